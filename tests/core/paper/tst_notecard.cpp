// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/notecard.h"

#include <QTest>

using namespace Afterword;

Q_DECLARE_METATYPE(Afterword::CardSize)
Q_DECLARE_METATYPE(Afterword::CardFold)

namespace {

bool isClose(const QSizeF &a, const QSizeF &b)
{
    return qAbs(a.width() - b.width()) < 0.01 && qAbs(a.height() - b.height()) < 0.01;
}

/// Whether the card goes into the envelope, lying as it may.
bool goesInto(QSizeF card, const QSizeF &envelope)
{
    if (card.width() < card.height())
        card.transpose();
    return card.width() < envelope.width() && card.height() < envelope.height();
}

} // namespace

class TestNoteCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardStandsOnItsSheet_data()
    {
        QTest::addColumn<CardSize>("size");
        QTest::addColumn<CardFold>("fold");
        QTest::addColumn<QSizeF>("sheet");
        QTest::addColumn<QRectF>("writing");
        QTest::addColumn<int>("turned");
        QTest::addColumn<int>("folds");
        QTest::newRow("A6 flat") << CardSize::A6 << CardFold::Flat << QSizeF(148, 105)
                                 << QRectF(0, 0, 148, 105) << 0 << 0;
        QTest::newRow("A2 flat") << CardSize::A2 << CardFold::Flat << QSizeF(139.7, 107.95)
                                 << QRectF(0, 0, 139.7, 107.95) << 0 << 0;
        QTest::newRow("A5 flat") << CardSize::A5 << CardFold::Flat << QSizeF(210, 148)
                                 << QRectF(0, 0, 210, 148) << 0 << 0;
        QTest::newRow("A6 of A5") << CardSize::A6 << CardFold::Half << QSizeF(210, 148)
                                  << QRectF(105, 0, 105, 148) << 0 << 1;
        QTest::newRow("A2 of half a letter")
            << CardSize::A2 << CardFold::Half << QSizeF(215.9, 139.7)
            << QRectF(107.95, 0, 107.95, 139.7) << 0 << 1;
        QTest::newRow("A5 of A4") << CardSize::A5 << CardFold::Half << QSizeF(297, 210)
                                  << QRectF(148.5, 0, 148.5, 210) << 0 << 1;
        QTest::newRow("A6 of A4") << CardSize::A6 << CardFold::Quarter << QSizeF(210, 297)
                                  << QRectF(0, 0, 105, 148.5) << 180 << 2;
        QTest::newRow("A2 of a letter") << CardSize::A2 << CardFold::Quarter << QSizeF(215.9, 279.4)
                                        << QRectF(0, 0, 107.95, 139.7) << 180 << 2;
    }

    void aCardStandsOnItsSheet()
    {
        QFETCH(const CardSize, size);
        QFETCH(const CardFold, fold);
        QFETCH(const QSizeF, sheet);
        QFETCH(const QRectF, writing);
        QFETCH(const int, turned);
        QFETCH(const int, folds);

        const CardPlan plan = cardPlan(size, fold).value();

        QVERIFY(isClose(plan.sheet, sheet));
        QVERIFY(isClose(plan.writing.place.size(), writing.size()));
        QVERIFY(qAbs(plan.writing.place.left() - writing.left()) < 0.01);
        QCOMPARE(plan.writing.turned, turned);
        QCOMPARE(plan.folds.size(), folds);
        QVERIFY(goesInto(plan.writing.place.size(), sizeOf(envelopeFor(size))));
    }

    /// Folded by hand in thought: the sheet's upper half goes behind, then its left half.
    void theCoverLiesOverTheWriting()
    {
        const CardPlan plan = cardPlan(CardSize::A6, CardFold::Quarter).value();
        const double width = plan.sheet.width();
        const double height = plan.sheet.height();

        const QPointF written = plan.writing.place.center();
        const QPointF behind(written.x(), height - written.y());
        const QPointF onTop(width - behind.x(), behind.y());

        QVERIFY(plan.cover.has_value());
        QCOMPARE(plan.cover->place.center(), onTop);
        QCOMPARE(plan.cover->turned, 0);
    }

    void anA5CardIsNoQuarterOfASheet()
    {
        QVERIFY(!cardPlan(CardSize::A5, CardFold::Quarter).has_value());
    }
};

QTEST_GUILESS_MAIN(TestNoteCard)
#include "tst_notecard.moc"
