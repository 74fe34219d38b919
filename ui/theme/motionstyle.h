// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Afterword {

/// Fusion, which draws the same everywhere and heeds the palette; it stands still where the seeker
/// wants no motion.
class MotionStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    MotionStyle();

    void holdStill(bool isStill);

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;

private:
    bool m_isStill = false;
};

} // namespace Afterword
