// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icondisc.h"

#include "ui/theme/icon.h"

#include <QPainter>

namespace Afterword {

IconDisc::IconDisc(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconDisc::draw(const QString &icon, Mood mood)
{
    m_icon = icon;
    m_mood = mood;
    update();
}

QSize IconDisc::sizeHint() const
{
    return {36, 36};
}

void IconDisc::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    const bool isLate = m_mood == Mood::Late;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLate ? theme.lateSoft : theme.accentSoft);
    painter.drawEllipse(rect());
    if (m_icon.isEmpty())
        return;
    const QRect inner = rect().marginsRemoved({9, 9, 9, 9});
    icon(m_icon, isLate ? Tint::Late : Tint::Accent).paint(&painter, inner);
}

} // namespace Afterword
