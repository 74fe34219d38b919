// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richtext.h"

#include "core/richtext/richjson.h"

#include <QJsonObject>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_RichText final : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatAReaderCanFollowIsALink_data();
    void onlyWhatAReaderCanFollowIsALink();
    void whatTurnsOrHidesTextIsNotKept_data();
    void whatTurnsOrHidesTextIsNotKept();
    void tidyingJoinsTrimsAndDrops();
    void tidyingTwiceChangesNothing();
    void theStoredFormGivesTheTextBack();
    void aPlainParagraphIsStoredAsItsWords();
    void aStoredFormThatIsNoneIsRefused_data();
    void aStoredFormThatIsNoneIsRefused();
    void aLinkPutIntoTheStoredFormIsNotTakenOver();
};

namespace {

RichText manyLooks()
{
    return {{
        {.runs = {{u"Dear "_s}, {u"Ana"_s, true}, {u","_s}}},
        {.kind = RichParagraphKind::Bullet, .runs = {{u"one"_s, false, true}}},
        {.kind = RichParagraphKind::Numbered,
            .runs = {{u"my page"_s, true, true, u"https://sam.example/a?b=1&c=2"_s}}},
        {.runs = {{u"a\nb"_s}}},
    }};
}

} // namespace

void tst_RichText::onlyWhatAReaderCanFollowIsALink_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");

    QTest::newRow("a page") << u"https://acme.example/jobs"_s << true;
    QTest::newRow("a page without lock") << u"http://acme.example"_s << true;
    QTest::newRow("an address of mail") << u"mailto:sam@example.org"_s << true;
    QTest::newRow("capitals") << u"HTTPS://acme.example"_s << true;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a script in capitals") << u"JaVaScRiPt:alert(1)"_s << false;
    QTest::newRow("a script after a space") << u" javascript:alert(1)"_s << false;
    QTest::newRow("a script over two lines") << u"java\nscript:alert(1)"_s << false;
    QTest::newRow("a local file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a share") << u"smb://server/x"_s << false;
    QTest::newRow("a share of Windows") << u"\\\\server\\x"_s << false;
    QTest::newRow("data") << u"data:text/html,<script>1</script>"_s << false;
    QTest::newRow("a bare path") << u"/etc/passwd"_s << false;
    QTest::newRow("an option") << u"-opt"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
    QTest::newRow("nobody") << u"mailto:"_s << false;
    QTest::newRow("a zero") << u"https://a.example/"_s + QChar(0) << false;
    QTest::newRow("turned round") << u"https://a.example/\u202egpj.exe"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("without end") << u"https://a.example/"_s + QString(5000, u'a') << false;
}

void tst_RichText::onlyWhatAReaderCanFollowIsALink()
{
    QFETCH(const QString, address);

    QTEST(isAllowedLink(address), "isAllowed");
}

void tst_RichText::whatTurnsOrHidesTextIsNotKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");

    QTest::newRow("a zero") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s;
    QTest::newRow("an override") << u"a\u202eb\u202c"_s << u"ab"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"a"_s;
    QTest::newRow("a bell") << u"a\ab"_s << u"ab"_s;
    QTest::newRow("a tabulator") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("a line separator") << u"a\u2028b"_s << u"a\nb"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xD83D) + u"b"_s << u"ab"_s;
    QTest::newRow("a whole one") << u"a😀b"_s << u"a😀b"_s;
    QTest::newRow("a picture") << u"a\ufffcb"_s << u"ab"_s;
    QTest::newRow("a direction mark of Hebrew") << u"א\u200f!"_s << u"א\u200f!"_s;
}

void tst_RichText::whatTurnsOrHidesTextIsNotKept()
{
    QFETCH(const QString, text);

    QTEST(withoutControls(text), "kept");
}

void tst_RichText::tidyingJoinsTrimsAndDrops()
{
    const RichText untidy{{
        {.runs = {{u"  "_s}, {u" Dear"_s}, {QString(), true}, {u" Ana "_s}}},
        {.runs = {{u"\n \u00a0"_s}}},
        {.kind = RichParagraphKind::Bullet},
        {.runs = {{u"go"_s, false, false, u"javascript:1"_s}, {u"ne"_s}}},
    }};

    QCOMPARE(tidied(untidy), richTextOf({u"Dear Ana"_s, u"gone"_s}));
}

void tst_RichText::tidyingTwiceChangesNothing()
{
    const RichText once = tidied(manyLooks());

    QCOMPARE(once, manyLooks());
    QCOMPARE(tidied(once), once);
}

void tst_RichText::theStoredFormGivesTheTextBack()
{
    RichText withEmpty = manyLooks();
    withEmpty.paragraphs.insert(1, RichParagraph{});
    withEmpty.paragraphs.append(RichParagraph{RichParagraphKind::Bullet, {}});

    const Result<RichText> back = richTextFromJson(toJson(withEmpty));

    QVERIFY(back);
    QCOMPARE(*back, withEmpty);
}

void tst_RichText::aPlainParagraphIsStoredAsItsWords()
{
    QCOMPARE(toJson(richTextOf({u"Dear Ana,"_s, u"Thank you."_s})),
        (QJsonArray{u"Dear Ana,"_s, u"Thank you."_s}));
}

void tst_RichText::aStoredFormThatIsNoneIsRefused_data()
{
    QTest::addColumn<QJsonArray>("json");

    QTest::newRow("a number") << QJsonArray{1};
    QTest::newRow("a list of lists") << QJsonArray{QJsonArray{u"a"_s}};
    QTest::newRow("no runs") << QJsonArray{QJsonObject{{u"list"_s, u"bullet"_s}}};
    QTest::newRow("another list") << QJsonArray{
        QJsonObject{{u"list"_s, u"table"_s}, {u"runs"_s, QJsonArray{}}}};
    QTest::newRow("a run without text")
        << QJsonArray{QJsonObject{{u"runs"_s, QJsonArray{QJsonObject{{u"bold"_s, true}}}}}};
}

void tst_RichText::aStoredFormThatIsNoneIsRefused()
{
    QFETCH(const QJsonArray, json);

    const Result<RichText> text = richTextFromJson(json);

    QVERIFY(!text);
    QCOMPARE(text.error().path, u"[0]"_s);
}

void tst_RichText::aLinkPutIntoTheStoredFormIsNotTakenOver()
{
    const QJsonObject run{{u"text"_s, u"a\u202eb"_s}, {u"link"_s, u"file:///etc/passwd"_s}};

    const Result<RichText> text = richTextFromJson({QJsonObject{{u"runs"_s, QJsonArray{run}}}});

    QVERIFY(text);
    QCOMPARE(*text, richTextOf({u"ab"_s}));
}

QTEST_GUILESS_MAIN(tst_RichText)
#include "tst_richtext.moc"
