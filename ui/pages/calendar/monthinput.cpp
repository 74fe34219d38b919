// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do with the calendar: wheel, mouse, keys and focus.
#include "ui/pages/calendar/monthcalendar.h"

#include "core/agenda/weeks.h"
#include "ui/pages/calendar/monthaccessible.h"
#include "ui/widgets/daykeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cstdlib>

namespace Afterword {

namespace {

constexpr int days = 7;
constexpr int wheelStep = 120;

} // namespace

void MonthCalendar::chooseByHand(QDate day, const QString &entry)
{
    choose(day, entry);
    Q_EMIT chosen(m_marks.day, m_marks.entry);
}

void MonthCalendar::activate()
{
    const RowSpan rows = m_model.rowsOn(m_marks.day);
    if (!m_marks.entry.isEmpty())
        Q_EMIT entryOpened(m_marks.entry);
    else if (rows.count == 1)
        Q_EMIT entryOpened(m_model.row(rows.first).id);
    else if (rows.count == 0)
        Q_EMIT emptyDayOpened(m_marks.day);
    else
        Q_EMIT dayOpened(m_marks.day);
}

void MonthCalendar::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int weeks = m_wheel / wheelStep;
    m_wheel -= weeks * wheelStep;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - weeks);
    event->accept();
}

void MonthCalendar::mousePressEvent(QMouseEvent *event)
{
    const MonthHit hit = hitAt(m_scene, event->pos());
    if (hit.day < 0 || event->button() != Qt::LeftButton)
        return;
    const SceneDay &day = m_scene.days.at(hit.day);
    m_pressed = hit.chip >= 0 ? day.chips.at(hit.chip).id : QString();
    m_pressedAt = event->pos();
    const QDate pressedDay = day.cell.day;
    chooseByHand(pressedDay, m_pressed);
    if (hit.isMore)
        Q_EMIT dayOpened(pressedDay);
}

void MonthCalendar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed.isEmpty() || !(event->buttons() & Qt::LeftButton))
        return;
    const bool isFar
        = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragging && !isFar)
        return;
    if (!m_isDragging) {
        m_isDragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        Q_EMIT dragBegan(m_pressed);
    }
    const MonthHit hit = hitAt(m_scene, event->pos());
    const QDate target = hit.day < 0 ? QDate() : m_scene.days.at(hit.day).cell.day;
    if (target == m_marks.target)
        return;
    m_marks.target = target;
    viewport()->update();
    Q_EMIT draggedOver(target);
}

void MonthCalendar::mouseReleaseEvent(QMouseEvent *)
{
    const QString entry = m_pressed;
    const QDate target = m_marks.target;
    const bool isDrop = m_isDragging && target.isValid() && target != m_marks.day;
    endDrag();
    if (isDrop)
        Q_EMIT dropped(entry, target);
}

void MonthCalendar::endDrag()
{
    const bool wasDragging = m_isDragging;
    m_isDragging = false;
    m_pressed.clear();
    m_marks.target = {};
    m_marks.forbidden.clear();
    viewport()->unsetCursor();
    viewport()->update();
    if (wasDragging)
        Q_EMIT dragEnded();
}

void MonthCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const MonthHit hit = hitAt(m_scene, event->pos());
    if (hit.day >= 0 && event->button() == Qt::LeftButton && !hit.isMore)
        activate();
}

void MonthCalendar::turnByKey(int direction)
{
    const QDate day = m_marks.day;
    chooseByHand(m_span == CalendarSpan::Week ? day.addDays(qint64(direction) * days)
                                              : day.addMonths(direction));
}

/// Goes from the day to its entries, one by one; false at either end.
bool MonthCalendar::chooseNext(int step)
{
    const RowSpan rows = m_model.rowsOn(m_marks.day);
    const int current = m_marks.entry.isEmpty() ? -1 : m_model.placeOf(m_marks.entry) - rows.first;
    const int wanted = current + step;
    if (wanted < -1 || wanted >= rows.count)
        return false;
    chooseByHand(m_marks.day, wanted < 0 ? QString() : m_model.row(rows.first + wanted).id);
    return true;
}

bool MonthCalendar::moveByKey(const QKeyEvent &event)
{
    const int step = daysOfKey(event.key(), layoutDirection());
    const QDate day = m_marks.day;
    const QDate week = weekStart(day, QLocale().firstDayOfWeek());
    if (step != 0 && event.modifiers() & Qt::ControlModifier)
        Q_EMIT stepWished(m_marks.entry, step);
    else if (m_span == CalendarSpan::Week && std::abs(step) == days)
        chooseNext(step / days);
    else if (step != 0)
        chooseByHand(day.addDays(step));
    else if (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown)
        turnByKey(event.key() == Qt::Key_PageUp ? -1 : 1);
    else if (event.key() == Qt::Key_Home)
        chooseByHand(event.modifiers() & Qt::ControlModifier ? m_model.today() : week);
    else if (event.key() == Qt::Key_End)
        chooseByHand(week.addDays(days - 1));
    else
        return false;
    return true;
}

void MonthCalendar::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return activate();
    if (event->key() == Qt::Key_Escape && m_isDragging)
        return endDrag();
    event->ignore();
}

void MonthCalendar::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_marks.hasFocus = true;
    viewport()->update();
    tellFocus(*this);
}

void MonthCalendar::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_marks.hasFocus = false;
    viewport()->update();
}

/// Tab goes from the day to its entries and on to the next control after the last of them.
bool MonthCalendar::focusNextPrevChild(bool next)
{
    return chooseNext(next ? 1 : -1) || QAbstractScrollArea::focusNextPrevChild(next);
}

} // namespace Afterword
