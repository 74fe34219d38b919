// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterpdf.h"

#include "tests/core/letters/letterworld.h"
#include "ui/letter/letterdocument.h"
#include "ui/letter/letterfont.h"
#include "ui/letter/pdfstamp.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <cstdio>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_LetterPdf final : public QObject
{
    Q_OBJECT

private slots:
    void theBundledSerifIsUsed();
    void everyLetterIsOnePage_data();
    void everyLetterIsOnePage();
    void aLetterOfTwoPagesDoesNotFit();
    void thePageIsThatOfTheCountry_data();
    void thePageIsThatOfTheCountry();
    void linesBreakAtTheSameWordsAtEveryScale();
    void anotherProcessElsewhereWritesTheSameBytes();
    void thePdfHasItsFontsItsTitleAndItsDay();
    void thePdfCanBeReadAsText();
    void thePlacesInThePdfStayRight();
    void theMakeFollowsTheStyle();
    void anotherFontAndSizeAreSet();
};

namespace {

const LetterMake a4{};

Letter letterNamed(const QString &name)
{
    LetterWorld world = richWorld();
    world.followUp.channel = Channel::Post;
    return writeLetter(world.request(name)).value();
}

QByteArray pdfOf(const Letter &letter)
{
    return letterPdf(letter, a4).value();
}

/// With letters that the serif does not have, so that other fonts come in.
Letter letterInManyScripts()
{
    Letter letter = letterNamed(u"thank-you.interviewer"_s);
    letter.body.paragraphs += richTextOf({u"Иванова Παπαδοπούλου אבג العربية 山田"_s}).paragraphs;
    return letter;
}

QStringList linesOf(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (int number = 0; number < block.layout()->lineCount(); ++number) {
            const QTextLine line = block.layout()->lineAt(number);
            lines += block.text().mid(line.textStart(), line.textLength());
        }
    }
    return lines;
}

} // namespace

void tst_LetterPdf::theBundledSerifIsUsed()
{
    QVERIFY2(letterFontFamily().startsWith(u"Afterword Serif"_s), qPrintable(letterFontFamily()));
    QCOMPARE(letterFontFamily(), letterFontFamily());
}

void tst_LetterPdf::everyLetterIsOnePage_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name : {u"thank-you.interviewer"_s, u"strong-points"_s,
             u"feedback-request"_s, u"outreach-insider"_s, u"call-script"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void tst_LetterPdf::everyLetterIsOnePage()
{
    QFETCH(const QString, name);

    QVERIFY(fitsOnPage(*letterDocument(letterNamed(name), a4)));
    QVERIFY(fitsOnPage(*letterDocument(letterNamed(name), {.sheet = SheetSize::Letter})));
    QVERIFY(pdfOf(letterNamed(name)).startsWith("%PDF"));
}

void tst_LetterPdf::aLetterOfTwoPagesDoesNotFit()
{
    Letter letter = letterNamed(u"strong-points"_s);
    for (int copy = 0; copy < 3; ++copy)
        letter.body.paragraphs += letter.body.paragraphs;

    QVERIFY(!fitsOnPage(*letterDocument(letter, a4)));
    QVERIFY(pdfOf(letter).contains("/Count 3") || pdfOf(letter).contains("/Count 2")
        || pdfOf(letter).contains("/Count 4"));
}

void tst_LetterPdf::thePageIsThatOfTheCountry_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("size");

    QTest::newRow("United States") << u"US-CA"_s << int(QPageSize::Letter);
    QTest::newRow("Canada") << u"CA"_s << int(QPageSize::Letter);
    QTest::newRow("England") << u"GB-ENG"_s << int(QPageSize::A4);
    QTest::newRow("not known") << QString() << int(QPageSize::A4);
}

void tst_LetterPdf::thePageIsThatOfTheCountry()
{
    QFETCH(const QString, region);
    QFETCH(const int, size);

    QCOMPARE(int(letterPageSize(region).id()), size);
}

void tst_LetterPdf::linesBreakAtTheSameWordsAtEveryScale()
{
    const Letter letter = letterNamed(u"strong-points"_s);
    const auto small = letterDocument(letter, a4, 1);
    const auto large = letterDocument(letter, a4, 3);

    QVERIFY(fitsOnPage(*small) && fitsOnPage(*large));
    QCOMPARE(linesOf(*small), linesOf(*large));
}

void tst_LetterPdf::anotherProcessElsewhereWritesTheSameBytes()
{
    const auto writtenElsewhere = [] {
        QProcess other;
        QProcessEnvironment elsewhere = QProcessEnvironment::systemEnvironment();
        elsewhere.insert(u"TZ"_s, u"Asia/Kolkata"_s);
        other.setProcessEnvironment(elsewhere);
        other.start(QCoreApplication::applicationFilePath(), {u"--write-pdf"_s});
        return other.waitForFinished() ? other.readAllStandardOutput() : QByteArray();
    };

    const QByteArray here = pdfOf(letterInManyScripts());

    QVERIFY(here.size() > 5000);
    for (int run = 0; run < 3; ++run)
        QCOMPARE(writtenElsewhere(), here);
}

void tst_LetterPdf::thePdfHasItsFontsItsTitleAndItsDay()
{
    const QByteArray pdf = pdfOf(letterNamed(u"thank-you.interviewer"_s));

    QVERIFY(pdf.contains("/FontFile"));
    QVERIFY(pdf.contains("/Title"));
    QVERIFY(pdf.contains("/Lang (en-GB)"));
    QVERIFY(pdf.contains("/CreationDate (D:20260528120000Z)"));
    QVERIFY(pdf.contains("/Count 1"));
}

void tst_LetterPdf::thePdfCanBeReadAsText()
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess reader;
    reader.start(tool, {u"-layout"_s, u"-"_s, u"-"_s});
    reader.write(pdfOf(letterNamed(u"thank-you.interviewer"_s)));
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished());

    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();

    QVERIFY2(text.contains(u"Dear Ms Núñez, Thank you for taking the time on 27 May"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"28 May 2026"_s));
    QVERIFY2(text.contains(u"the Tableau certificate, finished in March"_s), qPrintable(text));
    QVERIFY(text.contains(u"Yours sincerely, Sam Taylor"_s));
}

void tst_LetterPdf::thePlacesInThePdfStayRight()
{
    const QByteArray info
        = "%PDF-1.4\n1 0 obj\n(D:x)\n/CreationDate (D:20200101000000+05'30')\nendobj\n";
    const QByteArray object = "2 0 obj\nendobj\n";
    const auto place = [](qsizetype at) { return QByteArray::number(at).rightJustified(10, '0'); };
    const QByteArray pdf = info + object + "xref\n0 3\n0000000000 65535 f \n" + place(9)
        + " 00000 n \n" + place(info.size())
        + " 00000 n \ntrailer\n<<\n/ID [<0123> <4567>]\n>>\nstartxref\n"
        + QByteArray::number(info.size() + object.size()) + " \n%%EOF\n";

    const QByteArray fixed = withFixedStamps(pdf, QDate(2026, 5, 28));

    const qsizetype second = fixed.indexOf("2 0 obj");
    QVERIFY(fixed.contains("/CreationDate (D:20260528120000Z)"));
    QVERIFY(fixed.contains(place(9) + " 00000 n"));
    QVERIFY(fixed.contains(place(second) + " 00000 n"));
    QVERIFY(
        fixed.contains("startxref\n" + QByteArray::number(fixed.indexOf("xref\n")) + " \n%%EOF"));
    QVERIFY(!fixed.contains("<0123>"));
    QCOMPARE(withFixedStamps(fixed, QDate(2026, 5, 28)), fixed);
}

void tst_LetterPdf::theMakeFollowsTheStyle()
{
    const LetterStyle style{.paper = LetterPaper::Letter, .family = u"P052"_s, .textSize = 11};

    const LetterMake chosen = letterMakeFor(style, u"DE-BE"_s);
    const LetterMake usual = letterMakeFor({}, u"US-CA"_s);

    QCOMPARE(chosen,
        (LetterMake{.form = LetterForm::DinB,
            .sheet = SheetSize::Letter,
            .family = u"P052"_s,
            .textSize = 11}));
    QCOMPARE(usual, letterMakeIn(u"US"_s));
}

void tst_LetterPdf::anotherFontAndSizeAreSet()
{
    const Letter letter = letterNamed(u"thank-you.interviewer"_s);
    const QStringList families = QFontDatabase::families(QFontDatabase::Latin);
    const auto other = std::ranges::find_if(
        families, [](const QString &family) { return family != letterFontFamily(); });
    QVERIFY(other != families.end());

    const auto usual = letterDocument(letter, {});
    const auto small = letterDocument(letter, {.textSize = 10});
    const auto strange = letterDocument(letter, {.family = *other});
    const auto missing = letterDocument(letter, {.family = u"No Such Font"_s});

    QCOMPARE(usual->defaultFont().pixelSize(), 12);
    QCOMPARE(small->defaultFont().pixelSize(), 10);
    QCOMPARE(strange->defaultFont().family(), *other);
    QCOMPARE(missing->defaultFont().family(), letterFontFamily());
    QVERIFY(linesOf(*small).size() < linesOf(*usual).size());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (application.arguments().value(1) == u"--write-pdf"_s) {
        const QByteArray pdf = pdfOf(letterInManyScripts());
        return std::fwrite(pdf.constData(), 1, size_t(pdf.size()), stdout) == size_t(pdf.size())
            ? 0
            : 1;
    }
    tst_LetterPdf test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_letterpdf.moc"
