// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/followupchanges.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

WallTime wallTimeOf(const Dossier &dossier, const Opportunity &opportunity, const QDateTime &now)
{
    WallTime there = wallTimeAt(now, timeZoneOf(dossier, opportunity));
    there.time = QTime(there.time.hour(), there.time.minute());
    return there;
}

/// The change from `before` to what `alter` makes of it.
template<typename Alter>
QList<FactChange> altered(const Dossier &dossier, const OpportunityId &id, Alter alter)
{
    const Opportunity *before = findOpportunity(dossier, id);
    if (!before)
        return {};
    Opportunity after = *before;
    alter(after);
    return {{.before = *before, .after = after}};
}

QList<FactChange> decided(
    const Dossier &dossier, const FollowUp &followUp, Decision decision, const QDateTime &now)
{
    return altered(dossier, followUp.opportunity, [&](Opportunity &opportunity) {
        decision.followUp = followUp.id;
        decision.at = wallTimeOf(dossier, opportunity, now);
        opportunity.decisions.removeIf(
            [&](const Decision &earlier) { return earlier.followUp == followUp.id; });
        opportunity.decisions.append(decision);
    });
}

LogOutcome outcomeOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return LogOutcome::Spoke;
    case Channel::Task:
        return LogOutcome::Done;
    case Channel::Email:
    case Channel::Post:
    case Channel::Hand:
        return LogOutcome::Sent;
    }
    return LogOutcome::Done;
}

/// The gap that `followUp` asks to close, by its place; null if it asks for something else.
Gap *gapOf(Opportunity &opportunity, const FollowUp &followUp)
{
    if (followUp.rule != u"prepare.gap"_s)
        return nullptr;
    const auto interview
        = std::ranges::find(opportunity.interviews, followUp.interview, &Interview::id);
    const int place = followUp.id.text.section(u'/', -1).toInt() - 1;
    const bool isThere
        = interview != opportunity.interviews.end() && place >= 0 && place < interview->gaps.size();
    return isThere ? &interview->gaps[place] : nullptr;
}

} // namespace

QList<FactChange> markedDone(
    const Dossier &dossier, const FollowUp &followUp, const QDateTime &now, const QString &text)
{
    return altered(dossier, followUp.opportunity, [&](Opportunity &opportunity) {
        // A gap that is closed is a fact of its own; in the log too, it could not be opened again.
        if (Gap *gap = gapOf(opportunity, followUp)) {
            gap->isDone = true;
            return;
        }
        LogEntry entry{.id = newId<struct LogEntryTag>(),
            .kind = followUp.kind,
            .channel = followUp.channel,
            .at = wallTimeOf(dossier, opportunity, now),
            .outcome = outcomeOf(followUp.channel),
            .followUp = followUp.id,
            .text = text};
        if (!followUp.contact.isEmpty())
            entry.with.append(followUp.contact);
        opportunity.log.append(entry);
    });
}

QList<FactChange> snoozed(
    const Dossier &dossier, const FollowUp &followUp, const WallTime &until, const QDateTime &now)
{
    return decided(dossier, followUp, {.kind = DecisionKind::Snoozed, .until = until}, now);
}

QList<FactChange> moved(
    const Dossier &dossier, const FollowUp &followUp, const WallTime &to, const QDateTime &now)
{
    return decided(dossier, followUp, {.kind = DecisionKind::Moved, .until = to}, now);
}

QList<FactChange> skipped(const Dossier &dossier, const FollowUp &followUp, const QDateTime &now)
{
    return decided(dossier, followUp, {.kind = DecisionKind::Skipped}, now);
}

} // namespace Afterword
