// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunity/gapstab.h"

#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const OpportunityId acme{u"acme"_s};
const QDate today(2026, 5, 28);

Dossier theDossier()
{
    const Interview first{.id = {u"acme-1"_s},
        .start = {today.addDays(-1), QTime(10, 0)},
        .nextStep = u"a second round"_s,
        .gaps = {{.what = u"SQL"_s, .plan = u"a course"_s}, {.what = u"Git"_s, .isDone = true}}};
    const Interview second{
        .id = {u"acme-2"_s}, .start = {today.addDays(6), QTime(10, 0)}, .round = 2};
    return {.opportunities = {{.id = acme, .employer = u"Acme"_s, .interviews = {first, second}}}};
}

struct World
{
    explicit World(const Dossier &dossier = theDossier())
        : store(dossier)
    {
        QObject::connect(session.get(), &Session::planChanged, &tab, [this] { tab.show(acme); });
        tab.resize(700, 500);
        tab.show(acme);
        tab.show();
        QApplication::setActiveWindow(&tab);
        (void)QTest::qWaitForWindowActive(&tab);
    }

    QList<Gap> gaps() const
    {
        return session->dossier().opportunities.constFirst().interviews.constFirst().gaps;
    }
    QAbstractButton *step(const QString &rule) const
    {
        QCoreApplication::processEvents();
        for (QAbstractButton *button : tab.findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith(u"prepare/"_s + rule) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QStringList states() const
    {
        QStringList shown;
        for (const Pill *pill : tab.findChildren<Pill *>()) {
            if (pill->isVisible())
                shown.append(pill->text());
        }
        return shown;
    }

    HandClock clock{QDateTime(today, QTime(12, 0), Qt::UTC)};
    MemoryStore store;
    std::unique_ptr<Session> session
        = *Session::open(store, {*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()}, clock);
    GapsTab tab{*session};
};

} // namespace

class tst_GapsTab final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void whatIsTypedIsANewGapAndKeepsItself();
    void aGapIsTickedByKeyboardAndUndone();
    void wordsTakenAwayKeepThePlaceOfOtherGaps();
    void whatIsTypedIsKeptWhenTheTabIsLeft();
    void anotherChangeDoesNotPushTypedWordsAside();
    void preparationsAreDoneFromHere();
    void anOpportunityWithoutInterviewSaysWhatComesHere();
    void everyControlHasAName();
};

void tst_GapsTab::whatIsTypedIsANewGapAndKeepsItself()
{
    World world;
    QCOMPARE(world.tab.count(), 3);
    tabTo(u"gapWhat3"_s);

    type(u"Spark"_s);
    press(Qt::Key_Tab);
    type(u"the tutorial"_s);

    const Gap spark{.what = u"Spark"_s, .plan = u"the tutorial"_s};
    QTRY_COMPARE(world.gaps().value(2), spark);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"gapPlan3"_s);
    QCOMPARE(world.tab.count(), 4);
    QVERIFY(world.tab.findChild<QLineEdit *>(u"gapWhat4"_s));
}

void tst_GapsTab::aGapIsTickedByKeyboardAndUndone()
{
    World world;
    tabTo(u"gapDone1"_s);

    press(Qt::Key_Space);

    QVERIFY(world.gaps().constFirst().isDone);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"gapDone1"_s);
    QCOMPARE(world.tab.count(), 2);
    QVERIFY(world.session->undo());
    QVERIFY(!world.gaps().constFirst().isDone);
    QVERIFY(!world.tab.findChild<QCheckBox *>(u"gapDone1"_s)->isChecked());
}

void tst_GapsTab::wordsTakenAwayKeepThePlaceOfOtherGaps()
{
    World world;
    tabTo(u"gapWhat1"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    tabTo(u"gapPlan1"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);

    world.tab.keepDraft();

    QCOMPARE(world.gaps().size(), 2);
    QCOMPARE(world.gaps().at(1).what, u"Git"_s);
    for (const FollowUp &followUp : world.session->plan().followUps)
        QVERIFY(followUp.rule != u"prepare.gap"_s || followUp.id.text.endsWith(u"/2"_s));
}

void tst_GapsTab::whatIsTypedIsKeptWhenTheTabIsLeft()
{
    World world;
    tabTo(u"gapPlan2"_s);
    type(u"practice"_s);

    world.tab.hide();

    QCOMPARE(world.gaps().at(1).plan, u"practice"_s);
}

void tst_GapsTab::anotherChangeDoesNotPushTypedWordsAside()
{
    World world;
    tabTo(u"gapPlan2"_s);
    type(u"pract"_s);

    world.tab.show(acme);

    QCOMPARE(world.tab.findChild<QLineEdit *>(u"gapPlan2"_s)->text(), u"pract"_s);
}

void tst_GapsTab::preparationsAreDoneFromHere()
{
    World world;
    const QSignalSpy asked(&world.tab, &GapsTab::salaryRequested);
    QVERIFY(world.step(u"prepare.next-round"_s) && world.step(u"research.salary"_s));

    QTest::mouseClick(world.step(u"research.salary"_s), Qt::LeftButton);
    world.step(u"prepare.next-round"_s)->setFocus();
    press(Qt::Key_Space);

    QCOMPARE(asked.size(), 1);
    QVERIFY(!world.step(u"prepare.next-round"_s));
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    QVERIFY(world.states().contains(u"done"_s));
    QCOMPARE(world.session->nextUndo()->label, ChangeLabel::MarkDone);
    QVERIFY(world.session->undo());
    QVERIFY(world.step(u"prepare.next-round"_s));
}

void tst_GapsTab::anOpportunityWithoutInterviewSaysWhatComesHere()
{
    World world({.opportunities = {{.id = acme, .employer = u"Acme"_s}}});

    QCOMPARE(world.tab.count(), 0);
    QVERIFY(!world.tab.findChild<QLineEdit *>());
}

void tst_GapsTab::everyControlHasAName()
{
    World world;

    for (const QWidget *control : world.tab.findChildren<QWidget *>()) {
        if (control->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
    }
}

QTEST_MAIN(tst_GapsTab)
#include "tst_gapstab.moc"
