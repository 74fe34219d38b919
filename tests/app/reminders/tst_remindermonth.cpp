// SPDX-License-Identifier: GPL-3.0-or-later
// A month of reminders in simulated time, each alert printed as it comes: two opportunities, a
// seeker who does most of what is asked and puts off some, a program that is killed, a machine that
// sleeps at night and for a long weekend, a clock that is set wrong and right again, and a journey.
// Then a year of waiting, for what it costs.
#include "tests/app/reminders/reminderworld.h"

#include "core/reminders/wantedreminders.h"
#include "core/session/demo.h"
#include "ui/text/followuptext.h"

#include <QFile>
#include <QTest>
#include <QTextStream>
#include <QTimeZone>

#include <ctime>
#include <set>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(QDate day, int hour, int minute = 0)
{
    return instantOf({day, QTime(hour, minute)}, u"Europe/London"_s).toUTC();
}

/// Prints what was shown since the last time, and counts what it has seen.
class Scribe final
{
public:
    explicit Scribe(ReminderWorld &world)
        : m_world(world)
    {
    }

    void note(const QString &what)
    {
        m_out << stamp(m_world.clock.now()) << u"  --- "_s << what << Qt::endl;
    }

    /// The keys of what is new.
    QStringList printNew()
    {
        QStringList keys;
        const QList<Alert> &shown = m_world.announcer->shown;
        for (; m_printed < shown.size(); ++m_printed) {
            print(shown[m_printed], stamp(m_world.announcer->times[m_printed]));
            keys.append(shown[m_printed].key);
        }
        return keys;
    }

    /// What was said and not answered may be said again in a new run of the program.
    void beginRun()
    {
        m_printed = 0;
        m_saidInRun.clear();
    }

    int alerts = 0;
    int reminders = 0;
    int doubled = 0;

private:
    QString stamp(const QDateTime &instant) const
    {
        const QTimeZone here(m_world.zone.toLatin1());
        return instant.toTimeZone(here).toString(u"ddd d MMM HH:mm"_s);
    }

    void print(const Alert &alert, const QString &stamp)
    {
        static const QStringList delays = {u""_s, u" (after quiet hours)"_s, u" (after a pause)"_s,
            u" (came due while away)"_s, u" (came due while absent)"_s, u" (recorded late)"_s};
        ++alerts;
        const Plan &plan = m_world.session->plan();
        if (alert.form != AlertForm::One)
            m_out << stamp << (alert.form == AlertForm::Morning ? u"  morning:"_s : u"  summary:"_s)
                  << Qt::endl;
        for (const AlertLine &line : alert.lines) {
            const FollowUp *followUp = findFollowUp(plan, line.reminder.followUp);
            const QString title
                = followUp ? titleOf(*followUp, m_world.session->dossier(), plan.today) : QString();
            m_out << (alert.form == AlertForm::One ? stamp + u"  "_s : u"                    "_s)
                  << (line.reminder.kind == ReminderKind::Late ? u"late: "_s : QString()) << title
                  << delays[int(line.delay)] << Qt::endl;
            if (alert.form == AlertForm::Morning)
                continue;
            ++reminders;
            doubled += m_saidInRun.insert(occurrenceKey(line.reminder)).second ? 0 : 1;
        }
    }

    ReminderWorld &m_world;
    QTextStream m_out{stdout};
    qsizetype m_printed = 0;
    std::set<QString> m_saidInRun;
};

/// What has come due and was neither said nor taken back: none, if all is well.
int missedIn(ReminderWorld &world)
{
    int missed = 0;
    const QDateTime now = world.clock.now();
    const QList<TimedReminder> wanted = timed(
        wantedReminders(world.session->plan(), world.session->dossier(), balancedAdvice(), {}), {},
        world.zone);
    for (const TimedReminder &one : wanted) {
        const auto kept = world.store.occurrences({one.key});
        const bool isSaid = !kept->isEmpty() && !isWaiting(kept->constFirst());
        missed += !one.reminder.isOver && one.intended < now.addSecs(-3600) && !isSaid ? 1 : 0;
    }
    return missed;
}

void liveADay(ReminderWorld &world, Scribe &scribe, QDate day)
{
    int answered = 0;
    for (int hour = 7; hour < 23; ++hour) {
        world.passUntil(at(day, hour));
        for (const QString &key : scribe.printNew()) {
            ++answered;
            const bool isLater = answered % 5 == 4;
            const bool isOne = key.contains(u'/');
            if (answered % 7 == 6)
                continue; // overlooked
            const AlertAction action = !isOne ? AlertAction::Dismiss
                : isLater                     ? AlertAction::Later
                                              : AlertAction::Done;
            world.announcer->press(key, action);
        }
    }
}

/// What happens on the morning of that day of the month, but for a night of sleep.
void disturb(ReminderWorld &world, Scribe &scribe, int dayOfMonth, QDate day)
{
    if (dayOfMonth == 9) {
        scribe.note(u"the program is killed"_s);
        world.boot();
        scribe.beginRun();
    } else if (dayOfMonth == 12) {
        scribe.note(u"the machine sleeps for three days"_s);
        world.sleepUntil(at(day.addDays(3), 7));
    } else if (dayOfMonth == 18) {
        scribe.note(u"the clock is set back by ten years, and right again"_s);
        world.clock.turnTo(at(day.addYears(-10), 7));
        world.timer->ring();
        world.clock.turnTo(at(day, 7));
        world.timer->ring();
    } else if (dayOfMonth == 21) {
        scribe.note(u"to New York"_s);
        world.zone = u"America/New_York"_s;
    } else if (dayOfMonth == 24) {
        scribe.note(u"and back to London"_s);
        world.zone = u"Europe/London"_s;
    }
}

#ifndef __SANITIZE_ADDRESS__
qint64 kibibytesInUse()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}
#else
// What the sanitizer holds back says nothing about the program.
qint64 kibibytesInUse()
{
    return 0;
}
#endif

/// An interview that is more than a year ahead: the program has nothing to say, and looks all the
/// while.
Dossier idleDossier()
{
    Opportunity acme{.id = {u"acme"_s}, .employer = u"Acme"_s};
    acme.interviews = {{.id = {u"acme-1"_s},
        .start = {QDate(2027, 7, 1), QTime(10, 0)},
        .minutes = 60,
        .met = {{.contact = {u"ana"_s}, .isMain = true}}}};
    return {.seeker = {.timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s},
        .contacts = {{.id = {u"ana"_s}, .given = u"Ana"_s, .emails = {u"ana@acme.example"_s}}},
        .opportunities = {acme}};
}

} // namespace

class tst_ReminderMonth final : public QObject
{
    Q_OBJECT

private slots:
    void aMonthMissesNothingAndDoublesNothing();
    void aYearOfWaitingCostsLittleAndKeepsNothing();
};

void tst_ReminderMonth::aMonthMissesNothingAndDoublesNothing()
{
    const QDate first(2026, 5, 28);
    ReminderWorld world(demoDossier(first, balancedAdvice().calendar), at(first, 7));
    Scribe scribe(world);

    for (int i = 0; i < 30; ++i) {
        const QDate day = first.addDays(i);
        disturb(world, scribe, i, day);
        if (i >= 12 && i < 15)
            continue;
        liveADay(world, scribe, day);
        world.sleepUntil(at(day.addDays(1), 6, 30));
    }

    const int missed = missedIn(world);
    QTextStream(stdout) << u"\n%1 alerts of %2 reminders: %3 missed, %4 doubled"_s
                               .arg(scribe.alerts)
                               .arg(scribe.reminders)
                               .arg(missed)
                               .arg(scribe.doubled)
                        << Qt::endl;
    QCOMPARE(missed, 0);
    QCOMPARE(scribe.doubled, 0);
    QVERIFY(scribe.alerts >= 20);
}

void tst_ReminderMonth::aYearOfWaitingCostsLittleAndKeepsNothing()
{
    constexpr int days = 365;
    ReminderWorld world(idleDossier(), at(QDate(2026, 5, 28), 12));
    world.passUntil(at(QDate(2026, 5, 29), 12));
    world.wakes = 0;
    const qsizetype shown = world.announcer->shown.size();
    const qsizetype kept = world.store.occurrenceCount();
    const qint64 held = kibibytesInUse();
    const std::clock_t begun = std::clock();

    world.passUntil(at(QDate(2026, 5, 29).addDays(days), 12));

    const double minutes = days * 24.0 * 60;
    const double share = double(std::clock() - begun) / CLOCKS_PER_SEC / (minutes * 60) * 100;
    const qint64 grown = kibibytesInUse() - held;
    qInfo("%.3f wakes a minute, %.4f %% of a core, %lld KiB more in memory, %lld more rows",
        world.wakes / minutes, share, static_cast<long long>(grown),
        static_cast<long long>(world.store.occurrenceCount() - kept));
    QVERIFY(world.wakes <= minutes * 2);
    QVERIFY(share < 0.1);
    QVERIFY(grown < 1024);
    QCOMPARE(world.store.occurrenceCount(), kept);
    QCOMPARE(world.announcer->shown.size(), shown);
}

QTEST_GUILESS_MAIN(tst_ReminderMonth)
#include "tst_remindermonth.moc"
