// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/labelsheet.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

class TestLabelSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelStandsWhereItIsPunched_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("labels");
        QTest::addColumn<int>("position");
        QTest::addColumn<QPointF>("corner");
        QTest::newRow("5160, first") << u"Avery 5160"_s << 30 << 0 << QPointF(4.7625, 12.7);
        QTest::newRow("5160, second") << u"Avery 5160"_s << 30 << 1 << QPointF(74.6125, 12.7);
        QTest::newRow("5160, last") << u"Avery 5160"_s << 30 << 29 << QPointF(144.4625, 241.3);
        QTest::newRow("5163, first") << u"Avery 5163"_s << 10 << 0 << QPointF(3.96875, 12.7);
        QTest::newRow("5163, third") << u"Avery 5163"_s << 10 << 2 << QPointF(3.96875, 63.5);
        QTest::newRow("L7160, first") << u"Avery L7160"_s << 21 << 0 << QPointF(7.21, 15.15);
        QTest::newRow("L7160, fourth") << u"Avery L7160"_s << 21 << 3 << QPointF(7.21, 53.25);
        QTest::newRow("L7163, second") << u"Avery L7163"_s << 14 << 1 << QPointF(106.25, 15.15);
    }

    void aLabelStandsWhereItIsPunched()
    {
        QFETCH(const QString, name);
        QFETCH(const int, labels);
        QFETCH(const int, position);
        QFETCH(const QPointF, corner);

        const LabelSheet *sheet = findLabelSheet(name);

        QVERIFY(sheet);
        QCOMPARE(labelsOn(*sheet), labels);
        const QPointF place = labelPlace(*sheet, position).topLeft();
        QVERIFY2(qAbs(place.x() - corner.x()) < 0.05 && qAbs(place.y() - corner.y()) < 0.05,
            qPrintable(u"%1, %2"_s.arg(place.x()).arg(place.y())));
    }

    void noLabelLiesOverAnother()
    {
        for (const LabelSheet &sheet : labelSheets()) {
            const QRectF paper({}, sizeOf(sheet.sheet));
            for (int i = 0; i < labelsOn(sheet); ++i) {
                const QRectF label = labelPlace(sheet, i);
                QVERIFY2(paper.contains(label), qPrintable(sheet.name));
                for (int j = 0; j < i; ++j) {
                    const QRectF both = label & labelPlace(sheet, j);
                    QVERIFY2(both.width() < 0.01 || both.height() < 0.01, qPrintable(sheet.name));
                }
            }
        }
    }

    void labelsGoOnWhereTheSheetWasLeft_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("index");
        QTest::addColumn<LabelSpot>("spot");
        QTest::newRow("a new sheet") << 0 << 0 << LabelSpot{0, 0};
        QTest::newRow("the fifth label") << 4 << 0 << LabelSpot{0, 4};
        QTest::newRow("the last label") << 20 << 0 << LabelSpot{0, 20};
        QTest::newRow("over the end") << 20 << 1 << LabelSpot{1, 0};
        QTest::newRow("on the third sheet") << 20 << 22 << LabelSpot{2, 0};
    }

    void labelsGoOnWhereTheSheetWasLeft()
    {
        QFETCH(const int, start);
        QFETCH(const int, index);
        QFETCH(const LabelSpot, spot);
        const LabelSheet *sheet = findLabelSheet(u"Avery L7160"_s);

        QCOMPARE(labelSpot(*sheet, start, index), spot);
        QCOMPARE(labelPages(*sheet, start, index + 1), spot.page + 1);
    }

    void noLabelsNeedNoSheet()
    {
        QCOMPARE(labelPages(labelSheets().constFirst(), 3, 0), 0);
        QVERIFY(!findLabelSheet(u"Avery 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestLabelSheet)
#include "tst_labelsheet.moc"
