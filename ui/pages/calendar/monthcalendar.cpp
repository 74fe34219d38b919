// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/monthcalendar.h"

#include "core/agenda/weeks.h"
#include "ui/pages/calendar/monthaccessible.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int days = 7;
constexpr int weeksAhead = 5200; // a hundred years either way

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

} // namespace Afterword
