// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/answerchanges.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

WallTime nowThere(const Dossier &dossier, const Opportunity &opportunity, const QDateTime &now)
{
    WallTime there = wallTimeAt(now, timeZoneOf(dossier, opportunity));
    there.time = QTime(there.time.hour(), there.time.minute());
    return there;
}

/// The change from `before` to what `alter` makes of it; none if that is the same.
template<typename Alter>
QList<FactChange> alteredThere(
    const Dossier &dossier, const OpportunityId &id, const QDateTime &now, Alter alter)
{
    const Opportunity *before = findOpportunity(dossier, id);
    if (!before)
        return {};
    Opportunity after = *before;
    alter(after, nowThere(dossier, *before, now));
    return after == *before ? QList<FactChange>{}
                            : QList<FactChange>{{.before = *before, .after = after}};
}

LogEntry lineOf(const EmployerAnswer &answer, const WallTime &now)
{
    const bool isToday = !answer.on.isValid() || answer.on == now.date;
    LogEntry line{.id = newId<struct LogEntryTag>(),
        .kind = LogKind::Answer,
        .channel = answer.channel,
        .at = isToday ? now : WallTime{answer.on},
        .text = answer.remark};
    if (!answer.from.isEmpty())
        line.with.append(answer.from);
    return line;
}

Stage beforeTheEnd(const Opportunity &opportunity)
{
    const bool isBefore = opportunity.stage == Stage::Applied
        || opportunity.stage == Stage::Interviewing || opportunity.stage == Stage::Waiting;
    return isBefore ? opportunity.stage : stageWhenReopened(opportunity);
}

void keepEnd(Opportunity &opportunity, const LogEntry &line, OutcomeKind kind, Stage stage)
{
    opportunity.log.append(line);
    opportunity.outcome = Outcome{kind, line.at.date};
    opportunity.stage = stage;
}

void keepNewDate(Opportunity &opportunity, const LogEntry &line)
{
    opportunity.stage = beforeTheEnd(opportunity);
    opportunity.outcome.reset();
    opportunity.log.append(line);
}

/// Nothing that the employer said: only a remark is worth a line.
void keepWithdrawal(Opportunity &opportunity, LogEntry line)
{
    opportunity.outcome = Outcome{OutcomeKind::Withdrawn, line.at.date};
    opportunity.stage = Stage::Withdrawn;
    line.kind = LogKind::Task;
    if (!line.text.isEmpty())
        opportunity.log.append(line);
}

void keep(Opportunity &opportunity, const EmployerAnswer &answer, const WallTime &now)
{
    LogEntry line = lineOf(answer, now);
    switch (answer.kind) {
    case AnswerKind::Offer:
        line.outcome = LogOutcome::Offer;
        line.newPromise = answer.by;
        return keepEnd(opportunity, line, OutcomeKind::Offer, Stage::Offer);
    case AnswerKind::NotHired:
        line.outcome = LogOutcome::NotHired;
        return keepEnd(opportunity, line, OutcomeKind::NotHired, Stage::NotHired);
    case AnswerKind::NewDate:
        line.outcome = LogOutcome::NewPromise;
        line.newPromise = answer.by;
        return keepNewDate(opportunity, line);
    case AnswerKind::Withdrew:
        return keepWithdrawal(opportunity, line);
    }
}

bool isBeforeAnswer(Stage stage)
{
    return stage == Stage::Applied || stage == Stage::Interviewing || stage == Stage::Waiting;
}

/// Hired means that there was an offer; what was offered before stands as it was.
void hire(Opportunity &opportunity, QDate on)
{
    if (!opportunity.outcome || opportunity.outcome->kind != OutcomeKind::Offer)
        opportunity.outcome = Outcome{OutcomeKind::Offer, on};
    opportunity.stage = Stage::Hired;
}

void takeUpAgain(Opportunity &opportunity, Stage stage, const WallTime &now)
{
    const bool hadEnded = !isBeforeAnswer(opportunity.stage) || outcomeOf(opportunity);
    opportunity.stage = stage;
    opportunity.outcome.reset();
    if (hadEnded)
        opportunity.log.append({.id = newId<struct LogEntryTag>(),
            .kind = LogKind::Answer,
            .at = now,
            .outcome = LogOutcome::Done});
}

Error wrongDay(const QString &path, const QString &what, const QString &expected)
{
    return {.kind = Error::Kind::Input, .what = what, .path = path, .expected = expected};
}

} // namespace

Result<void> checked(const EmployerAnswer &answer, QDate today)
{
    const QDate on = answer.on.isValid() ? answer.on : today;
    if (on > today)
        return wrongDay(u"on"_s, u"the answer has not come yet"_s, u"today or an earlier day"_s);
    if (answer.kind == AnswerKind::NewDate && !answer.by.isValid())
        return wrongDay(u"by"_s, u"the new date is missing"_s, u"the day they named"_s);
    const bool hasDay = answer.kind == AnswerKind::NewDate || answer.kind == AnswerKind::Offer;
    if (hasDay && answer.by.isValid() && answer.by < on)
        return wrongDay(u"by"_s, u"the date is before the answer came"_s,
            u"the day of the answer or a later one"_s);
    return {};
}

QList<FactChange> answered(const Dossier &dossier, const OpportunityId &id,
    const EmployerAnswer &answer, const QDateTime &now)
{
    return alteredThere(dossier, id, now,
        [&](Opportunity &opportunity, const WallTime &there) { keep(opportunity, answer, there); });
}

QList<FactChange> movedToStage(
    const Dossier &dossier, const OpportunityId &id, Stage stage, const QDateTime &now)
{
    const Opportunity *before = findOpportunity(dossier, id);
    if (!before || before->stage == stage)
        return {};
    if (stage == Stage::Withdrawn)
        return answered(dossier, id, {.kind = AnswerKind::Withdrew}, now);
    if (const std::optional<AnswerKind> kind = answerBehind(stage))
        return answered(dossier, id, {.kind = *kind}, now);
    return alteredThere(dossier, id, now, [&](Opportunity &opportunity, const WallTime &there) {
        if (stage == Stage::Hired)
            hire(opportunity, there.date);
        else if (stage == Stage::Closed)
            opportunity.stage = stage;
        else
            takeUpAgain(opportunity, stage, there);
    });
}

std::optional<AnswerKind> answerBehind(Stage stage)
{
    switch (stage) {
    case Stage::Offer:
        return AnswerKind::Offer;
    case Stage::NotHired:
        return AnswerKind::NotHired;
    default:
        return {};
    }
}

Stage stageWhenReopened(const Opportunity &opportunity)
{
    return opportunity.interviews.isEmpty() ? Stage::Applied : Stage::Waiting;
}

} // namespace Afterword
