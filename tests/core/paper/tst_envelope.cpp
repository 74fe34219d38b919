// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/envelope.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

Q_DECLARE_METATYPE(Afterword::LetterForm)
Q_DECLARE_METATYPE(Afterword::SheetSize)
Q_DECLARE_METATYPE(Afterword::EnvelopeSize)
Q_DECLARE_METATYPE(Afterword::WindowEnvelope)
Q_DECLARE_METATYPE(Afterword::WindowHit)

namespace {

constexpr double inch = 25.4;

bool isClose(double a, double b)
{
    return qAbs(a - b) < 0.01;
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void envelopesHaveTheirSizes_data()
    {
        QTest::addColumn<EnvelopeSize>("envelope");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<bool>("isLetterInUnitedStates");
        QTest::newRow("#10") << EnvelopeSize::No10 << QSizeF(241.3, 104.775) << true;
        QTest::newRow("A2") << EnvelopeSize::A2 << QSizeF(146.05, 111.125) << true;
        QTest::newRow("C6") << EnvelopeSize::C6 << QSizeF(162, 114) << true;
        QTest::newRow("DL") << EnvelopeSize::Dl << QSizeF(220, 110) << true;
        QTest::newRow("C5") << EnvelopeSize::C5 << QSizeF(229, 162) << false;
    }

    void envelopesHaveTheirSizes()
    {
        QFETCH(const EnvelopeSize, envelope);
        QFETCH(const QSizeF, size);
        QFETCH(const bool, isLetterInUnitedStates);

        QVERIFY(isClose(sizeOf(envelope).width(), size.width()));
        QVERIFY(isClose(sizeOf(envelope).height(), size.height()));
        QCOMPARE(Afterword::isLetterInUnitedStates(sizeOf(envelope)), isLetterInUnitedStates);
        QVERIFY(!nameOf(envelope).isEmpty());
    }

    void theAmericanPostFindsTheAddress()
    {
        for (const EnvelopeSize size : envelopeSizes()) {
            const EnvelopeZones zones = envelopeZones(size, u"US"_s);
            const double height = zones.size.height();

            QVERIFY(zones.recipient.left() >= inch / 2);
            QVERIFY(zones.size.width() - zones.recipient.right() >= inch / 2 - 0.01);
            QVERIFY(height - zones.recipient.bottom() >= 0.625 * inch - 0.01);
            QVERIFY(height - zones.recipient.top() <= 2.75 * inch + 0.01);
            QCOMPARE(zones.barcode.size(), QSizeF(4.5 * inch, 0.625 * inch));
        }
    }

    void noPartStandsInAnother_data()
    {
        QTest::addColumn<QString>("country");
        QTest::newRow("United States") << u"US"_s;
        QTest::newRow("Germany") << u"DE"_s;
    }

    void noPartStandsInAnother()
    {
        QFETCH(const QString, country);

        for (const EnvelopeSize size : envelopeSizes()) {
            const EnvelopeZones zones = envelopeZones(size, country);
            const QList<QRectF> places{zones.sender, zones.recipient, zones.stamp, zones.barcode};
            for (const QRectF &place : places) {
                QVERIFY2(QRectF({}, zones.size).contains(place) || place.isEmpty(),
                    qPrintable(nameOf(size)));
                for (const QRectF &other : places)
                    QVERIFY2(place == other || !place.intersects(other), qPrintable(nameOf(size)));
            }
        }
    }

    void aWindowShowsTheFieldItIsMadeFor_data()
    {
        QTest::addColumn<LetterForm>("form");
        QTest::addColumn<SheetSize>("sheet");
        QTest::addColumn<WindowEnvelope>("envelope");
        QTest::newRow("DIN A") << LetterForm::DinA << SheetSize::A4 << WindowEnvelope::Dl;
        QTest::newRow("DIN B") << LetterForm::DinB << SheetSize::A4 << WindowEnvelope::Dl;
        QTest::newRow("DIN B on Letter")
            << LetterForm::DinB << SheetSize::Letter << WindowEnvelope::Dl;
        QTest::newRow("American") << LetterForm::WindowBlock << SheetSize::Letter
                                  << WindowEnvelope::No10;
    }

    void aWindowShowsTheFieldItIsMadeFor()
    {
        QFETCH(const LetterForm, form);
        QFETCH(const SheetSize, sheet);
        QFETCH(const WindowEnvelope, envelope);

        const LetterZones zones = letterZones({form, sheet});
        const WindowView view = windowView(envelope, zones);

        QCOMPARE(windowFor(form), envelope);
        QCOMPARE(windowHit(zones.recipient, view), WindowHit::Whole);
        QCOMPARE(windowHit(zones.information, view), WindowHit::Missed);
        QVERIFY(!zones.information.intersects(view.sometimes));
        QVERIFY(zones.bodyTop >= view.sometimes.bottom());
    }

    void theDinWindowIsTheAddressField()
    {
        const WindowView a
            = windowView(WindowEnvelope::Dl, letterZones({LetterForm::DinA, SheetSize::A4}));
        const WindowView b
            = windowView(WindowEnvelope::Dl, letterZones({LetterForm::DinB, SheetSize::A4}));

        QCOMPARE(a.always, QRectF(20, 32, 80, 40));
        QCOMPARE(b.always, QRectF(20, 50, 80, 40));
        QCOMPARE(b.sometimes, QRectF(10, 45, 100, 50));
    }

    void anAddressElsewhereIsTold_data()
    {
        QTest::addColumn<QRectF>("address");
        QTest::addColumn<WindowHit>("hit");
        QTest::newRow("within") << QRectF(25, 63, 60, 25) << WindowHit::Whole;
        QTest::newRow("one line too low") << QRectF(25, 63, 60, 31) << WindowHit::MayBeCut;
        QTest::newRow("too far right") << QRectF(60, 63, 60, 20) << WindowHit::Missed;
        QTest::newRow("on top of the sheet") << QRectF(25, 25, 60, 20) << WindowHit::Missed;
    }

    void anAddressElsewhereIsTold()
    {
        QFETCH(const QRectF, address);
        QFETCH(const WindowHit, hit);
        const WindowView view
            = windowView(WindowEnvelope::Dl, letterZones({LetterForm::DinB, SheetSize::A4}));

        QCOMPARE(windowHit(address, view), hit);
    }

    void aLetterThatDoesNotGoInIsNotSeen()
    {
        LetterZones once = letterZones({LetterForm::DinB, SheetSize::A4});
        once.folds = {148.5};
        LetterZones wide = letterZones({LetterForm::DinB, SheetSize::A4});
        wide.sheet.setWidth(250);

        QVERIFY(windowView(WindowEnvelope::Dl, once).sometimes.isEmpty());
        QVERIFY(windowView(WindowEnvelope::Dl, wide).sometimes.isEmpty());
        QVERIFY(!windowFor(LetterForm::FullBlock));
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
