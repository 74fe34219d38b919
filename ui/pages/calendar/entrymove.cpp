// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/entrymove.h"

#include "core/session/followupchanges.h"
#include "ui/text/movetext.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct EntryMoveText
{
    Q_DECLARE_TR_FUNCTIONS(EntryMoveText)
};

} // namespace

EntryMove::EntryMove(const Session &session, const CalendarEntry &entry)
    : m_session(session)
    , m_entry(entry)
    , m_judge(session.dossier(), session.advice(), session.plan(), entry.followUp)
{
}

/// How far the day at the employer's place is from the one in the seeker's calendar. What has no
/// hour is on one day everywhere.
qint64 EntryMove::offset() const
{
    return m_entry.time.isValid() ? m_entry.day.daysTo(m_entry.there.date) : 0;
}

QString EntryMove::obstacle(QDate day) const
{
    switch (m_entry.kind) {
    case EntryKind::Interview:
        return EntryMoveText::tr("An interview is moved in its own form: open it with Enter.");
    case EntryKind::PromisedAnswer:
    case EntryKind::WantedAnswer:
        return EntryMoveText::tr("The employer named this day.");
    case EntryKind::FollowUp:
    case EntryKind::AgreedCall:
        break;
    }
    const std::optional<MoveObstacle> found = m_judge.obstacleOn(day.addDays(offset()));
    return found ? obstacleSentence(*found) : QString();
}

std::optional<QDate> EntryMove::nextFree(QDate day, int step) const
{
    if (m_entry.followUp.isEmpty())
        return {};
    const std::optional<QDate> free = m_judge.nextFree(day.addDays(offset()), step);
    return free ? std::optional(free->addDays(-offset())) : std::nullopt;
}

QList<FactChange> EntryMove::facts(QDate day) const
{
    const FollowUp *followUp = findFollowUp(m_session.plan(), m_entry.followUp);
    if (!followUp || !obstacle(day).isEmpty())
        return {};
    return moved(
        m_session.dossier(), *followUp, {day.addDays(offset()), followUp->time}, m_session.now());
}

} // namespace Afterword
