// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/spokenlocale.h"

#include <QTest>

using namespace Afterword;

class tst_SpokenLocale final : public QObject
{
    Q_OBJECT

private slots:
    void theNearestIsTaken_data();
    void theNearestIsTaken();
};

void tst_SpokenLocale::theNearestIsTaken_data()
{
    QTest::addColumn<QList<QLocale>>("there");
    QTest::addColumn<QLocale>("spoken");

    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("the same") << QList{german, american, british} << british;
    QTest::newRow("of another country") << QList{german, american} << american;
    QTest::newRow("none of the language") << QList{german} << british;
    QTest::newRow("none at all") << QList<QLocale>() << british;
}

void tst_SpokenLocale::theNearestIsTaken()
{
    QFETCH(const QList<QLocale>, there);

    QTEST(spokenLocale(QLocale(QLocale::English, QLocale::UnitedKingdom), there), "spoken");
}

QTEST_GUILESS_MAIN(tst_SpokenLocale)
#include "tst_spokenlocale.moc"
