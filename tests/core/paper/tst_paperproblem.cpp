// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperproblem.h"

#include <QTest>

using namespace Afterword;

Q_DECLARE_METATYPE(Afterword::PaperContent)

namespace {

WindowView dinB()
{
    return windowView(WindowEnvelope::Dl, letterZones({LetterForm::DinB, SheetSize::A4}));
}

} // namespace

class TestPaperProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesWrongIsTold_data()
    {
        QTest::addColumn<PaperContent>("content");
        QTest::addColumn<QList<PaperProblem>>("problems");
        const PaperContent good{.size = QSizeF(210, 297),
            .unprintable = QMarginsF(4, 4, 4, 4),
            .address = QRectF(25, 63, 60, 25),
            .rest = {QRectF(25, 99, 160, 150)},
            .window = dinB()};
        QTest::newRow("nothing") << good << QList<PaperProblem>{};

        PaperContent low = good;
        low.address = QRectF(25, 63, 60, 31);
        QTest::newRow("cut") << low << QList{PaperProblem::WindowCutsAddress};

        PaperContent high = good;
        high.address = QRectF(25, 25, 60, 25);
        QTest::newRow("missed") << high << QList{PaperProblem::WindowMissesAddress};

        PaperContent stray = good;
        stray.rest += QRectF(90, 70, 100, 5);
        QTest::newRow("stray") << stray << QList{PaperProblem::LetterShowsInWindow};

        PaperContent unfolded = good;
        unfolded.window = WindowView{};
        QTest::newRow("too large") << unfolded << QList{PaperProblem::LetterTooLargeForWindow};

        PaperContent edge = good;
        edge.rest += QRectF(25, 280, 100, 14);
        QTest::newRow("at the edge") << edge << QList{PaperProblem::OutsidePrintable};

        PaperContent plain = high;
        plain.window = {};
        QTest::newRow("no window") << plain << QList<PaperProblem>{};

        PaperContent unaddressed = good;
        unaddressed.address = {};
        QTest::newRow("no address") << unaddressed << QList<PaperProblem>{};
    }

    void whatGoesWrongIsTold()
    {
        QFETCH(const PaperContent, content);
        QFETCH(const QList<PaperProblem>, problems);

        QCOMPARE(problemsOn(content), problems);
    }
};

QTEST_GUILESS_MAIN(TestPaperProblem)
#include "tst_paperproblem.moc"
