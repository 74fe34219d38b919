// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The worked example of the planner's design.
const QString week = QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/exchange/week.json");

QJsonArray followUpsOf(const CommandRun &run)
{
    const auto document = QJsonDocument::fromJson(run.out.toUtf8()).object();
    return document.value(u"follow_ups"_s).toArray();
}

CommandRun planned(const QString &format, const QString &file = week)
{
    return runCommand({u"plan"_s, file, u"--today"_s, u"2026-05-28"_s, u"--format"_s, format});
}

} // namespace

/// `afterword plan`.
class TestPlanCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeekIsPlannedAsDesigned_data();
    void theWeekIsPlannedAsDesigned();
    void eachFormatIsPrinted_data();
    void eachFormatIsPrinted();
    void theTextIsAligned();
    void anotherPlaybookGivesAnotherPlan();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void aPlaybookThatFeedsItselfIsRefused();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
};

void TestPlanCommand::theWeekIsPlannedAsDesigned_data()
{
    QTest::addColumn<QString>("opportunity");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("expected"); // due date, state and channel, where they are given

    const auto row
        = [](const char *opportunity, const char *rule, const char *contact, const char *expected) {
              QTest::addRow("%s %s %s %s", opportunity, rule, contact, expected)
                  << QString::fromUtf8(opportunity) << QString::fromUtf8(rule)
                  << QString::fromUtf8(contact) << QString::fromUtf8(expected);
          };
    row("acme", "thank-you.interviewer", "ana", "2026-05-27 due email");
    row("acme", "thank-you.interviewer", "david", "2026-05-27 due email");
    row("acme", "thank-you.helper", "tom", "2026-05-27 due email");
    row("acme", "thank-you.helper", "marie", "2026-05-27 due email");
    row("acme", "call.fifth-day", "ana", "2026-06-01 planned phone");
    row("acme", "inquiry.week", "ana", "served");
    row("acme", "inquiry.promise", "ana", "2026-06-08 email");
    row("acme", "keep-in-touch.weekly", "ana", "2026-06-15 post");
    row("verity", "thank-you.interviewer", "rob", "done");
    row("verity", "call.fifth-day", "rob", "done phone");
    row("verity", "inquiry.week", "rob", "served");
    row("verity", "keep-in-touch.weekly", "rob", "2026-06-02 email");
    row("verity", "keep-in-touch.weekly", "rob", "2026-06-09 post");
    row("northwind", "thank-you.interviewer", "priya", "done");
    row("northwind", "call.fifth-day", "priya", "served");
    row("northwind", "inquiry.promise", "priya", "2026-05-26 overdue phone");
}

void TestPlanCommand::theWeekIsPlannedAsDesigned()
{
    QFETCH(QString, opportunity);
    QFETCH(QString, rule);
    QFETCH(QString, contact);
    QFETCH(QString, expected);
    static const auto followUps = followUpsOf(planned(u"json"_s));

    const auto isThere = std::ranges::any_of(followUps, [&](const QJsonValue &value) {
        const auto followUp = value.toObject();
        const QStringList facts{followUp.value(u"due"_s).toString(),
            followUp.value(u"state"_s).toString(), followUp.value(u"channel"_s).toString()};
        const auto wanted = expected.split(u' ');
        return followUp.value(u"opportunity"_s) == opportunity && followUp.value(u"rule"_s) == rule
            && followUp.value(u"contact"_s) == contact
            && std::ranges::all_of(
                wanted, [&facts](const QString &fact) { return facts.contains(fact); });
    });

    QVERIFY(isThere);
}

void TestPlanCommand::eachFormatIsPrinted_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("beginning");

    QTest::newRow("text") << u"text"_s << u"20"_s;
    QTest::newRow("JSON") << u"json"_s << u"{"_s;
    QTest::newRow("iCalendar") << u"ics"_s << u"BEGIN:VCALENDAR\r\n"_s;
    QTest::newRow("CSV") << u"csv"_s << u"due,time,state,"_s;
}

void TestPlanCommand::eachFormatIsPrinted()
{
    QFETCH(QString, format);
    QFETCH(QString, beginning);

    const auto result = planned(format);

    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
    QVERIFY2(result.out.startsWith(beginning), qPrintable(result.out.left(60)));
    QCOMPARE(planned(format).out, result.out);
}

void TestPlanCommand::theTextIsAligned()
{
    const auto result = planned(u"text"_s);
    const auto lines = result.out.split(u'\n');

    qsizetype employerColumn = -1;
    for (const auto &line : lines) {
        const auto column = line.indexOf(u"Northwind Health"_s);
        if (!line.startsWith(u"2026-"_s) || column < 0)
            continue;
        QVERIFY(employerColumn < 0 || employerColumn == column);
        employerColumn = column;
    }

    QVERIFY(employerColumn > 0);
    QVERIFY(result.out.contains(u"Priya Raman"_s));
}

void TestPlanCommand::anotherPlaybookGivesAnotherPlan()
{
    const auto reserved = runCommand({u"plan"_s, week, u"--today"_s, u"2026-05-28"_s,
        u"--playbook"_s, u"reserved"_s, u"--format"_s, u"json"_s});

    QCOMPARE(reserved.code, 0);
    const auto plan = QJsonDocument::fromJson(reserved.out.toUtf8()).object();
    QCOMPARE(plan.value(u"playbook"_s).toString(), u"reserved"_s);
    QVERIFY(followUpsOf(reserved) != followUpsOf(planned(u"json"_s)));
}

void TestPlanCommand::badInputIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");

    const auto dossier = [](const QByteArray &rest) {
        return "{\"format\": \"afterword-dossier/1\",\n" + rest + "}";
    };
    QTest::newRow("empty") << QByteArray() << u":1:1"_s;
    QTest::newRow("truncated") << QByteArray("{\"format\": \"afterword-dossier/1\",\n \"con")
                               << u":2:"_s;
    QTest::newRow("another format") << QByteArray("{\"format\": \"other/1\"}") << u":1:"_s;
    QTest::newRow("wrong type") << dossier(" \"contacts\": 7") << u":2:"_s;
    QTest::newRow("unknown key") << dossier(" \"contakts\": []") << u":2:"_s;
    QTest::newRow("impossible date")
        << dossier(" \"opportunities\": [{\"id\": \"a\", \"employer\": \"A\",\n"
                   "  \"interviews\": [{\"id\": \"i\", \"start\": \"2026-02-30T10:00\"}]}]")
        << u":3:"_s;
    QTest::newRow("invalid UTF-8") << dossier(" \"seeker\": {\"name\": \"\xc3\x28\"}") << u":2:"_s;
    QTest::newRow("duplicate ids") << dossier(" \"contacts\": [{\"id\": \"a\", \"given\": \"A\"},\n"
                                              "  {\"id\": \"a\", \"given\": \"B\"}]")
                                   << u":3:"_s;
    QTest::newRow("dangling reference")
        << dossier(" \"opportunities\": [{\"id\": \"a\", \"employer\": \"A\", \"interviews\":\n"
                   "  [{\"id\": \"i\", \"start\": \"2026-02-03T10:00\",\n"
                   "   \"met\": [{\"contact\": \"nobody\"}]}]}]")
        << u":4:"_s;
    QTest::newRow("a million brackets") << QByteArray(1'000'000, '[') << u":1:"_s;
}

void TestPlanCommand::badInputIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    const Workplace workplace;
    const auto file = workplace.file(u"bad.json"_s, content);

    const auto result = planned(u"text"_s, file);

    QCOMPARE(result.code, 3);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.contains(file + place), qPrintable(result.err));
    QVERIFY(result.err.size() < 1000);
}

void TestPlanCommand::aPlaybookThatFeedsItselfIsRefused()
{
    const Workplace workplace;
    const auto text = runCommand({u"playbook"_s, u"show"_s, u"balanced"_s}).out;
    auto endless = text;
    endless.remove(u"closes = \"day 21\"\n"_s);
    const auto file = workplace.file(u"endless.toml"_s, endless.toUtf8());

    const auto checked = runCommand({u"playbook"_s, u"check"_s, file});
    const auto plan = runCommand({u"plan"_s, week, u"--playbook"_s, file});

    QVERIFY(endless != text);
    QCOMPARE(checked.code, 3);
    QVERIFY2(QRegularExpression(u"endless\\.toml:\\d+:\\d+"_s).match(checked.err).hasMatch(),
        qPrintable(checked.err));
    QCOMPARE(plan.code, 3);
    QCOMPARE(plan.err, checked.err);
}

void TestPlanCommand::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("missing") << u"/nowhere/at/all.json"_s;
    QTest::newRow("a folder") << QDir::tempPath();
}

void TestPlanCommand::whatCannotBeReadIsSaid()
{
    QFETCH(QString, file);

    const auto result = planned(u"text"_s, file);

    QCOMPARE(result.code, 4);
    QVERIFY(result.err.contains(file));
}

QTEST_GUILESS_MAIN(TestPlanCommand)
#include "tst_plancommand.moc"
