// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierreader.h"
#include "core/playbook/playbookreader.h"
#include "core/session/followupchanges.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"
#include "ui/models/calendarmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Dossier week()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/exchange/week.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the seeker's week is missing");
    return readDossier(file.readAll(), file.fileName()).value();
}

/// A model over a session in memory, on Thursday 28 May 2026.
struct Modelled
{
    explicit Modelled(const Dossier &dossier = week())
        : store(dossier)
        , session(*Session::open(
              store, Advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()}, clock))
        , model(*session)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    QStringList titlesOn(QDate day) const
    {
        QStringList titles;
        const RowSpan span = model.rowsOn(day);
        for (int row = span.first; row < span.first + span.count; ++row)
            titles.append(model.index(row).data().toString());
        return titles;
    }

    QString sentence(const QString &id) const
    {
        return model.index(model.placeOf(id)).data(Qt::AccessibleTextRole).toString();
    }

    HandClock clock{QDateTime(QDate(2026, 5, 28), QTime(10, 42), Qt::UTC)};
    MemoryStore store;
    std::unique_ptr<Session> session;
    CalendarModel model;
    QAbstractItemModelTester tester;
};

const QString thanksToAna = u"follow-up/thank-you.interviewer/acme/acme-1/ana/1"_s;

constexpr int patience = 30'000; // milliseconds, for a machine that has other things to do

/// Interviews of long ago at two thousand employers.
Dossier veryLarge()
{
    Dossier dossier{.seeker = {.timeZone = u"UTC"_s}};
    for (int i = 0; i < 2000; ++i) {
        const Interview interview{.id = {u"interview%1"_s.arg(i)},
            .start = {QDate(2025, 1, 1).addDays(i % 300), QTime(10, 0)}};
        dossier.opportunities.append({.id = {u"opportunity%1"_s.arg(i)},
            .employer = u"Employer %1"_s.arg(i),
            .stage = Stage::Closed,
            .interviews = {interview}});
    }
    return dossier;
}

} // namespace

class tst_CalendarModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aDaysEntriesAreFound_data();
    void aDaysEntriesAreFound();
    void everyEntryIsToldInOneSentence_data();
    void everyEntryIsToldInOneSentence();
    void whatIsDoneChangesItsRowAndNothingElse();
    void aNewNameChangesTheWordsWithoutAReset();
    void theDaysOfTheRegionAreKnown();
    void anEmptySearchHasAnEmptyCalendar();
    void aVeryLargeCalendarComesAMomentLater();
    void ofAVeryLargeCalendarOnlyTheLatestPlanIsShown();
};

void tst_CalendarModel::aDaysEntriesAreFound_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("titles");

    QTest::newRow("an interview") << QDate(2026, 5, 19)
                                  << QStringList{u"Verity Bank, first interview"_s};
    QTest::newRow("what was done stands last")
        << QDate(2026, 5, 26) << QStringList{u"Call P. Raman"_s, u"Call R. Cole"_s};
    QTest::newRow("a promise") << QDate(2026, 6, 5)
                               << QStringList{u"Acme Robotics: answer promised"_s};
    QTest::newRow("an inquiry by e-mail") << QDate(2026, 6, 8) << QStringList{u"E-mail A. Núñez"_s};
    QTest::newRow("a letter") << QDate(2026, 6, 15)
                              << QStringList{u"Letter by post, Acme Robotics"_s};
    QTest::newRow("nothing before the first") << QDate(2020, 1, 1) << QStringList{};
    QTest::newRow("nothing after the last") << QDate(2030, 1, 1) << QStringList{};
}

void tst_CalendarModel::aDaysEntriesAreFound()
{
    QFETCH(const QDate, day);
    const Modelled modelled;

    QTEST(modelled.titlesOn(day), "titles");
}

void tst_CalendarModel::everyEntryIsToldInOneSentence_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("an interview")
        << u"interview/acme/acme-1"_s
        << u"10:00: Acme Robotics, first interview, for Data analyst, 60 minutes"_s;
    QTest::newRow("a note")
        << thanksToAna
        << u"Thank Ana Núñez for yesterday’s interview, by e-mail, due. Acme Robotics · Data "
           "analyst"_s;
    QTest::newRow("a promise") << u"promise/northwind/northwind-1"_s
                               << u"Northwind Health promised an answer by this day."_s;
}

void tst_CalendarModel::everyEntryIsToldInOneSentence()
{
    QFETCH(const QString, id);
    const Modelled modelled;

    QTEST(modelled.sentence(id), "sentence");
}

void tst_CalendarModel::whatIsDoneChangesItsRowAndNothingElse()
{
    Modelled modelled;
    const QSignalSpy resets(&modelled.model, &QAbstractItemModel::modelReset);
    const QSignalSpy arranged(&modelled.model, &CalendarModel::arranged);
    const QPersistentModelIndex ana = modelled.model.index(modelled.model.placeOf(thanksToAna));
    const FollowUp thanks = *findFollowUp(modelled.session->plan(), {thanksToAna.section(u'/', 1)});

    QVERIFY(modelled.session->apply(ChangeLabel::MarkDone, {},
        markedDone(modelled.session->dossier(), thanks, modelled.session->now())));

    QCOMPARE(resets.size(), 0);
    QCOMPARE(arranged.size(), 1);
    QVERIFY(ana.isValid());
    QCOMPARE(ana.data(CalendarModel::ToneRole).toInt(), static_cast<int>(EntryTone::Done));
    QCOMPARE(ana.data(CalendarModel::DayRole).toDate(), QDate(2026, 5, 28));
}

void tst_CalendarModel::aNewNameChangesTheWordsWithoutAReset()
{
    Modelled modelled;
    Contact after = *findContact(modelled.session->dossier(), {u"ana"_s});
    const Contact before = after;
    after.family = u"Ibáñez"_s;

    QVERIFY(modelled.session->apply(
        ChangeLabel::EditContact, {}, {{.before = before, .after = after}}));

    QVERIFY(modelled.titlesOn(QDate(2026, 5, 28)).contains(u"Thank A. Ibáñez"_s));
    QVERIFY(modelled.sentence(thanksToAna).startsWith(u"Thank Ana Ibáñez"_s));
}

void tst_CalendarModel::theDaysOfTheRegionAreKnown()
{
    const Modelled modelled;

    QCOMPARE(modelled.model.today(), QDate(2026, 5, 28));
    QCOMPARE(modelled.model.holiday(QDate(2026, 5, 25)), u"Spring Bank Holiday"_s);
    QCOMPARE(modelled.model.holiday(QDate(2026, 5, 26)), QString());
    QVERIFY(!modelled.model.isOfficeDay(QDate(2026, 5, 30)));
    QVERIFY(modelled.model.isOfficeDay(QDate(2026, 5, 29)));
}

void tst_CalendarModel::anEmptySearchHasAnEmptyCalendar()
{
    const Modelled modelled{Dossier{}};

    QCOMPARE(modelled.model.rowCount(), 0);
    QCOMPARE(modelled.model.rowsOn(QDate(2026, 5, 28)).count, 0);
    QVERIFY(modelled.model.bands().isEmpty());
}

void tst_CalendarModel::aVeryLargeCalendarComesAMomentLater()
{
    const Modelled modelled(veryLarge());

    QCOMPARE(modelled.model.rowCount(), 0);

    QTRY_COMPARE_WITH_TIMEOUT(modelled.model.rowCount(), 2000, patience);
    QCOMPARE(modelled.model.rowsOn(QDate(2025, 1, 1)).count, 7);
}

void tst_CalendarModel::ofAVeryLargeCalendarOnlyTheLatestPlanIsShown()
{
    Modelled modelled(veryLarge());
    const QSignalSpy arranged(&modelled.model, &CalendarModel::arranged);
    const Opportunity before = modelled.session->dossier().opportunities.first();
    Opportunity after = before;
    after.employer = u"Renamed"_s;

    QVERIFY(modelled.session->apply(
        ChangeLabel::EditOpportunity, {}, {{.before = before, .after = after}}));
    QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 1, patience);

    const int place = modelled.model.placeOf(u"interview/opportunity0/interview0"_s);
    QCOMPARE(modelled.model.row(place).title, u"Renamed, first interview"_s);
}

QTEST_MAIN(tst_CalendarModel)
#include "tst_calendarmodel.moc"
