// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/monthcalendar.h"

#include "core/agenda/weeks.h"
#include "ui/pages/calendar/monthaccessible.h"
#include "ui/theme/theme.h"
#include "ui/widgets/daykeys.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int days = 7;
constexpr int weeksAhead = 5200; // a hundred years either way
constexpr int wheelStep = 120;

} // namespace

MonthCalendar::MonthCalendar(const CalendarModel &model, CalendarSpan span, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_span(span)
    , m_origin(weekStart(model.today(), QLocale().firstDayOfWeek()))
{
    bringMonthAccessible();
    const bool isMonth = span == CalendarSpan::Month;
    setObjectName(isMonth ? u"month"_s : u"week"_s);
    setAccessibleName(isMonth ? tr("Month") : tr("Week"));
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_marks.day = model.today();
    verticalScrollBar()->setRange(0, 2 * weeksAhead);
    verticalScrollBar()->setValue(isMonth ? weeksAhead - 1 : weeksAhead);
    connect(&model, &CalendarModel::arranged, this, &MonthCalendar::arrange);
}

QSize MonthCalendar::sizeHint() const
{
    return {fontMetrics().height() * 50, fontMetrics().height() * 30};
}

QDate MonthCalendar::firstShown() const
{
    return m_origin.addDays(days * (verticalScrollBar()->value() - weeksAhead));
}

DayRange MonthCalendar::shownDays() const
{
    const int weeks = m_span == CalendarSpan::Week
        ? 1
        : weeksShown(viewport()->height(), fontMetrics().height());
    return {firstShown(), firstShown().addDays(days * weeks - 1)};
}

void MonthCalendar::arrange()
{
    const int place = m_model.placeOf(m_marks.entry);
    if (place < 0 || m_model.row(place).entry.day != m_marks.day)
        m_marks.entry.clear();
    // A week of thousands of entries takes long, and nobody sees it.
    m_isStale = !isVisible();
    if (m_isStale)
        m_scene = {};
    else
        layOut();
    Q_EMIT shownChanged();
}

void MonthCalendar::layOut()
{
    const MonthFrame frame{.size = viewport()->size(),
        .line = fontMetrics().height(),
        .direction = layoutDirection(),
        .firstShown = firstShown()};
    m_scene = m_span == CalendarSpan::Week ? weekScene(m_model, frame, font())
                                           : monthScene(m_model, frame, font());
    viewport()->update();
}

void MonthCalendar::choose(QDate day, const QString &entry)
{
    if (!day.isValid())
        return;
    m_marks.day = day;
    m_marks.entry = entry;
    const DayRange shown = shownDays();
    const QDate week = weekStart(day, QLocale().firstDayOfWeek());
    if (day < shown.first)
        scrollToTop(week);
    else if (day > shown.last)
        scrollToTop(week.addDays(days - static_cast<int>(shown.first.daysTo(shown.last)) - 1));
    viewport()->update();
    tellFocus(*this);
}

void MonthCalendar::scrollToTop(QDate day)
{
    const QDate week = weekStart(day, QLocale().firstDayOfWeek());
    verticalScrollBar()->setValue(weeksAhead + static_cast<int>(m_origin.daysTo(week)) / days);
}

void MonthCalendar::setForbidden(const QList<QDate> &forbidden)
{
    m_marks.forbidden = forbidden;
    viewport()->update();
}

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

void MonthCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    MonthPainter(painter, currentTheme(), font()).paint(m_scene, m_marks);
}

void MonthCalendar::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void MonthCalendar::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_isStale)
        arrange();
}

void MonthCalendar::scrollContentsBy(int, int)
{
    arrange();
}

void MonthCalendar::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange)
        arrange();
}

QString MonthCalendar::toolTipAt(QPoint place) const
{
    const MonthHit hit = hitAt(m_scene, place);
    if (hit.day < 0)
        return {};
    const SceneDay &day = m_scene.days.at(hit.day);
    return hit.chip >= 0 ? m_model.sentence(day.chips.at(hit.chip).row)
                         : dayName(m_model, day.cell.day);
}

bool MonthCalendar::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
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
    chooseByHand(
        m_span == CalendarSpan::Week ? day.addDays(direction * days) : day.addMonths(direction));
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
