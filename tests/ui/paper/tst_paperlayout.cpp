// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperlayout.h"

#include "tests/support/handwriting.h"
#include "tests/ui/paper/paperworld.h"
#include "ui/paper/guidesheet.h"
#include "ui/paper/paperpreview.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const QMarginsF noMargins;
const QMarginsF usualMargins(4.2, 4.2, 4.2, 4.2);
constexpr int dots = 4; // to the millimetre

QImage preview(const PaperPage &page, const QMarginsF &unprintable)
{
    QImage image((page.size * dots).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(dots, dots);
    drawPreview(painter, page, unprintable);
    return image;
}

QRgb colourAt(const QImage &image, const QPointF &millimetres)
{
    return image.pixel((millimetres * dots).toPoint());
}

PaperChoice dinB(std::optional<WindowEnvelope> window)
{
    return {.letter = {LetterForm::DinB, SheetSize::A4}, .window = window};
}

QList<PaperPage> pagesOf(const PaperChoice &choice)
{
    return paperPages(choice, postedPiece(), paperSeeker(u"GB-ENG"_s));
}

} // namespace

class TestPaperLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterForAWindowHasNoProblem()
    {
        for (const LetterForm form :
            {LetterForm::DinA, LetterForm::DinB, LetterForm::WindowBlock}) {
            PaperChoice choice = dinB(windowFor(form));
            choice.letter.form = form;

            QCOMPARE(problemsOf(pagesOf(choice).front(), usualMargins), {});
        }
    }

    void aLetterInTheWrongEnvelopeSaysSo()
    {
        PaperChoice block = dinB(WindowEnvelope::Dl);
        block.letter.form = LetterForm::FullBlock;
        PaperPiece piece = postedPiece();
        piece.to.address.clear();

        QVERIFY(pagesOf(block).front().problems.contains(PaperProblem::WindowMissesAddress));
        QVERIFY(paperPages(dinB(WindowEnvelope::Dl), piece, {})
                    .front()
                    .problems.contains(PaperProblem::NoAddress));
    }

    void whatIsTooNearToTheEdgeIsTold()
    {
        const PaperPage page = pagesOf(dinB({})).front();

        QCOMPARE(problemsOf(page, noMargins), {});
        QCOMPARE(problemsOf(page, QMarginsF(30, 4, 4, 4)), {PaperProblem::OutsidePrintable});
    }

    void thePreviewShowsFoldsWindowAndEdge()
    {
        const PaperPage page = pagesOf(dinB(WindowEnvelope::Dl)).front();
        const QImage image = preview(page, usualMargins);
        const QImage bare = preview(pagesOf(dinB({})).front(), noMargins);

        const QRgb paper = colourAt(image, {100, 290});
        QVERIFY(colourAt(image, {2, 250}) != paper);
        QCOMPARE(colourAt(bare, {2, 250}), paper);
        const QPointF windowEdge(page.window.left(), page.window.center().y() + 12);
        QVERIFY(colourAt(image, windowEdge) != colourAt(bare, windowEdge));
        int foldDots = 0;
        for (int x = 110 * dots; x < 200 * dots; ++x)
            foldDots += image.pixel(x, 210 * dots) != paper ? 1 : 0;
        QVERIFY(foldDots > 100 && foldDots < 90 * dots);
    }

    void anEnvelopeShowsTheAddressInCapitals()
    {
        const PaperPage page
            = envelopePage(EnvelopeSize::C6, postedPiece().to, paperSeeker(u"GB-ENG"_s));

        QVERIFY(textOf(page).contains(u"LEEDS\nLS11 5PS"_s));
        QVERIFY(textOf(page).startsWith(u"Sam Taylor\n12 Mill Lane"_s));
        QVERIFY(envelopeZones(EnvelopeSize::C6, u"GB"_s).recipient.contains(page.address));
        QCOMPARE(problemsOf(page, usualMargins), {});
    }

    void anEnvelopeThatCostsMoreSaysSo()
    {
        const AddressWish to = postedPiece().to;

        const PaperPage large = envelopePage(EnvelopeSize::C5, to, paperSeeker(u"US-TX"_s));
        const PaperPage unaddressed
            = envelopePage(EnvelopeSize::Dl, {.name = u"Ana"_s}, paperSeeker(u"GB"_s));

        QCOMPARE(large.problems, {PaperProblem::LargeEnvelope});
        QCOMPARE(unaddressed.problems, {PaperProblem::NoAddress});
    }

    void aNoteStandsOnItsCard_data() { addCards(); }

    void aNoteStandsOnItsCard()
    {
        QFETCH(const int, size);
        QFETCH(const int, fold);
        const PaperChoice choice{.kind = PaperKind::Card,
            .card = static_cast<CardSize>(size),
            .fold = static_cast<CardFold>(fold)};

        const PaperPage page = pagesOf(choice).front();
        const CardPlan plan = planOf(choice);

        QCOMPARE(page.size, plan.sheet);
        QCOMPARE(page.folds, plan.folds);
        for (const QRectF &ink : inkOf(page))
            QVERIFY(plan.writing.place.contains(ink) || !page.problems.isEmpty());
        QVERIFY(!textOf(page).contains(u"Mill Lane"_s));
    }

    void theSignatureStandsAboveTheNameOnItsCard_data() { addCards(); }

    void theSignatureStandsAboveTheNameOnItsCard()
    {
        QFETCH(const int, size);
        QFETCH(const int, fold);
        PaperChoice choice{.kind = PaperKind::Card,
            .card = static_cast<CardSize>(size),
            .fold = static_cast<CardFold>(fold)};
        PaperPiece piece = postedPiece();
        piece.letter->body = richTextOf({u"Thank you."_s});
        const auto before = inkOf(paperPages(choice, piece, {}).front()).size();
        choice.letter.signature = handwriting(14);

        const PaperPage page = paperPages(choice, piece, {}).front();

        QList<QRectF> ink = inkOf(page);
        QCOMPARE(ink.size(), before + 1);
        const QRectF place = ink.takeLast();
        QVERIFY(qAbs(place.width() - 56) < 0.01 && qAbs(place.height() - 14) < 0.01);
        QVERIFY(planOf(choice).writing.place.contains(place));
        for (const QRectF &line : ink)
            QVERIFY(!line.intersects(place));
        const bool isTurned = planOf(choice).writing.turned == 180;
        QCOMPARE(ink.last().center().y() > place.center().y(), !isTurned);
        const QImage image = preview(page, noMargins);
        QVERIFY(qGray(colourAt(image, place.center())) < 60);
        QVERIFY(qGray(colourAt(image, place.topLeft() + QPointF(1, 1))) < 60);
        QVERIFY(qGray(colourAt(image, place.bottomRight() + QPointF(1, 1))) > 200);
    }

    void aGuideIsForThePenAndBearsNoSignature()
    {
        PaperChoice choice{.kind = PaperKind::Guide};
        const auto before = inkOf(pagesOf(choice).back()).size();
        choice.letter.signature = handwriting(14);

        QCOMPARE(inkOf(pagesOf(choice).back()).size(), before);
    }

    void aNoteTooLongForItsCardSaysSo()
    {
        PaperPiece piece = postedPiece();
        piece.letter->body = richTextOf(QStringList(9, u"Thank you again. "_s.repeated(20)));

        const QList<PaperPage> pages = paperPages({.kind = PaperKind::Card}, piece, {});

        QCOMPARE(pages.front().problems, {PaperProblem::TextTooLong});
    }

    void labelsBeginWhereTheSheetIsFree()
    {
        const PaperChoice choice{
            .kind = PaperKind::Labels, .labels = u"Avery L7160"_s, .labelStart = 20};
        const QList<PaperPiece> pieces(3, postedPiece());

        const PaperPage first = labelPage(choice, pieces, 0);
        const PaperPage second = labelPage(choice, pieces, 1);

        QCOMPARE(first.blocks.size(), 1);
        QCOMPARE(second.blocks.size(), 2);
        QVERIFY(first.outlines.at(20).contains(inkOf(first.blocks.front())));
        QVERIFY(second.outlines.at(1).contains(inkOf(second.blocks.back())));
        QCOMPARE(first.problems, {});
    }

    void aGuideIsLargeOrPale()
    {
        const Letter letter = *postedPiece().letter;

        const QList<PaperPage> large = guideSheets(letter, GuideStyle::LargeType, SheetSize::A4);
        const QList<PaperPage> pale = guideSheets(letter, GuideStyle::Tracing, SheetSize::A4);

        QVERIFY(large.front().notes.front().text->defaultFont().pixelSize() >= 20);
        QVERIFY(large.front().rules.isEmpty());
        QVERIFY(!pale.front().rules.isEmpty() && pale.front().notes.front().isPale);
        const QImage image = preview(pale.front(), noMargins);
        for (int y = 100; y < image.height() - 4; ++y) {
            for (int x = 4; x < image.width() - 4; ++x)
                QVERIFY(qGray(image.pixel(x, y)) > 150);
        }
    }

    void theTestSheetIsMeasuredFromTheEdges()
    {
        const PaperPage page = testSheet(SheetSize::A4);
        const QImage image = preview(page, noMargins);

        QVERIFY(qGray(colourAt(image, {20, 100})) < 255);
        QVERIFY(qGray(colourAt(image, {100, 20})) < 255);
        QCOMPARE(qGray(colourAt(image, {10, 100})), 255);
    }

private:
    static void addCards()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("fold");
        for (const CardSize size : cardSizes()) {
            for (const CardFold fold : {CardFold::Flat, CardFold::Half, CardFold::Quarter})
                QTest::addRow("%s, %d", qPrintable(nameOf(size)), int(fold))
                    << int(size) << int(fold);
        }
    }
};

QTEST_MAIN(TestPaperLayout)
#include "tst_paperlayout.moc"
