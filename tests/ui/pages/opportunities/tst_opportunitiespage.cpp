// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "core/session/session.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/dialogs/answerdialog.h"
#include "ui/dialogs/exacttextdialog.h"
#include "ui/dialogs/opportunitydialog.h"
#include "ui/pages/opportunities/board/boardcolumn.h"
#include "ui/pages/opportunities/opportunitiespage.h"
#include "ui/pages/opportunity/opportunitydetail.h"
#include "ui/pages/opportunity/partlist.h"
#include "ui/pages/opportunity/storyentry.h"
#include "ui/pages/opportunity/storytab.h"
#include "ui/widgets/decisionbar.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 5, 28);

/// The page over a session in memory.
struct Shown
{
    explicit Shown(const Dossier &dossier)
        : store(dossier)
        , session(open())
        , page(*session)
    {
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    std::unique_ptr<Session> open()
    {
        return *Session::open(store,
            Advice{.playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = *Calendar::builtIn()},
            clock);
    }

    QListView &list() const { return *page.findChild<QListView *>(u"opportunities"_s); }
    QTabWidget &tabs() const { return *page.findChild<QTabWidget *>(); }

    OpportunityId chosen() const { return page.findChild<OpportunityDetail *>()->shown(); }

    void click(const QString &name) const
    {
        QTest::mouseClick(page.findChild<QPushButton *>(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    StoryEntry *entryTitled(const QString &beginning) const
    {
        for (StoryEntry *entry : page.findChild<StoryTab *>()->entries()) {
            if (entry->row().title.startsWith(beginning))
                return entry;
        }
        return nullptr;
    }

    const HandClock clock{QDateTime(today, QTime(10, 42), QTimeZone("Europe/London"))};
    MemoryStore store;
    std::unique_ptr<Session> session;
    OpportunitiesPage page;
};

Dossier demo()
{
    return demoDossier(today, *Calendar::builtIn());
}

void strike(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace

class tst_OpportunitiesPage final : public QObject
{
    Q_OBJECT

private slots:
    void theArrowsChooseAndTheDetailFollows();
    void whatHasEndedIsShownWhenAskedFor();
    void anEmptyPageOffersToAddTheFirst();
    void anOpportunityIsAddedByKeyboard();
    void whatCannotBeKeptSaysWhy();
    void anEditKeepsWhatHappened();
    void whatIsRemovedComesBackByUndo();
    void spaceMarksDoneInTheTimeline();
    void enterAsksForTheNoteOfATimelineEntry();
    void whatWasSentIsReadWordForWord();
    void aPersonIsAskedForByEnterAndByClick();
    void typedNotesAreADraftAndThenOneChange();
    void aCrashLosesNoNotes();
    void anAnswerIsKeptFromTheHead();
    void typedFiguresAreKeptWhenAnotherIsChosen();
    void theBoardIsChosenByKeyboardAndACardOpensTheDetail();
    void whatIsAddedOnTheBoardStaysThere();
    void theUsualTimeIsSaidInWords();
    void twoOpportunitiesWithOnePersonPointAtEachOther();
    void everyControlHasAName();
};

void tst_OpportunitiesPage::theArrowsChooseAndTheDetailFollows()
{
    const Shown shown(demo());
    QCOMPARE(shown.chosen(), OpportunityId{u"northwind"_s});

    strike(&shown.list(), Qt::Key_Down);

    QCOMPARE(shown.chosen(), OpportunityId{u"acme"_s});
    QVERIFY(shown.entryTitled(u"Thank Ana Núñez"_s));
}

void tst_OpportunitiesPage::whatHasEndedIsShownWhenAskedFor()
{
    Shown shown(demo());
    QCOMPARE(shown.list().model()->rowCount(), 5);
    QCOMPARE(shown.page.count(), 5);

    strike(shown.page.findChild<QCheckBox *>(u"closed"_s), Qt::Key_Space);
    QCOMPARE(shown.list().model()->rowCount(), 6);

    strike(shown.page.findChild<QCheckBox *>(u"closed"_s), Qt::Key_Space);
    shown.page.showOpportunity({u"brightside"_s});
    QCOMPARE(shown.chosen(), OpportunityId{u"brightside"_s});
}

void tst_OpportunitiesPage::anEmptyPageOffersToAddTheFirst()
{
    const Shown shown(Dossier{});
    QVERIFY(!shown.list().isVisible());

    shown.click(u"addFirst"_s);

    QVERIFY(shown.page.findChild<OpportunityDialog *>());
}

void tst_OpportunitiesPage::anOpportunityIsAddedByKeyboard()
{
    const Shown shown(demo());

    strike(&shown.list(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = shown.page.findChild<OpportunityDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    dialog->findChild<QLineEdit *>(u"employer"_s)->setFocus();
    type(u"Porto  Analytics"_s);
    press(Qt::Key_Tab);
    type(u"Analyst"_s);
    press(Qt::Key_Return);
    QCoreApplication::processEvents();

    const Opportunity *added = findOpportunity(shown.session->dossier(), shown.chosen());
    QVERIFY(added);
    QCOMPARE(added->employer, u"Porto Analytics"_s);
    QCOMPARE(added->position, u"Analyst"_s);
    QCOMPARE(added->stage, Stage::Applied);
    QVERIFY(added->region.isEmpty() && added->timeZone.isEmpty());
    QCOMPARE(shown.session->nextUndo()->label, ChangeLabel::AddOpportunity);
}

void tst_OpportunitiesPage::whatCannotBeKeptSaysWhy()
{
    const Shown shown(demo());

    shown.click(u"add"_s);
    auto *dialog = shown.page.findChild<OpportunityDialog *>();
    auto *employer = dialog->findChild<QLineEdit *>(u"employer"_s);
    strike(employer, Qt::Key_Return);

    QVERIFY(dialog->isVisible());
    QVERIFY(!employer->accessibleDescription().isEmpty());

    QTest::keyClicks(employer, u"acme robotics"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"position"_s), u"Data Analyst"_s);
    strike(dialog->findChild<QLineEdit *>(u"position"_s), Qt::Key_Return);

    QVERIFY(dialog->isVisible());
    QCOMPARE(shown.session->dossier().opportunities.size(), 6);
}

void tst_OpportunitiesPage::anEditKeepsWhatHappened()
{
    const Shown shown(demo());
    const Opportunity before = *findOpportunity(shown.session->dossier(), shown.chosen());

    shown.click(u"edit"_s);
    auto *dialog = shown.page.findChild<OpportunityDialog *>();
    auto *place = dialog->findChild<QLineEdit *>(u"place"_s);
    place->selectAll();
    QTest::keyClicks(place, u"Bristol"_s);
    strike(place, Qt::Key_Return);

    Opportunity expected = before;
    expected.place = u"Bristol"_s;
    QCOMPARE(*findOpportunity(shown.session->dossier(), before.id), expected);
}

void tst_OpportunitiesPage::whatIsRemovedComesBackByUndo()
{
    const Shown shown(demo());
    const Dossier before = shown.session->dossier();

    strike(&shown.list(), Qt::Key_Delete);

    QCOMPARE(shown.session->dossier().opportunities.size(), 5);
    QCOMPARE(shown.chosen(), OpportunityId{u"acme"_s});
    QVERIFY(shown.session->undo());
    QCOMPARE(shown.session->dossier().opportunities.size(), before.opportunities.size());
    QVERIFY(findOpportunity(shown.session->dossier(), {u"northwind"_s}));
}

void tst_OpportunitiesPage::spaceMarksDoneInTheTimeline()
{
    Shown shown(demo());
    shown.page.showOpportunity({u"acme"_s});
    StoryEntry *entry = shown.entryTitled(u"Thank Ana"_s);
    entry->setFocus();

    strike(entry, Qt::Key_Space);

    QVERIFY(!shown.entryTitled(u"Thank Ana"_s));
    QVERIFY(shown.entryTitled(u"Thanked Ana"_s));
    QVERIFY(qobject_cast<StoryEntry *>(QApplication::focusWidget()));
    QVERIFY(shown.session->undo());
    QVERIFY(shown.entryTitled(u"Thank Ana"_s));
}

void tst_OpportunitiesPage::enterAsksForTheNoteOfATimelineEntry()
{
    Shown shown(demo());
    shown.page.showOpportunity({u"acme"_s});
    const QSignalSpy asked(&shown.page, &Page::requested);
    StoryEntry *entry = shown.entryTitled(u"Thank Ana"_s);

    strike(entry, Qt::Key_Return);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(
        asked.first().first().value<Destination>(), Destination(ShowNote{entry->row().followUp}));
}

void tst_OpportunitiesPage::whatWasSentIsReadWordForWord()
{
    Dossier dossier = demo();
    for (Opportunity &opportunity : dossier.opportunities) {
        for (LogEntry &entry : opportunity.log)
            entry.text = u"Dear Dr Raman,\n\n  thank you.\n"_s;
    }
    const Shown shown(dossier);

    strike(shown.entryTitled(u"Thanked Priya"_s), Qt::Key_Return);

    auto *dialog = shown.page.findChild<ExactTextDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(),
        u"Dear Dr Raman,\n\n  thank you.\n"_s);
}

void tst_OpportunitiesPage::aPersonIsAskedForByEnterAndByClick()
{
    const Shown shown(demo());
    const QSignalSpy asked(&shown.page, &Page::requested);
    QVERIFY(shown.tabs().tabText(1).endsWith(u" 2"_s));
    shown.tabs().setCurrentIndex(1);
    auto *people = shown.tabs().currentWidget()->findChild<PartList *>();
    people->setFocus();

    strike(people, Qt::Key_Home);
    strike(people, Qt::Key_Return);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Destination>(), Destination(ShowPerson{{u"priya"_s}}));

    QTest::mouseClick(people->viewport(), Qt::LeftButton, {},
        people->visualRect(people->model()->index(1, 0)).center());

    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().value<Destination>(), Destination(ShowPerson{{u"siobhan"_s}}));
}

void tst_OpportunitiesPage::typedNotesAreADraftAndThenOneChange()
{
    const Shown shown(demo());
    shown.tabs().setCurrentIndex(shown.tabs().count() - 1);
    auto *notes = shown.page.findChild<QPlainTextEdit *>(u"notes"_s);
    notes->setFocus();

    QTest::keyClicks(notes, u"Ask about the night shifts."_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        !shown.session->draft(u"opportunity-notes:northwind"_s).isEmpty(), 2000);
    QVERIFY(!shown.session->nextUndo());
    shown.list().setFocus();
    QCoreApplication::processEvents();

    QCOMPARE(findOpportunity(shown.session->dossier(), {u"northwind"_s})->notes,
        u"Ask about the night shifts."_s);
    QVERIFY(shown.session->draft(u"opportunity-notes:northwind"_s).isEmpty());
    QVERIFY(shown.session->undo());
    QVERIFY(!shown.session->nextUndo());
    QVERIFY(notes->toPlainText().isEmpty());
}

void tst_OpportunitiesPage::aCrashLosesNoNotes()
{
    const Shown shown(demo());
    QVERIFY(shown.session->saveDraft(u"opportunity-notes:acme"_s, u"half a thou"_s));

    strike(&shown.list(), Qt::Key_Down);
    auto *notes = shown.page.findChild<QPlainTextEdit *>(u"notes"_s);
    QCOMPARE(notes->toPlainText(), u"half a thou"_s);

    strike(&shown.list(), Qt::Key_Up);
    QCOMPARE(findOpportunity(shown.session->dossier(), {u"acme"_s})->notes, u"half a thou"_s);
    QVERIFY(notes->toPlainText().isEmpty());
}

void tst_OpportunitiesPage::anAnswerIsKeptFromTheHead()
{
    Shown shown(demo());
    shown.page.showOpportunity({u"acme"_s});

    shown.click(u"answer"_s);
    auto *dialog = shown.page.findChild<AnswerDialog *>();
    QVERIFY(dialog);
    strike(dialog->findChild<QPushButton *>(u"keep"_s), Qt::Key_Space);

    QCOMPARE(findOpportunity(shown.session->dossier(), {u"acme"_s})->stage, Stage::Offer);
    QVERIFY(shown.entryTitled(u"They made an offer"_s));
    QCOMPARE(shown.session->nextUndo()->label, ChangeLabel::Answer);
    QVERIFY(shown.session->undo());
    QVERIFY(!shown.entryTitled(u"They made an offer"_s));
}

void tst_OpportunitiesPage::typedFiguresAreKeptWhenAnotherIsChosen()
{
    Shown shown(demo());
    shown.page.showOpportunity({u"acme"_s});
    shown.page.findChild<QDoubleSpinBox *>(u"walkAway"_s)->setValue(47500);

    shown.page.showOpportunity({u"verity"_s});

    QCOMPARE(findOpportunity(shown.session->dossier(), {u"acme"_s})->salary.walkAway, 47500.0);
    QCOMPARE(shown.chosen(), OpportunityId{u"verity"_s});
    QVERIFY(shown.page.findChild<QDoubleSpinBox *>(u"walkAway"_s)->value() != 47500.0);
}

void tst_OpportunitiesPage::theBoardIsChosenByKeyboardAndACardOpensTheDetail()
{
    const Shown shown(demo());
    const QSignalSpy chosen(&shown.page, &OpportunitiesPage::viewChosen);
    shown.list().setFocus();
    tabTo(u"asBoard"_s);

    press(Qt::Key_Space);

    QCOMPARE(shown.page.view(), OpportunityView::Board);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!shown.list().isVisible());
    auto *waiting = shown.page.findChild<BoardColumn *>(u"column-waiting"_s);
    QVERIFY(waiting->isVisible());
    waiting->setFocus();
    const OpportunityId card = waiting->current();
    strike(waiting, Qt::Key_Return);

    QCOMPARE(shown.page.view(), OpportunityView::List);
    QCOMPARE(shown.chosen(), card);
    QVERIFY(shown.list().isVisible());
}

void tst_OpportunitiesPage::whatIsAddedOnTheBoardStaysThere()
{
    Shown shown(demo());
    shown.page.showAs(OpportunityView::Board);
    auto *applied = shown.page.findChild<BoardColumn *>(u"column-applied"_s);
    const int before = applied->model()->rowCount();

    strike(applied, Qt::Key_N, Qt::ControlModifier);
    auto *dialog = shown.page.findChild<OpportunityDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"employer"_s), u"Porto"_s);
    strike(dialog->findChild<QLineEdit *>(u"employer"_s), Qt::Key_Return);

    QCOMPARE(applied->model()->rowCount(), before + 1);
    QCOMPARE(shown.page.view(), OpportunityView::Board);
}

void tst_OpportunitiesPage::theUsualTimeIsSaidInWords()
{
    Shown shown(demo());
    auto *bar = shown.page.findChild<DecisionBar *>();

    QCOMPARE(bar->accessibleName(),
        u"Day 15 of the usual 2 to 3 weeks · the answer was promised for last Friday"_s);

    shown.page.showOpportunity({u"brightside"_s});
    QVERIFY(!bar->isVisible());
}

void tst_OpportunitiesPage::twoOpportunitiesWithOnePersonPointAtEachOther()
{
    Dossier dossier = demo();
    Opportunity second = *findOpportunity(dossier, {u"acme"_s});
    second.id = {u"second"_s};
    second.employer = u"Second Robotics"_s;
    second.interviews[0].id = {u"second-1"_s};
    dossier.opportunities.append(second);
    Shown shown(dossier);
    shown.page.showOpportunity({u"acme"_s});
    const QSignalSpy asked(&shown.page, &Page::requested);

    QPushButton *link = nullptr;
    for (QPushButton *button : shown.page.findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"You also talk to Ana Núñez about Second Robotics."_s))
            link = button;
    }
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);

    QCOMPARE(
        asked.first().first().value<Destination>(), Destination(ShowOpportunity{{u"second"_s}}));
    QVERIFY(!shown.entryTitled(u"Thank Ana"_s)->row().crossings.isEmpty());
}

void tst_OpportunitiesPage::everyControlHasAName()
{
    const Shown shown(demo());

    for (const QAbstractButton *button : shown.page.findChildren<QAbstractButton *>())
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty()
                || !button->isVisibleTo(&shown.page),
            button->metaObject()->className());
    for (const StoryEntry *entry : shown.page.findChild<StoryTab *>()->entries())
        QVERIFY(entry->accessibleName().contains(entry->row().title));
}

QTEST_MAIN(tst_OpportunitiesPage)
#include "tst_opportunitiespage.moc"
