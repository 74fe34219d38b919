// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterpages.h"

#include "core/paper/envelope.h"
#include "tests/core/letters/letterworld.h"
#include "tests/support/pdfwords.h"
#include "ui/letter/letterpdf.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

Q_DECLARE_METATYPE(Afterword::LetterMake)

namespace {

Letter postedLetter()
{
    LetterWorld world = richWorld();
    world.followUp.channel = Channel::Post;
    return writeLetter(world.request()).value();
}

/// As a letter of `paragraphs` paragraphs of four or five lines.
Letter longLetter(int paragraphs)
{
    Letter letter = postedLetter();
    const QString sentence
        = u"The robots that sort the parcels in Hull were the best of the day. "_s;
    letter.body = richTextOf(QStringList(paragraphs, sentence.repeated(6).trimmed()));
    return letter;
}

QImage picture(const LetterPages &pages, int page)
{
    constexpr int dotsPerMillimetre = 4;
    QImage image((pages.zones.sheet * dotsPerMillimetre).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerMillimetre, dotsPerMillimetre);
    drawPage(painter, pages, page);
    return image;
}

bool hasInk(const QImage &image, const QRectF &millimetres)
{
    const QRect area = QRectF(millimetres.topLeft() * 4, millimetres.size() * 4).toAlignedRect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.valid(x, y) && qGray(image.pixel(x, y)) < 200)
                return true;
        }
    }
    return false;
}

} // namespace

class TestLetterPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressIsSeenThroughTheWindow_data()
    {
        QTest::addColumn<LetterMake>("paper");
        QTest::newRow("DIN A") << LetterMake{LetterForm::DinA, SheetSize::A4};
        QTest::newRow("DIN B") << LetterMake{LetterForm::DinB, SheetSize::A4};
        QTest::newRow("DIN B on Letter") << LetterMake{LetterForm::DinB, SheetSize::Letter};
        QTest::newRow("American") << LetterMake{LetterForm::WindowBlock, SheetSize::Letter};
    }

    void theAddressIsSeenThroughTheWindow()
    {
        QFETCH(const LetterMake, paper);
        if (!hasPoppler())
            QSKIP("pdftotext is not installed");

        const PdfReading pdf = readPdf(letterPdf(postedLetter(), paper).value());
        const LetterZones zones = letterZones(paper);
        const WindowView view = windowView(*windowFor(paper.form), zones);
        const QRectF zone = zones.recipient;

        int inWindow = 0;
        for (const PdfWord &word : pdf.words) {
            const bool isAddress = zone.contains(word.place.center());
            inWindow += isAddress ? 1 : 0;
            QVERIFY2(!isAddress || view.always.contains(word.place), qPrintable(word.text));
            const bool isReturn = zones.returnLine.contains(word.place.center());
            QVERIFY2(isAddress || isReturn || !view.sometimes.intersects(word.place),
                qPrintable(word.text));
        }
        // Ms Ana Núñez / Head of Analytics / Acme Robotics / 4 Canal Wharf / Leeds LS11 5PS
        QCOMPARE(inWindow, 14);
    }

    void partsStandWhereTheFormSays_data()
    {
        QTest::addColumn<LetterMake>("paper");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QPointF>("least");
        QTest::addColumn<QPointF>("most");
        const LetterMake dinB{LetterForm::DinB, SheetSize::A4};
        const LetterMake dinA{LetterForm::DinA, SheetSize::A4};
        const LetterMake block{LetterForm::FullBlock, SheetSize::Letter};
        QTest::newRow("address B") << dinB << u"Ms"_s << QPointF(25, 62.7) << QPointF(26, 68);
        QTest::newRow("address A") << dinA << u"Ms"_s << QPointF(25, 44.7) << QPointF(26, 50);
        QTest::newRow("sender B") << dinB << u"sam.taylor@example.org"_s << QPointF(124.9, 50)
                                  << QPointF(126, 75);
        QTest::newRow("text B") << dinB << u"Dear"_s << QPointF(25, 98.4) << QPointF(26, 122);
        QTest::newRow("text A") << dinA << u"Dear"_s << QPointF(25, 80.4) << QPointF(26, 104);
        QTest::newRow("sender block")
            << block << u"Sam"_s << QPointF(25.3, 25.3) << QPointF(26, 30);
        QTest::newRow("date block") << block << u"28"_s << QPointF(25.3, 45) << QPointF(26, 65);
        QTest::newRow("address block") << block << u"Ms"_s << QPointF(25.3, 65) << QPointF(26, 90);
    }

    void partsStandWhereTheFormSays()
    {
        QFETCH(const LetterMake, paper);
        QFETCH(const QString, word);
        QFETCH(const QPointF, least);
        QFETCH(const QPointF, most);
        if (!hasPoppler())
            QSKIP("pdftotext is not installed");

        const PdfReading pdf = readPdf(letterPdf(postedLetter(), paper).value());
        const QPointF at = pdf.placeOf(word).topLeft();
        const QByteArray where = u"%1, %2"_s.arg(at.x()).arg(at.y()).toUtf8();

        QCOMPARE(pdf.pages.size(), 1);
        QVERIFY2(
            qAbs(pdf.pages.at(0).width() - sizeOf(paper.sheet).width()) < 0.5, where.constData());
        QVERIFY2(at.x() >= least.x() - 0.3 && at.x() <= most.x(), where.constData());
        QVERIFY2(at.y() >= least.y() - 0.3 && at.y() <= most.y(), where.constData());
    }

    void theNameNeverStandsAlone()
    {
        int onTwoPages = 0;
        for (int paragraphs = 5; paragraphs < 12; ++paragraphs) {
            const auto document = letterDocument(longLetter(paragraphs), {});
            if (fitsOnPage(*document))
                continue;
            ++onTwoPages;
            const auto last = linesOnPage(*document, document->pageCount() - 1).size();
            QVERIFY2(last >= 4, qPrintable(QString::number(paragraphs)));
            QCOMPARE(document->pageCount(), 2);
            QVERIFY(linesTooMany(*document) >= 4);
        }
        QVERIFY(onTwoPages > 2);
    }

    void aFewLinesTooManyAreSetSmaller()
    {
        int smaller = 0;
        for (int paragraphs = 1; paragraphs < 12; ++paragraphs) {
            const auto document = letterDocument(longLetter(paragraphs), {});
            const int size = document->defaultFont().pixelSize();
            QVERIFY(size == 12 || (size == 11 && fitsOnPage(*document)));
            smaller += size == 11 ? 1 : 0;
        }
        QVERIFY(smaller > 0);
    }

    void thePagesStandTheSameEveryTime()
    {
        for (const LetterForm form : letterForms()) {
            const LetterPages once = letterPages(longLetter(9), {form, SheetSize::A4});
            const LetterPages again = letterPages(longLetter(9), {form, SheetSize::A4});

            QCOMPARE(inkOf(once, 0), inkOf(again, 0));
            QCOMPARE(inkOf(once, 1), inkOf(again, 1));
            QCOMPARE(once.blocks, again.blocks);
        }
    }

    void dinHasItsMarks()
    {
        const LetterPages din = letterPages(postedLetter(), {LetterForm::DinB, SheetSize::A4});
        const LetterPages block
            = letterPages(postedLetter(), {LetterForm::FullBlock, SheetSize::A4});
        const QImage marked = picture(din, 0);
        const QImage plain = picture(block, 0);

        for (const double mark : {105.0, 148.5, 210.0}) {
            QVERIFY(hasInk(marked, QRectF(4, mark - 0.5, 4, 1)));
            QVERIFY(!hasInk(plain, QRectF(4, mark - 0.5, 4, 1)));
        }
        QVERIFY(!hasInk(marked, QRectF(4, 120, 4, 10)));
    }

    void whatIsSaidToBeInkIsInk()
    {
        for (const LetterForm form : letterForms()) {
            const LetterPages pages = letterPages(postedLetter(), {form, SheetSize::A4});
            const QImage image = picture(pages, 0);
            for (const QRectF &ink : inkOf(pages, 0))
                QVERIFY(hasInk(image, ink));
        }
    }

    void anAddressOfManyLinesIsToldNotCut()
    {
        Letter letter = postedLetter();
        letter.recipientLines = QStringList(12, u"Department of Long Names"_s);

        const LetterPages pages = letterPages(letter, {LetterForm::DinB, SheetSize::A4});

        QVERIFY(!pages.address.fit.fits());
        QVERIFY(pages.address.fit.linesTooMany > 0);
        QCOMPARE(pages.address.lines.size(), 12);
    }
};

QTEST_MAIN(TestLetterPages)
#include "tst_letterpages.moc"
