// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decisionbar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Afterword {

namespace {

constexpr int barHeight = 10;
constexpr int markHeight = 18;

int promisedDay(const DecisionWindow &window)
{
    return window.promised.isValid() ? static_cast<int>(window.interview.daysTo(window.promised))
                                     : 0;
}

/// How many days the bar is long.
int lengthOf(const DecisionWindow &window)
{
    return std::max({window.closesAfter, dayOf(window), promisedDay(window), 1}) + 1;
}

} // namespace

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DecisionBar::display(const DecisionWindow &window)
{
    m_window = window;
    update();
}

QSize DecisionBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, markHeight};
}

QRectF DecisionBar::between(double first, double last) const
{
    const double day = width() / double(lengthOf(m_window));
    const double left = layoutDirection() == Qt::RightToLeft ? width() - last * day : first * day;
    return {left, (markHeight - barHeight) / 2.0, (last - first) * day, barHeight};
}

void DecisionBar::drawMark(QPainter &painter, double day, const QColor &colour) const
{
    const double middle = between(day, day + 1).center().x();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(middle - 1.5, 0, 3, markHeight), 1.5, 1.5);
}

void DecisionBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    const int length = lengthOf(m_window);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(between(0, length), barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(between(0, length), theme.accentSoft);
    painter.fillRect(between(m_window.opensAfter, m_window.closesAfter + 1), theme.soonSoft);
    painter.fillRect(between(0, std::clamp(dayOf(m_window) + 1, 0, length)), theme.accent);
    painter.restore();
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    if (m_window.promised.isValid() && promisedDay(m_window) >= 0)
        drawMark(painter, promisedDay(m_window), theme.soon);
    drawMark(painter, std::clamp(dayOf(m_window), 0, length - 1), theme.ink);
}

} // namespace Afterword
