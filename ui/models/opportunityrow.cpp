// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opportunityrow.h"

#include "core/base/text.h"
#include "ui/models/todayrow.h"
#include "ui/text/datetext.h"
#include "ui/text/stagetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct NextText
{
    Q_DECLARE_TR_FUNCTIONS(NextText)
};

QString counted(Action action, int count)
{
    switch (action) {
    case Action::WriteNote:
        return count == 1 ? NextText::tr("Note") : NextText::tr("%n notes", nullptr, count);
    case Action::StartCall:
        return count == 1 ? NextText::tr("Call") : NextText::tr("%n calls", nullptr, count);
    case Action::AwaitCall:
        return NextText::tr("They call");
    case Action::MarkDone:
        return count == 1 ? NextText::tr("Task") : NextText::tr("%n tasks", nullptr, count);
    }
    return {};
}

QString doingText(const NextAction &next, const FollowUp &followUp, QDate today)
{
    //: What to do and how urgent it is: "Call · 2 days late".
    return NextText::tr("%1 · %2").arg(
        counted(actionOf(followUp), next.count), dueText(followUp, today));
}

QString attendText(const NextAction &next)
{
    const QString day = shortDate(next.day);
    if (next.round == 1)
        return NextText::tr("Interview · %1").arg(day);
    if (next.round == 2)
        return NextText::tr("2nd interview · %1").arg(day);
    if (next.round == 3)
        return NextText::tr("3rd interview · %1").arg(day);
    //: %1 is the number of the round, 4 or more.
    return NextText::tr("%1th interview · %2").arg(next.round).arg(day);
}

QString endedText(const NextAction &next, Stage stage)
{
    if (next.followUp.isEmpty())
        return stageText(stage);
    //: %1 is "Not hired": somebody to stay in touch with.
    return NextText::tr("%1 · keep warm").arg(stageText(stage));
}

/// The words for what lies ahead or has ended.
QString nextText(const NextAction &next, Stage stage)
{
    switch (next.kind) {
    case NextKind::Do:
        return {};
    case NextKind::Attend:
        return attendText(next);
    case NextKind::Answer:
        return next.day.isValid() ? NextText::tr("Offer · answer by %1").arg(shortDate(next.day))
                                  : stageText(Stage::Offer);
    case NextKind::Wait:
        return NextText::tr("Waiting until %1").arg(shortDate(next.day));
    case NextKind::Nothing:
        return stageText(stage);
    case NextKind::Ended:
        return endedText(next, stage);
    }
    return {};
}

QString toneOf(const NextAction &next)
{
    switch (next.kind) {
    case NextKind::Do:
        return u"soon"_s;
    case NextKind::Attend:
        return u"plain"_s;
    case NextKind::Answer:
        return u"done"_s;
    case NextKind::Wait:
    case NextKind::Nothing:
    case NextKind::Ended:
        return {};
    }
    return {};
}

bool comesFirst(const OpportunityRow &one, const OpportunityRow &other)
{
    if (isSooner(one.action, other.action))
        return true;
    if (isSooner(other.action, one.action))
        return false;
    const auto name = [](const OpportunityRow &row) {
        return std::tuple(folded(row.employer), folded(row.position), row.id);
    };
    return name(one) < name(other);
}

OpportunityRow rowOf(
    const Opportunity &opportunity, const FollowUpsThere &pending, const WallTime &now)
{
    const NextAction next = nextActionOf(opportunity, pending, now);
    OpportunityRow row{.id = opportunity.id,
        .employer = opportunity.employer,
        .position = opportunity.position,
        .next = nextText(next, opportunity.stage),
        .tone = toneOf(next),
        .stage = opportunity.stage,
        .isOpen = isOpen(opportunity),
        .action = next};
    const auto first = std::ranges::find(
        pending, next.followUp, [](const FollowUp *followUp) { return followUp->id; });
    if (next.kind == NextKind::Do && first != pending.end()) {
        row.next = doingText(next, **first, now.date);
        row.tone = (*first)->state == State::Overdue ? u"late"_s : u"soon"_s;
    }
    return row;
}

/// What is late comes before what is due, whatever its day.
bool isLate(const OpportunityRow &row)
{
    return row.tone == "late"_L1;
}

} // namespace

QList<OpportunityRow> opportunityRows(const Plan &plan, const Dossier &dossier)
{
    const std::map<OpportunityId, FollowUpsThere> pending = pendingByOpportunity(plan);
    QList<OpportunityRow> rows;
    for (const Opportunity &opportunity : dossier.opportunities) {
        const auto there = pending.find(opportunity.id);
        const WallTime now = wallTimeAt(plan.now, timeZoneOf(dossier, opportunity));
        rows.append(
            rowOf(opportunity, there == pending.end() ? FollowUpsThere{} : there->second, now));
    }
    std::ranges::sort(rows, comesFirst);
    std::ranges::stable_partition(rows, isLate);
    return rows;
}

} // namespace Afterword
