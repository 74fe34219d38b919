// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/planner/plan.h"
#include "core/planner/standing.h"
#include "core/playbook/playbookreader.h"
#include "core/session/followupchanges.h"
#include "tests/support/randomsearch.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searches = 10'000;
constexpr size_t lives = 300;

struct Case
{
    quint32 seed;
    Dossier dossier;
    Plan plan;
};

/// Why a property does not hold; empty if it does.
using Complaint = QString;

QString describe(const FollowUp &followUp)
{
    return followUp.id.text + u" due "_s + followUp.due.toString(Qt::ISODate);
}

bool hasReason(const FollowUp &followUp, ReasonCode code)
{
    return std::ranges::find(followUp.because, code, &Reason::code) != followUp.because.end();
}

bool isDecided(const FollowUp &followUp)
{
    return hasReason(followUp, ReasonCode::Snoozed) || hasReason(followUp, ReasonCode::Moved);
}

bool isPendingReminder(const FollowUp &followUp)
{
    return followUp.countsTowardPace && isPending(followUp);
}

/// A call that was agreed on is no reminder.
bool isCallback(const LogEntry &entry, const Plan &plan)
{
    return std::ranges::any_of(plan.followUps, [&](const FollowUp &followUp) {
        const auto done = std::ranges::find(followUp.because, ReasonCode::Done, &Reason::code);
        return followUp.kind == LogKind::Callback && done != followUp.because.end()
            && done->to == entry.at.date && done->channel == entry.channel;
    });
}

/// What reaches an employer, made or planned, by day.
struct Reached
{
    WallTime at;
    Channel channel;
    const FollowUp *planned;
};

} // namespace

class tst_PlanProperties final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void remindersKeepThePace();
    void noChannelComesTwiceInARow();
    void nothingIsPlannedWhereNobodyIsThere();
    void everyoneGetsOneThankYou();
    void afterAnAnswerNothingIsAsked();
    void theOrderOfTheFactsMeansNothing();
    void everythingSaysWhy();
    void whatIsDoneStaysDone();
    void replanningIsPlanning();
    void doingWhatThePlanSaysEnds();

private:
    void forAll(const std::function<Complaint(const Case &)> &property);
    QMap<QString, QList<Reached>> contactsByEmployer(const Case &found) const;
    Complaint live(Dossier dossier) const;

    QDate m_today = QDate(2026, 5, 28);
    QDateTime m_now = QDateTime(m_today, QTime(12, 0), Qt::UTC);
    std::optional<Advice> m_advice;
    std::vector<Case> m_cases;
};

void tst_PlanProperties::initTestCase()
{
    m_advice = Advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()};
    qInfo("searches of the seeds 1 to %d", searches);
    for (quint32 seed = 1; seed <= searches; ++seed) {
        const Dossier dossier = RandomSearch(seed, m_today).dossier();
        m_cases.push_back({seed, dossier, plan(dossier, *m_advice, m_now)});
    }
}

void tst_PlanProperties::forAll(const std::function<Complaint(const Case &)> &property)
{
    for (const Case &found : m_cases) {
        const Complaint complaint = property(found);
        if (!complaint.isEmpty())
            QFAIL(qPrintable(u"seed %1: %2"_s.arg(found.seed).arg(complaint)));
    }
}

QMap<QString, QList<Reached>> tst_PlanProperties::contactsByEmployer(const Case &found) const
{
    QMap<QString, QList<Reached>> contacts;
    QMap<OpportunityId, QString> employers;
    for (const Opportunity &opportunity : found.dossier.opportunities) {
        employers[opportunity.id] = folded(opportunity.employer);
        for (const LogEntry &entry : opportunity.log) {
            if (isReminder(entry) && !isCallback(entry, found.plan))
                contacts[employers[opportunity.id]].append({entry.at, entry.channel, nullptr});
        }
    }
    for (const FollowUp &followUp : found.plan.followUps) {
        if (isPendingReminder(followUp))
            contacts[employers[followUp.opportunity]].append(
                {{followUp.due}, followUp.channel, &followUp});
    }
    return contacts;
}

void tst_PlanProperties::remindersKeepThePace()
{
    forAll([this](const Case &found) -> Complaint {
        for (const QList<Reached> &contacts : contactsByEmployer(found)) {
            for (const Reached &one : contacts) {
                if (!one.planned || isDecided(*one.planned))
                    continue;
                for (const Reached &other : contacts) {
                    const bool isNear = std::abs(one.at.date.daysTo(other.at.date)) < 7;
                    if (isNear && one.planned != other.planned)
                        return describe(*one.planned) + u" is too near to another one"_s;
                }
            }
        }
        return {};
    });
}

void tst_PlanProperties::noChannelComesTwiceInARow()
{
    forAll([this](const Case &found) -> Complaint {
        for (QList<Reached> contacts : contactsByEmployer(found)) {
            std::ranges::stable_sort(contacts, {}, [this](const Reached &c) {
                return c.planned ? WallTime{std::max(c.at.date, m_today), QTime(23, 59)} : c.at;
            });
            for (qsizetype i = 1; i < contacts.size(); ++i) {
                const FollowUp *planned = contacts[i].planned;
                if (!planned || contacts[i].channel != contacts[i - 1].channel)
                    continue;
                const Contact *card = findContact(found.dossier, planned->contact);
                for (const Channel other : {Channel::Email, Channel::Phone, Channel::Post}) {
                    if (card && other != planned->channel && isReachable(*card, other))
                        return describe(*planned) + u" goes the way of the one before"_s;
                }
            }
        }
        return {};
    });
}

void tst_PlanProperties::nothingIsPlannedWhereNobodyIsThere()
{
    forAll([this](const Case &found) -> Complaint {
        for (const FollowUp &followUp : found.plan.followUps) {
            const bool needsSomeone
                = followUp.channel == Channel::Phone || followUp.channel == Channel::Hand;
            const bool isAgreed = followUp.kind == LogKind::Callback || isDecided(followUp);
            if (!isPending(followUp) || isAgreed || !(needsSomeone || followUp.countsTowardPace))
                continue;
            const Opportunity *at = findOpportunity(found.dossier, followUp.opportunity);
            const QString region = regionOf(found.dossier, *at);
            if (!m_advice->calendar.region(region).isOfficeDay(followUp.due)
                && !hasReason(followUp, ReasonCode::NoAddress))
                return describe(followUp) + u" is on a day when the office is closed"_s;
        }
        return {};
    });
}

void tst_PlanProperties::everyoneGetsOneThankYou()
{
    forAll([](const Case &found) -> Complaint {
        for (const Opportunity &opportunity : found.dossier.opportunities) {
            const QString zone = timeZoneOf(found.dossier, opportunity);
            for (const Interview &interview : opportunity.interviews) {
                QSet<ContactId> people;
                for (const Attendance &attendance : interview.met)
                    people.insert(attendance.contact);
                QList<ContactId> thanked;
                bool wasMoved = false;
                for (const FollowUp &followUp : found.plan.followUps) {
                    if (followUp.opportunity == opportunity.id && followUp.interview == interview.id
                        && followUp.rule.startsWith(u"thank-you."_s)
                        && followUp.rule != u"thank-you.not-hired"_s)
                        thanked.append(followUp.contact);
                    wasMoved
                        |= followUp.interview == interview.id && followUp.due != followUp.opens;
                }
                const bool isHeld = interview.start <= wallTimeAt(found.plan.now, zone);
                if (thanked.size() != (isHeld ? people.size() : 0)
                    || QSet<ContactId>(thanked.begin(), thanked.end()).size() != thanked.size())
                    return interview.id.text + u": not one thank-you each"_s;
                const ContactId main = mainInterviewer(interview);
                const bool mainIsInterviewer
                    = std::ranges::any_of(interview.met, [&](const Attendance &a) {
                          return a.contact == main && a.role == Role::Interviewer;
                      });
                if (!thanked.isEmpty() && mainIsInterviewer && !wasMoved && thanked.first() != main)
                    return interview.id.text + u": the main interviewer is not first"_s;
            }
        }
        return {};
    });
}

void tst_PlanProperties::afterAnAnswerNothingIsAsked()
{
    const QStringList afterRefusal
        = {u"thank-you.not-hired"_s, u"feedback.request"_s, u"stay-warm"_s, u"keep-applying"_s};
    forAll([&](const Case &found) -> Complaint {
        for (const Opportunity &opportunity : found.dossier.opportunities) {
            if (!opportunity.outcome)
                continue;
            const QDate on = opportunity.outcome->on;
            const bool isOutdated = std::ranges::any_of(opportunity.interviews,
                [on](const Interview &interview) { return interview.start.date > on; });
            for (const FollowUp &followUp : found.plan.followUps) {
                if (followUp.opportunity != opportunity.id || !isPending(followUp) || isOutdated)
                    continue;
                if (followUp.countsTowardPace)
                    return describe(followUp) + u" asks after the answer"_s;
                const bool isRefused = opportunity.outcome->kind == OutcomeKind::NotHired;
                if (isRefused && followUp.kind != LogKind::Callback
                    && !afterRefusal.contains(followUp.rule))
                    return describe(followUp) + u" is asked after a refusal"_s;
                if (isRefused && followUp.rule == u"stay-warm"_s && !isDecided(followUp)
                    && on.daysTo(followUp.due) < 30)
                    return describe(followUp) + u" comes too early"_s;
            }
        }
        return {};
    });
}

void tst_PlanProperties::theOrderOfTheFactsMeansNothing()
{
    forAll([this](const Case &found) -> Complaint {
        const Dossier other = RandomSearch(found.seed, m_today).shuffled(found.dossier);
        return plan(other, *m_advice, m_now) == found.plan ? Complaint() : u"another plan"_s;
    });
}

void tst_PlanProperties::everythingSaysWhy()
{
    forAll([](const Case &found) -> Complaint {
        QSet<FollowUpId> ids;
        for (const FollowUp &followUp : found.plan.followUps) {
            if (followUp.rule.isEmpty() || followUp.because.isEmpty()
                || followUp.because.first().source.isEmpty())
                return describe(followUp) + u" does not say why"_s;
            if (ids.contains(followUp.id))
                return describe(followUp) + u" is there twice"_s;
            ids.insert(followUp.id);
        }
        return {};
    });
}

void tst_PlanProperties::whatIsDoneStaysDone()
{
    forAll([this](const Case &found) -> Complaint {
        const int days = RandomSearch(found.seed, m_today).below(60);
        const Plan later = plan(found.dossier, *m_advice, m_now.addDays(days));
        for (const FollowUp &followUp : found.plan.followUps) {
            if (followUp.state != State::Done && followUp.state != State::DoneLate)
                continue;
            const FollowUp *then = findFollowUp(later, followUp.id);
            if (!then || then->state != followUp.state)
                return describe(followUp) + u" is undone %1 days later"_s.arg(days);
        }
        return {};
    });
}

void tst_PlanProperties::replanningIsPlanning()
{
    forAll([this](const Case &found) -> Complaint {
        if (found.dossier.opportunities.isEmpty())
            return {};
        Dossier changed = found.dossier;
        Opportunity &opportunity = changed.opportunities.first();
        opportunity.log.append({.id = {u"new"_s},
            .kind = LogKind::Call,
            .channel = Channel::Phone,
            .at = {m_today, QTime(9, 0)},
            .outcome = LogOutcome::Spoke});
        const Plan again = replanned(found.plan, changed, *m_advice, opportunity.id);
        return again == plan(changed, *m_advice, m_now) ? Complaint() : u"another plan"_s;
    });
}

/// A seeker who does each day what the plan says. The complaint says what went wrong.
Complaint tst_PlanProperties::live(Dossier dossier) const
{
    QSet<FollowUpId> done;
    for (int day = 0; day < 150; ++day) {
        const QDateTime now = m_now.addDays(day);
        const Plan today = plan(dossier, *m_advice, now);
        for (const FollowUp &followUp : today.followUps) {
            if (followUp.state != State::Due && followUp.state != State::Overdue)
                continue;
            if (done.contains(followUp.id))
                return describe(followUp) + u" is raised again"_s;
            done.insert(followUp.id);
            const Result<Dossier> next = applied(dossier, markedDone(dossier, followUp, now));
            if (!next)
                return next.error().what;
            dossier = *next;
        }
    }
    for (const FollowUp &followUp : plan(dossier, *m_advice, m_now.addDays(150)).followUps) {
        if (isPending(followUp) && followUp.rule != u"keep-applying"_s)
            return describe(followUp) + u" never ends"_s;
    }
    return {};
}

void tst_PlanProperties::doingWhatThePlanSaysEnds()
{
    for (size_t i = 0; i < lives; ++i) {
        const Complaint complaint = live(m_cases[i].dossier);
        if (!complaint.isEmpty())
            QFAIL(qPrintable(u"seed %1: %2"_s.arg(m_cases[i].seed).arg(complaint)));
    }
}

QTEST_GUILESS_MAIN(tst_PlanProperties)
#include "tst_planproperties.moc"
