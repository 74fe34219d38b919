// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterodt.h"

#include "tests/core/letters/letterworld.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_LetterOdt final : public QObject
{
    Q_OBJECT

private slots:
    void theFileSaysWhatItIsInItsFirstBytes();
    void everyPartIsWhereTheManifestSays();
    void wordsListsLooksAndLinksAreInIt();
    void titleLanguageAndSheetAreInIt();
    void nothingInALetterBreaksTheFile();
    void theFileIsTheSameToTheByte();
    void fontAndSizeAreThoseChosen();
    void theSignatureStandsAboveTheName();
    void aStyleNamesTheRoomAtBothSidesOrOnlyBelow();
    void aSignatureTooWideForTheSheetIsMadeSmaller();
    void withoutASignatureThereIsRoomForThePen_data();
    void withoutASignatureThereIsRoomForThePen();
};

namespace {

const QSizeF a4(210, 297);

Letter aLetter()
{
    LetterWorld world = richWorld();
    world.followUp.channel = Channel::Post;
    Letter letter = writeLetter(world.request()).value();
    letter.body.paragraphs += QList<RichParagraph>{
        {RichParagraphKind::Bullet, {{u"one"_s, true}}},
        {RichParagraphKind::Bullet, {{u"two  spaces\nand a line"_s, true, true}}},
        {RichParagraphKind::Numbered, {{u"page"_s, false, true, u"https://sam.example/?a&b"_s}}},
    };
    return letter;
}

/// All of a PNG file but its dots, which a letter takes as they are.
QByteArray picture(const QSize &dots)
{
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    for (const int number : {dots.width(), dots.height()}) {
        const auto big = qToBigEndian(static_cast<quint32>(number));
        png.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    return png + QByteArray(60, 'x') + QByteArray("IEND\xae\x42\x60\x82", 8);
}

LetterStyle signedBy(const QByteArray &png)
{
    return {.signature = {.picture = png, .height = 18}};
}

/// Unpacked by another program: what each part holds.
QMap<QString, QByteArray> partsOf(const QByteArray &odt)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.odt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(odt) != odt.size())
        return {};
    file.close();
    QProcess unpack;
    unpack.start(u"python3"_s,
        {u"-c"_s,
            u"import base64, sys, zipfile\n"
            "z = zipfile.ZipFile(sys.argv[1])\n"
            "assert z.testzip() is None\n"
            "for i in z.infolist():\n"
            "    print(i.filename, base64.b64encode(z.read(i)).decode())\n"_s,
            file.fileName()});
    QMap<QString, QByteArray> parts;
    if (!unpack.waitForFinished() || unpack.exitCode() != 0)
        return parts;
    for (const QByteArray &line : unpack.readAllStandardOutput().trimmed().split('\n')) {
        const QList<QByteArray> pieces = line.split(' ');
        parts.insert(QString::fromUtf8(pieces.first()), QByteArray::fromBase64(pieces.last()));
    }
    return parts;
}

bool isXml(const QByteArray &part)
{
    QXmlStreamReader reader(part);
    while (!reader.atEnd())
        reader.readNext();
    return !part.isEmpty() && !reader.hasError();
}

} // namespace

void tst_LetterOdt::theFileSaysWhatItIsInItsFirstBytes()
{
    const QByteArray odt = letterOdt(aLetter(), a4).value();

    QVERIFY(odt.startsWith("PK"));
    QCOMPARE(odt.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(odt.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
}

void tst_LetterOdt::everyPartIsWhereTheManifestSays()
{
    const auto parts = partsOf(letterOdt(aLetter(), a4).value());

    QCOMPARE(parts.keys(),
        (QStringList{u"META-INF/manifest.xml"_s, u"content.xml"_s, u"meta.xml"_s, u"mimetype"_s,
            u"styles.xml"_s}));
    for (const QString &name : parts.keys()) {
        if (name == u"mimetype"_s)
            continue;
        QVERIFY2(isXml(parts[name]), qPrintable(name));
        if (name != u"META-INF/manifest.xml"_s)
            QVERIFY(parts[u"META-INF/manifest.xml"_s].contains(name.toUtf8()));
    }
}

void tst_LetterOdt::wordsListsLooksAndLinksAreInIt()
{
    const QByteArray content = partsOf(letterOdt(aLetter(), a4).value())[u"content.xml"_s];

    for (const QByteArray &wanted :
        QByteArrayList{"<text:p text:style-name=\"Salutation\">Dear Ms Núñez,</text:p>",
            "12 Mill Lane<text:line-break/>Leeds LS6 3AB",
            "<text:list text:style-name=\"Bullets\"><text:list-item>",
            "<text:span text:style-name=\"Bold\">one</text:span>",
            "two <text:s/>spaces<text:line-break/>and a line</text:span>",
            "<text:p text:style-name=\"LastItem\">",
            "</text:list><text:list text:style-name=\"Numbers\">",
            "xlink:href=\"https://sam.example/?a&amp;b\"",
            "<text:p text:style-name=\"Signature\">Sam Taylor</text:p>"})
        QVERIFY2(content.contains(wanted), (wanted + "\n\n" + content).constData());
}

void tst_LetterOdt::titleLanguageAndSheetAreInIt()
{
    const auto parts = partsOf(letterOdt(aLetter(), a4).value());

    QVERIFY(parts[u"meta.xml"_s].contains("<dc:title>Thank you for our conversation"));
    QVERIFY(parts[u"meta.xml"_s].contains("<dc:date>2026-05-28T12:00:00</dc:date>"));
    QVERIFY(parts[u"styles.xml"_s].contains("fo:country=\"GB\""));
    QVERIFY(parts[u"styles.xml"_s].contains("fo:language=\"en\""));
    QVERIFY(parts[u"styles.xml"_s].contains("fo:page-height=\"297mm\""));
}

void tst_LetterOdt::nothingInALetterBreaksTheFile()
{
    Letter letter = aLetter();
    letter.subject = u"</dc:title> & \"x\""_s;
    letter.body
        = RichText{{{.runs = {{u"a\u0001</text:p>"_s, false, false, u"javascript:alert(1)"_s}}}}};

    const auto parts = partsOf(letterOdt(letter, a4).value());

    QVERIFY(isXml(parts[u"content.xml"_s]) && isXml(parts[u"meta.xml"_s]));
    QVERIFY(!parts[u"content.xml"_s].contains("javascript"));
    QVERIFY(parts[u"content.xml"_s].contains("a&lt;/text:p&gt;"));
}

void tst_LetterOdt::theFileIsTheSameToTheByte()
{
    const QByteArray before = qgetenv("TZ");
    const QByteArray here = letterOdt(aLetter(), a4).value();
    qputenv("TZ", "Asia/Kolkata");
    const QByteArray there = letterOdt(aLetter(), a4).value();
    qputenv("TZ", before);
    Letter other = aLetter();
    other.subject += u"!"_s;

    QCOMPARE(here, there);
    QVERIFY(letterOdt(other, a4).value() != here);
}

void tst_LetterOdt::fontAndSizeAreThoseChosen()
{
    const LetterStyle style{.family = u"Baker's <Serif>"_s, .textSize = 10};

    const auto parts = partsOf(letterOdt(aLetter(), a4, style).value());

    const QByteArray styles = parts[u"styles.xml"_s];
    QVERIFY2(styles.contains("fo:font-family=\"'Bakers &lt;Serif&gt;', "), styles.constData());
    QVERIFY(styles.contains("fo:font-size=\"10pt\""));
}

void tst_LetterOdt::theSignatureStandsAboveTheName()
{
    const QByteArray png = picture({200, 50});

    const auto parts = partsOf(letterOdt(aLetter(), a4, signedBy(png)).value());

    QCOMPARE(parts[u"Pictures/signature.png"_s], png);
    QVERIFY(parts[u"META-INF/manifest.xml"_s].contains(
        "manifest:full-path=\"Pictures/signature.png\" manifest:media-type=\"image/png\""));
    const QByteArray content = parts[u"content.xml"_s];
    QVERIFY2(content.contains("svg:width=\"72.00mm\" svg:height=\"18.00mm\""), content.constData());
    QVERIFY(content.contains("<draw:image xlink:href=\"Pictures/signature.png\""));
    const qsizetype closing = content.indexOf(aLetter().closing.toUtf8());
    const qsizetype frame = content.indexOf("<text:p text:style-name=\"Handwriting\"><draw:frame");
    const qsizetype name
        = content.indexOf("<text:p text:style-name=\"SignedName\">Sam Taylor</text:p>");
    QVERIFY2(closing > 0 && closing < frame && frame < name, content.constData());
    for (const QByteArray style : {"Handwriting", "SignedName"})
        QVERIFY(parts[u"styles.xml"_s].contains("style:name=\"" + style + '"'));
}

/// LibreOffice takes room that is named at one side only for none at the other.
void tst_LetterOdt::aStyleNamesTheRoomAtBothSidesOrOnlyBelow()
{
    const QByteArray styles = partsOf(letterOdt(aLetter(), a4).value())[u"styles.xml"_s];
    QXmlStreamReader reader(styles);
    int named = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement
            || reader.name() != u"paragraph-properties"_s)
            continue;
        const QXmlStreamAttributes room = reader.attributes();
        const auto has = [&room](const QString &side) {
            return std::ranges::any_of(
                room, [&side](const auto &each) { return each.name() == side; });
        };
        named += has(u"margin-top"_s) ? 1 : 0;
        QVERIFY2(!has(u"margin-top"_s) || has(u"margin-bottom"_s), styles.constData());
    }
    QCOMPARE(named, 4);
}

void tst_LetterOdt::aSignatureTooWideForTheSheetIsMadeSmaller()
{
    const QByteArray content = partsOf(
        letterOdt(aLetter(), a4, signedBy(picture({1592, 20}))).value())[u"content.xml"_s];

    QVERIFY2(content.contains("svg:width=\"159.20mm\" svg:height=\"2.00mm\""), content.constData());
}

void tst_LetterOdt::withoutASignatureThereIsRoomForThePen_data()
{
    QTest::addColumn<QByteArray>("png");
    QTest::addColumn<QString>("name");

    QTest::newRow("no picture") << QByteArray() << u"Sam Taylor"_s;
    QTest::newRow("no picture but noise") << QByteArray("noise").repeated(20) << u"Sam Taylor"_s;
    QTest::newRow("a picture cut off") << picture({200, 50}).chopped(9) << u"Sam Taylor"_s;
    QTest::newRow("no name to stand above") << picture({200, 50}) << QString();
}

void tst_LetterOdt::withoutASignatureThereIsRoomForThePen()
{
    QFETCH(const QByteArray, png);
    QFETCH(const QString, name);
    Letter letter = aLetter();
    letter.signature = name;

    const auto parts = partsOf(letterOdt(letter, a4, signedBy(png)).value());

    QCOMPARE(parts.size(), 5);
    QVERIFY(!parts[u"content.xml"_s].contains("draw:"));
    QCOMPARE(parts[u"content.xml"_s].contains("\"Signature\">Sam Taylor"), !name.isEmpty());
}

QTEST_GUILESS_MAIN(tst_LetterOdt)
#include "tst_letterodt.moc"
