// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monthgrid.h"

#include "ui/text/datetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/daykeys.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Afterword {

namespace {

constexpr int weeks = 6;
constexpr int days = 7;

} // namespace

MonthGrid::MonthGrid(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_chosen(today)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(spoken(today));
}

void MonthGrid::choose(QDate day)
{
    if (!day.isValid() || (m_earliest.isValid() && day < m_earliest) || day == m_chosen)
        return;
    m_chosen = day;
    setAccessibleName(spoken(day));
    update();
}

void MonthGrid::setToday(QDate today)
{
    if (m_chosen == m_today)
        choose(today);
    m_today = today;
    update();
}

void MonthGrid::setMarks(const QMap<QDate, int> &marks)
{
    m_marks = marks;
    setAccessibleName(spoken(m_chosen));
    update();
}

void MonthGrid::setEarliest(QDate day)
{
    m_earliest = day;
    update();
}

QSize MonthGrid::sizeHint() const
{
    return {fontMetrics().height() * 15, fontMetrics().height() * 2 * (weeks + 1)};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {fontMetrics().height() * 11, fontMetrics().height() * 3 / 2 * (weeks + 1)};
}

QDate MonthGrid::firstShown() const
{
    const QDate first(m_chosen.year(), m_chosen.month(), 1);
    const int before = (first.dayOfWeek() - QLocale().firstDayOfWeek() + days) % days;
    return first.addDays(-before);
}

QRect MonthGrid::cell(int column, int row) const
{
    const QRect place(width() * column / days, height() * row / (weeks + 1), width() / days,
        height() / (weeks + 1));
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QDate MonthGrid::dayAt(QPoint place) const
{
    for (int day = 0; day < weeks * days; ++day) {
        if (cell(day % days, day / days + 1).contains(place))
            return firstShown().addDays(day);
    }
    return {};
}

void MonthGrid::chooseByHand(QDate day)
{
    const QDate before = m_chosen;
    choose(day);
    if (m_chosen == before && day != before)
        return;
    QAccessibleEvent change(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&change);
    Q_EMIT dayChosen(m_chosen);
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawNames(painter);
    for (int day = 0; day < weeks * days; ++day)
        drawDay(painter, firstShown().addDays(day), cell(day % days, day / days + 1));
}

void MonthGrid::drawNames(QPainter &painter) const
{
    painter.setPen(currentTheme().muted);
    for (int column = 0; column < days; ++column) {
        const int weekday = firstShown().addDays(column).dayOfWeek();
        painter.drawText(cell(column, 0), Qt::AlignCenter,
            QLocale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
}

void MonthGrid::drawDay(QPainter &painter, QDate day, const QRect &place) const
{
    const Theme &theme = currentTheme();
    const bool isToday = day == m_today;
    const bool isOther = day.month() != m_chosen.month();
    const bool isClosed = m_earliest.isValid() && day < m_earliest;
    const QRect inner = place.marginsRemoved({2, 2, 2, 2});
    painter.setPen(Qt::NoPen);
    if (isToday) {
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(inner, 5, 5);
    }
    if (m_marks.value(day) > 0) {
        painter.setBrush(isToday ? theme.onAccent : theme.soon);
        painter.drawRoundedRect(
            QRectF(inner.center().x() - 6.0, inner.bottom() - 3.0, 13.0, 2.0), 1, 1);
    }
    if (day == m_chosen && (hasFocus() || !isToday)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.muted, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(isToday ? place : inner, 5, 5);
    }
    painter.setPen(isToday ? theme.onAccent : isOther || isClosed ? theme.muted : theme.ink);
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(day.day()));
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->pos()); day.isValid())
        chooseByHand(day);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (dayAt(event->pos()) == m_chosen)
        Q_EMIT dayActivated(m_chosen);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (const int step = daysOfKey(event->key(), layoutDirection()); step != 0)
        return chooseByHand(m_chosen.addDays(step));
    switch (event->key()) {
    case Qt::Key_PageUp:
        return chooseByHand(m_chosen.addMonths(-1));
    case Qt::Key_PageDown:
        return chooseByHand(m_chosen.addMonths(1));
    case Qt::Key_Home:
        return chooseByHand(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayActivated(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    QToolTip::showText(help->globalPos(), day.isValid() ? spoken(day) : QString(), this);
    return true;
}

QString MonthGrid::spoken(QDate day) const
{
    const int count = m_marks.value(day);
    if (count == 0)
        return longDate(day);
    //: A day and how many follow-ups it has.
    return count == 1 ? tr("%1: one follow-up").arg(longDate(day))
                      : tr("%1: %n follow-ups", nullptr, count).arg(longDate(day));
}

} // namespace Afterword
