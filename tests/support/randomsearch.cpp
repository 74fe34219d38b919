// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomsearch.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QStringList employers = {u"Acme Robotics"_s, u"Verity Bank"_s, u"Halcyon Labs"_s};
const QStringList regions = {u"GB-ENG"_s, u"US"_s, u"DE-BY"_s, u"JP"_s, u"XX"_s, QString()};
const QStringList zones
    = {u"Europe/London"_s, u"America/New_York"_s, u"Asia/Tokyo"_s, u"Pacific/Auckland"_s};
const QStringList reminderRules
    = {u"call.fifth-day"_s, u"inquiry.week"_s, u"thank-you.interviewer"_s, u"feedback.request"_s};

template<typename T>
const T &anyOf(const QList<T> &list, int index)
{
    return list[index % list.size()];
}

} // namespace

RandomSearch::RandomSearch(quint32 seed, QDate today)
    : m_random(seed)
    , m_today(today)
{
}

int RandomSearch::below(int count)
{
    return static_cast<int>(m_random.bounded(static_cast<quint32>(count)));
}

bool RandomSearch::once(int in)
{
    return below(in) == 0;
}

WallTime RandomSearch::timeAround(int firstDay, int lastDay)
{
    const QDate day = m_today.addDays(firstDay + below(lastDay - firstDay + 1));
    return {day, QTime(8 + below(10), 5 * below(12))};
}

Contact RandomSearch::contact(int number)
{
    Contact made{.id = {u"person%1"_s.arg(number)}, .given = u"Given"_s, .family = u"Family"_s};
    made.employer = anyOf(employers, below(3));
    made.relation = Relation(below(5));
    if (!once(5))
        made.emails = QStringList{u"someone@example.org"_s};
    if (!once(3))
        made.phones = QStringList{u"+44 113 496 0000"_s};
    if (!once(3))
        made.address = QStringList{u"1 Street"_s, u"Town"_s};
    return made;
}

void RandomSearch::meet(Interview &interview, int people)
{
    for (int i = 0; i < people; ++i)
        interview.met.append({.contact = {u"person%1"_s.arg(below(m_people))},
            .role = Role(below(4)),
            .isMain = once(3)});
}

Interview RandomSearch::interview(int number)
{
    Interview made{.id = {u"interview%1"_s.arg(number)}, .start = timeAround(-45, 12)};
    made.round = 1 + below(3);
    made.form = InterviewForm(below(3));
    meet(made, below(5));
    if (once(2))
        made.answerPromisedBy = made.start.date.addDays(below(25));
    made.isToKeepInTouch = once(4);
    if (once(3))
        made.gaps.append({.what = u"SQL"_s, .isDone = once(3)});
    return made;
}

LogEntry RandomSearch::logEntry(int number, const Opportunity &opportunity)
{
    LogEntry made{.id = {u"log%1"_s.arg(number)}, .kind = LogKind(below(9))};
    made.channel = Channel(below(4));
    made.at = timeAround(-40, 0);
    made.outcome = LogOutcome(below(4));
    if (!once(4))
        made.with.append({u"person%1"_s.arg(below(m_people))});
    if (once(5)) {
        made.kind = LogKind::Call;
        made.outcome = LogOutcome::CallbackAgreed;
        made.callbackAt = timeAround(-10, 10);
        made.callbackBy = once(2) ? CallbackBy::Employer : CallbackBy::Seeker;
    } else if (once(6)) {
        made.outcome = LogOutcome::NewPromise;
        made.newPromise = timeAround(-10, 15).date;
    } else if (once(12)) {
        made.kind = LogKind::Answer;
        made.outcome = once(2) ? LogOutcome::Offer : LogOutcome::NotHired;
    }
    const bool isOrdinary = made.kind != LogKind::Answer && !made.callbackAt.isValid();
    const bool wasHeld
        = !opportunity.interviews.isEmpty() && opportunity.interviews.first().start < made.at;
    if (once(5) && isOrdinary && wasHeld)
        made.followUp = decision(opportunity).followUp;
    if (made.followUp.text.startsWith(u"thank-you"_s))
        made.kind = LogKind::ThankYou;
    else if (made.followUp.text.startsWith(u"feedback"_s))
        made.kind = LogKind::Feedback;
    else if (!made.followUp.isEmpty())
        made.kind = LogKind::Inquiry;
    return made;
}

Decision RandomSearch::decision(const Opportunity &opportunity)
{
    const QString interview
        = opportunity.interviews.isEmpty() ? QString() : opportunity.interviews.first().id.text;
    const QString person = u"person%1"_s.arg(below(m_people));
    const QString id = anyOf(reminderRules, below(4)) + u'/' + opportunity.id.text + u'/'
        + interview + u'/' + person + u"/1"_s;
    const QString weekly = u"keep-in-touch.weekly/%1/%2/%3/%4"_s.arg(
        opportunity.id.text, interview, person, QString::number(1 + below(3)));
    return {.followUp = {once(2) ? id : weekly},
        .kind = DecisionKind(below(3)),
        .until = timeAround(-5, 20),
        .at = timeAround(-10, 0)};
}

Opportunity RandomSearch::opportunity(int number)
{
    Opportunity made{
        .id = {u"opportunity%1"_s.arg(number)}, .employer = anyOf(employers, below(3))};
    made.region = anyOf(regions, below(6));
    made.timeZone = anyOf(zones, below(4));
    for (int i = below(4); i > 0; --i)
        made.interviews.append(interview(10 * number + i));
    for (int i = below(6); i > 0; --i)
        made.log.append(logEntry(10 * number + i, made));
    for (int i = once(3) ? below(4) : 0; i > 0; --i)
        made.decisions.append(decision(made));
    if (once(6))
        made.outcome = Outcome{OutcomeKind(below(3)), timeAround(-20, 0).date};
    else if (once(8))
        made.stage = Stage(below(8));
    return made;
}

Dossier RandomSearch::dossier()
{
    Dossier made{
        .seeker = {.name = u"Sam"_s, .timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s}};
    m_people = 1 + below(8);
    for (int i = 0; i < m_people; ++i)
        made.contacts.append(contact(i));
    for (int i = below(5); i > 0; --i)
        made.opportunities.append(opportunity(i));
    return made;
}

Dossier RandomSearch::shuffled(Dossier dossier)
{
    shuffle(dossier.contacts);
    shuffle(dossier.opportunities);
    for (Opportunity &opportunity : dossier.opportunities) {
        shuffle(opportunity.interviews);
        shuffle(opportunity.log);
        shuffle(opportunity.decisions);
        for (Interview &interview : opportunity.interviews)
            shuffle(interview.met);
        for (LogEntry &entry : opportunity.log)
            shuffle(entry.with);
    }
    return dossier;
}

} // namespace Afterword
