// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planwriter.h"

#include "core/exchange/csv.h"
#include "core/exchange/icalendar.h"
#include "core/planner/plannames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const PlanTexts texts{
    .title = [](const FollowUp &followUp) { return u"Title of "_s + followUp.id.text; },
    .sentence = [](const FollowUp &,
                    const Reason &reason) { return u"Because "_s + nameOf(reason.code) + u'.'; },
};

Plan onePlan(const FollowUp &followUp)
{
    return {.now = QDateTime(QDate(2026, 5, 28), QTime(8, 30), Qt::UTC),
        .today = QDate(2026, 5, 28),
        .playbook = u"balanced"_s,
        .followUps = {followUp}};
}

FollowUp aCall()
{
    return {.id = {u"call.fifth-day/acme/ana"_s},
        .rule = u"call.fifth-day"_s,
        .opportunity = {u"acme"_s},
        .channel = Channel::Phone,
        .opens = QDate(2026, 6, 1),
        .due = QDate(2026, 6, 1),
        .closes = QDate(2026, 6, 3),
        .countsTowardPace = true};
}

QJsonObject json(const Plan &plan)
{
    return QJsonDocument::fromJson(planJson(plan, texts)).object();
}

QList<QByteArray> calendarLines(const Plan &plan, const Dossier &dossier = {})
{
    return planCalendar(plan, dossier, texts).replace("\r\n ", "").split('\n');
}

} // namespace

class tst_PlanWriter final : public QObject
{
    Q_OBJECT

private slots:
    void aPlanAsJsonHoldsAllThatIsKnown();
    void whatIsNotKnownIsNullInJson();
    void aReasonTellsItsArgumentsOnly_data();
    void aReasonTellsItsArgumentsOnly();
    void aDayBecomesAnEventOfThatDay();
    void anAgreedHourIsAnHourAtTheEmployersPlace();
    void onlyWhatIsStillAskedStandsInTheCalendar();
    void aLongLineIsFoldedBetweenCharacters();
    void aWakeListSpeaksAtTheHourOrAtNine();
    void textInACalendarIsEscaped();
    void cellsAreQuotedAndNeverFormulas_data();
    void cellsAreQuotedAndNeverFormulas();
    void aTableHasOneRecordForEachFollowUp();
};

void tst_PlanWriter::aPlanAsJsonHoldsAllThatIsKnown()
{
    FollowUp call = aCall();
    call.interview = {u"acme-1"_s};
    call.contact = {u"ana"_s};
    call.time = QTime(9, 5);
    call.state = State::DoneLate;
    call.expectedAtDesk = QDate(2026, 6, 6);
    call.because = {{.code = ReasonCode::Rule, .source = u"001"_s, .what = u"call.fifth-day"_s}};
    Plan plan = onePlan(call);
    plan.pace = {{.opportunity = {u"acme"_s},
        .lastReminder = QDate(2026, 5, 25),
        .nextAllowed = QDate(2026, 6, 1),
        .nextChannel = Channel::Post}};

    const QJsonObject document = json(plan);

    const QJsonObject reason{{u"code"_s, u"rule"_s}, {u"source"_s, u"001"_s},
        {u"text"_s, u"Because rule."_s}, {u"what"_s, u"call.fifth-day"_s}};
    const QJsonObject followUp{{u"id"_s, u"call.fifth-day/acme/ana"_s},
        {u"rule"_s, u"call.fifth-day"_s}, {u"opportunity"_s, u"acme"_s},
        {u"interview"_s, u"acme-1"_s}, {u"contact"_s, u"ana"_s},
        {u"title"_s, u"Title of call.fifth-day/acme/ana"_s}, {u"channel"_s, u"phone"_s},
        {u"opens"_s, u"2026-06-01"_s}, {u"due"_s, u"2026-06-01"_s}, {u"closes"_s, u"2026-06-03"_s},
        {u"time"_s, u"09:05"_s}, {u"state"_s, u"done-late"_s}, {u"counts_toward_pace"_s, true},
        {u"expected_at_desk"_s, u"2026-06-06"_s}, {u"because"_s, QJsonArray{reason}}};
    const QJsonObject pace{{u"opportunity"_s, u"acme"_s}, {u"last_reminder"_s, u"2026-05-25"_s},
        {u"next_allowed"_s, u"2026-06-01"_s}, {u"next_channel"_s, u"post"_s}};
    QCOMPARE(document,
        (QJsonObject{{u"format"_s, u"afterword-plan/1"_s}, {u"today"_s, u"2026-05-28"_s},
            {u"playbook"_s, u"balanced"_s}, {u"follow_ups"_s, QJsonArray{followUp}},
            {u"pace"_s, QJsonArray{pace}}}));
}

void tst_PlanWriter::whatIsNotKnownIsNullInJson()
{
    FollowUp call = aCall();
    call.closes = {};
    Plan plan = onePlan(call);
    plan.pace = {{.opportunity = {u"acme"_s}, .nextAllowed = QDate(2026, 6, 1)}};

    const QJsonObject document = json(plan);

    const QJsonObject followUp = document[u"follow_ups"_s][0].toObject();
    for (const QString &key :
        {u"interview"_s, u"contact"_s, u"closes"_s, u"time"_s, u"expected_at_desk"_s})
        QVERIFY2(followUp.contains(key) && followUp[key].isNull(), qPrintable(key));
    QVERIFY(document[u"pace"_s][0].toObject()[u"last_reminder"_s].isNull());
}

void tst_PlanWriter::aReasonTellsItsArgumentsOnly_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("arguments");

    QTest::newRow("the pace: from, to and its days") << Reason{.code = ReasonCode::MovedPace,
        .from = QDate(2026, 6, 1),
        .to = QDate(2026, 6, 2),
        .count = 7} << u"\"count\":7,\"from\":\"2026-06-01\",\"to\":\"2026-06-02\""_s;
    QTest::newRow("rotated: the channel") << Reason{.code = ReasonCode::Rotated,
        .channel = Channel::Email} << u"\"channel\":\"email\""_s;
    QTest::newRow("served by another follow-up: its id")
        << Reason{.code = ReasonCode::ServedBy, .followUp = {u"x"_s}} << u"\"follow_up\":\"x\""_s;
    QTest::newRow("served by something sent: day and channel")
        << Reason{.code = ReasonCode::ServedBy, .to = QDate(2026, 6, 2), .channel = Channel::Email}
        << u"\"channel\":\"email\",\"to\":\"2026-06-02\""_s;
    QTest::newRow("late by no day at all") << Reason{.code = ReasonCode::Late} << u"\"count\":0"_s;
    QTest::newRow("skipped: nothing") << Reason{.code = ReasonCode::Skipped} << QString();
}

void tst_PlanWriter::aReasonTellsItsArgumentsOnly()
{
    QFETCH(const Reason, reason);
    QFETCH(const QString, arguments);
    FollowUp call = aCall();
    call.because = {reason};

    QJsonObject written = json(onePlan(call))[u"follow_ups"_s][0][u"because"_s][0].toObject();

    QCOMPARE(written.take(u"code"_s).toString(), nameOf(reason.code));
    QVERIFY(written.take(u"source"_s).isNull());
    written.remove(u"text"_s);
    QCOMPARE(QString::fromUtf8(QJsonDocument(written).toJson(QJsonDocument::Compact)),
        u'{' + arguments + u'}');
}

void tst_PlanWriter::aDayBecomesAnEventOfThatDay()
{
    FollowUp call = aCall();
    call.because = {{.code = ReasonCode::Rule}, {.code = ReasonCode::MovedWeekend}};

    const QByteArray calendar = planCalendar(onePlan(call), {}, texts);

    QCOMPARE(QString::fromUtf8(calendar),
        u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Afterword//Afterword//EN\r\n"
        "CALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nUID:call.fifth-day/acme/ana@afterword\r\n"
        "DTSTAMP:20260528T083000Z\r\nDTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260602\r\n"
        "TRANSP:TRANSPARENT\r\nSUMMARY:Title of call.fifth-day/acme/ana\r\n"
        "DESCRIPTION:Because rule.\\nBecause moved-weekend.\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_s);
}

void tst_PlanWriter::anAgreedHourIsAnHourAtTheEmployersPlace()
{
    FollowUp call = aCall();
    call.time = QTime(9, 0);
    const Dossier dossier{.opportunities
        = {{.id = {u"acme"_s}, .employer = u"Acme"_s, .timeZone = u"America/New_York"_s}}};

    const auto lines = calendarLines(onePlan(call), dossier);

    QVERIFY(lines.contains("DTSTART:20260601T130000Z\r"));
    QVERIFY(lines.contains("DURATION:PT15M\r"));
    QVERIFY(!lines.contains("TRANSP:TRANSPARENT\r"));
}

void tst_PlanWriter::onlyWhatIsStillAskedStandsInTheCalendar()
{
    for (const Named<State> &state : names<State>()) {
        FollowUp call = aCall();
        call.state = state.choice;

        const bool isThere = calendarLines(onePlan(call)).contains("BEGIN:VEVENT\r");

        QCOMPARE(isThere, isPending(call));
    }
}

void tst_PlanWriter::aLongLineIsFoldedBetweenCharacters()
{
    for (int lead = 0; lead < 5; ++lead) {
        const QString value = QString(lead, u'x') + u"é你\U0001F4EC"_s.repeated(40);

        const QByteArray folded = calendarLine("SUMMARY", value);

        QVERIFY(folded.endsWith("\r\n"));
        for (const QByteArray &line : folded.chopped(2).split('\n')) {
            QVERIFY(line.size() <= 76 && (line.endsWith('\r') || folded.endsWith(line + "\r\n")));
            QVERIFY(QUtf8StringView(line).isValidUtf8());
        }
        const QByteArray unfolded = QByteArray(folded).replace("\r\n ", "");
        QCOMPARE(QString::fromUtf8(unfolded), u"SUMMARY:"_s + value + u"\r\n"_s);
    }
}

void tst_PlanWriter::aWakeListSpeaksAtTheHourOrAtNine()
{
    FollowUp call = aCall();
    const auto listed = [](const FollowUp &followUp) {
        return wakeCalendar(onePlan(followUp), {}, texts);
    };

    QVERIFY(listed(call).contains("TRIGGER:PT9H\r\n"));
    call.time = QTime(14, 0);
    QVERIFY(listed(call).contains("TRIGGER:PT0S\r\n"));
    call.state = State::Done;
    QVERIFY(!listed(call).contains("VALARM"));
}

void tst_PlanWriter::textInACalendarIsEscaped()
{
    QCOMPARE(calendarText(u"a\\b;c,d\r\ne\u0007 \"f\":g"_s), u"a\\\\b\\;c\\,d\\ne \"f\":g"_s);
}

void tst_PlanWriter::cellsAreQuotedAndNeverFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");

    QTest::newRow("plain") << u"Núñez"_s << u"Núñez"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comma") << u"a, b"_s << u"\"a, b\""_s;
    QTest::newRow("quotation mark") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula with a comma") << u"=A(1,2)"_s << u"\"'=A(1,2)\""_s;
    QTest::newRow("plus") << u"+44 113"_s << u"'+44 113"_s;
    QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("at") << u"@SUM"_s << u"'@SUM"_s;
    QTest::newRow("a sign within") << u"a=b"_s << u"a=b"_s;
}

void tst_PlanWriter::cellsAreQuotedAndNeverFormulas()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);

    const QByteArray record = csvRecord({cell, u"x"_s});

    QCOMPARE(QString::fromUtf8(record), written + u",x\r\n"_s);
}

void tst_PlanWriter::aTableHasOneRecordForEachFollowUp()
{
    FollowUp call = aCall();
    call.because = {{.code = ReasonCode::Rule}, {.code = ReasonCode::MainFirst}};

    const QByteArray table = planTable(onePlan(call), texts);

    QCOMPARE(QString::fromUtf8(table),
        u"due,time,state,channel,title,because,opportunity,interview,contact,rule,opens,closes,"
        "expected_at_desk,id\r\n2026-06-01,,planned,phone,Title of call.fifth-day/acme/ana,"
        "Because rule. Because main-first.,acme,,,call.fifth-day,2026-06-01,2026-06-03,,"
        "call.fifth-day/acme/ana\r\n"_s);
}

QTEST_GUILESS_MAIN(tst_PlanWriter)
#include "tst_planwriter.moc"
