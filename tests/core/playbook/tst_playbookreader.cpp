// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookreader.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray head = "name = \"mine\"\ntitle = \"Mine\"\ndescription = \"My own\"\n";

const QByteArray rule = "[[rule]]\n"
                        "id = \"call\"\n"
                        "follows = \"interview.held\"\n"
                        "audience = \"main-interviewer\"\n"
                        "channels = [\"phone\"]\n"
                        "opens = \"5 days\"\n"
                        "due = \"5 days\"\n"
                        "closes = \"7 days\"\n"
                        "pace = true\n"
                        "kind = \"call\"\n"
                        "why = \"Call them.\"\n"
                        "sources = [\"001\"]\n";

} // namespace

class tst_PlaybookReader final : public QObject
{
    Q_OBJECT

private slots:
    void everyBuiltInPlaybookIsRead_data();
    void everyBuiltInPlaybookIsRead();
    void aPlaybookOfOnesOwnIsRead();
    void aMistakeIsNamedWithItsPlace_data();
    void aMistakeIsNamedWithItsPlace();
    void aDayIsReadAsItIsWritten_data();
    void aDayIsReadAsItIsWritten();
    void theStandardPlaybookIsOneOfThem();
};

void tst_PlaybookReader::everyBuiltInPlaybookIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rules");

    QTest::newRow("balanced") << u"balanced"_s << 17;
    QTest::newRow("advantage") << u"advantage"_s << 8;
    QTest::newRow("persistent") << u"persistent"_s << 6;
    QTest::newRow("reserved") << u"reserved"_s << 8;
    QTest::newRow("prepared") << u"prepared"_s << 13;
}

void tst_PlaybookReader::everyBuiltInPlaybookIsRead()
{
    QFETCH(const QString, name);
    QFETCH(const int, rules);

    const Result<QByteArray> text = builtInPlaybookText(name);
    QVERIFY(text);
    const Result<Playbook> playbook = readPlaybook(*text, name);

    QVERIFY2(playbook, playbook ? "" : qPrintable(toString(playbook.error())));
    QCOMPARE(playbook->name, name);
    QCOMPARE(playbook->rules.size(), rules);
    for (const Rule &read : playbook->rules) {
        QVERIFY2(!read.why.isEmpty(), qPrintable(read.id));
        QVERIFY2(!read.sources.isEmpty(), qPrintable(read.id));
    }
}

void tst_PlaybookReader::aPlaybookOfOnesOwnIsRead()
{
    const Result<Playbook> playbook = readPlaybook(head + rule, u"mine.toml"_s);

    QVERIFY(playbook);
    QCOMPARE(playbook->paceDays, 7);
    QCOMPARE(playbook->rules.size(), 1);
    const Rule &call = playbook->rules.constFirst();
    QCOMPARE(call.follows, Event::InterviewHeld);
    QCOMPARE(call.channels, QList{Channel::Phone});
    QCOMPARE(call.due.count, 5);
    QVERIFY(call.countsTowardPace);
    QCOMPARE(call.sources, QStringList{u"001"_s});
}

void tst_PlaybookReader::aMistakeIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *from, const char *to, int line,
                         const char *path, const char *expected) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line
                            << QString::fromLatin1(path) << QString::fromLatin1(expected);
    };
    row("a key that is not known", "pace = true", "paece = true", 12, "rule[0].paece", "pace");
    row("a word that is not known", "interview.held", "interview.over", 6, "rule[0].follows",
        "interview.held");
    row("a channel that is not known", "[\"phone\"]", "[\"fax\"]", 8, "rule[0].channels", "phone");
    row("a wrong type", "pace = true", "pace = \"yes\"", 12, "rule[0].pace", "true or false");
    row("a missing key", "kind = \"call\"\n", "", 4, "rule[0].kind", "a text");
    row("a day that is none", "\"7 days\"", "\"a week\"", 11, "rule[0].closes", "5 days");
    row("due before it opens", "due = \"5 days\"", "due = \"4 days\"", 10, "rule[0].due", "opens");
    row("closes before it is due", "\"7 days\"", "\"3 days\"", 11, "rule[0].closes", "due");
    row("reminders that go on for ever", "interview.held", "reminder.sent", 11, "rule[0].closes",
        "day 21");
    row("a task for others", "[\"phone\"]", "[\"task\"]", 8, "rule[0].channels", "yourself");
    row("a number that is too large", "pace = true", "grace = 1000", 12, "rule[0].grace",
        "0 to 60");
    row("broken TOML", "pace = true", "pace = = true", 12, "", "TOML");
    row("no sources", "[\"001\"]", "[]", 15, "rule[0].sources", "000");
}

void tst_PlaybookReader::aMistakeIsNamedWithItsPlace()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, line);
    QFETCH(const QString, path);
    QFETCH(const QString, expected);
    QByteArray text = head + rule;
    text.replace(from, to);

    const Result<Playbook> playbook = readPlaybook(text, u"mine.toml"_s);

    QVERIFY(!playbook);
    QCOMPARE(playbook.error().file, u"mine.toml"_s);
    QCOMPARE(playbook.error().line, line);
    QCOMPARE(playbook.error().path, path);
    QVERIFY2(playbook.error().expected.contains(expected), qPrintable(playbook.error().expected));
}

void tst_PlaybookReader::aDayIsReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");

    for (const char *text : {"same day", "1 day", "5 days", "1 day before", "2 office days",
             "day 21", "next interview", "next interview or 10 days"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"", "0 office days", "5", "five days", "5 days after", "day",
             "-1 days", "1000 days", "next interview or"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void tst_PlaybookReader::aDayIsReadAsItIsWritten()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isRead);

    const Result<Moment> moment = momentFromString(text);

    QCOMPARE(moment.has_value(), isRead);
    if (isRead)
        QCOMPARE(toString(*moment), text);
}

void tst_PlaybookReader::theStandardPlaybookIsOneOfThem()
{
    const Result<Playbooks> playbooks = builtInPlaybooks(u"reserved"_s);

    QVERIFY(playbooks);
    QCOMPARE(playbooks->standard.name, u"reserved"_s);
    QCOMPARE(playbookNamed(*playbooks, u"persistent"_s).name, u"persistent"_s);
    QCOMPARE(playbookNamed(*playbooks, u"nobody's"_s).name, u"reserved"_s);
    QVERIFY(!builtInPlaybooks(u"nobody's"_s));
}

QTEST_GUILESS_MAIN(tst_PlaybookReader)
#include "tst_playbookreader.moc"
