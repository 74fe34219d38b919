// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/plan.h"
#include "core/playbook/playbookreader.h"

#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

// How long planning takes, and how that compares with the plain date arithmetic that any planner
// must do for as many follow-ups: the days on which each opens, is due and closes, the shift to an
// office day of its region, and the text of its day. Each figure is the processor time
// of the best of three runs.

namespace {

const QStringList regions = {u"GB-ENG"_s, u"US"_s, u"DE-BY"_s, u"FR"_s};

QDate dayOfInterview(int i)
{
    return QDate(2026, 5, 1).addDays(i % 28);
}

ContactId personOf(int opportunity, int person)
{
    return {u"p%1-%2"_s.arg(opportunity).arg(person)};
}

Contact card(int opportunity, int person)
{
    return {.id = personOf(opportunity, person),
        .given = u"Kim"_s,
        .family = u"Doe %1"_s.arg(person),
        .emails = {u"kim@example.org"_s},
        .phones = {u"+44 113 496 0143"_s},
        .address = {u"4 Canal Wharf"_s}};
}

/// An interview with a promised answer: four people met and three gaps, which makes twelve
/// follow-ups.
Opportunity waitingFor(int i)
{
    Interview interview{.id = {u"i%1"_s.arg(i)},
        .start = {dayOfInterview(i), QTime(10, 0)},
        .answerPromisedBy = dayOfInterview(i).addDays(9)};
    for (int person = 0; person < 4; ++person)
        interview.met.append({.contact = personOf(i, person),
            .role = person < 2 ? Role::Interviewer : Role::Helper,
            .isMain = person == 0});
    for (int gap = 0; gap < 3; ++gap)
        interview.gaps.append({.what = u"gap %1"_s.arg(gap)});
    return {.id = {u"o%1"_s.arg(i)},
        .employer = u"Employer %1"_s.arg(i),
        .timeZone = u"Europe/London"_s,
        .region = regions[i % regions.size()],
        .interviews = {interview}};
}

Dossier searchOf(int opportunities)
{
    Dossier dossier{.seeker = {.timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s}};
    for (int i = 0; i < opportunities; ++i) {
        for (int person = 0; person < 4; ++person)
            dossier.contacts.append(card(i, person));
        dossier.opportunities.append(waitingFor(i));
    }
    return dossier;
}

struct Measured
{
    double milliseconds = 0;
    qsizetype result = 0; ///< so that no compiler leaves the work out
};

template<typename Work>
Measured bestOfThree(Work work)
{
    Measured best;
    for (int run = 0; run < 3; ++run) {
        const std::clock_t start = std::clock();
        const qsizetype result = work();
        const double milliseconds = 1e3 * double(std::clock() - start) / CLOCKS_PER_SEC;
        if (run == 0 || milliseconds < best.milliseconds)
            best = {milliseconds, result};
    }
    return best;
}

/// Opens, due and closes, the shift and the text for each of `count` follow-ups.
qsizetype dateArithmetic(qsizetype count, const Calendar &calendar)
{
    struct Days
    {
        QDate opens;
        QDate due;
        QDate closes;
        QString text;
    };
    std::vector<Days> all;
    all.reserve(size_t(count));
    std::vector<const RegionCalendar *> calendars;
    for (const QString &region : regions)
        calendars.push_back(&calendar.region(region));
    for (qsizetype i = 0; i < count; ++i) {
        const QDate event = dayOfInterview(int(i / 12));
        const int days = int(i % 12);
        const QDate due
            = calendars[size_t(i / 12) % calendars.size()]->officeDayOnOrAfter(event.addDays(days));
        all.push_back(
            {event.addDays(days), due, event.addDays(days + 3), due.toString(Qt::ISODate)});
    }
    return qsizetype(all.size());
}

void measure(int opportunities, const Advice &advice, const QDateTime &now, QTextStream &out)
{
    const Dossier dossier = searchOf(opportunities);
    const Plan all = plan(dossier, advice, now);
    const qsizetype count = all.followUps.size();
    const Measured planning
        = bestOfThree([&] { return plan(dossier, advice, now).followUps.size(); });
    const Measured dates = bestOfThree([&] { return dateArithmetic(count, advice.calendar); });
    const OpportunityId changed = dossier.opportunities[opportunities / 2].id;
    const Measured one
        = bestOfThree([&] { return replanned(all, dossier, advice, changed).followUps.size(); });
    const auto number
        = [](double value) { return QString::number(value, 'f', 2).rightJustified(10); };
    out << QString::number(opportunities).rightJustified(13)
        << QString::number(count).rightJustified(11) << number(planning.milliseconds)
        << number(planning.milliseconds * 1e6 / double(count)) << number(dates.milliseconds)
        << number(planning.milliseconds / dates.milliseconds) << number(one.milliseconds)
        << number(planning.milliseconds / one.milliseconds) << Qt::endl;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const Result<Calendar> calendar = Calendar::builtIn();
    const Result<Playbooks> playbooks = builtInPlaybooks(u"balanced"_s);
    if (!calendar || !playbooks)
        return 1;
    const Advice advice{.playbooks = *playbooks, .calendar = *calendar};
    const QDateTime now(QDate(2026, 5, 28), QTime(12, 0), Qt::UTC);
    for (const QString &region : regions)
        advice.calendar.region(region).isOfficeDay(now.date());
    out << "opportunities follow-ups   plan ms  ns/follow  dates ms     ratio replan ms plan/repl"
        << Qt::endl;
    for (const int opportunities : {1'000, 10'000, 100'000})
        measure(opportunities, advice, now, out);
    return 0;
}
