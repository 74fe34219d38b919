// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierreader.h"
#include "core/planner/plan.h"
#include "core/planner/plannames.h"
#include "core/playbook/playbookreader.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Dossier theWeek()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/exchange/week.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Dossier> dossier = readDossier(file.readAll(), file.fileName());
    return dossier ? *dossier : Dossier{};
}

/// The plan of Thursday 28 May 2026, after a week with a bank holiday.
Plan thePlan()
{
    const Result<Calendar> calendar = Calendar::builtIn();
    const Result<Playbooks> playbooks = builtInPlaybooks(u"balanced"_s);
    if (!calendar || !playbooks)
        return {};
    return plan(theWeek(), {.playbooks = *playbooks, .calendar = *calendar},
        QDateTime(QDate(2026, 5, 28), QTime(12, 0), Qt::UTC));
}

QDate day(int month, int day)
{
    return {2026, month, day};
}

QStringList codesOf(const FollowUp &followUp)
{
    QStringList codes;
    for (const Reason &reason : followUp.because)
        codes.append(nameOf(reason.code));
    return codes;
}

} // namespace

/// The worked example of the planner: three employers in England, one in each way of waiting.
class tst_WorkedExample final : public QObject
{
    Q_OBJECT

private slots:
    void everyFollowUpHasItsDay_data();
    void everyFollowUpHasItsDay();
    void whatIsServedNamesWhatServesIt_data();
    void whatIsServedNamesWhatServesIt();
    void whatWasDoneIsDone_data();
    void whatWasDoneIsDone();
    void aHolidayMovesAndSaysSo();
    void theThirdReminderByPostIsTheLetterOfStrongPoints();
    void nothingElseIsAskedOfTheEmployers();
    void theNextReminderKeepsThePace();
};

void tst_WorkedExample::everyFollowUpHasItsDay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("closes");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<State>("state");

    const auto row
        = [](const char *name, const QString &id, QDate due, QDate closes) -> QTestData & {
        return QTest::newRow(name) << id << due << closes;
    };
    row("thanks to Ana", u"thank-you.interviewer/acme/acme-1/ana/1"_s, day(5, 27), day(5, 28))
        << Channel::Email << State::Due;
    row("thanks to David", u"thank-you.interviewer/acme/acme-1/david/1"_s, day(5, 27), day(5, 28))
        << Channel::Email << State::Due;
    row("thanks to Tom", u"thank-you.helper/acme/acme-1/tom/1"_s, day(5, 27), day(5, 28))
        << Channel::Email << State::Due;
    row("thanks to Marie", u"thank-you.helper/acme/acme-1/marie/1"_s, day(5, 27), day(5, 28))
        << Channel::Email << State::Due;
    row("Acme's fifth day", u"call.fifth-day/acme/acme-1/ana/1"_s, day(6, 1), day(6, 3))
        << Channel::Phone << State::Planned;
    row("Acme's promise", u"inquiry.promise/acme/acme-1/ana/acme-1"_s, day(6, 8), day(6, 12))
        << Channel::Email << State::Planned;
    row("Acme's letter", u"keep-in-touch.weekly/acme/acme-1/ana/1"_s, day(6, 15), day(6, 17))
        << Channel::Post << State::Planned;
    row("Verity's second week", u"keep-in-touch.weekly/verity/verity-1/rob/1"_s, day(6, 2),
        day(6, 9))
        << Channel::Email << State::Planned;
    row("Verity's third week", u"keep-in-touch.weekly/verity/verity-1/rob/2"_s, day(6, 9),
        day(6, 9))
        << Channel::Post << State::Planned;
    row("Northwind's promise", u"inquiry.promise/northwind/northwind-1/priya/northwind-1"_s,
        day(5, 26), day(6, 1))
        << Channel::Phone << State::Overdue;
}

void tst_WorkedExample::everyFollowUpHasItsDay()
{
    QFETCH(const QString, id);
    const Plan plan = thePlan();

    const FollowUp *followUp = findFollowUp(plan, {id});

    QVERIFY(followUp);
    QTEST(followUp->due, "due");
    QTEST(followUp->closes, "closes");
    QTEST(followUp->channel, "channel");
    QTEST(followUp->state, "state");
}

void tst_WorkedExample::whatIsServedNamesWhatServesIt_data()
{
    QTest::addColumn<QString>("served");
    QTest::addColumn<QString>("server");

    QTest::newRow("Acme's week waits for the promise")
        << u"inquiry.week/acme/acme-1/ana/1"_s << u"inquiry.promise/acme/acme-1/ana/acme-1"_s;
    QTest::newRow("Verity's call was made on day 7")
        << u"inquiry.week/verity/verity-1/rob/1"_s << u"call.fifth-day/verity/verity-1/rob/1"_s;
    QTest::newRow("Northwind's call by the e-mail of the 18th")
        << u"call.fifth-day/northwind/northwind-1/priya/1"_s
        << u"inquiry.week/northwind/northwind-1/priya/1"_s;
}

void tst_WorkedExample::whatIsServedNamesWhatServesIt()
{
    QFETCH(const QString, served);
    const Plan plan = thePlan();

    const FollowUp *followUp = findFollowUp(plan, {served});

    QVERIFY(followUp);
    QCOMPARE(followUp->state, State::Served);
    const auto why = std::ranges::find(followUp->because, ReasonCode::ServedBy, &Reason::code);
    QVERIFY(why != followUp->because.end());
    QTEST(why->followUp.text, "server");
}

void tst_WorkedExample::whatWasDoneIsDone_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("on");

    QTest::newRow("Verity's thanks, on the next day")
        << u"thank-you.interviewer/verity/verity-1/rob/1"_s << day(5, 20);
    QTest::newRow("Verity's fifth-day call")
        << u"call.fifth-day/verity/verity-1/rob/1"_s << day(5, 26);
    QTest::newRow("Northwind's thanks")
        << u"thank-you.interviewer/northwind/northwind-1/priya/1"_s << day(5, 13);
}

void tst_WorkedExample::whatWasDoneIsDone()
{
    QFETCH(const QString, id);
    const Plan plan = thePlan();

    const FollowUp *followUp = findFollowUp(plan, {id});

    QVERIFY(followUp);
    QCOMPARE(followUp->state, State::Done);
    QCOMPARE(followUp->because.constLast().code, ReasonCode::Done);
    QTEST(followUp->because.constLast().to, "on");
}

void tst_WorkedExample::aHolidayMovesAndSaysSo()
{
    const Plan plan = thePlan();

    const FollowUp *call = findFollowUp(plan, {u"call.fifth-day/verity/verity-1/rob/1"_s});
    const FollowUp *inquiry
        = findFollowUp(plan, {u"inquiry.promise/northwind/northwind-1/priya/northwind-1"_s});

    QVERIFY(call && inquiry);
    QCOMPARE(codesOf(*call),
        (QStringList{u"rule"_s, u"moved-weekend"_s, u"moved-holiday"_s, u"done"_s}));
    QCOMPARE(codesOf(*inquiry), (QStringList{u"rule"_s, u"moved-holiday"_s}));
    QCOMPARE(inquiry->because[1].from, day(5, 25));
    QCOMPARE(inquiry->because[1].to, day(5, 26));
}

void tst_WorkedExample::theThirdReminderByPostIsTheLetterOfStrongPoints()
{
    const Plan plan = thePlan();

    for (const QString &id : {u"keep-in-touch.weekly/acme/acme-1/ana/1"_s,
             u"keep-in-touch.weekly/verity/verity-1/rob/2"_s}) {
        const FollowUp *letter = findFollowUp(plan, {id});

        QVERIFY2(letter, qPrintable(id));
        QCOMPARE(letter->letter, u"strong-points"_s);
        QCOMPARE(letter->kind, LogKind::Letter);
        QVERIFY(letter->expectedAtDesk > letter->due);
        QVERIFY(codesOf(*letter).contains(u"strong-points"_s));
    }
}

void tst_WorkedExample::nothingElseIsAskedOfTheEmployers()
{
    const Plan plan = thePlan();

    const auto asks = [](const FollowUp &followUp) {
        return isPending(followUp) && followUp.channel != Channel::Task;
    };

    QCOMPARE(std::ranges::count_if(plan.followUps, asks), 10);
}

void tst_WorkedExample::theNextReminderKeepsThePace()
{
    const Plan plan = thePlan();

    QCOMPARE(plan.pace.size(), 3);
    const PaceStatus &verity = plan.pace[2];
    QCOMPARE(verity.opportunity.text, u"verity"_s);
    QCOMPARE(verity.lastReminder, day(5, 26));
    QCOMPARE(verity.nextAllowed, day(6, 2));
    QCOMPARE(verity.nextChannel, Channel::Email);
}

QTEST_GUILESS_MAIN(tst_WorkedExample)
#include "tst_workedexample.moc"
