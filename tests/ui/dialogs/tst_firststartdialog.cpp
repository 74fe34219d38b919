// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/firststartdialog.h"

#include "core/playbook/playbookreader.h"
#include "tests/support/keys.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const Calendar &calendar()
{
    static const Calendar all = *Calendar::builtIn();
    return all;
}

/// The three steps, open, and what comes of them.
struct Asked
{
    explicit Asked(const QString &zone = u"Europe/Berlin"_s)
        : dialog(
            {.timeZone = zone, .region = u"DE"_s}, calendar(), *builtInPlaybooks(u"balanced"_s))
        , begun(&dialog, &FirstStartDialog::begun)
        , left(&dialog, &FirstStartDialog::left)
    {
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }

    void chooseCountry(const QString &name)
    {
        auto *country = qobject_cast<QComboBox *>(part(u"country"_s));
        country->setFocus();
        country->setCurrentIndex(country->findText(name));
        Q_EMIT country->activated(country->currentIndex());
    }

    QString zone() const { return qobject_cast<QLineEdit *>(part(u"yourZone"_s))->text(); }
    QWidget *part(const QString &name) const { return dialog.findChild<QWidget *>(name); }
    Beginning beginning() const { return begun.at(0).at(0).value<Beginning>(); }

    FirstStartDialog dialog;
    QSignalSpy begun;
    QSignalSpy left;
};

} // namespace

class tst_FirstStartDialog final : public QObject
{
    Q_OBJECT

private slots:
    void enterAloneGoesThroughWithWhatWasGuessed();
    void whatIsSaidIsWhatItBeginsWith();
    void nothingIsLostByGoingBack();
    void backOnTheFirstStepLeaves();
    void escapeLeavesAtAnyStep();
    void aTimeZoneThatIsNoneHoldsOn();
    void aMachineWithoutAPlaceTakesTheZoneOfTheCountry_data();
    void aMachineWithoutAPlaceTakesTheZoneOfTheCountry();
    void aTypedTimeZoneStays();
    void aCountryIsGuessedOnlyIfItIsKnown_data();
    void aCountryIsGuessedOnlyIfItIsKnown();
};

void tst_FirstStartDialog::enterAloneGoesThroughWithWhatWasGuessed()
{
    Asked asked;

    press(Qt::Key_Return);
    QCOMPARE(asked.begun.count(), 0);
    press(Qt::Key_Return);
    QCOMPARE(asked.begun.count(), 0);
    press(Qt::Key_Return);

    QCOMPARE(asked.begun.count(), 1);
    QCOMPARE(asked.left.count(), 0);
    const Beginning wanted{
        .seeker = {.timeZone = u"Europe/Berlin"_s, .region = u"DE"_s}, .playbook = u"balanced"_s};
    QCOMPARE(asked.beginning(), wanted);
    QVERIFY(!asked.dialog.isVisible());
}

void tst_FirstStartDialog::whatIsSaidIsWhatItBeginsWith()
{
    Asked asked;

    QCOMPARE(QApplication::focusWidget(), asked.part(u"yourName"_s));
    type(u"Mia Muster"_s);
    press(Qt::Key_Tab);
    type(u"mia@example.org"_s);
    press(Qt::Key_Tab);
    type(u"+49 30 1234"_s);
    tabTo(u"next"_s);
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), asked.part(u"country"_s));
    tabTo(u"part"_s);
    auto *part = qobject_cast<QComboBox *>(asked.part(u"part"_s));
    const int berlin = part->findText(u"Berlin"_s);
    for (int i = 0; i < berlin; ++i)
        press(Qt::Key_Down);
    tabTo(u"next"_s);
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), asked.part(u"balanced"_s));
    press(Qt::Key_Down);
    tabTo(u"next"_s);
    press(Qt::Key_Space);

    QCOMPARE(asked.begun.count(), 1);
    const Beginning wanted{.seeker = {.name = u"Mia Muster"_s,
                               .email = u"mia@example.org"_s,
                               .phone = u"+49 30 1234"_s,
                               .timeZone = u"Europe/Berlin"_s,
                               .region = u"DE-BE"_s},
        .playbook = u"advantage"_s};
    QCOMPARE(asked.beginning().seeker.name, wanted.seeker.name);
    QCOMPARE(asked.beginning().seeker.region, wanted.seeker.region);
    QCOMPARE(asked.beginning().playbook, wanted.playbook);
    QCOMPARE(asked.beginning(), wanted);
}

void tst_FirstStartDialog::nothingIsLostByGoingBack()
{
    Asked asked;
    type(u"Mia"_s);
    press(Qt::Key_Return);

    tabTo(u"back"_s);
    press(Qt::Key_Space);

    QCOMPARE(QApplication::focusWidget(), asked.part(u"yourName"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(asked.part(u"yourName"_s))->text(), u"Mia"_s);
    QCOMPARE(asked.left.count(), 0);
}

void tst_FirstStartDialog::backOnTheFirstStepLeaves()
{
    Asked asked;

    tabTo(u"back"_s);
    press(Qt::Key_Space);

    QCOMPARE(asked.left.count(), 1);
    QCOMPARE(asked.begun.count(), 0);
    QVERIFY(!asked.dialog.isVisible());
}

void tst_FirstStartDialog::escapeLeavesAtAnyStep()
{
    Asked asked;
    press(Qt::Key_Return);
    press(Qt::Key_Return);

    press(Qt::Key_Escape);

    QCOMPARE(asked.left.count(), 1);
    QCOMPARE(asked.begun.count(), 0);
}

void tst_FirstStartDialog::aTimeZoneThatIsNoneHoldsOn()
{
    Asked asked;
    press(Qt::Key_Return);
    auto *zone = qobject_cast<QLineEdit *>(asked.part(u"yourZone"_s));
    zone->setFocus();
    zone->selectAll();
    type(u"Atlantis"_s);

    press(Qt::Key_Return);

    QVERIFY(zone->isVisible());
    QVERIFY(!zone->accessibleDescription().isEmpty());
    zone->selectAll();
    type(u"UTC"_s);
    press(Qt::Key_Return);
    QVERIFY(!zone->isVisible());
}

void tst_FirstStartDialog::aMachineWithoutAPlaceTakesTheZoneOfTheCountry_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("proposed");

    QTest::newRow("one zone") << u"Etc/UTC"_s << u"United Kingdom"_s << u"Europe/London"_s;
    QTest::newRow("two that agree") << u"UTC"_s << u"Germany"_s << u"Europe/Berlin"_s;
    QTest::newRow("many") << u"Etc/UTC"_s << u"United States"_s << u"Etc/UTC"_s;
    QTest::newRow("a machine with a place")
        << u"Europe/Berlin"_s << u"United Kingdom"_s << u"Europe/Berlin"_s;
}

void tst_FirstStartDialog::aMachineWithoutAPlaceTakesTheZoneOfTheCountry()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, country);
    QFETCH(const QString, proposed);
    Asked asked(zone);
    press(Qt::Key_Return);

    asked.chooseCountry(country);

    QCOMPARE(asked.zone(), proposed);
}

void tst_FirstStartDialog::aTypedTimeZoneStays()
{
    Asked asked(u"Etc/UTC"_s);
    press(Qt::Key_Return);
    auto *zone = qobject_cast<QLineEdit *>(asked.part(u"yourZone"_s));
    zone->setFocus();
    zone->selectAll();
    type(u"Europe/Lisbon"_s);

    asked.chooseCountry(u"United Kingdom"_s);

    QCOMPARE(asked.zone(), u"Europe/Lisbon"_s);
}

void tst_FirstStartDialog::aCountryIsGuessedOnlyIfItIsKnown_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("region");

    QTest::newRow("known") << u"de_AT"_s << u"AT"_s;
    QTest::newRow("not known") << u"is_IS"_s << QString();
    QTest::newRow("no country") << u"C"_s << QString();
}

void tst_FirstStartDialog::aCountryIsGuessedOnlyIfItIsKnown()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, region);

    const Seeker guess = guessedSeeker(QLocale(locale), u"Europe/Vienna"_s, calendar());

    QCOMPARE(guess.region, region);
    QCOMPARE(guess.timeZone, u"Europe/Vienna"_s);
}

QTEST_MAIN(tst_FirstStartDialog)
#include "tst_firststartdialog.moc"
