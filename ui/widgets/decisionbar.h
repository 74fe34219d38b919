// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/decisionwindow.h"

#include <QWidget>

namespace Afterword {

/// The usual time of a decision as a bar: the days gone by, the weeks in which most answers come,
/// today, and the day they promised. What it shows is also its accessible name.
class DecisionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget *parent = nullptr);

    void display(const DecisionWindow &window);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF between(double first, double last) const;
    void drawMark(QPainter &painter, double day, const QColor &colour) const;

    DecisionWindow m_window;
};

} // namespace Afterword
