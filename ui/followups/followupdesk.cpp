// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/followupdesk.h"

#include "core/agenda/movejudge.h"
#include "core/session/followupchanges.h"
#include "ui/dialogs/daydialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/followups/destinationof.h"
#include "ui/followups/snooze.h"
#include "ui/followups/whylines.h"
#include "ui/models/todayrow.h"
#include "ui/text/followuptext.h"
#include "ui/text/movetext.h"

#include <memory>

namespace Afterword {

FollowUpDesk::FollowUpDesk(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(*page)
{
}

void FollowUpDesk::fulfil(const FollowUpId &id, Wish wish)
{
    const FollowUp *found = findFollowUp(m_session.plan(), id);
    if (!found)
        return;
    const FollowUp followUp = *found;
    const Dossier &dossier = m_session.dossier();
    switch (wish) {
    case Wish::Act:
        return act(followUp);
    case Wish::MarkDone:
        return apply(
            ChangeLabel::MarkDone, followUp, markedDone(dossier, followUp, m_session.now()));
    case Wish::Skip:
        return apply(ChangeLabel::Skip, followUp, skipped(dossier, followUp, m_session.now()));
    case Wish::LaterToday:
    case Wish::Tomorrow:
    case Wish::NextOfficeDay:
        return snoozeUntil(followUp, snoozeTime(followUp, wish, m_session));
    case Wish::ChooseSnooze:
    case Wish::Move:
        return chooseDay(id, wish);
    case Wish::ShowWhy:
        return showWhy(followUp);
    case Wish::ShowOpportunity:
        Q_EMIT requested(Afterword::ShowOpportunity{followUp.opportunity});
        return;
    }
}

void FollowUpDesk::act(const FollowUp &followUp)
{
    if (actionOf(followUp) == Action::MarkDone)
        return fulfil(followUp.id, Wish::MarkDone);
    Q_EMIT requested(destinationOf(followUp));
}

void FollowUpDesk::snoozeUntil(const FollowUp &followUp, const WallTime &until)
{
    apply(ChangeLabel::Snooze, followUp,
        snoozed(m_session.dossier(), followUp, until, m_session.now()));
}

void FollowUpDesk::chooseDay(const FollowUpId &id, Wish wish)
{
    const bool isMove = wish == Wish::Move;
    const auto judge = std::make_shared<const MoveJudge>(
        m_session.dossier(), m_session.advice(), m_session.plan(), id);
    // Waiting is allowed on any day; a move must be one that the plan keeps.
    const auto objection = [isMove, judge](QDate day) {
        const std::optional<MoveObstacle> found
            = isMove ? judge->obstacleOn(day) : std::optional<MoveObstacle>();
        return found ? obstacleSentence(*found) : QString();
    };
    const QDate today = m_session.plan().today;
    auto *dialog = new DayDialog(
        isMove ? tr("Move to which day?") : tr("Until which day?"), today, objection, &m_page);
    if (const std::optional<QDate> free = judge->nextFree(today.addDays(1), 1); isMove && free)
        dialog->suggest(*free);
    connect(dialog, &DayDialog::dayChosen, this, [this, id, wish](QDate day) {
        const FollowUp *found = findFollowUp(m_session.plan(), id);
        if (!found)
            return;
        const FollowUp followUp = *found;
        if (wish == Wish::Move)
            apply(ChangeLabel::Move, followUp,
                moved(m_session.dossier(), followUp, {day}, m_session.now()));
        else
            snoozeUntil(followUp, {day});
    });
    dialog->open();
}

void FollowUpDesk::showWhy(const FollowUp &followUp)
{
    const QString title = titleOf(followUp, m_session.dossier(), m_session.plan().today);
    (new TextDialog(title, whyLines(followUp, m_session), &m_page))->open();
}

void FollowUpDesk::apply(
    ChangeLabel label, const FollowUp &followUp, const QList<FactChange> &facts)
{
    if (facts.isEmpty())
        return;
    const QString about = personOf(followUp, m_session.dossier());
    if (const Result<void> done = m_session.apply(label, about, facts); !done)
        Q_EMIT failed(done.error());
}

} // namespace Afterword
