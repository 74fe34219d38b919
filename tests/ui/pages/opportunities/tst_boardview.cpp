// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunities/board/boardview.h"

#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "core/session/session.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/dialogs/answerdialog.h"
#include "ui/dialogs/stagedialog.h"
#include "ui/pages/opportunities/board/carddelegate.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
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

/// The board of the sample search, on the screen.
struct World
{
    World()
    {
        board.resize(1000, 640);
        board.show();
        QApplication::setActiveWindow(&board);
        (void)QTest::qWaitForWindowActive(&board);
    }

    BoardColumn &column(const QString &stage)
    {
        return *board.findChild<BoardColumn *>(u"column-"_s + stage);
    }
    /// The first card that waits, with the keyboard on it.
    OpportunityId focusWaiting()
    {
        column(u"waiting"_s).setFocus();
        return column(u"waiting"_s).current();
    }
    Stage stageOf(const OpportunityId &id) const
    {
        return findOpportunity(session->dossier(), id)->stage;
    }
    void drop(const OpportunityId &id, const QString &stage)
    {
        QMimeData carried;
        carried.setData(BoardModel::mimeType(), id.text.toUtf8());
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &carried, Qt::LeftButton, {});
        QCoreApplication::sendEvent(column(stage).viewport(), &enter);
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &carried, Qt::LeftButton, {});
        QCoreApplication::sendEvent(column(stage).viewport(), &event);
        QCoreApplication::processEvents();
    }

    HandClock clock{QDateTime(today, QTime(12, 0), Qt::UTC)};
    MemoryStore store{demoDossier(today, balanced().calendar)};
    std::unique_ptr<Session> session = *Session::open(store, balanced(), clock);
    BoardView board{*session};
};

void press(QWidget &dialog, const QString &button)
{
    QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
}

} // namespace

class tst_BoardView final : public QObject
{
    Q_OBJECT

private slots:
    void everyOpportunityHasOneCardInItsColumn();
    void theModelsKeepTheirPromises();
    void aCardSaysWhereItStandsAndWhatIsNext();
    void theArrowsMoveTheFocus();
    void fromRightToLeftTheArrowsChange();
    void enterOpensTheOpportunity();
    void aCardIsMovedByKeyboardOnceItWasConfirmed();
    void aMoveThatIsNotConfirmedIsNotMade();
    void anOfferIsAskedFor();
    void aDroppedCardIsMoved();
    void aDropOnItsOwnColumnAsksNothing();
    void whatWasMovedCanBeUndone();
    void atTheEndsOfTheBoardNothingHappens();
    void thePartsOfACardDoNotOverlap();
};

void tst_BoardView::everyOpportunityHasOneCardInItsColumn()
{
    World world;

    qsizetype cards = 0;
    for (const BoardColumn *const column : world.board.findChildren<BoardColumn *>()) {
        const auto &model = *qobject_cast<BoardModel *>(column->model());
        for (const BoardCard &card : model.rows())
            QCOMPARE(world.stageOf(card.id), column->stage());
        cards += model.rowCount();
    }

    QCOMPARE(cards, world.session->dossier().opportunities.size());
    QVERIFY(world.column(u"waiting"_s).cards().rowCount() > 0);
}

void tst_BoardView::theModelsKeepTheirPromises()
{
    World world;
    BoardModel &model = world.column(u"waiting"_s).cards();
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<BoardCard> cards = model.rows();

    model.setRows({});
    model.setRows(cards);

    QCOMPARE(model.rows(), cards);
}

void tst_BoardView::aCardSaysWhereItStandsAndWhatIsNext()
{
    World world;
    const BoardModel &model = world.column(u"waiting"_s).cards();
    const BoardCard &card = model.row(0);

    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();

    QCOMPARE(spoken,
        u"%1, %2, in Waiting for an answer, next: %3"_s.arg(
            card.employer, card.position, card.next));
    QVERIFY(!card.next.isEmpty());
}

void tst_BoardView::theArrowsMoveTheFocus()
{
    World world;
    world.focusWaiting();

    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), &world.column(u"offer"_s));
    press(Qt::Key_Left);
    press(Qt::Key_Left);

    QCOMPARE(QApplication::focusWidget(), &world.column(u"interviewing"_s));
}

void tst_BoardView::fromRightToLeftTheArrowsChange()
{
    World world;
    world.board.setLayoutDirection(Qt::RightToLeft);
    world.focusWaiting();

    press(Qt::Key_Left);

    QCOMPARE(QApplication::focusWidget(), &world.column(u"offer"_s));
    QCoreApplication::processEvents();
    const auto left = [&](const QString &stage) {
        return world.column(stage).mapTo(&world.board, QPoint()).x();
    };
    QVERIFY(left(u"offer"_s) < left(u"waiting"_s));
}

void tst_BoardView::enterOpensTheOpportunity()
{
    World world;
    QSignalSpy opened(&world.board, &BoardView::opportunityOpened);
    const OpportunityId id = world.focusWaiting();

    press(Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<OpportunityId>(), id);
}

void tst_BoardView::aCardIsMovedByKeyboardOnceItWasConfirmed()
{
    World world;
    const OpportunityId id = world.focusWaiting();

    press(Qt::Key_Left, Qt::ControlModifier);
    auto *dialog = world.board.findChild<StageDialog *>();
    QVERIFY(dialog);
    QCOMPARE(world.stageOf(id), Stage::Waiting);
    press(*dialog, u"moveIt"_s);

    QCOMPARE(world.stageOf(id), Stage::Interviewing);
    QCOMPARE(world.column(u"interviewing"_s).current(), id);
}

void tst_BoardView::aMoveThatIsNotConfirmedIsNotMade()
{
    World world;
    const OpportunityId id = world.focusWaiting();
    const Dossier before = world.session->dossier();

    press(Qt::Key_Left, Qt::ControlModifier);
    world.board.findChild<StageDialog *>()->reject();

    QCOMPARE(world.session->dossier(), before);
    QCOMPARE(world.column(u"waiting"_s).current(), id);
}

void tst_BoardView::anOfferIsAskedFor()
{
    World world;
    const OpportunityId id = world.focusWaiting();

    press(Qt::Key_Right, Qt::ControlModifier);
    auto *dialog = world.board.findChild<AnswerDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->answer().kind, AnswerKind::Offer);
    press(*dialog, u"keep"_s);

    QCOMPARE(world.stageOf(id), Stage::Offer);
}

void tst_BoardView::aDroppedCardIsMoved()
{
    World world;
    const OpportunityId id = world.focusWaiting();

    world.drop(id, u"closed"_s);
    press(*world.board.findChild<StageDialog *>(), u"moveIt"_s);

    QCOMPARE(world.stageOf(id), Stage::Closed);
}

void tst_BoardView::aDropOnItsOwnColumnAsksNothing()
{
    World world;
    const OpportunityId id = world.focusWaiting();

    world.drop(id, u"waiting"_s);

    QVERIFY(!world.board.findChild<QDialog *>());
}

void tst_BoardView::whatWasMovedCanBeUndone()
{
    World world;
    const Dossier before = world.session->dossier();
    const OpportunityId id = world.focusWaiting();
    world.drop(id, u"withdrawn"_s);
    press(*world.board.findChild<StageDialog *>(), u"moveIt"_s);
    QVERIFY(world.session->dossier() != before);

    QVERIFY(world.session->undo());

    QCOMPARE(world.session->dossier(), before);
    QCOMPARE(world.column(u"withdrawn"_s).cards().rowCount(), 0);
}

void tst_BoardView::atTheEndsOfTheBoardNothingHappens()
{
    World world;
    world.column(u"applied"_s).setFocus();

    press(Qt::Key_Left);
    press(Qt::Key_Left, Qt::ControlModifier);

    QCOMPARE(QApplication::focusWidget(), &world.column(u"applied"_s));
    QVERIFY(!world.board.findChild<QDialog *>());
}

void tst_BoardView::thePartsOfACardDoNotOverlap()
{
    World world;
    QStyleOptionViewItem option;
    option.rect = QRect(0, 30, 160, 200);
    option.fontMetrics = world.board.fontMetrics();

    const CardGeometry place
        = CardDelegate::geometry(option, world.column(u"waiting"_s).cards().index(0));

    QVERIFY(place.frame.top() > option.rect.top());
    QVERIFY(place.employer.bottom() < place.position.top());
    QVERIFY(place.position.bottom() < place.next.top());
    QVERIFY(place.next.bottom() < option.rect.top() + place.height);
    QCOMPARE(place.employer.width(), place.next.width());
}

QTEST_MAIN(tst_BoardView)
#include "tst_boardview.moc"
