// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/answerdialog.h"

#include "core/dossier/offer.h"
#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "core/session/session.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/dialogs/causeslist.h"
#include "ui/dialogs/stagedialog.h"

#include <QDateEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 5, 28);

Advice balanced()
{
    static const Result<Calendar> calendar = Calendar::builtIn();
    return {.playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = *calendar};
}

/// A dialog about the sample's first opportunity, on the screen.
struct World
{
    explicit World(AnswerKind kind = AnswerKind::Offer)
        : dialog(new AnswerDialog(*session, acme(), kind))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        (void)QTest::qWaitForWindowActive(dialog.get());
    }

    OpportunityId acme() const { return session->dossier().opportunities.constFirst().id; }
    QStringList causes() const
    {
        const auto *list = dialog->findChild<CausesList *>();
        QStringList texts;
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    }
    QWidget *control(const QString &name) const { return dialog->findChild<QWidget *>(name); }
    EmployerAnswer kept()
    {
        EmployerAnswer answer;
        QObject::connect(dialog.get(), &AnswerDialog::answerKept,
            [&](const OpportunityId &, const EmployerAnswer &given) { answer = given; });
        QTest::mouseClick(control(u"keep"_s), Qt::LeftButton);
        return answer;
    }

    HandClock clock{QDateTime(today, QTime(12, 0), Qt::UTC)};
    MemoryStore store{demoDossier(today, balanced().calendar)};
    std::unique_ptr<Session> session = *Session::open(store, balanced(), clock);
    std::unique_ptr<AnswerDialog> dialog;
};

bool isSaid(const QStringList &sentences, const QString &start, const QString &end)
{
    return std::ranges::any_of(
        sentences, [&](const QString &one) { return one.startsWith(start) && one.contains(end); });
}

} // namespace

class tst_AnswerDialog final : public QObject
{
    Q_OBJECT

private slots:
    void eachAnswerAsksOnlyWhatItNeeds_data();
    void eachAnswerAsksOnlyWhatItNeeds();
    void aRefusalSaysThatThanksFollow();
    void whatItCausesFollowsTheChoice();
    void nothingIsChangedUntilItIsKept();
    void anOfferIsWrittenDownByKeyboard();
    void aNewDateIsWrittenDown();
    void aDateBeforeTheAnswerIsRefused();
    void aDayThatHasNotComeIsRefused();
    void whatIsKeptCanBeUndone();
    void everyControlHasAName();
    void aMoveIsSaidBeforeItIsMade();
};

void tst_AnswerDialog::eachAnswerAsksOnlyWhatItNeeds_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("asked");

    QTest::newRow("offer") << u"offer"_s
                           << QStringList{u"on"_s, u"channel"_s, u"amount"_s, u"hasDeadline"_s,
                                  u"deadline"_s, u"remark"_s};
    QTest::newRow("not hired") << u"notHired"_s << QStringList{u"on"_s, u"channel"_s, u"remark"_s};
    QTest::newRow("new date") << u"newDate"_s
                              << QStringList{u"on"_s, u"channel"_s, u"by"_s, u"remark"_s};
    QTest::newRow("withdrew") << u"withdrew"_s << QStringList{u"on"_s, u"remark"_s};
}

void tst_AnswerDialog::eachAnswerAsksOnlyWhatItNeeds()
{
    QFETCH(const QString, choice);
    QFETCH(const QStringList, asked);
    World world(AnswerKind::NotHired);

    QTest::mouseClick(world.control(choice), Qt::LeftButton);

    for (const QString &name :
        {u"on"_s, u"channel"_s, u"amount"_s, u"hasDeadline"_s, u"deadline"_s, u"by"_s, u"remark"_s})
        QVERIFY2(world.control(name)->isVisible() == asked.contains(name), qPrintable(name));
}

void tst_AnswerDialog::aRefusalSaysThatThanksFollow()
{
    World world(AnswerKind::NotHired);

    const QStringList causes = world.causes();

    QVERIFY2(isSaid(causes, u"Ask "_s, u"feedback: new"_s), qPrintable(causes.join(u'\n')));
    QVERIFY(isSaid(causes, u"Stay in touch"_s, u"new"_s));
    QVERIFY(isSaid(causes, u"Call"_s, u"no longer asked"_s));
}

void tst_AnswerDialog::whatItCausesFollowsTheChoice()
{
    World world(AnswerKind::NotHired);
    const QStringList refused = world.causes();

    QTest::mouseClick(world.control(u"newDate"_s), Qt::LeftButton);

    QVERIFY(world.causes() != refused);
    QVERIFY(!isSaid(world.causes(), u"Ask "_s, u"feedback"_s));
}

void tst_AnswerDialog::nothingIsChangedUntilItIsKept()
{
    World world(AnswerKind::NotHired);
    const Dossier before = world.session->dossier();

    press(Qt::Key_Escape);

    QCOMPARE(world.session->dossier(), before);
    QVERIFY(!world.dialog->isVisible());
}

void tst_AnswerDialog::anOfferIsWrittenDownByKeyboard()
{
    World world;
    tabTo(u"amount"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(u"51000"_s);
    tabTo(u"hasDeadline"_s);
    press(Qt::Key_Space);
    tabTo(u"remark"_s);
    type(u"From July."_s);

    const EmployerAnswer answer = world.kept();

    QCOMPARE(answer.kind, AnswerKind::Offer);
    QCOMPARE(answer.on, today);
    QCOMPARE(answer.by, today.addDays(7));
    QCOMPARE(amountIn(answer.remark), 51000.0);
    QCOMPARE(remarkIn(answer.remark), u"From July."_s);
}

void tst_AnswerDialog::aNewDateIsWrittenDown()
{
    World world(AnswerKind::NewDate);
    world.dialog->findChild<QDateEdit *>(u"by"_s)->setDate(QDate(2026, 6, 19));

    const EmployerAnswer answer = world.kept();

    QCOMPARE(answer.kind, AnswerKind::NewDate);
    QCOMPARE(answer.by, QDate(2026, 6, 19));
}

void tst_AnswerDialog::aDateBeforeTheAnswerIsRefused()
{
    World world(AnswerKind::NewDate);
    auto *by = world.dialog->findChild<QDateEdit *>(u"by"_s);

    by->setDate(today.addDays(-1));

    QVERIFY(!world.control(u"keep"_s)->isEnabled());
    QVERIFY(!by->accessibleDescription().isEmpty());

    by->setDate(today.addDays(1));

    QVERIFY(world.control(u"keep"_s)->isEnabled());
    QVERIFY(by->accessibleDescription().isEmpty());
}

void tst_AnswerDialog::aDayThatHasNotComeIsRefused()
{
    World world(AnswerKind::NotHired);
    auto *on = world.dialog->findChild<QDateEdit *>(u"on"_s);

    on->setDate(today.addDays(1));

    QVERIFY(!world.control(u"keep"_s)->isEnabled());
    QVERIFY(!on->accessibleDescription().isEmpty());
}

void tst_AnswerDialog::whatIsKeptCanBeUndone()
{
    World world(AnswerKind::NotHired);
    Session &session = *world.session;
    const Dossier before = session.dossier();
    const QStringList promised = world.causes();

    const QList<FactChange> facts = answered(before, world.acme(), world.kept(), session.now());
    QVERIFY(session.apply(ChangeLabel::Answer, u"Acme"_s, facts));
    QCOMPARE(findOpportunity(session.dossier(), world.acme())->stage, Stage::NotHired);
    QVERIFY(session.undo());

    QCOMPARE(session.dossier(), before);
    QVERIFY(!promised.isEmpty());
}

void tst_AnswerDialog::everyControlHasAName()
{
    World world;

    for (const QString &name :
        {u"on"_s, u"channel"_s, u"amount"_s, u"deadline"_s, u"by"_s, u"remark"_s, u"causes"_s})
        QVERIFY2(!world.control(name)->accessibleName().isEmpty(), qPrintable(name));
}

void tst_AnswerDialog::aMoveIsSaidBeforeItIsMade()
{
    World world;
    StageDialog dialog(*world.session, u"Close Acme?"_s,
        movedToStage(world.session->dossier(), world.acme(), Stage::Closed, world.clock.now()));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();

    const auto *causes = dialog.findChild<CausesList *>();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"moveIt"_s), Qt::LeftButton);

    QVERIFY(causes->count() > 0);
    QVERIFY(causes->item(0)->text().contains(u"no longer asked"_s));
    QCOMPARE(accepted.size(), 1);
}

QTEST_MAIN(tst_AnswerDialog)
#include "tst_answerdialog.moc"
