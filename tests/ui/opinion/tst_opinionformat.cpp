// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinion/opinionformat.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_OpinionFormat final : public QObject
{
    Q_OBJECT

private slots:
    void theAddressOfTheCheckIsMadeOfWhatWasTyped_data();
    void theAddressOfTheCheckIsMadeOfWhatWasTyped();
    void onlyTextAndLanguageAreSent();
    void aMatchBecomesAFinding();
    void spellingIsLeftToTheDictionary();
    void aMatchOutsideOfTheTextIsLeftOut_data();
    void aMatchOutsideOfTheTextIsLeftOut();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
    void signsThatSteerTheLineAreTakenOut();
    void nothingIsSaidTwice();
};

void tst_OpinionFormat::theAddressOfTheCheckIsMadeOfWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asked");

    QTest::newRow("a host") << u"http://localhost:8081"_s << u"http://localhost:8081/v2/check"_s;
    QTest::newRow("a slash") << u"http://localhost:8081/"_s << u"http://localhost:8081/v2/check"_s;
    QTest::newRow("a folder") << u"https://x.org/lt"_s << u"https://x.org/lt/v2/check"_s;
    QTest::newRow("with v2") << u"https://x.org/v2/"_s << u"https://x.org/v2/check"_s;
    QTest::newRow("whole") << u"https://x.org/v2/check"_s << u"https://x.org/v2/check"_s;
    QTest::newRow("a query") << u"https://x.org/?key=1#a"_s << u"https://x.org/v2/check"_s;
}

void tst_OpinionFormat::theAddressOfTheCheckIsMadeOfWhatWasTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, asked);

    QCOMPARE(checkAddress(typed).toString(), asked);
}

void tst_OpinionFormat::onlyTextAndLanguageAreSent()
{
    QCOMPARE(opinionRequest(u"Tea & “cake”\n+1"_s, u"en_GB"_s),
        QByteArray("language=en-GB&text=Tea%20%26%20%E2%80%9Ccake%E2%80%9D%0A%2B1"));
}

void tst_OpinionFormat::aMatchBecomesAFinding()
{
    const auto findings = opinionIn(
        R"({"matches": [{"offset": 4, "length": 2, "message": "Use “a”.",
            "replacements": [{"value": "a"}, {"value": "a"}, {"value": "the"}],
            "rule": {"id": "EN_A_VS_AN", "issueType": "misuse"}}]})",
        u"It’s an cat."_s);

    QVERIFY(findings);
    QCOMPARE(*findings,
        (QList<Finding>{{.check = Check::Grammar,
            .severity = Severity::Warning,
            .position = 4,
            .length = 2,
            .found = u" a"_s,
            .expected = u"Use “a”."_s,
            .rule = u"second-opinion"_s,
            .suggestions = {u"a"_s, u"the"_s}}}));
}

void tst_OpinionFormat::spellingIsLeftToTheDictionary()
{
    const auto findings = opinionIn(
        R"({"matches": [{"offset": 0, "length": 2, "rule": {"issueType": "misspelling"}},
            {"offset": 0, "length": 2, "rule": {"category": {"id": "TYPOS"}}}]})",
        u"Okonkwo"_s);

    QVERIFY(findings);
    QCOMPARE(*findings, QList<Finding>());
}

void tst_OpinionFormat::aMatchOutsideOfTheTextIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("match");

    QTest::newRow("behind it") << QByteArray(R"({"offset": 9, "length": 1})");
    QTest::newRow("over its end") << QByteArray(R"({"offset": 2, "length": 2147483647})");
    QTest::newRow("before it") << QByteArray(R"({"offset": -1, "length": 2})");
    QTest::newRow("without length") << QByteArray(R"({"offset": 1, "length": 0})");
    QTest::newRow("no number") << QByteArray(R"({"offset": "1", "length": 1})");
    QTest::newRow("huge") << QByteArray(R"({"offset": 1e300, "length": 1})");
    QTest::newRow("no object") << QByteArray("17");
}

void tst_OpinionFormat::aMatchOutsideOfTheTextIsLeftOut()
{
    QFETCH(const QByteArray, match);

    const auto findings = opinionIn("{\"matches\": [" + match + "]}", u"Tea."_s);

    QVERIFY(findings);
    QCOMPARE(*findings, QList<Finding>());
}

void tst_OpinionFormat::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html></html>");
    QTest::newRow("cut off") << QByteArray(R"({"matches": [)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("other keys") << QByteArray(R"({"message": "hello"})");
    QTest::newRow("no list") << QByteArray(R"({"matches": 3})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void tst_OpinionFormat::whatIsNoAnswerIsRefused()
{
    QFETCH(const QByteArray, answer);

    const auto findings = opinionIn(answer, u"Tea."_s);

    QVERIFY(!findings);
    QVERIFY(findings.error().what.contains(u"LanguageTool"_s));
}

void tst_OpinionFormat::signsThatSteerTheLineAreTakenOut()
{
    const auto findings = opinionIn(
        R"({"matches": [{"offset": 0, "length": 3, "message": "a\u202eb\u0000c\nd",
            "replacements": [{"value": "x\u2066y"}]}]})",
        u"Tea."_s);

    QVERIFY(findings);
    QCOMPARE(findings->first().expected, u"a b c d"_s);
    QCOMPARE(findings->first().suggestions, QStringList{u"x y"_s});
}

void tst_OpinionFormat::nothingIsSaidTwice()
{
    const Finding ours{.check = Check::Grammar, .position = 4, .length = 6, .rule = u"article"_s};
    const Finding same{
        .check = Check::Grammar, .position = 9, .length = 3, .rule = u"second-opinion"_s};
    const Finding other{
        .check = Check::Grammar, .position = 10, .length = 3, .rule = u"second-opinion"_s};
    const Finding whole{.check = Check::NoThanks};

    QCOMPARE(withOpinion({ours}, {same}), QList<Finding>{ours});
    QCOMPARE(withOpinion({ours}, {other}), (QList<Finding>{ours, other}));
    QCOMPARE(withOpinion({whole}, {same}), merged({whole, same}));
    QCOMPARE(withOpinion({}, {same}), QList<Finding>{same});
}

QTEST_GUILESS_MAIN(tst_OpinionFormat)
#include "tst_opinionformat.moc"
