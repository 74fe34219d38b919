// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Afterword {

/// An icon on a round ground in the theme's colours; only decoration, so not spoken.
class IconDisc final : public QWidget
{
    Q_OBJECT

public:
    enum class Mood { Calm, Late };

    explicit IconDisc(QWidget *parent = nullptr);

    void draw(const QString &icon, Mood mood);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Mood m_mood = Mood::Calm;
};

} // namespace Afterword
