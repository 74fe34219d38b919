// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richplain.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_RichPlain final : public QObject
{
    Q_OBJECT

private slots:
    void paragraphsStandApartAndItemsTogether();
    void plainTextComesBack_data();
    void plainTextComesBack();
    void everyCharacterIsFoundAgainInTheEditor();
    void betweenParagraphsIsTheEndOfTheFirst();
    void placesBeyondTheEndAreTheEnd();
};

namespace {

RichText aList()
{
    return {{
        {.runs = {{u"Three "_s}, {u"points"_s, true}, {u":"_s}}},
        {.kind = RichParagraphKind::Numbered, .runs = {{u"one"_s}}},
        {.kind = RichParagraphKind::Numbered, .runs = {{u"two"_s}}},
        {.kind = RichParagraphKind::Bullet, .runs = {{u"dot"_s}}},
        {},
        {.runs = {{u"Yours,\nSam"_s}}},
    }};
}

} // namespace

void tst_RichPlain::paragraphsStandApartAndItemsTogether()
{
    QCOMPARE(
        toPlainText(tidied(aList())), u"Three points:\n\n1. one\n2. two\n\n- dot\n\nYours,\nSam"_s);
    QCOMPARE(toPlainText(RichText()), QString());
}

void tst_RichPlain::plainTextComesBack_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");

    QTest::newRow("paragraphs") << u"a\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("a broken line") << u"Sam\nTaylor"_s << u"Sam\nTaylor"_s;
    QTest::newRow("a list") << u"- a\n- b"_s << u"- a\n- b"_s;
    QTest::newRow("a list under its line") << u"We:\n* a\n\u2022 b"_s << u"We:\n\n- a\n- b"_s;
    QTest::newRow("numbers") << u"1) a\n2) b"_s << u"1. a\n2. b"_s;
    QTest::newRow("a year is no number") << u"1. a\n1985. b"_s << u"1. a\n1985. b"_s;
    QTest::newRow("a dash is no list") << u"-5 degrees"_s << u"-5 degrees"_s;
    QTest::newRow("much space") << u"\r\n a \r\n\r\n\r\n\tb\r\n"_s << u"a\n\nb"_s;
    QTest::newRow("nothing") << u" \n "_s << QString();
}

void tst_RichPlain::plainTextComesBack()
{
    QFETCH(const QString, typed);

    const RichText text = fromPlainText(typed);

    QTEST(toPlainText(text), "read");
    QCOMPARE(fromPlainText(toPlainText(text)), text);
}

void tst_RichPlain::everyCharacterIsFoundAgainInTheEditor()
{
    const RichText text = aList();
    const QString plain = toPlainText(text);

    qsizetype inPlain = 0;
    qsizetype inEditor = 0;
    for (const QString &words : textsOf(text)) {
        inPlain = plain.indexOf(words, inPlain);
        for (qsizetype place = 0; place < words.size(); ++place)
            QCOMPARE(positionOf(text, inPlain + place), inEditor + place);
        inEditor += words.size() + 1;
    }
    QCOMPARE(inEditor, textsOf(text).join(u'|').size() + 1);
}

void tst_RichPlain::betweenParagraphsIsTheEndOfTheFirst()
{
    const RichText text = fromPlainText(u"ab\n\n- cd"_s);

    QCOMPARE(positionOf(text, 2), 2);
    QCOMPARE(positionOf(text, 3), 2);
    QCOMPARE(positionOf(text, 4), 3);
    QCOMPARE(positionOf(text, 5), 3);
    QCOMPARE(positionOf(text, 6), 3);
    QCOMPARE(positionOf(text, 7), 4);
}

void tst_RichPlain::placesBeyondTheEndAreTheEnd()
{
    const RichText text = richTextOf({u"ab"_s, u"c"_s});

    QCOMPARE(positionOf(text, 99), 4);
    QCOMPARE(positionOf(RichText(), 3), 0);
}

QTEST_GUILESS_MAIN(tst_RichPlain)
#include "tst_richplain.moc"
