// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/opportunityreader.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const auto filled = ObjectReader::Need::RequiredFilled;

template<typename Fact>
QList<Fact> readEach(const QList<JsonValue> &values, FirstProblem &problem,
    Fact (*read)(const JsonValue &, FirstProblem &))
{
    QList<Fact> facts;
    for (const JsonValue &value : values)
        facts.append(read(value, problem));
    return facts;
}

Outcome readOutcome(const JsonValue &value, FirstProblem &problem)
{
    ObjectReader in(value, {"kind", "on"}, problem);
    return {.kind = in.word("kind", OutcomeKind::Offer), .on = in.date("on")};
}

Salary readSalary(const JsonValue &value, FirstProblem &problem)
{
    ObjectReader in(value,
        {"currency", "typical_low", "typical_high", "target", "walk_away", "notes"}, problem);
    return {
        .currency = in.text("currency"),
        .typicalLow = in.amount("typical_low"),
        .typicalHigh = in.amount("typical_high"),
        .target = in.amount("target"),
        .walkAway = in.amount("walk_away"),
        .notes = in.text("notes"),
    };
}

Attendance readAttendance(const JsonValue &value, FirstProblem &problem)
{
    ObjectReader in(value, {"contact", "role", "main"}, problem);
    return {
        .contact = {in.text("contact", filled)},
        .role = in.word("role", Role::Interviewer),
        .isMain = in.flag("main"),
    };
}

Gap readGap(const JsonValue &value, FirstProblem &problem)
{
    ObjectReader in(value, {"what", "plan", "done"}, problem);
    return {.what = in.text("what"), .plan = in.text("plan"), .isDone = in.flag("done")};
}

Interview readInterview(const JsonValue &value, FirstProblem &problem)
{
    ObjectReader in(value,
        {"id", "start", "minutes", "round", "form", "met", "next_step", "answer_promised_by",
            "keep_in_touch", "forgot", "gaps", "topics"},
        problem);
    if (!in.member("start"))
        in.refuseMissing("start", u"a time as YYYY-MM-DDTHH:MM"_s);
    return {
        .id = {in.text("id", filled)},
        .start = in.wallTime("start", ObjectReader::Precision::Time),
        .minutes = in.number("minutes", 60, {1, 1440}),
        .round = in.number("round", 1, {1, 1000}),
        .form = in.word("form", InterviewForm::OnSite),
        .met = readEach(in.items("met"), problem, readAttendance),
        .nextStep = in.text("next_step"),
        .answerPromisedBy = in.date("answer_promised_by"),
        .isToKeepInTouch = in.flag("keep_in_touch"),
        .forgot = in.texts("forgot"),
        .gaps = readEach(in.items("gaps"), problem, readGap),
        .topics = in.texts("topics"),
    };
}

LogEntry readLogEntry(const JsonValue &value, FirstProblem &problem)
{
    ObjectReader in(value,
        {"id", "kind", "channel", "with", "at", "outcome", "callback_at", "callback_by",
            "new_promise", "follow_up", "text"},
        problem);
    LogEntry entry{
        .id = {in.text("id", filled)},
        .kind = in.word("kind", LogKind::Task),
        .channel = in.word("channel", Channel::Task),
        .at = in.wallTime("at"),
        .outcome = in.word("outcome", LogOutcome::Done),
        .callbackAt = in.wallTime("callback_at"),
        .callbackBy = in.word("callback_by", CallbackBy::Seeker),
        .newPromise = in.date("new_promise"),
        .followUp = {in.text("follow_up")},
        .text = in.text("text"),
    };
    for (const QString &contact : in.texts("with"))
        entry.with.append(ContactId{contact});
    return entry;
}

Decision readDecision(const JsonValue &value, FirstProblem &problem)
{
    ObjectReader in(value, {"follow_up", "kind", "until", "at"}, problem);
    return {
        .followUp = {in.text("follow_up")},
        .kind = in.word("kind", DecisionKind::Snoozed),
        .until = in.wallTime("until"),
        .at = in.wallTime("at"),
    };
}

} // namespace

Opportunity readOpportunity(const JsonValue &value, FirstProblem &problem)
{
    ObjectReader in(value,
        {"id", "employer", "position", "place", "time_zone", "region", "playbook", "stage",
            "outcome", "salary", "interviews", "log", "decisions", "notes"},
        problem);
    Opportunity opportunity{
        .id = {in.text("id", filled)},
        .employer = in.text("employer", filled),
        .position = in.text("position"),
        .place = in.text("place"),
        .timeZone = in.timeZone("time_zone"),
        .region = in.region("region"),
        .playbook = in.text("playbook"),
        .stage = in.word("stage", Stage::Waiting),
        .interviews = readEach(in.items("interviews"), problem, readInterview),
        .log = readEach(in.items("log"), problem, readLogEntry),
        .decisions = readEach(in.items("decisions"), problem, readDecision),
        .notes = in.text("notes"),
    };
    if (const auto outcome = in.member("outcome"))
        opportunity.outcome = readOutcome(*outcome, problem);
    if (const auto salary = in.member("salary"))
        opportunity.salary = readSalary(*salary, problem);
    return opportunity;
}

} // namespace Afterword
