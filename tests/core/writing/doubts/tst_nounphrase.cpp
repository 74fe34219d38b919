// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/nounphrase.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_NounPhrase final : public QObject
{
    Q_OBJECT

private slots:
    void theLongestWayToReadIt_data();
    void theLongestWayToReadIt();
    void everyWayToReadItIsGiven();
    void whatBeginsNoPhraseGivesNone();

private:
    Lexicon m_lexicon = Lexicon::builtIn();
};

void tst_NounPhrase::theLongestWayToReadIt_data()
{
    using enum GrammaticalNumber;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<GrammaticalNumber>("number");

    QTest::newRow("one") << u"the new manager was"_s << 3 << Singular;
    QTest::newRow("many") << u"my two best fitters were"_s << 4 << Plural;
    QTest::newRow("a name with a title") << u"and Dr. Ada Moreno was"_s << 5 << Singular;
    QTest::newRow("a name alone") << u"and Meridian was"_s << 2 << Either;
    QTest::newRow("somebody's") << u"the driver's keys were"_s << 3 << Plural;
    QTest::newRow("compound") << u"the stage lights were"_s << 3 << Plural;
    QTest::newRow("a hyphen") << u"your long-range plan was"_s << 3 << Singular;
    QTest::newRow("a group") << u"the team was"_s << 2 << Either;
    QTest::newRow("I") << u"I was"_s << 1 << FirstPerson;
    QTest::newRow("nobody") << u"nobody was"_s << 1 << Singular;
    QTest::newRow("not everyone") << u"not everyone was"_s << 2 << Singular;
    QTest::newRow("how many") << u"how many pages were"_s << 3 << Plural;
    QTest::newRow("the number of something") << u"the number was"_s << 2 << Singular;
    QTest::newRow("a number of something") << u"a number was"_s << 2 << Either;
    QTest::newRow("a figure") << u"12 accounts were"_s << 2 << Plural;
    QTest::newRow("a figure within one") << u"an 8 hour shift was"_s << 4 << Singular;
}

void tst_NounPhrase::theLongestWayToReadIt()
{
    QFETCH(const QString, text);
    QFETCH(const int, words);
    QFETCH(const GrammaticalNumber, number);
    const QList<Token> tokens = tokensOf(text);
    const qsizetype begin = tokens.constFirst().key == u"and"_s ? 1 : 0;

    const auto phrases = nounPhrasesAt(tokens, begin, m_lexicon);

    QVERIFY(!phrases.isEmpty());
    QCOMPARE(phrases.constLast().end, qsizetype(words));
    QCOMPARE(phrases.constLast().number, number);
}

void tst_NounPhrase::everyWayToReadItIsGiven()
{
    const auto phrases = nounPhrasesAt(tokensOf(u"the post sound loud"_s), 0, m_lexicon);

    QCOMPARE(phrases.size(), 2);
    QCOMPARE(phrases.first().end, 2);
    QCOMPARE(phrases.last().end, 3);
}

void tst_NounPhrase::whatBeginsNoPhraseGivesNone()
{
    for (const QString &text : {u"quickly it went"_s, u"of the plant"_s, u", the plant"_s})
        QVERIFY2(nounPhrasesAt(tokensOf(text), 0, m_lexicon).isEmpty(), qPrintable(text));
    QVERIFY(nounPhrasesAt(tokensOf(u"the"_s), 1, m_lexicon).isEmpty());
}

QTEST_GUILESS_MAIN(tst_NounPhrase)
#include "tst_nounphrase.moc"
