// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/plainforms.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_PlainForms final : public QObject
{
    Q_OBJECT

private slots:
    void aVerbThatFitsWhatStandsBeforeIsInItsPlace_data();
    void aVerbThatFitsWhatStandsBeforeIsInItsPlace();
    void aSentenceMayBeTurnedAround_data();
    void aSentenceMayBeTurnedAround();
    void aWishHasItsVerbInTheBase_data();
    void aWishHasItsVerbInTheBase();

private:
    Lexicon m_lexicon = Lexicon::builtIn();
};

namespace {

qsizetype placeOf(const QList<Token> &tokens, const QString &word)
{
    for (qsizetype i = tokens.size() - 1; i >= 0; --i) {
        if (tokens.at(i).key == word)
            return i;
    }
    return -1;
}

Finding verbFinding(const QString &sentence, const QString &verb)
{
    return {.check = Check::Grammar,
        .position = sentence.indexOf(verb),
        .length = verb.size(),
        .found = verb,
        .rule = u"agreement"_s};
}

} // namespace

void tst_PlainForms::aVerbThatFitsWhatStandsBeforeIsInItsPlace_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<bool>("isInPlace");

    QTest::newRow("to and a base") << u"I hope to see it."_s << u"see"_s << true;
    QTest::newRow("to and a past") << u"I hope to saw it."_s << u"saw"_s << false;
    QTest::newRow("modal, adverb, base") << u"You would gladly go."_s << u"go"_s << true;
    QTest::newRow("has and a participle") << u"She has written."_s << u"written"_s << true;
    QTest::newRow("has and a past") << u"She has wrote."_s << u"wrote"_s << false;
    QTest::newRow("I was") << u"I was there."_s << u"was"_s << true;
    QTest::newRow("a noun that may be a verb") << u"It was a great help."_s << u"help"_s << true;
    QTest::newRow("a past like its base") << u"She read it aloud."_s << u"read"_s << true;
    QTest::newRow("there after was") << u"Or was there more?"_s << u"there"_s << true;
    QTest::newRow("they was") << u"They was there."_s << u"was"_s << false;
    QTest::newRow("a team may be many") << u"The team are proud."_s << u"are"_s << true;
    QTest::newRow("one noun has") << u"The deputy has the key."_s << u"has"_s << true;
    QTest::newRow("one noun have") << u"The deputy have the key."_s << u"have"_s << false;
    QTest::newRow("many, a phrase, were")
        << u"Questions on the tour were good."_s << u"were"_s << true;
    QTest::newRow("two pasts") << u"I was born here and studied there."_s << u"studied"_s << true;
    QTest::newRow("the first word") << u"Have a seat."_s << u"have"_s << false;
}

void tst_PlainForms::aVerbThatFitsWhatStandsBeforeIsInItsPlace()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, verb);
    QFETCH(const bool, isInPlace);

    const QList<Token> tokens = tokensOf(sentence);

    QCOMPARE(isInItsPlace(tokens, placeOf(tokens, verb), m_lexicon), isInPlace);
}

void tst_PlainForms::aSentenceMayBeTurnedAround_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isTurned");

    QTest::newRow("never") << u"Never have I seen such care."_s << true;
    QTest::newRow("had") << u"Had I known, I would have come."_s << true;
    QTest::newRow("among") << u"Among the guests was a poet."_s << true;
    QTest::newRow("plain") << u"I have never seen such care."_s << false;
}

void tst_PlainForms::aSentenceMayBeTurnedAround()
{
    QFETCH(const QString, sentence);
    QFETCH(const bool, isTurned);

    QCOMPARE(isTurnedAround(tokensOf(sentence)), isTurned);
}

void tst_PlainForms::aWishHasItsVerbInTheBase_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<bool>("stays");

    QTest::newRow("suggested") << u"I suggested that he take the bus."_s << u"take"_s << false;
    QTest::newRow("essential") << u"It is essential that she be told."_s << u"be"_s << false;
    QTest::newRow("without that") << u"I suggest he take the bus."_s << u"take"_s << false;
    QTest::newRow("no wish") << u"I know that he take the bus."_s << u"take"_s << true;
    QTest::newRow("no base") << u"I suggest that they takes it."_s << u"takes"_s << true;
}

void tst_PlainForms::aWishHasItsVerbInTheBase()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, verb);
    QFETCH(const bool, stays);

    const QList<Finding> findings{verbFinding(sentence, verb)};

    QCOMPARE(withoutWishes(findings, tokensOf(sentence)), stays ? findings : QList<Finding>());
}

QTEST_GUILESS_MAIN(tst_PlainForms)
#include "tst_plainforms.moc"
