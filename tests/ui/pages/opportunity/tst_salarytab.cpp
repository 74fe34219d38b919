// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/salarytab.h"

#include "core/playbook/playbookreader.h"
#include "core/session/answerchanges.h"
#include "core/session/session.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/text/offertext.h"
#include "ui/widgets/salaryscale.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const OpportunityId acme{u"acme"_s};

Dossier theDossier()
{
    return {.opportunities = {{.id = acme,
                .employer = u"Acme"_s,
                .salary = {.currency = u"GBP"_s, .target = 55000, .walkAway = 48000}}}};
}

struct World
{
    World()
    {
        tab.show(acme);
        tab.show();
        QApplication::setActiveWindow(&tab);
        (void)QTest::qWaitForWindowActive(&tab);
    }

    const Salary &kept() const { return session->dossier().opportunities.constFirst().salary; }
    QDoubleSpinBox &figure(const QString &name) { return *tab.findChild<QDoubleSpinBox *>(name); }
    QString words() const { return tab.findChild<QLabel *>(u"offerStanding"_s)->text(); }
    void offer(double amount)
    {
        const EmployerAnswer answer{.remark = offerText(amount, u"GBP"_s, {})};
        (void)session->apply(
            ChangeLabel::Answer, {}, answered(session->dossier(), acme, answer, session->now()));
        tab.show(acme);
    }

    HandClock clock{QDateTime(QDate(2026, 5, 28), QTime(12, 0), Qt::UTC)};
    MemoryStore store{theDossier()};
    std::unique_ptr<Session> session
        = *Session::open(store, {*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()}, clock);
    SalaryTab tab{*session};
};

} // namespace

class tst_SalaryTab final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void itShowsTheFigures();
    void whatIsTypedKeepsItself();
    void whatIsTypedIsKeptWhenTheTabIsLeft();
    void whatWasKeptCanBeUndone();
    void anotherChangeDoesNotPushTypedFiguresAside();
    void anOfferIsSetBesideThem();
    void offersAreSaidInWords_data();
    void offersAreSaidInWords();
    void theScalePlacesTheFiguresInOrder();
    void aScaleOfOneFigureOrNoneDoesNotFail();
    void whatIsGoneCannotBeEdited();
};

void tst_SalaryTab::itShowsTheFigures()
{
    World world;

    QCOMPARE(world.figure(u"target"_s).value(), 55000.0);
    QCOMPARE(world.figure(u"walkAway"_s).value(), 48000.0);
    QCOMPARE(world.figure(u"typicalLow"_s).text(), u"not known"_s);
    QVERIFY(!world.figure(u"typicalLow"_s).accessibleName().isEmpty());
    QVERIFY(world.words().isEmpty());
    QVERIFY(!world.session->nextUndo());
}

void tst_SalaryTab::whatIsTypedKeepsItself()
{
    World world;
    tabTo(u"typicalHigh"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"60000"_s);

    QTRY_COMPARE(world.kept().typicalHigh, 60000.0);
}

void tst_SalaryTab::whatIsTypedIsKeptWhenTheTabIsLeft()
{
    World world;
    tabTo(u"currency"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"eur"_s);

    world.tab.hide();

    QCOMPARE(world.kept().currency, u"EUR"_s);
}

void tst_SalaryTab::whatWasKeptCanBeUndone()
{
    World world;
    world.figure(u"target"_s).setValue(60000);
    world.tab.keepDraft();
    QCOMPARE(world.kept().target, 60000.0);

    QVERIFY(world.session->undo());
    world.tab.show(acme);

    QCOMPARE(world.figure(u"target"_s).value(), 55000.0);
    world.tab.keepDraft();
    QCOMPARE(world.kept().target, 55000.0);
}

void tst_SalaryTab::anotherChangeDoesNotPushTypedFiguresAside()
{
    World world;
    world.figure(u"target"_s).setValue(60000);

    world.tab.show(acme);

    QCOMPARE(world.figure(u"target"_s).value(), 60000.0);
}

void tst_SalaryTab::anOfferIsSetBesideThem()
{
    World world;

    world.offer(51000);

    QCOMPARE(world.words(),
        u"They offered £51,000. It is £4,000 below your target. "
        "It is above the figure at which you walk away."_s);
    QVERIFY(world.tab.findChild<SalaryScale *>()->isVisible());
}

void tst_SalaryTab::offersAreSaidInWords_data()
{
    QTest::addColumn<double>("offered");
    QTest::addColumn<QString>("part");

    QTest::newRow("above the target") << 56000.0 << u"1,000 above your target"_s;
    QTest::newRow("the target") << 55000.0 << u"just what you aim at"_s;
    QTest::newRow("the walk-away") << 48000.0 << u"the very figure at which you walk away"_s;
    QTest::newRow("below it") << 47000.0 << u"below the figure at which you walk away"_s;
    QTest::newRow("no amount") << 0.0 << QString();
}

void tst_SalaryTab::offersAreSaidInWords()
{
    QFETCH(const double, offered);
    QFETCH(const QString, part);

    const QString text = offerStandingText(
        standingOfOffer({.target = 55000, .walkAway = 48000}, offered), u"GBP"_s);

    QCOMPARE(text.isEmpty(), part.isEmpty());
    QVERIFY2(text.contains(part), qPrintable(text));
}

void tst_SalaryTab::theScalePlacesTheFiguresInOrder()
{
    const SalaryMarks marks = salaryMarks(
        {.typicalLow = 45000, .typicalHigh = 60000, .target = 55000, .walkAway = 48000}, 51000);

    QCOMPARE(marks.marks.size(), size_t(3));
    QVERIFY(0 < marks.typicalFrom && marks.typicalFrom < marks.marks[0].place);
    QVERIFY(marks.marks[0].place < marks.marks[2].place); // walk-away, offer
    QVERIFY(marks.marks[2].place < marks.marks[1].place); // offer, target
    QVERIFY(marks.marks[1].place < marks.typicalTo && marks.typicalTo < 1);
}

void tst_SalaryTab::aScaleOfOneFigureOrNoneDoesNotFail()
{
    QVERIFY(salaryMarks({}, 0).marks.empty());
    const SalaryMarks one = salaryMarks({.target = 50000}, 0);
    QCOMPARE(one.marks.size(), size_t(1));
    QCOMPARE(one.marks[0].place, 0.5);
}

void tst_SalaryTab::whatIsGoneCannotBeEdited()
{
    World world;

    world.tab.show({u"gone"_s});

    QVERIFY(!world.tab.isEnabled());
}

QTEST_MAIN(tst_SalaryTab)
#include "tst_salarytab.moc"
