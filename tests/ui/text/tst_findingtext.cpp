// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findingtext.h"

#include "core/writing/rules/grammarrules.h"
#include "core/writing/rules/mechanics.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_FindingText final : public QObject
{
    Q_OBJECT

private slots:
    void everyFindingIsASentenceWithItsFacts_data();
    void everyFindingIsASentenceWithItsFacts();
    void noCheckIsWithoutASentence();
    void noRuleIsWithoutASentence();
    void theGrammarServerIsQuoted();
    void everyVerdictHasAWord();
};

void tst_FindingText::everyFindingIsASentenceWithItsFacts_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("text");

    QTest::newRow("placeholder") << Finding{.check = Check::Placeholder, .found = u"[Name]"_s}
                                 << u"“[Name]” is still to be filled in"_s;
    QTest::newRow("name") << Finding{.check = Check::Name,
        .found = u"Nunez"_s,
        .expected = u"Núñez"_s}
                          << u"“Nunez” is spelled “Núñez” on the card"_s;
    QTest::newRow("greeting") << Finding{.check = Check::Salutation,
        .found = u"David Li"_s,
        .expected = u"Ms Núñez"_s}
                              << u"It greets “David Li”; the card says “Ms Núñez”"_s;
    QTest::newRow("employer") << Finding{.check = Check::OtherEmployer,
        .found = u"Verity Bank"_s,
        .expected = u"Acme Robotics"_s}
                              << u"It names Verity Bank; this letter goes to "
                                 "Acme Robotics"_s;
    QTest::newRow("short") << Finding{.check = Check::Length, .count = 40}
                           << u"40 words: a few more would look less hurried"_s;
    QTest::newRow("long") << Finding{.check = Check::Length, .count = 240}
                          << u"240 words: a note is read sooner if it has no more than 180"_s;
    QTest::newRow("one word") << Finding{.check = Check::Length, .count = 1}
                              << u"1 word: a few more would look less hurried"_s;
    QTest::newRow("an address that is none")
        << Finding{.check = Check::Recipient, .found = u"ana@"_s, .expected = u"Ana Núñez"_s}
        << u"Ana Núñez’s e-mail address is not right yet"_s;
    QTest::newRow("a day late") << Finding{.check = Check::Late, .count = 1}
                                << u"1 day later than advised; late is better than never"_s;
    QTest::newRow("late") << Finding{.check = Check::Late, .count = 3}
                          << u"3 days later than advised; late is better than never"_s;
}

void tst_FindingText::everyFindingIsASentenceWithItsFacts()
{
    QFETCH(const Finding, finding);
    QFETCH(const QString, text);

    QCOMPARE(findingText(finding), text);
}

void tst_FindingText::noCheckIsWithoutASentence()
{
    for (int check = 0; check <= int(Check::SameOpening); ++check) {
        const Finding finding{
            .check = Check(check), .found = u"this"_s, .count = 2, .rule = u"article"_s};

        QVERIFY2(!findingText(finding).isEmpty(), qPrintable(QString::number(check)));
        QVERIFY(!findingText(finding).contains(u"%1"_s));
    }
}

void tst_FindingText::noRuleIsWithoutASentence()
{
    const auto rules = GrammarRules::builtIn();
    QVERIFY2(rules, rules ? "" : qPrintable(toString(rules.error())));

    for (const QString &id : rules->ids() + mechanicsIds()) {
        const QString text = findingText({.check = Check::Grammar, .found = u"this"_s, .rule = id});

        QVERIFY2(!text.isEmpty() && !text.contains(u"%1"_s), qPrintable(id));
    }
}

void tst_FindingText::theGrammarServerIsQuoted()
{
    const Finding finding{.check = Check::Grammar,
        .found = u"an cat"_s,
        .expected = u"Use “a” here."_s,
        .rule = u"second-opinion"_s};

    QCOMPARE(findingText(finding), u"Your grammar server says: Use “a” here."_s);
}

void tst_FindingText::everyVerdictHasAWord()
{
    QCOMPARE(verdictText(Verdict::Ready), u"ready"_s);
    QCOMPARE(verdictText(Verdict::LookAgain), u"look again"_s);
    QCOMPARE(verdictText(Verdict::NotYet), u"not yet"_s);
}

QTEST_MAIN(tst_FindingText)
#include "tst_findingtext.moc"
