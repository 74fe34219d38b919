// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/blockfit.h"

#include <QTest>

using namespace Afterword;

class TestBlockFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesShrinkWithinLimits_data()
    {
        QTest::addColumn<QList<double>>("widths");
        QTest::addColumn<BlockFit>("fit");
        // The place is 85 by 27.3 mm: six lines of 10.5 points, at 1.2, are 26.7 mm high.
        QTest::newRow("nothing") << QList<double>{} << BlockFit{12};
        QTest::newRow("short lines") << QList<double>{3, 5, 4} << BlockFit{12};
        QTest::newRow("just as wide") << QList<double>{85.0 / 12} << BlockFit{12};
        QTest::newRow("a little too wide") << QList<double>{85.0 / 11.8} << BlockFit{11.5};
        QTest::newRow("six lines") << QList<double>(6, 3.0) << BlockFit{10.5};
        QTest::newRow("eight lines") << QList<double>(8, 3.0) << BlockFit{8};
        QTest::newRow("nine lines") << QList<double>(9, 3.0) << BlockFit{8, false, 1};
        QTest::newRow("far too wide") << QList<double>{20} << BlockFit{8, true};
    }

    void linesShrinkWithinLimits()
    {
        QFETCH(const QList<double>, widths);
        QFETCH(const BlockFit, fit);

        QCOMPARE(blockFit(widths, {85, 27.3}, {}), fit);
        QCOMPARE(blockFit(widths, {85, 27.3}, {}).fits(), !fit.isTooWide && !fit.linesTooMany);
    }
};

QTEST_GUILESS_MAIN(TestBlockFit)
#include "tst_blockfit.moc"
