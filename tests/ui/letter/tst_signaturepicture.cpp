// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/signaturepicture.h"

#include "tests/core/letters/letterworld.h"
#include "ui/letter/letterfile.h"
#include "ui/letter/letterpages.h"
#include "ui/letter/letterpdf.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

QByteArray fileOf(const QImage &image, const char *format)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return file;
}

/// A stroke of that size in the middle of a sheet.
QImage stroke(const QSize &sheet, const QSize &ink, const QColor &paper = Qt::white)
{
    QImage image(sheet, QImage::Format_ARGB32);
    image.fill(paper);
    QRect place({}, ink);
    place.moveCenter(image.rect().center());
    QPainter(&image).fillRect(place, Qt::black);
    return image;
}

Letter posted()
{
    LetterWorld world = richWorld();
    world.followUp.channel = Channel::Post;
    return writeLetter(world.request()).value();
}

} // namespace

class TestSignaturePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheInkIsKept_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QSize sheet(400, 300);
        const QSize ink(200, 60);
        QTest::newRow("PNG") << fileOf(stroke(sheet, ink), "PNG");
        QTest::newRow("JPEG") << fileOf(stroke(sheet, ink), "JPEG");
        QTest::newRow("without paper") << fileOf(stroke(sheet, ink, Qt::transparent), "PNG");
        QTest::newRow("on grey paper") << fileOf(stroke(sheet, ink, QColor(225, 225, 225)), "PNG");
    }

    void onlyTheInkIsKept()
    {
        QFETCH(const QByteArray, file);

        const Result<QByteArray> picture = signaturePicture(file);

        QVERIFY(picture.has_value());
        const QImage kept = signatureImage(*picture);
        QVERIFY(qAbs(kept.width() - 200) <= 2 && qAbs(kept.height() - 60) <= 2);
        QVERIFY(qGray(kept.pixel(kept.rect().center())) < 40);
    }

    void thePaperBehindItBecomesWhite()
    {
        QImage image = stroke({400, 300}, {200, 60}, QColor(235, 230, 220));
        QPainter(&image).fillRect(300, 20, 40, 40, QColor(30, 30, 120));

        const Result<QByteArray> picture = signaturePicture(fileOf(image, "JPEG"));

        QVERIFY(picture.has_value());
        QCOMPARE(qGray(signatureImage(*picture).pixel(2, 2)), 255);
    }

    void aLargePictureIsMadeAsSmallAsPrintNeeds()
    {
        const Result<QByteArray> picture
            = signaturePicture(fileOf(stroke({4000, 3000}, {3000, 600}), "PNG"));

        QVERIFY(picture.has_value());
        QCOMPARE(signatureImage(*picture).size(), QSize(1400, 280));
    }

    void whatIsNoSignatureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("noise").repeated(100);
        QTest::newRow("a drawing that names a file")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/x'/></svg>");
        QTest::newRow("another kind of picture") << fileOf(stroke({10, 10}, {5, 5}), "BMP");
        QTest::newRow("blank paper") << fileOf(stroke({10, 10}, {0, 0}), "PNG");
        QTest::newRow("cut off") << fileOf(stroke({400, 300}, {9, 9}), "JPEG").left(60);
        QTest::newRow("too many dots") << fileOf(stroke({5000, 10}, {9, 9}), "PNG");
        QTest::newRow("too many bytes") << QByteArray(5'000'001, 'x');
    }

    void whatIsNoSignatureIsRefused()
    {
        QFETCH(const QByteArray, file);

        QVERIFY(!signaturePicture(file).has_value());
    }

    void itStandsAboveTheNameInItsHeight_data()
    {
        QTest::addColumn<int>("form");
        for (const LetterForm form : letterForms())
            QTest::newRow(qPrintable(wordOf(form))) << int(form);
    }

    void itStandsAboveTheNameInItsHeight()
    {
        QFETCH(const int, form);
        LetterMake make{.form = LetterForm(form)};
        const Letter letter = posted();
        QVERIFY(letterPages(letter, make).signature.image.isNull());
        make.signature
            = {.picture = *signaturePicture(fileOf(stroke({400, 300}, {200, 50}), "PNG")),
                .height = 18};

        const LetterPages pages = letterPages(letter, make);

        const QRectF place = pages.signature.place;
        QVERIFY(qAbs(place.height() - 18) < 0.01 && qAbs(place.width() - 72) < 1);
        QCOMPARE(pages.signature.page, pages.text->pageCount() - 1);
        for (const QRectF &line : linesOnPage(*pages.text, pages.signature.page)) {
            const QRectF ink(
                line.topLeft() / pointsPerMillimetre, line.size() / pointsPerMillimetre);
            QVERIFY2(!ink.intersects(place), qPrintable(QString::number(ink.top())));
        }
        QVERIFY(inkOf(pages, pages.signature.page).contains(place));
    }

    void aSmallPictureOfItIsNotTorn()
    {
        QImage ink(900, 320, QImage::Format_Grayscale8);
        ink.fill(255);
        {
            QPainter pen(&ink);
            pen.setPen(QPen(Qt::black, 9));
            pen.drawLine(0, 0, 900, 320);
        }
        constexpr int width = 60;
        QImage shown(width, 22, QImage::Format_RGB32);
        shown.fill(Qt::white);

        QPainter painter(&shown);
        drawSignature(painter, {.image = ink, .place = QRectF(shown.rect())}, 0);
        painter.end();

        for (int x = 2; x < width - 2; ++x) {
            int palest = 255;
            for (int y = 0; y < shown.height(); ++y)
                palest = std::min(palest, qGray(shown.pixel(x, y)));
            QVERIFY2(palest < 190, qPrintable(u"%1: %2"_s.arg(x).arg(palest)));
        }
    }

    void oneTooWideForTheSheetIsMadeSmaller()
    {
        LetterMake make;
        make.signature
            = {.picture = *signaturePicture(fileOf(stroke({1400, 60}, {1200, 20}), "PNG"))};

        const LetterPages pages = letterPages(posted(), make);

        const QMarginsF margins = pages.zones.margins;
        const QRectF place = pages.signature.place;
        QVERIFY(qAbs(place.width() - (210 - margins.left() - margins.right())) < 0.1);
        QVERIFY(qAbs(place.width() / place.height() - 60) < 0.5);
    }

    void theOpenDocumentLetterBearsIt()
    {
        LetterMake make;
        make.signature.picture = *signaturePicture(fileOf(stroke({400, 300}, {200, 50}), "PNG"));
        const Letter letter = posted();

        const QByteArray odt
            = letterFile(LetterFormat::Odt, {.letter = letter, .make = make}).value();

        QVERIFY(odt.contains("Pictures/signature.png"));
        make.signature = {};
        QVERIFY(!letterFile(LetterFormat::Odt, {.letter = letter, .make = make})
                     .value()
                     .contains("Pictures/"));
    }

    void theSameLetterIsTheSamePdfWithItAsWell()
    {
        LetterMake make;
        const Letter letter = posted();
        const QByteArray without = letterPdf(letter, make).value();
        make.signature.picture = *signaturePicture(fileOf(stroke({400, 300}, {200, 50}), "PNG"));

        QCOMPARE(letterPdf(letter, make).value(), letterPdf(letter, make).value());
        QVERIFY(letterPdf(letter, make).value().contains("/Subtype /Image"));
        QVERIFY(!letterPdf(letter, make).value().contains("/DCTDecode"));
        QVERIFY(!without.contains("/Subtype /Image"));
    }

    void aPictureThatIsNoneLeavesRoomForThePen()
    {
        LetterMake make;
        make.signature.picture = "noise";

        QVERIFY(letterPages(posted(), make).signature.image.isNull());
        QVERIFY(letterPdf(posted(), make).has_value());
    }
};

QTEST_MAIN(TestSignaturePicture)
#include "tst_signaturepicture.moc"
