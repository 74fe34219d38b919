// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/letterform.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

Q_DECLARE_METATYPE(Afterword::LetterForm)
Q_DECLARE_METATYPE(Afterword::SheetSize)

namespace {

bool isClose(double a, double b)
{
    return qAbs(a - b) < 0.01;
}

QList<QRectF> placesOf(const LetterZones &zones)
{
    const QRectF body(zones.margins.left(), zones.bodyTop,
        zones.sheet.width() - zones.margins.left() - zones.margins.right(),
        zones.sheet.height() - zones.margins.bottom() - zones.bodyTop);
    QList<QRectF> places{zones.returnLine, zones.recipient, zones.information, body};
    places.removeIf([](const QRectF &place) { return place.isEmpty(); });
    return places;
}

void addEveryForm()
{
    QTest::addColumn<LetterForm>("form");
    QTest::addColumn<SheetSize>("sheet");
    for (const LetterForm form : letterForms()) {
        QTest::addRow("%s on A4", qPrintable(wordOf(form))) << form << SheetSize::A4;
        QTest::addRow("%s on Letter", qPrintable(wordOf(form))) << form << SheetSize::Letter;
    }
}

} // namespace

class TestLetterForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dinStandsWhereTheStandardSays_data()
    {
        QTest::addColumn<LetterForm>("form");
        QTest::addColumn<double>("recipientTop");
        QTest::addColumn<double>("informationTop");
        QTest::addColumn<QList<double>>("folds");
        QTest::newRow("A") << LetterForm::DinA << 44.7 << 32.0 << QList<double>{87, 192};
        QTest::newRow("B") << LetterForm::DinB << 62.7 << 50.0 << QList<double>{105, 210};
    }

    void dinStandsWhereTheStandardSays()
    {
        QFETCH(const LetterForm, form);
        QFETCH(const double, recipientTop);
        QFETCH(const double, informationTop);
        QFETCH(const QList<double>, folds);

        for (const SheetSize sheet : {SheetSize::A4, SheetSize::Letter}) {
            const LetterZones zones = letterZones({form, sheet});

            QVERIFY(isClose(zones.recipient.top(), recipientTop));
            QVERIFY(isClose(zones.recipient.height(), 27.3));
            QVERIFY(zones.recipient.left() >= 20 && zones.recipient.right() <= 105);
            QVERIFY(isClose(zones.returnLine.bottom(), recipientTop));
            QCOMPARE(zones.information.topLeft(), QPointF(125, informationTop));
            QCOMPARE(zones.information.width(), 75.0);
            QCOMPARE(zones.folds, folds);
            QCOMPARE(zones.hole, 148.5);
            QVERIFY(zones.hasMarks);
        }
    }

    void fullBlockHasAnInchAroundIt_data() { addEveryForm(); }

    void fullBlockHasAnInchAroundIt()
    {
        QFETCH(const LetterForm, form);
        QFETCH(const SheetSize, sheet);
        if (form != LetterForm::FullBlock)
            return;

        const LetterZones zones = letterZones({form, sheet});

        QCOMPARE(zones.margins, QMarginsF(25.4, 25.4, 25.4, 25.4));
        QCOMPARE(zones.bodyTop, 25.4);
        QVERIFY(zones.recipient.isEmpty() && zones.information.isEmpty());
        QVERIFY(isClose(zones.folds.at(0) * 3, zones.sheet.height()));
        QVERIFY(!zones.hasMarks && !zones.hole);
    }

    void allPartsHaveRoomOnTheSheet_data() { addEveryForm(); }

    void allPartsHaveRoomOnTheSheet()
    {
        QFETCH(const LetterForm, form);
        QFETCH(const SheetSize, sheet);

        const LetterZones zones = letterZones({form, sheet});
        const QList<QRectF> places = placesOf(zones);

        for (const QRectF &place : places) {
            QVERIFY(QRectF({}, zones.sheet).contains(place));
            for (const QRectF &other : places)
                QVERIFY(place == other || !place.intersects(other));
        }
        for (const double fold : zones.folds)
            QVERIFY(fold > 0 && fold < zones.sheet.height());
    }

    void aCountryHasItsForm_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<LetterForm>("form");
        QTest::addColumn<SheetSize>("sheet");
        QTest::newRow("United States") << u"US"_s << LetterForm::FullBlock << SheetSize::Letter;
        QTest::newRow("Canada") << u"CA"_s << LetterForm::FullBlock << SheetSize::Letter;
        QTest::newRow("Germany") << u"DE"_s << LetterForm::DinB << SheetSize::A4;
        QTest::newRow("Britain") << u"GB"_s << LetterForm::SenderRight << SheetSize::A4;
        QTest::newRow("not known") << QString() << LetterForm::SenderRight << SheetSize::A4;
    }

    void aCountryHasItsForm()
    {
        QFETCH(const QString, country);
        QFETCH(const LetterForm, form);
        QFETCH(const SheetSize, sheet);

        QCOMPARE(letterMakeIn(country), (LetterMake{form, sheet}));
    }

    void aFormIsReadBackByItsWord()
    {
        QSet<QString> words;
        for (const LetterForm form : letterForms()) {
            words.insert(wordOf(form));
            QCOMPARE(letterFormOf(wordOf(form)), form);
        }

        QCOMPARE(words.size(), letterForms().size());
        QCOMPARE(letterFormOf(u"din-c"_s), LetterForm::SenderRight);
    }

    void aRegionLiesInItsCountry()
    {
        QCOMPARE(countryOfRegion(u"GB-ENG"_s), u"GB"_s);
        QCOMPARE(countryOfRegion(u"de"_s), u"DE"_s);
        QCOMPARE(countryOfRegion(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestLetterForm)
#include "tst_letterform.moc"
