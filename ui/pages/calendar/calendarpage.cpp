// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendarpage.h"

#include "ui/models/todayrow.h"
#include "ui/pages/calendar/calendarheader.h"
#include "ui/pages/calendar/dayentriesdialog.h"
#include "ui/pages/calendar/monthcalendar.h"
#include "ui/text/calendartext.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QCursor>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Destination placeOfFollowUp(const CalendarEntry &entry, const Plan &plan)
{
    const FollowUp *followUp = findFollowUp(plan, entry.followUp);
    if (!followUp || !isPending(*followUp))
        return ShowOpportunity{entry.opportunity};
    switch (actionOf(*followUp)) {
    case Action::WriteNote:
        return ShowNote{entry.followUp};
    case Action::StartCall:
    case Action::AwaitCall:
        return StartCall{entry.followUp};
    case Action::MarkDone:
        return ShowOpportunity{entry.opportunity};
    }
    return ShowOpportunity{entry.opportunity};
}

Destination placeOf(const CalendarEntry &entry, const Plan &plan)
{
    switch (entry.kind) {
    case EntryKind::Interview:
        return EditInterview{entry.interview};
    case EntryKind::FollowUp:
    case EntryKind::AgreedCall:
        return placeOfFollowUp(entry, plan);
    case EntryKind::PromisedAnswer:
    case EntryKind::WantedAnswer:
        return ShowOpportunity{entry.opportunity};
    }
    return ShowToday{};
}

} // namespace

CalendarPage::CalendarPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(session)
    , m_header(new CalendarHeader)
    , m_views(new QStackedWidget)
    , m_month(new MonthCalendar(m_model))
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
    m_header->setView(0);
    connectMonth();
    connect(m_header, &CalendarHeader::turned, this, &CalendarPage::turn);
    connect(m_header, &CalendarHeader::todayWanted, this, [this] { showDay(m_model.today()); });
    connect(m_header, &CalendarHeader::viewChosen, m_views, &QStackedWidget::setCurrentIndex);
    m_hint->setText(standingHint());
    setFocusProxy(m_month);
}

void CalendarPage::connectMonth()
{
    connect(m_month, &MonthCalendar::shownChanged, this, &CalendarPage::showTitle);
    connect(m_month, &MonthCalendar::chosen, this, &CalendarPage::explain);
    connect(m_month, &MonthCalendar::entryOpened, this, &CalendarPage::openEntry);
    connect(m_month, &MonthCalendar::dayOpened, this, &CalendarPage::openDay);
    connect(m_month, &MonthCalendar::emptyDayOpened, this,
        [this] { Q_EMIT requested(RecordInterview{}); });
    connect(m_month, &MonthCalendar::dragBegan, this, &CalendarPage::beginMove);
    connect(m_month, &MonthCalendar::draggedOver, this, &CalendarPage::showTarget);
    connect(
        m_month, &MonthCalendar::dropped, this, [this](const QString &, QDate day) { drop(day); });
    connect(m_month, &MonthCalendar::dragEnded, this, &CalendarPage::endMove);
    connect(m_month, &MonthCalendar::stepWished, this, &CalendarPage::step);
}

void CalendarPage::addView(const QString &title, QWidget &view)
{
    m_views->addWidget(&view);
    m_header->addView(title);
}

QString CalendarPage::standingHint() const
{
    return tr("Drag a follow-up to another day, or choose it with Tab and press Ctrl and an arrow "
              "key. Days on which it should not be done are shaded.");
}

QString CalendarPage::hint() const
{
    return m_hint->text();
}

void CalendarPage::showDay(QDate day)
{
    m_month->scrollToTop(day.addDays(-7));
    m_month->choose(day);
    m_month->setFocus();
    explain(day, {});
}

void CalendarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!isAncestorOf(focusWidget()))
        m_views->currentWidget()->setFocus();
}

void CalendarPage::turn(int pages)
{
    const QDate day = m_month->marks().day.addMonths(pages);
    m_month->scrollToTop(QDate(day.year(), day.month(), 1));
    m_month->choose(day);
}

void CalendarPage::showTitle()
{
    m_header->setTitle(monthsText(m_month->shownDays()));
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
    const DayRange shown = m_month->shownDays();
    for (QDate day = shown.first; day <= shown.last; day = day.addDays(1)) {
        if (day != m_move->entry().day && !m_move->obstacle(day).isEmpty())
            forbidden.append(day);
    }
    m_month->setForbidden(forbidden);
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
    QToolTip::showText(QCursor::pos(), obstacle, m_month->viewport());
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
    m_month->choose(day, move.entry().id);
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
