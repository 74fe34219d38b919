// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/calendarentries.h"
#include "core/exchange/dossierreader.h"
#include "core/playbook/playbookreader.h"
#include "tests/support/randomsearch.h"

#include <QFile>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 5, 28), QTime(10, 42), Qt::UTC);
const DayRange year{QDate(2026, 1, 1), QDate(2026, 12, 31)};

Dossier week()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/exchange/week.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the seeker's week is missing");
    return readDossier(file.readAll(), file.fileName()).value();
}

/// A seeker in London who was and will be seen at one place far away.
Dossier seenAt(const QString &zone, const WallTime &start)
{
    const Interview interview{.id = {u"far-1"_s}, .start = start};
    return {.seeker = {.timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s},
        .opportunities = {{.id = {u"far"_s}, .timeZone = zone, .interviews = {interview}}}};
}

} // namespace

class tst_CalendarEntries final : public QObject
{
    Q_OBJECT

private slots:
    void theWeekStandsInTheCalendar_data();
    void theWeekStandsInTheCalendar();
    void anInterviewFarAwayStandsOnTheSeekersDay_data();
    void anInterviewFarAwayStandsOnTheSeekersDay();
    void anAgreedCallStandsAtItsTime();
    void ofSeveralPromisesOnlyTheLastStillCounts();
    void anOfferWantsAnAnswer();
    void whatIsOutsideTheDaysIsLeftOut();
    void theWindowOfDecisionIsCountedFromTheInterview_data();
    void theWindowOfDecisionIsCountedFromTheInterview();
    void anyFactsGiveOneCalendar_data();
    void anyFactsGiveOneCalendar();

private:
    QList<CalendarEntry> entries(const Dossier &dossier, const DayRange &days = year) const
    {
        return calendarEntries(plan(dossier, m_advice, now), dossier, days);
    }
    QList<CalendarBand> bands(const Dossier &dossier, const DayRange &days = year) const
    {
        return calendarBands(plan(dossier, m_advice, now), dossier, m_advice.playbooks, days);
    }

    const Advice m_advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()};
};

void tst_CalendarEntries::theWeekStandsInTheCalendar_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<EntryTone>("tone");
    QTest::addColumn<QDate>("day");

    const auto row = [](const char *name, const QString &id, EntryKind kind, EntryTone tone,
                         QDate day) { QTest::newRow(name) << id << kind << tone << day; };
    const auto may = [](int day) { return QDate(2026, 5, day); };
    row("an interview that was held", u"interview/verity/verity-1"_s, EntryKind::Interview,
        EntryTone::Appointment, may(19));
    row("a note on the day it was sent, not the day it was due",
        u"follow-up/thank-you.interviewer/verity/verity-1/rob/1"_s, EntryKind::FollowUp,
        EntryTone::Done, may(20));
    row("a note in its days of grace is for today",
        u"follow-up/thank-you.interviewer/acme/acme-1/ana/1"_s, EntryKind::FollowUp,
        EntryTone::Soon, may(28));
    row("an overdue call stays where it was due",
        u"follow-up/inquiry.promise/northwind/northwind-1/priya/northwind-1"_s, EntryKind::FollowUp,
        EntryTone::Late, may(26));
    row("a planned call", u"follow-up/call.fifth-day/acme/acme-1/ana/1"_s, EntryKind::FollowUp,
        EntryTone::Planned, QDate(2026, 6, 1));
    row("a promise that has passed", u"promise/northwind/northwind-1"_s, EntryKind::PromisedAnswer,
        EntryTone::Late, may(22));
    row("a promise that has not", u"promise/acme/acme-1"_s, EntryKind::PromisedAnswer,
        EntryTone::Late, QDate(2026, 6, 5));
}

void tst_CalendarEntries::theWeekStandsInTheCalendar()
{
    QFETCH(const QString, id);

    const QList<CalendarEntry> all = entries(week());
    const auto found = std::ranges::find(all, id, &CalendarEntry::id);

    QVERIFY(found != all.end());
    QTEST(found->kind, "kind");
    QTEST(found->tone, "tone");
    QTEST(found->day, "day");
}

void tst_CalendarEntries::anInterviewFarAwayStandsOnTheSeekersDay_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<WallTime>("there");
    QTest::addColumn<WallTime>("here");

    const QDate day(2026, 5, 27);
    QTest::newRow("the same place")
        << u"Europe/London"_s << WallTime{day, QTime(10, 0)} << WallTime{day, QTime(10, 0)};
    QTest::newRow("no place of its own")
        << QString() << WallTime{day, QTime(10, 0)} << WallTime{day, QTime(10, 0)};
    QTest::newRow("in Auckland it is tomorrow already")
        << u"Pacific/Auckland"_s << WallTime{day, QTime(9, 0)}
        << WallTime{day.addDays(-1), QTime(22, 0)};
    QTest::newRow("in Los Angeles it is still yesterday")
        << u"America/Los_Angeles"_s << WallTime{day, QTime(16, 30)}
        << WallTime{day.addDays(1), QTime(0, 30)};
    QTest::newRow("a whole day stays the day it is there")
        << u"Pacific/Auckland"_s << WallTime{day} << WallTime{day};
}

void tst_CalendarEntries::anInterviewFarAwayStandsOnTheSeekersDay()
{
    QFETCH(const QString, zone);
    QFETCH(const WallTime, there);
    QFETCH(const WallTime, here);

    const QList<CalendarEntry> all = entries(seenAt(zone, there));
    const auto found = std::ranges::find(all, EntryKind::Interview, &CalendarEntry::kind);

    QVERIFY(found != all.end());
    QCOMPARE(found->day, here.date);
    QCOMPARE(found->time, here.time);
    QVERIFY(found->there == there);
}

void tst_CalendarEntries::anAgreedCallStandsAtItsTime()
{
    Dossier dossier = week();
    dossier.opportunities[0].log.append({.id = {u"agreed"_s},
        .kind = LogKind::Call,
        .channel = Channel::Phone,
        .with = {{u"ana"_s}},
        .at = {QDate(2026, 5, 28), QTime(9, 0)},
        .outcome = LogOutcome::CallbackAgreed,
        .callbackAt = {QDate(2026, 6, 2), QTime(10, 0)}});

    const QList<CalendarEntry> all = entries(dossier);
    const auto found = std::ranges::find(all, EntryKind::AgreedCall, &CalendarEntry::kind);

    QVERIFY(found != all.end());
    QCOMPARE(found->day, QDate(2026, 6, 2));
    QCOMPARE(found->time, QTime(10, 0));
    QCOMPARE(found->contact, ContactId{u"ana"_s});
}

void tst_CalendarEntries::ofSeveralPromisesOnlyTheLastStillCounts()
{
    Dossier dossier = week();
    dossier.opportunities[2].log.append({.id = {u"later"_s},
        .kind = LogKind::Inquiry,
        .channel = Channel::Phone,
        .at = {QDate(2026, 5, 27), QTime(9, 0)},
        .outcome = LogOutcome::NewPromise,
        .newPromise = QDate(2026, 6, 3)});

    QMap<QDate, EntryTone> promises;
    for (const CalendarEntry &entry : entries(dossier)) {
        if (entry.opportunity.text == u"northwind"_s && entry.kind == EntryKind::PromisedAnswer)
            promises.insert(entry.day, entry.tone);
    }

    QCOMPARE(promises,
        (QMap<QDate, EntryTone>{
            {QDate(2026, 5, 22), EntryTone::Past}, {QDate(2026, 6, 3), EntryTone::Late}}));
}

void tst_CalendarEntries::anOfferWantsAnAnswer()
{
    Dossier dossier = week();
    dossier.opportunities[0].outcome = Outcome{OutcomeKind::Offer, QDate(2026, 5, 28)};
    dossier.opportunities[0].log.append({.id = {u"offer"_s},
        .kind = LogKind::Answer,
        .at = {QDate(2026, 5, 28), QTime(9, 0)},
        .outcome = LogOutcome::Offer,
        .newPromise = QDate(2026, 6, 8)});

    const QList<CalendarEntry> all = entries(dossier);
    const auto wanted = std::ranges::find(all, EntryKind::WantedAnswer, &CalendarEntry::kind);
    const auto promised = std::ranges::find(all, u"promise/acme/acme-1"_s, &CalendarEntry::id);

    QVERIFY(wanted != all.end());
    QCOMPARE(wanted->day, QDate(2026, 6, 8));
    QCOMPARE(wanted->tone, EntryTone::Late);
    QVERIFY(promised != all.end());
    QCOMPARE(promised->tone, EntryTone::Past);
}

void tst_CalendarEntries::whatIsOutsideTheDaysIsLeftOut()
{
    const DayRange june{QDate(2026, 6, 1), QDate(2026, 6, 5)};

    const QList<CalendarEntry> few = entries(week(), june);
    QList<CalendarEntry> expected = entries(week());
    expected.removeIf([&](const CalendarEntry &entry) { return !june.contains(entry.day); });

    QVERIFY(!few.isEmpty());
    QVERIFY(few == expected);
}

void tst_CalendarEntries::theWindowOfDecisionIsCountedFromTheInterview_data()
{
    QTest::addColumn<QString>("opportunity");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("Acme, as in the worked example")
        << u"acme"_s << QDate(2026, 6, 10) << QDate(2026, 6, 17);
    QTest::newRow("Verity") << u"verity"_s << QDate(2026, 6, 2) << QDate(2026, 6, 9);
    QTest::newRow("hired elsewhere: none") << u"northwind"_s << QDate() << QDate();
}

void tst_CalendarEntries::theWindowOfDecisionIsCountedFromTheInterview()
{
    QFETCH(const QString, opportunity);
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    Dossier dossier = week();
    dossier.opportunities[2].stage = Stage::Withdrawn;

    QList<CalendarBand> found = bands(dossier);
    found.removeIf([&](const CalendarBand &band) { return band.opportunity.text != opportunity; });

    QCOMPARE(found.isEmpty() ? DayRange{} : found.first().days, (DayRange{first, last}));
    QCOMPARE(bands(dossier, {last.addDays(1), last.addDays(1)})
                 .contains(CalendarBand{{opportunity}, {first, last}}),
        false);
}

void tst_CalendarEntries::anyFactsGiveOneCalendar_data()
{
    QTest::addColumn<quint32>("seed");

    for (quint32 seed = 1; seed <= 150; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_CalendarEntries::anyFactsGiveOneCalendar()
{
    QFETCH(const quint32, seed);
    RandomSearch random(seed, QDate(2026, 5, 28));
    const Dossier dossier = random.dossier();

    const QList<CalendarEntry> all = entries(dossier);

    QVERIFY(all == entries(random.shuffled(dossier)));
    QVERIFY(bands(dossier) == bands(random.shuffled(dossier)));
    QVERIFY(std::ranges::is_sorted(all, {}, &CalendarEntry::day));
    QSet<QString> ids;
    for (const CalendarEntry &entry : all)
        ids.insert(entry.id);
    QCOMPARE(ids.size(), all.size());
}

QTEST_GUILESS_MAIN(tst_CalendarEntries)
#include "tst_calendarentries.moc"
