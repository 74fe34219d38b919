// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendarpage.h"

#include "ui/letter/letterdocument.h"
#include "ui/pages/calendar/agendaview.h"
#include "ui/pages/calendar/calendarheader.h"
#include "ui/pages/calendar/dayentriesdialog.h"
#include "ui/pages/calendar/entryplace.h"
#include "ui/pages/calendar/monthcalendar.h"
#include "ui/text/calendartext.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QCursor>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

CalendarPage::CalendarPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(session)
    , m_header(new CalendarHeader)
    , m_views(new QStackedWidget)
    , m_month(new MonthCalendar(m_model))
    , m_week(new MonthCalendar(m_model, CalendarSpan::Week))
    , m_agenda(new AgendaView(m_model))
    , m_hint(new Label({}, u"muted"_s))
{
    setProperty("kind", u"page"_s);
    setObjectName(u"calendarPage"_s);
    setAccessibleName(tr("Calendar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_hint);
    addView(tr("Month"), *m_month);
    addView(tr("Week"), *m_week);
    addView(tr("Agenda"), *m_agenda);
    m_header->setView(0);
    connectDays(*m_month);
    connectDays(*m_week);
    connectAgenda();
    connect(m_header, &CalendarHeader::turned, this, &CalendarPage::turn);
    connect(m_header, &CalendarHeader::todayWanted, this, [this] { showDay(m_model.today()); });
    connect(m_header, &CalendarHeader::viewChosen, this, [this](int place) {
        showAs(static_cast<CalendarView>(place));
        Q_EMIT viewChosen(m_view);
    });
    connect(m_header, &CalendarHeader::printWanted, this, &CalendarPage::print);
    m_hint->setText(standingHint());
    connect(&m_model, &CalendarModel::arranged, this, [this] {
        if (m_hint->text() == emptyHint())
            m_hint->setText(standingHint());
    });
    setFocusProxy(m_month);
    showTitle();
}

void CalendarPage::connectDays(MonthCalendar &days)
{
    connect(&days, &MonthCalendar::shownChanged, this, &CalendarPage::showTitle);
    connect(&days, &MonthCalendar::chosen, this, &CalendarPage::explain);
    connect(&days, &MonthCalendar::entryOpened, this, &CalendarPage::openEntry);
    connect(&days, &MonthCalendar::dayOpened, this, &CalendarPage::openDay);
    connect(&days, &MonthCalendar::emptyDayOpened, this,
        [this] { Q_EMIT requested(RecordInterview{}); });
    connect(&days, &MonthCalendar::dragBegan, this, &CalendarPage::beginMove);
    connect(&days, &MonthCalendar::draggedOver, this, &CalendarPage::showTarget);
    connect(
        &days, &MonthCalendar::dropped, this, [this](const QString &, QDate day) { drop(day); });
    connect(&days, &MonthCalendar::dragEnded, this, &CalendarPage::endMove);
    connect(&days, &MonthCalendar::stepWished, this, &CalendarPage::step);
}

void CalendarPage::connectAgenda()
{
    connect(m_agenda, &AgendaView::shownChanged, this, &CalendarPage::showTitle);
    connect(m_agenda, &AgendaView::chosen, this, &CalendarPage::explain);
    connect(m_agenda, &AgendaView::entryOpened, this, &CalendarPage::openEntry);
}

void CalendarPage::addView(const QString &title, QWidget &view)
{
    m_views->addWidget(&view);
    m_header->addView(title);
}

QString CalendarPage::standingHint() const
{
    if (m_view == CalendarView::Agenda)
        return tr("Enter or a double click opens what is chosen.");
    if (m_model.rowCount() == 0)
        return emptyHint();
    return tr("Drag a follow-up to another day, or choose it with Tab and press Ctrl and an arrow "
              "key. Days on which it should not be done are shaded.");
}

QString CalendarPage::emptyHint() const
{
    return tr("Interviews and what follows from them will stand here. Choose a day and press Enter "
              "to record an interview.");
}

QString CalendarPage::hint() const
{
    return m_hint->text();
}

void CalendarPage::showDay(QDate day)
{
    m_month->scrollToTop(day.addDays(-7));
    m_month->choose(day);
    m_week->choose(day);
    m_agenda->showDay(day);
    m_views->currentWidget()->setFocus();
    explain(day, {});
}

void CalendarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!isAncestorOf(focusWidget()))
        m_views->currentWidget()->setFocus();
}

MonthCalendar &CalendarPage::days() const
{
    return m_view == CalendarView::Week ? *m_week : *m_month;
}

QDate CalendarPage::currentDay() const
{
    return m_view == CalendarView::Agenda ? m_agenda->currentDay() : days().marks().day;
}

void CalendarPage::showAs(CalendarView view)
{
    const QDate day = currentDay();
    const QString entry = m_view == CalendarView::Agenda ? QString() : days().marks().entry;
    m_view = view;
    m_header->setView(static_cast<int>(view));
    m_views->setCurrentIndex(static_cast<int>(view));
    setFocusProxy(m_views->currentWidget());
    if (view == CalendarView::Agenda)
        m_agenda->showDay(day);
    else
        days().choose(day, entry);
    explain(day, entry);
    showTitle();
}

CalendarPaper CalendarPage::paper() const
{
    const QDate day = currentDay();
    CalendarPaper paper{.view = m_view,
        .days = m_view == CalendarView::Week ? m_week->shownDays() : m_agenda->shownDays(),
        .printedOn = m_session.now().date(),
        .direction = layoutDirection()};
    if (m_view == CalendarView::Month)
        paper.days = {
            QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    return paper;
}

void CalendarPage::print()
{
    const CalendarPaper what = paper();
    const QPageLayout layout
        = calendarPageLayout(what.view, letterPageSize(m_session.dossier().seeker.region));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(layout);
    printer->setDocName(paperTitle(what));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this, printer, layout, what] {
            // The dialog forgets the orientation where it changes anything else.
            printer->setPageLayout(layout);
            if (const Result<void> done = printCalendar(*printer, what, m_model); !done)
                Q_EMIT failed(done.error());
        });
    // The printer lives as long as its dialog.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void CalendarPage::turn(int pages)
{
    if (m_view == CalendarView::Agenda)
        return m_agenda->turn(pages);
    if (m_view == CalendarView::Week)
        return m_week->choose(m_week->marks().day.addDays(7 * pages));
    const QDate day = m_month->marks().day.addMonths(pages);
    m_month->scrollToTop(QDate(day.year(), day.month(), 1));
    m_month->choose(day);
}

void CalendarPage::showTitle()
{
    if (m_view == CalendarView::Month)
        m_header->setTitle(monthsText(m_month->shownDays()));
    else
        m_header->setTitle(
            daysText(m_view == CalendarView::Week ? m_week->shownDays() : m_agenda->shownDays()));
}

void CalendarPage::explain(QDate, const QString &entry)
{
    const int place = m_model.placeOf(entry);
    m_hint->setText(place < 0 ? standingHint() : m_model.sentence(place));
}

void CalendarPage::openEntry(const QString &id)
{
    const int place = m_model.placeOf(id);
    if (place >= 0)
        Q_EMIT requested(placeOf(m_model.row(place).entry, m_session.plan()));
}

void CalendarPage::openDay(QDate day)
{
    auto *dialog = new DayEntriesDialog(m_model, day, this);
    connect(dialog, &DayEntriesDialog::entryOpened, this, &CalendarPage::openEntry);
    dialog->open();
}

void CalendarPage::beginMove(const QString &id)
{
    const int place = m_model.placeOf(id);
    if (place < 0)
        return;
    m_move = std::make_unique<EntryMove>(m_session, m_model.row(place).entry);
    QList<QDate> forbidden;
    const DayRange shown = days().shownDays();
    for (QDate day = shown.first; day <= shown.last; day = day.addDays(1)) {
        if (day != m_move->entry().day && !m_move->obstacle(day).isEmpty())
            forbidden.append(day);
    }
    days().setForbidden(forbidden);
}

void CalendarPage::showTarget(QDate day)
{
    if (!m_move || !day.isValid() || day == m_move->entry().day) {
        QToolTip::hideText();
        m_hint->setText(standingHint());
        return;
    }
    const QString obstacle = m_move->obstacle(day);
    m_hint->setText(
        obstacle.isEmpty() ? tr("Let go to move it to %1.").arg(longDate(day)) : obstacle);
    QToolTip::showText(QCursor::pos(), obstacle, days().viewport());
}

void CalendarPage::drop(QDate day)
{
    if (!m_move)
        return;
    const EntryMove move = *m_move;
    m_move.reset();
    if (const QString obstacle = move.obstacle(day); !obstacle.isEmpty())
        return tell(obstacle);
    const FollowUp *followUp = findFollowUp(m_session.plan(), move.entry().followUp);
    const QString about = followUp ? personOf(*followUp, m_session.dossier()) : QString();
    const Result<void> done = m_session.apply(ChangeLabel::Move, about, move.facts(day));
    if (!done)
        return Q_EMIT failed(done.error());
    days().choose(day, move.entry().id);
    tell(tr("Moved to %1.").arg(longDate(day)));
}

/// A drop comes after the end of its drag, and still needs what was being moved.
void CalendarPage::endMove()
{
    QToolTip::hideText();
    m_hint->setText(standingHint());
}

void CalendarPage::step(const QString &id, int days)
{
    const int place = m_model.placeOf(id);
    if (place < 0)
        return tell(tr("Choose a follow-up with Tab first; Ctrl and an arrow key then move it."));
    m_move = std::make_unique<EntryMove>(m_session, m_model.row(place).entry);
    const QDate wished = m_move->entry().day.addDays(days);
    const std::optional<QDate> free = m_move->nextFree(wished, days < 0 ? -1 : 1);
    drop(free.value_or(wished));
}

/// Says it below, in the status bar, and to those who hear it.
void CalendarPage::tell(const QString &sentence)
{
    m_hint->setText(sentence);
    QAccessibleEvent alert(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT said(sentence);
}

} // namespace Afterword
