// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/text/sentence.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Sentence final : public QObject
{
    Q_OBJECT

private slots:
    void aTextHasItsSentences_data();
    void aTextHasItsSentences();
    void aLetterHasItsBlocks();
    void aPlaceIsCountedAsPeopleCount();
    void aSentenceHasItsWords_data();
    void aSentenceHasItsWords();
};

void tst_Sentence::aTextHasItsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");

    QTest::newRow("two") << u"I came. I saw."_s << QStringList{u"I came."_s, u"I saw."_s};
    QTest::newRow("a title") << u"I met Ms. Li. She led."_s
                             << QStringList{u"I met Ms. Li."_s, u"She led."_s};
    QTest::newRow("for example") << u"Tools, e.g. Excel, help."_s
                                 << QStringList{u"Tools, e.g. Excel, help."_s};
    QTest::newRow("initials") << u"J. Smith wrote. He left."_s
                              << QStringList{u"J. Smith wrote."_s, u"He left."_s};
    QTest::newRow("a company at the end")
        << u"I met Acme Ltd. I liked it."_s << QStringList{u"I met Acme Ltd."_s, u"I liked it."_s};
    QTest::newRow("a company within")
        << u"I met Acme Inc. in May."_s << QStringList{u"I met Acme Inc. in May."_s};
    QTest::newRow("an hour at the end")
        << u"We met at 3 p.m. He left."_s << QStringList{u"We met at 3 p.m."_s, u"He left."_s};
    QTest::newRow("a number") << u"Take bus No. 5 there."_s
                              << QStringList{u"Take bus No. 5 there."_s};
    QTest::newRow("no space") << u"I like the team.It is nice."_s
                              << QStringList{u"I like the team.It is nice."_s};
    QTest::newRow("thanks that are a sentence")
        << u"Dear Ana,\n\nMany thanks for the tour.\n\nI liked it.\n\nZoe"_s
        << QStringList{u"Many thanks for the tour."_s, u"I liked it."_s, u"Zoe"_s};
    QTest::newRow("a postscript") << u"I liked it.\n\nBest wishes,\n\nZoe\n\nP.S. It rained."_s
                                  << QStringList{u"I liked it."_s, u"P.S. It rained."_s};
    QTest::newRow("a question") << u"How is it going? Well!"_s
                                << QStringList{u"How is it going?"_s, u"Well!"_s};
    QTest::newRow("a wrapped line")
        << u"I enjoyed our conversation about the warehouse robots\nand more. Thanks."_s
        << QStringList{
               u"I enjoyed our conversation about the warehouse robots and more."_s, u"Thanks."_s};
    QTest::newRow("a line of its own")
        << u"Dear Ana,\nthank you."_s << QStringList{u"thank you."_s};
}

void tst_Sentence::aTextHasItsSentences()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, sentences);

    QStringList found;
    for (const Sentence &sentence : sentencesOf(text)) {
        found += sentence.text.trimmed();
        const QString there = text.mid(sentence.position, sentence.text.size());
        QCOMPARE(QString(there).replace(u'\n', u' '), sentence.text);
    }

    QCOMPARE(found, sentences);
}

void tst_Sentence::aLetterHasItsBlocks()
{
    const QString text
        = u"12 Mill Lane\n28 May 2026\n\nDear Ms Núñez,\n\nThank you for your time.\n"
          "- one thing\n- another\n\nKind regards,\n\nSam Taylor\n"_s;

    QList<BlockKind> kinds;
    for (const TextBlock &block : blocksOf(text))
        kinds += block.kind;

    QCOMPARE(kinds,
        (QList{BlockKind::Head, BlockKind::Head, BlockKind::Salutation, BlockKind::Prose,
            BlockKind::Item, BlockKind::Item, BlockKind::Closing, BlockKind::Closing}));
}

void tst_Sentence::aPlaceIsCountedAsPeopleCount()
{
    const QString text = u"One\nn\u0303a \U0001F600x"_s;

    QCOMPARE(placeOf(text, 0), (TextPlace{1, 1}));
    QCOMPARE(placeOf(text, 4), (TextPlace{2, 1}));
    QCOMPARE(placeOf(text, 6), (TextPlace{2, 2}));
    QCOMPARE(placeOf(text, text.size() - 1), (TextPlace{2, 5}));
}

void tst_Sentence::aSentenceHasItsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("marks") << u"Well, (I) did."_s
                           << QStringList{
                                  u"Well"_s, u","_s, u"("_s, u"I"_s, u")"_s, u"did"_s, u"."_s};
    QTest::newRow("apostrophes") << u"I’m Sam's"_s << QStringList{u"I’m"_s, u"Sam's"_s};
    QTest::newRow("hyphens") << u"well-known - co-op"_s
                             << QStringList{u"well-known"_s, u"-"_s, u"co-op"_s};
    QTest::newRow("numbers") << u"10:30, $5,000 3rd"_s
                             << QStringList{u"10:30"_s, u","_s, u"$5,000"_s, u"3rd"_s};
    QTest::newRow("addresses") << u"at a.b@c.org, https://x.org/y."_s
                               << QStringList{u"at"_s, u"a.b@c.org"_s, u","_s, u"https://x.org/y"_s,
                                      u"."_s};
    QTest::newRow("other scripts")
        << u"Мария и 田中"_s << QStringList{u"Мария"_s, u"и"_s, u"田中"_s};
}

void tst_Sentence::aSentenceHasItsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);

    QStringList found;
    for (const Token &token : tokensOf(text)) {
        found += token.text;
        QCOMPARE(text.mid(token.position, token.text.size()), token.text);
    }

    QCOMPARE(found, words);
}

QTEST_GUILESS_MAIN(tst_Sentence)
#include "tst_sentence.moc"
