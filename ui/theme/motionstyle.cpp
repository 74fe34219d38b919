// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/motionstyle.h"

#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

MotionStyle::MotionStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void MotionStyle::holdStill(bool isStill)
{
    m_isStill = isStill;
}

int MotionStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration && m_isStill)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace Afterword
