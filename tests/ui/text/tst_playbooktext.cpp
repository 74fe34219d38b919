// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/playbooktext.h"

#include "core/playbook/playbookreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_PlaybookText final : public QObject
{
    Q_OBJECT

private slots:
    void everySourceOfABuiltInRuleHasATitle();
    void aSourceOfOnesOwnIsCalledAsItIs();
    void everyRuleSaysWhenInWords();
    void aTimeIsSaidInWords_data();
    void aTimeIsSaidInWords();
};

void tst_PlaybookText::everySourceOfABuiltInRuleHasATitle()
{
    const Playbooks playbooks = *builtInPlaybooks(u"balanced"_s);
    const QRegularExpression number(u"\\d\\d\\d"_s);
    for (const auto &[name, playbook] : playbooks.byName) {
        for (const Rule &rule : playbook.rules)
            QVERIFY2(!sourceNames(rule.sources).contains(number), qPrintable(rule.id));
    }
}

void tst_PlaybookText::aSourceOfOnesOwnIsCalledAsItIs()
{
    QCOMPARE(sourceName(u"my uncle"_s), u"my uncle"_s);
    QCOMPARE(sourceNames({u"my uncle"_s}), u"my uncle"_s);
}

void tst_PlaybookText::everyRuleSaysWhenInWords()
{
    const Playbooks playbooks = *builtInPlaybooks(u"balanced"_s);
    for (const auto &[name, playbook] : playbooks.byName) {
        QVERIFY(toneText(playbook.tone) != playbook.tone);
        for (const Rule &rule : playbook.rules) {
            QVERIFY2(
                !ruleTime(rule).isEmpty() && !ruleTime(rule).contains(u'%'), qPrintable(rule.id));
            QVERIFY2(!ruleKindText(rule).isEmpty(), qPrintable(rule.id));
        }
    }
}

void tst_PlaybookText::aTimeIsSaidInWords_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("words");

    QTest::newRow("the day itself") << u"same day"_s << u"On the day of the interview"_s;
    QTest::newRow("days after") << u"5 days"_s << u"5 days after the interview"_s;
    QTest::newRow("days before") << u"2 days before"_s << u"2 days before the interview"_s;
    QTest::newRow("one day") << u"1 day"_s << u"1 day after the interview"_s;
    QTest::newRow("the day before") << u"1 day before"_s << u"1 day before the interview"_s;
    QTest::newRow("office days") << u"2 office days"_s << u"2 office days after the interview"_s;
    QTest::newRow("from the interview on") << u"day 21"_s << u"21 days after the interview"_s;
    QTest::newRow("the next one") << u"next interview"_s << u"Until the next interview"_s;
}

void tst_PlaybookText::aTimeIsSaidInWords()
{
    QFETCH(const QString, moment);
    QFETCH(const QString, words);

    const Rule rule{.id = u"x"_s, .due = *momentFromString(moment)};

    QCOMPARE(ruleTime(rule), words);
}

QTEST_GUILESS_MAIN(tst_PlaybookText)
#include "tst_playbooktext.moc"
