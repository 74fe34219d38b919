// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_CheckCommand final : public QObject
{
    Q_OBJECT

private slots:
    void aCleanNoteIsReady();
    void eachFindingHasItsPlace();
    void aFollowUpBringsItsFacts();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();

private:
    const Workplace m_place;
};

void tst_CheckCommand::aCleanNoteIsReady()
{
    const auto file = m_place.file(u"clean.txt"_s, "Thank you for the talk. I enjoyed it.\n");

    const auto text = runCommand({u"check"_s, file});
    const auto json = runCommand({u"check"_s, file, u"--format"_s, u"json"_s});

    QCOMPARE(text.code, 0);
    QCOMPARE(text.out, file + u": ready\n"_s);
    const auto object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(object.value(u"format"_s).toString(), u"afterword-check/1"_s);
    QCOMPARE(object.value(u"words"_s).toInt(), 8);
    QCOMPARE(object.value(u"verdict"_s).toString(), u"ready"_s);
    QCOMPARE(object.value(u"findings"_s).toArray().size(), 0);
}

void tst_CheckCommand::eachFindingHasItsPlace()
{
    const auto file = m_place.file(
        u"slips.txt"_s, "Dear Ana,\n\nI recieve it.\nThe \xF0\x9F\x98\x80 is an big an a plan.\n");

    const auto json = runCommand({u"check"_s, file, u"--format"_s, u"json"_s});

    QCOMPARE(json.code, 1);
    const auto object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(object.value(u"verdict"_s).toString(), u"look-again"_s);
    const auto findings = object.value(u"findings"_s).toArray();
    const auto first = findings.first().toObject();
    QCOMPARE(first.value(u"check"_s).toString(), u"spelling"_s);
    QCOMPARE(first.value(u"severity"_s).toString(), u"warning"_s);
    QCOMPARE(first.value(u"line"_s).toInt(), 3);
    QCOMPARE(first.value(u"column"_s).toInt(), 3);
    QCOMPARE(first.value(u"length"_s).toInt(), 7);
    QCOMPARE(first.value(u"text"_s).toString(), u"recieve"_s);
    QCOMPARE(first.value(u"suggestions"_s).toArray().first().toString(), u"receive"_s);
    QVERIFY(first.value(u"source"_s).isNull());
    const auto article = findings.at(2).toObject();
    QCOMPARE(article.value(u"check"_s).toString(), u"grammar"_s);
    QCOMPARE(article.value(u"line"_s).toInt(), 4);
    QCOMPARE(article.value(u"column"_s).toInt(), 10);
}

void tst_CheckCommand::aFollowUpBringsItsFacts()
{
    const auto dossier = m_place.file(u"dossier.json"_s, R"({"format": "afterword-dossier/1",
        "seeker": {"name": "Sam Taylor", "region": "GB-ENG"},
        "contacts": [{"id": "ana", "given": "Ana", "family": "Núñez", "prefix": "Ms",
            "emails": ["ana@acme.example"]}],
        "opportunities": [{"id": "acme", "employer": "Acme Robotics", "position": "Analyst",
            "interviews": [{"id": "one", "start": "2026-05-27T10:00",
                "met": [{"contact": "ana", "role": "interviewer", "main": true}]}]}]})");
    const auto plan
        = runCommand({u"plan"_s, dossier, u"--today"_s, u"2026-05-27"_s, u"--format"_s, u"json"_s});
    QString id;
    for (const auto &value :
        QJsonDocument::fromJson(plan.out.toUtf8())[u"follow_ups"_s].toArray()) {
        if (value[u"rule"_s].toString() == u"thank-you.interviewer"_s)
            id = value[u"id"_s].toString();
    }
    const auto file = m_place.file(u"note.txt"_s,
        "Dear Ms Nunez,\n\nI talked to you. What is the salary?\n\nYours sincerely,\n\nSam "
        "Taylor\n");

    const auto json = runCommand({u"check"_s, file, u"--dossier"_s, dossier, u"--follow-up"_s, id,
        u"--today"_s, u"2026-05-27"_s, u"--format"_s, u"json"_s});

    QCOMPARE(json.code, 1);
    QStringList checks;
    for (const auto &value : QJsonDocument::fromJson(json.out.toUtf8())[u"findings"_s].toArray())
        checks += value[u"check"_s].toString();
    for (const auto &expected :
        {u"name"_s, u"thanks"_s, u"interest"_s, u"next-step"_s, u"tone"_s, u"length"_s})
        QVERIFY2(checks.contains(expected), qPrintable(expected + u" in "_s + checks.join(u' ')));
    QVERIFY(!checks.contains(u"spelling"_s));
}

void tst_CheckCommand::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");

    const auto latin = m_place.file(u"latin.txt"_s, "r\xE9sum\xE9");
    QTest::newRow("nothing named") << QStringList{u"check"_s} << 2;
    QTest::newRow("no such file") << QStringList{u"check"_s, m_place.path(u"none.txt"_s)} << 4;
    QTest::newRow("not UTF-8") << QStringList{u"check"_s, latin} << 3;
    QTest::newRow("no such format") << QStringList{u"check"_s, latin, u"--format"_s, u"xml"_s} << 2;
}

void tst_CheckCommand::whatCannotBeReadIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);

    const auto result = runCommand(arguments);

    QCOMPARE(result.code, code);
    QVERIFY(!result.err.isEmpty());
}

QTEST_MAIN(tst_CheckCommand)
#include "tst_checkcommand.moc"
