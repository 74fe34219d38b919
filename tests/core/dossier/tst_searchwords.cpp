// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/searchwords.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The text with every mark in brackets.
QString shown(const QString &text, const QList<TextRange> &marks)
{
    QString result = text;
    for (qsizetype i = marks.size() - 1; i >= 0; --i) {
        result.insert(marks[i].start + marks[i].length, u']');
        result.insert(marks[i].start, u'[');
    }
    return result;
}

} // namespace

class tst_SearchWords final : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsMadeComparable_data();
    void aTextIsMadeComparable();
    void aWordIsFoundWhereItShouldBe_data();
    void aWordIsFoundWhereItShouldBe();
    void everyWordMustBeThere();
    void theMatchIsMarkedInTheTextAsItStands_data();
    void theMatchIsMarkedInTheTextAsItStands();
    void theSnippetIsOneLineAroundTheMatch();
    void aQueryOfAnyLengthHasNoMoreWordsThanAreMeant();
};

void tst_SearchWords::aTextIsMadeComparable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("case") << u"Acme ROBOTICS"_s << u"acme robotics"_s;
    QTest::newRow("accents") << u"Núñez"_s << u"nunez"_s;
    QTest::newRow("accents apart") << u"Nu\u0301n\u0303ez"_s << u"nunez"_s;
    QTest::newRow("strokes") << u"Łódź Øster"_s << u"lodz oster"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("a ligature") << u"oﬃce"_s << u"office"_s;
    QTest::newRow("an apostrophe") << u"O’Brien O'Neil"_s << u"obrien oneil"_s;
    QTest::newRow("an address") << u"ana.nunez@acme.example"_s << u"ana nunez acme example"_s;
    QTest::newRow("invisible marks") << u"a\u202eb\u00adc\u200dd"_s << u"abcd"_s;
    QTest::newRow("Cyrillic") << u"Йод ЁЖ"_s << u"иод еж"_s;
    QTest::newRow("Greek with a final sigma") << u"Νίκος"_s << u"νικοσ"_s;
    QTest::newRow("Korean") << u"김민준"_s << u"김민준"_s;
    QTest::newRow("wide letters") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("outside the first plane") << u"𠮷野家"_s << u"𠮷野家"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd800) + u"b"_s << u"a b"_s;
    QTest::newRow("no letters at all") << u"\"*():^-+ \U0001F4EC\0"_s << QString();
}

void tst_SearchWords::aTextIsMadeComparable()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);

    QCOMPARE(comparable(text).simplified(), words);
}

void tst_SearchWords::aWordIsFoundWhereItShouldBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");

    QTest::newRow("whole") << u"Acme Robotics"_s << u"robotics"_s << true;
    QTest::newRow("beginning") << u"Acme Robotics"_s << u"rob"_s << true;
    QTest::newRow("one letter") << u"Acme Robotics"_s << u"r"_s << true;
    QTest::newRow("inner part") << u"Acme Robotics"_s << u"bot"_s << true;
    QTest::newRow("too short for an inner part") << u"Acme Robotics"_s << u"bo"_s << false;
    QTest::newRow("an inner part behind a beginning") << u"Boar Robo"_s << u"bo"_s << true;
    QTest::newRow("another word") << u"Acme Robotics"_s << u"robotica"_s << false;
    QTest::newRow("one Chinese letter") << u"我在北京工作"_s << u"京"_s << true;
    QTest::newRow("two Chinese letters") << u"我在北京工作"_s << u"北京"_s << true;
    QTest::newRow("not in this order") << u"我在北京工作"_s << u"京北"_s << false;
    QTest::newRow("Japanese") << u"株式会社ロボット"_s << u"ロボ"_s << true;
    QTest::newRow("Thai") << u"สวัสดีครับ"_s << u"ดีคร"_s << true;
    QTest::newRow("Chinese before Latin") << u"北京office"_s << u"office"_s << true;
    QTest::newRow("Latin before Chinese") << u"IT部門"_s << u"it部"_s << true;
    QTest::newRow("not the end of a Latin word") << u"Kit部門"_s << u"it"_s << false;
    QTest::newRow("Arabic") << u"مقابلة عمل"_s << u"عمل"_s << true;
    QTest::newRow("Korean beginning") << u"김민준에게"_s << u"김민"_s << true;
    QTest::newRow("nothing") << u"Acme"_s << u" "_s << false;
}

void tst_SearchWords::aWordIsFoundWhereItShouldBe()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QFETCH(const bool, isFound);

    QCOMPARE(isMatch({.text = text}, searchWords(query)), isFound);
    QCOMPARE(isMatch({.title = text}, searchWords(query)), isFound);
    QCOMPARE(!marksIn(text, searchWords(query)).isEmpty(), isFound);
}

void tst_SearchWords::everyWordMustBeThere()
{
    const SearchEntry entry{.title = u"Ana Núñez"_s, .text = u"Hiring manager at Acme"_s};

    QVERIFY(isMatch(entry, searchWords(u"acme nunez"_s)));
    QVERIFY(!isMatch(entry, searchWords(u"acme ben"_s)));
}

void tst_SearchWords::theMatchIsMarkedInTheTextAsItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");

    QTest::newRow("twice") << u"Acme and ACME"_s << u"acm"_s << u"[Acm]e and [ACM]E"_s;
    QTest::newRow("with accents") << u"Dear Ms Núñez,"_s << u"nune"_s << u"Dear Ms [Núñe]z,"_s;
    QTest::newRow("with accents apart")
        << u"Nu\u0301n\u0303ez"_s << u"nun"_s << u"[Nu\u0301n\u0303]ez"_s;
    QTest::newRow("a letter that is two") << u"Jærgen"_s << u"jae"_s << u"[Jæ]rgen"_s;
    QTest::newRow("half of such a letter") << u"ærgen"_s << u"a"_s << u"[æ]rgen"_s;
    QTest::newRow("overlapping words") << u"robotics"_s << u"robo boti"_s << u"[roboti]cs"_s;
    QTest::newRow("Chinese") << u"我在北京工作"_s << u"北京"_s << u"我在[北京]工作"_s;
    QTest::newRow("two planes") << u"a𠮷野"_s << u"𠮷"_s << u"a[𠮷]野"_s;
}

void tst_SearchWords::theMatchIsMarkedInTheTextAsItStands()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QFETCH(const QString, marked);

    QCOMPARE(shown(text, marksIn(text, searchWords(query))), marked);
}

void tst_SearchWords::theSnippetIsOneLineAroundTheMatch()
{
    const QString before = u"Thank you for the time that you took for me yesterday.\n"_s;
    const QString text
        = before + u"I had not said that Tableau is familiar to me.\n"_s + before.repeated(3);

    const FoundText hit = found({.text = text}, searchWords(u"tableau"_s));

    QVERIFY(!hit.snippet.contains(u'\n'));
    QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
    QVERIFY(hit.snippet.size() < 120);
    QVERIFY(shown(hit.snippet, hit.snippetMarks).contains(u" that [Tableau] is "_s));
    QCOMPARE(found({.text = u"Tableau"_s}, searchWords(u"tab"_s)).snippet, u"Tableau"_s);
}

void tst_SearchWords::aQueryOfAnyLengthHasNoMoreWordsThanAreMeant()
{
    QString words;
    for (int i = 0; i < 2'000; ++i)
        words += u"w%1 "_s.arg(i);

    QVERIFY(searchWords(words).size() <= 40);
    QVERIFY(searchWords(QString(10'000, u'x')).constFirst().size() <= 100);
}

QTEST_GUILESS_MAIN(tst_SearchWords)
#include "tst_searchwords.moc"
