// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperpage.h"

#include <QScrollArea>

namespace Afterword {

/// A page as it will come out, with what is not printed on it: folds, the window of the envelope,
/// the place of the stamp, and the edge that the printer does not reach.
class PaperPreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void show(const PaperPage &page, const QMarginsF &unprintable);
    /// 1 is the real size on this screen; none: so that the whole page is seen.
    void setZoom(std::optional<double> zoom);
    double dotsPerMillimetre() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QWidget *m_canvas = nullptr;
    PaperPage m_page;
    QMarginsF m_unprintable;
    std::optional<double> m_zoom;
};

/// Draws the page as the preview does; the painter's unit is a millimetre.
void drawPreview(QPainter &painter, const PaperPage &page, const QMarginsF &unprintable);

} // namespace Afterword
