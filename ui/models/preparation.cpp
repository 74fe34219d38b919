// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preparation.h"

#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/text/statetext.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString toneOfState(State state)
{
    switch (state) {
    case State::Overdue:
        return u"late"_s;
    case State::Due:
        return u"soon"_s;
    case State::Done:
    case State::DoneLate:
        return u"done"_s;
    default:
        return u"plain"_s;
    }
}

PreparationRow prepared(const FollowUp &followUp, const Plan &plan, const Dossier &dossier)
{
    const bool isDated = followUp.state == State::Planned || followUp.state == State::Due
        || followUp.state == State::Overdue;
    return {.id = followUp.id,
        .title = titleOf(followUp, dossier, plan.today),
        .state = isDated ? dueText(followUp, plan.today) : stateText(followUp.state),
        .tone = toneOfState(followUp.state),
        .isPending = isPending(followUp),
        .isSalary = followUp.rule == u"research.salary"_s};
}

} // namespace

QList<PreparationRow> preparationRows(
    const OpportunityId &opportunity, const Plan &plan, const Dossier &dossier)
{
    QList<PreparationRow> rows;
    for (const FollowUp &followUp : plan.followUps) {
        const bool isPreparation
            = followUp.rule == u"prepare.next-round"_s || followUp.rule == u"research.salary"_s;
        if (isPreparation && followUp.opportunity == opportunity)
            rows.append(prepared(followUp, plan, dossier));
    }
    return rows;
}

PreparationRow gapRow(
    const InterviewId &interview, qsizetype place, const Plan &plan, const Dossier &dossier)
{
    const QString ordinal = QString::number(place + 1);
    for (const FollowUp &followUp : plan.followUps) {
        if (followUp.rule == u"prepare.gap"_s && followUp.interview == interview
            && followUp.id.text.section(u'/', -1) == ordinal)
            return prepared(followUp, plan, dossier);
    }
    return {};
}

} // namespace Afterword
