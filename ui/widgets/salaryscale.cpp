// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/salaryscale.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace Afterword {

namespace {

constexpr double roomAtTheEnds = 0.15;
constexpr int barHeight = 8;

QString markName(SalaryMark::Meaning meaning)
{
    switch (meaning) {
    case SalaryMark::Meaning::WalkAway:
        return SalaryScale::tr("walk away");
    case SalaryMark::Meaning::Target:
        return SalaryScale::tr("target");
    case SalaryMark::Meaning::Offer:
        return SalaryScale::tr("offer");
    }
    return {};
}

} // namespace

SalaryMarks salaryMarks(const Salary &salary, double offered)
{
    std::vector<double> known;
    for (const double figure :
        {salary.typicalLow, salary.typicalHigh, salary.walkAway, salary.target, offered}) {
        if (figure > 0)
            known.push_back(figure);
    }
    if (known.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(known);
    const double room = std::max((most - least) * roomAtTheEnds, 1.0);
    const double from = least - room;
    const double length = most + room - from;
    const auto place = [&](double figure) { return (figure - from) / length; };
    SalaryMarks marks;
    if (salary.typicalLow > 0 && salary.typicalHigh > salary.typicalLow) {
        marks.typicalFrom = place(salary.typicalLow);
        marks.typicalTo = place(salary.typicalHigh);
    }
    const std::array figures = {std::pair(SalaryMark::Meaning::WalkAway, salary.walkAway),
        std::pair(SalaryMark::Meaning::Target, salary.target),
        std::pair(SalaryMark::Meaning::Offer, offered)};
    for (const auto &[meaning, figure] : figures) {
        if (figure > 0)
            marks.marks.push_back({.meaning = meaning, .place = place(figure)});
    }
    return marks;
}

SalaryScale::SalaryScale(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SalaryScale::show(const Salary &salary, double offered)
{
    m_marks = salaryMarks(salary, offered);
    setVisible(!m_marks.marks.empty());
    update();
}

QSize SalaryScale::sizeHint() const
{
    // The offer is named above the bar, the seeker's own figures below it.
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 3 + barHeight + 16};
}

void SalaryScale::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    const int line = fontMetrics().height();
    const QRect bar(0, line + 8, width(), barHeight);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(bar, 4, 4);
    const int from = qRound(m_marks.typicalFrom * width());
    const QRect typical(from, bar.top(), qRound(m_marks.typicalTo * width()) - from, barHeight);
    painter.setBrush(theme.accentSoft);
    painter.setPen(theme.accent);
    if (typical.width() > 0)
        painter.drawRect(QStyle::visualRect(layoutDirection(), rect(), typical));
    for (const SalaryMark &mark : m_marks.marks)
        paintMark(painter, bar, mark);
}

void SalaryScale::paintMark(QPainter &painter, const QRect &bar, const SalaryMark &mark) const
{
    const Theme &theme = currentTheme();
    const int line = fontMetrics().height();
    const bool isOffer = mark.meaning == SalaryMark::Meaning::Offer;
    const int x = qRound(mark.place * width());
    const QRect tick = QStyle::visualRect(
        layoutDirection(), rect(), QRect(x - 1, bar.top() - 4, 3, bar.height() + 8));
    painter.fillRect(tick, isOffer ? theme.done : theme.accent);
    const QString name = markName(mark.meaning);
    const int wide = fontMetrics().horizontalAdvance(name);
    const int left = std::clamp(tick.center().x() - wide / 2, 0, std::max(width() - wide, 0));
    // On two lines, as the walk-away may be close to the target.
    const int below = mark.meaning == SalaryMark::Meaning::WalkAway ? line : 0;
    const int top = isOffer ? 0 : bar.bottom() + 6 + below;
    painter.setPen(isOffer ? theme.done : theme.muted);
    painter.drawText(QRect(left, top, wide + 2, line), Qt::AlignCenter, name);
}

} // namespace Afterword
