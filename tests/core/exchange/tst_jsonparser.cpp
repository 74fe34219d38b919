// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonparser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_JsonParser final : public QObject
{
    Q_OBJECT

private slots:
    void valuesKeepTheirPlaces();
    void aByteOrderMarkIsPassedOver();
    void brokenTextIsRefusedWhereItBreaks_data();
    void brokenTextIsRefusedWhereItBreaks();
    void aMountainOfBracketsIsRefusedAtOnce_data();
    void aMountainOfBracketsIsRefusedAtOnce();
    void whatIsTooMuchIsRefused_data();
    void whatIsTooMuchIsRefused();
};

void tst_JsonParser::valuesKeepTheirPlaces()
{
    const QByteArray text(
        "{\"a\": [1, -2.5e1,\n  {\"é\": \"\\u00fc\", \"deep\": true}],\n \"b\": null}");

    const auto tree = parseJson(text, u"x.json"_s);

    QVERIFY(tree);
    const JsonValue list = tree->root().children().at(0);
    QCOMPARE(list.children().size(), 3);
    QCOMPARE(list.children().at(1).number(), -25.0);
    const JsonValue deep = list.children().at(2).children().at(1);
    QVERIFY(deep.isTrue());
    QCOMPARE(deep.path(), u"a[2].deep"_s);
    QCOMPARE(list.children().at(2).children().at(0).text(), u"ü"_s);
    const Error error = deep.error(u"what"_s, u"expected"_s);
    QCOMPARE(toString(error), u"x.json:2:27: a[2].deep: what; expected expected"_s);
    QCOMPARE(deep.keyError({}, {}).column, 19);
    QVERIFY(tree->root().children().at(1).isNull());
    QCOMPARE(tree->root().children().at(1).error({}, {}).line, 3);
}

void tst_JsonParser::aByteOrderMarkIsPassedOver()
{
    const auto tree = parseJson("\xEF\xBB\xBF{\"a\": 1}", u"x.json"_s);

    QVERIFY(tree);
    QCOMPARE(tree->root().error({}, {}).column, 1);
    QCOMPARE(tree->root().children().at(0).error({}, {}).column, 7);
}

void tst_JsonParser::brokenTextIsRefusedWhereItBreaks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &text, int line, int column,
                         const QString &what, const QString &expected) {
        QTest::newRow(name) << text << line << column << what << expected;
    };
    const QString value
        = u"a text in double quotation marks, a number, true, false, null, [ or {"_s;
    row("an empty file", "", 1, 1, u"the file is empty"_s, u"an object in braces"_s);
    row("only white space", "\n \n", 3, 1, u"the file is empty"_s, u"an object in braces"_s);
    row("cut off after a key", "{\"a\"", 1, 5, u"the file ends too early"_s,
        u": between key and value"_s);
    row("cut off in a text", "{\"a\":\n \"é", 2, 4, u"the file ends too early"_s,
        u"a closing quotation mark"_s);
    row("cut off in a list", "[1,", 1, 4, u"the file ends too early"_s, value);
    row("a comma too many in a list", "[1,\n2,]", 2, 3, u"this is no value"_s, value);
    row("a comma too many in an object", "{\"a\":1,}", 1, 8, u"a key is missing"_s,
        u"a key in double quotation marks, or }"_s);
    row("no comma", "[1 2]", 1, 4, u"a list goes on wrongly"_s, u", or ]"_s);
    row("no colon", "{\"a\" 1}", 1, 6, u"a colon is missing"_s, u": between key and value"_s);
    row("a key without quotation marks", "{a:1}", 1, 2, u"a key is missing"_s,
        u"a key in double quotation marks, or }"_s);
    row("a comment", "// hello\n{}", 1, 1, u"this is no value"_s, value);
    row("something behind the end", "{}\n{}", 2, 1,
        u"something stands behind the end of the document"_s, u"nothing more"_s);
    row("a zero byte behind the end", QByteArray("{}\n\0x", 5), 2, 1,
        u"the character U+0000 stands here"_s, u"nothing more"_s);
    row("a zero byte within", QByteArray("{\0}", 3), 1, 2, u"the character U+0000 stands here"_s,
        u"a key in double quotation marks, or }"_s);
    row("a zero character in a text", R"(["a\u0000b"])", 1, 2,
        u"a text holds the character U+0000"_s, u"characters that show"_s);
    row("bytes that are not UTF-8", "[\"\xC3\xA9\xFF\"]", 1, 4, u"a byte is not UTF-8"_s,
        u"text in UTF-8"_s);
    row("a character cut in two", "[\"\xC3\"]", 1, 3, u"a byte is not UTF-8"_s, u"text in UTF-8"_s);
    row("bytes that are not UTF-8 outside a text", "[\xFF]", 1, 2,
        u"this character may stand in a text only"_s, value);
    row("typographic quotation marks", "{“a”: 1}", 1, 2,
        u"this character may stand in a text only"_s, u"a key in double quotation marks, or }"_s);
    const QString pair = u"two \\u escapes that belong together, or the character itself"_s;
    row("the first half of a pair", R"(["\ud83d"])", 1, 3,
        u"a text holds half of a surrogate pair"_s, pair);
    row("the second half of a pair", R"(["\ude00"])", 1, 2,
        u"a text holds half of a surrogate pair"_s, pair);
    row("a line break in a text", "[\"a\nb\"]", 1, 4, u"a control character stands in a text"_s,
        u"\\n, \\t or another escape, or the closing quotation mark"_s);
    row("an unknown escape", R"(["\x41"])", 1, 3, u"an escape is not known"_s,
        u"one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"_s);
    row("a number without end", "[1.]", 1, 4, u"a number is not finished"_s, u"a digit"_s);
    row("a number beyond measure", "[1e999]", 1, 2, u"a number is too big"_s,
        u"a number below 1.8e308"_s);
    row("a key twice", "{\"a\": 1, \"b\": 2,\n \"a\": 3}", 2, 2,
        u"the key \"a\" stands here a second time"_s, u"each key once in an object"_s);
}

void tst_JsonParser::brokenTextIsRefusedWhereItBreaks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, what);
    QFETCH(const QString, expected);

    const auto tree = parseJson(text, u"x.json"_s);

    QVERIFY(!tree);
    QCOMPARE(tree.error().line, line);
    QCOMPARE(tree.error().column, column);
    QCOMPARE(tree.error().what, what);
    QCOMPARE(tree.error().expected, expected);
    QCOMPARE(tree.error().file, u"x.json"_s);
}

void tst_JsonParser::aMountainOfBracketsIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");

    QTest::newRow("20 MB of [") << QByteArray(20'000'000, '[')
                                << u"brackets are nested too deeply"_s;
    QTest::newRow("20 MB of {\"a\":")
        << QByteArray("{\"a\":").repeated(4'000'000) << u"brackets are nested too deeply"_s;
    QTest::newRow("100 MB of [") << QByteArray(100'000'000, '[')
                                 << u"the file has 100000000 bytes, which is too big"_s;
}

void tst_JsonParser::aMountainOfBracketsIsRefusedAtOnce()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, what);
    QElapsedTimer timer;
    timer.start();

    const auto tree = parseJson(text, u"x.json"_s);

    QVERIFY(!tree);
    QCOMPARE(tree.error().what, what);
    QCOMPARE(tree.error().line, 1);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void tst_JsonParser::whatIsTooMuchIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");

    QTest::newRow("bytes") << QByteArray(101, ' ') << u"the file has 101 bytes, which is too big"_s
                           << u"at most 100 bytes"_s;
    QTest::newRow("values") << QByteArray("[1,2,3,4,5]") << u"there are too many values"_s
                            << u"at most 5 values in one file"_s;
    QTest::newRow("levels") << QByteArray("[[[[1]]]]") << u"brackets are nested too deeply"_s
                            << u"at most 3 levels"_s;
    QTest::newRow("bytes of a text") << QByteArray("[\"12345678901\"]") << u"a text is too long"_s
                                     << u"at most 10 bytes in one text"_s;
    QTest::newRow("just as much as there may be")
        << QByteArray("[[[1]],\"1234567890\"]") << QString() << QString();
}

void tst_JsonParser::whatIsTooMuchIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, what);
    QFETCH(const QString, expected);

    const auto tree
        = parseJson(text, u"x.json"_s, {.bytes = 100, .values = 5, .textBytes = 10, .depth = 3});

    QCOMPARE(tree ? QString() : tree.error().what, what);
    QCOMPARE(tree ? QString() : tree.error().expected, expected);
}

QTEST_GUILESS_MAIN(tst_JsonParser)
#include "tst_jsonparser.moc"
