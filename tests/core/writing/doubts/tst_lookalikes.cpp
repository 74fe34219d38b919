// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/lookalikes.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_LookAlikes final : public QObject
{
    Q_OBJECT

private slots:
    void aWordThatDoesNotFitWhatFollowsIsDoubted_data();
    void aWordThatDoesNotFitWhatFollowsIsDoubted();
    void aWordThatFitsIsNot_data();
    void aWordThatFitsIsNot();

private:
    Lexicon m_lexicon = Lexicon::builtIn();
};

void tst_LookAlikes::aWordThatDoesNotFitWhatFollowsIsDoubted_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("meant");

    QTest::newRow("its, told") << u"I think its probably late."_s << u"it's"_s;
    QTest::newRow("it's, owned") << u"It passed it's inspection."_s << u"its"_s;
    QTest::newRow("your, told") << u"I know your short of hands."_s << u"you're"_s;
    QTest::newRow("you're, owned") << u"I like you're team."_s << u"your"_s;
    QTest::newRow("their, a place") << u"I forgot I was their."_s << u"there"_s;
    QTest::newRow("they're, behind of") << u"Three of they're four hundred items."_s << u"their"_s;
    QTest::newRow("there, owned") << u"They do much of there climbing here."_s << u"their"_s;
    QTest::newRow("there, told") << u"If there still waiting, it is fine."_s << u"they're"_s;
    QTest::newRow("who's, owned") << u"The man who's car it is."_s << u"whose"_s;
    QTest::newRow("with a capital") << u"Its probably late."_s << u"It's"_s;
}

void tst_LookAlikes::aWordThatDoesNotFitWhatFollowsIsDoubted()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, meant);

    const auto doubts = doubtfulLookAlikes(tokensOf(sentence), m_lexicon);

    QCOMPARE(doubts.size(), 1);
    QVERIFY(doubts.first().finding.suggestions.contains(meant));
    QCOMPARE(doubts.first().strength, DoubtStrength::Slight);
}

void tst_LookAlikes::aWordThatFitsIsNot_data()
{
    QTest::addColumn<QString>("sentence");

    const QStringList sentences{u"Its weight is known."_s, u"It's late."_s,
        u"I like your new team."_s, u"You're welcome."_s, u"They're looking for someone."_s,
        u"We went there."_s, u"There is a reason."_s, u"Their own team is here."_s,
        u"One hour out of your Tuesday."_s, u"Their long-range plan is good."_s,
        u"I hope you're going to remember."_s, u"I know whose car it is."_s,
        u"It's only four pages long."_s};
    for (const QString &sentence : sentences)
        QTest::newRow(qPrintable(sentence)) << sentence;
}

void tst_LookAlikes::aWordThatFitsIsNot()
{
    QFETCH(const QString, sentence);

    const auto doubts = doubtfulLookAlikes(tokensOf(sentence), m_lexicon);

    QVERIFY2(doubts.isEmpty(), qPrintable(doubts.value(0).finding.found));
}

QTEST_GUILESS_MAIN(tst_LookAlikes)
#include "tst_lookalikes.moc"
