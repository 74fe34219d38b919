// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/stagetext.h"

#include "ui/text/datetext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct StageText
{
    Q_DECLARE_TR_FUNCTIONS(StageText)
};

bool isInWeeks(const DecisionWindow &window)
{
    return window.opensAfter % 7 == 0 && window.closesAfter % 7 == 0;
}

QString dayText(const DecisionWindow &window)
{
    const int day = dayOf(window);
    if (isInWeeks(window))
        //: %1 is how many days ago the interview was, %2 and %3 are numbers of weeks.
        return StageText::tr("Day %1 of the usual %2 to %3 weeks")
            .arg(day)
            .arg(window.opensAfter / 7)
            .arg(window.closesAfter / 7);
    //: %1 is how many days ago the interview was.
    return StageText::tr("Day %1 of the usual %2 to %3 days")
        .arg(day)
        .arg(window.opensAfter)
        .arg(window.closesAfter);
}

QString promiseText(const DecisionWindow &window)
{
    const QString day = spokenDay(window.promised, window.today);
    return window.promised < window.today ? StageText::tr("the answer was promised for %1").arg(day)
                                          : StageText::tr("they promised an answer by %1").arg(day);
}

} // namespace

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Applied:
        return StageText::tr("Applied");
    case Stage::Interviewing:
        return StageText::tr("Interviewing");
    case Stage::Waiting:
        return StageText::tr("Waiting for an answer");
    case Stage::Offer:
        return StageText::tr("Offer");
    case Stage::Hired:
        return StageText::tr("Hired");
    case Stage::NotHired:
        return StageText::tr("Not hired");
    case Stage::Withdrawn:
        return StageText::tr("Withdrawn");
    case Stage::Closed:
        return StageText::tr("Closed");
    }
    return {};
}

QString toneOf(Stage stage)
{
    const bool isGood = stage == Stage::Offer || stage == Stage::Hired;
    return isGood ? u"done"_s : u"plain"_s;
}

QString outcomeText(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Offer:
        return StageText::tr("They made an offer");
    case OutcomeKind::NotHired:
        return StageText::tr("They chose somebody else");
    case OutcomeKind::Withdrawn:
        return StageText::tr("You withdrew");
    }
    return {};
}

QString roundText(int round)
{
    switch (round) {
    case 1:
        return StageText::tr("First interview");
    case 2:
        return StageText::tr("Second interview");
    case 3:
        return StageText::tr("Third interview");
    default:
        return StageText::tr("Interview, round %1").arg(round);
    }
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Interviewer:
        return StageText::tr("interviewer");
    case Role::Met:
        return StageText::tr("met on the day");
    case Role::Helper:
        return StageText::tr("helped on the day");
    case Role::Introducer:
        return StageText::tr("introduced you");
    }
    return {};
}

QString relationText(Relation relation)
{
    switch (relation) {
    case Relation::Interviewer:
        return roleText(Role::Interviewer);
    case Relation::Met:
        return roleText(Role::Met);
    case Relation::Helper:
        return roleText(Role::Helper);
    case Relation::Introducer:
        return roleText(Role::Introducer);
    case Relation::Network:
        return StageText::tr("in your network");
    }
    return {};
}

QString windowText(const DecisionWindow &window)
{
    if (!window.promised.isValid())
        return dayText(window);
    //: Two clauses: where it stands in the usual time, and what they promised.
    return StageText::tr("%1 · %2").arg(dayText(window), promiseText(window));
}

} // namespace Afterword
