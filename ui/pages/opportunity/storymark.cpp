// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/storymark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace Afterword {

namespace {

constexpr int side = 14;
constexpr int top = 8;

} // namespace

StoryMark::StoryMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(side + 4);
}

void StoryMark::draw(Time time)
{
    m_time = time;
    update();
}

void StoryMark::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    const QRectF mark((width() - side) / 2.0, top, side, side);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(width() / 2.0 - 1, 0, 2, height()), theme.line);
    const bool isPast = m_time == Time::Past;
    painter.setBrush(isPast ? theme.accent : theme.paper);
    painter.setPen(QPen(theme.accent, 2));
    const double inset = isPast ? 2 : 1;
    painter.drawRoundedRect(mark.adjusted(inset, inset, -inset, -inset), 3, 3);
}

} // namespace Afterword
