// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/duewindow.h"

#include "tests/support/demosearch.h"
#include "tests/support/keys.h"
#include "ui/tray/duecard.h"
#include "ui/tray/duenews.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window over the sample data, opened by the seeker.
struct Opened : DemoSearch
{
    Opened()
        : window(*session, settings)
    {
    }

    void open()
    {
        window.open();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
    }

    /// Those not on their way out, from the top.
    QList<DueCard *> cards() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<DueCard *> found = window.findChildren<DueCard *>();
        std::ranges::sort(found, {}, [](const DueCard *card) { return card->y(); });
        return found;
    }

    QList<DueNews *> news() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window.findChildren<DueNews *>();
    }

    DueCard *firstToOpen() const
    {
        for (DueCard *card : cards()) {
            const FollowUp *found = findFollowUp(session->plan(), card->followUp());
            if (actionOf(*found) != Action::MarkDone)
                return card;
        }
        return nullptr;
    }

    DueWindow window;
};

QAbstractButton *buttonOf(QWidget *card, const QString &text)
{
    for (QAbstractButton *button : card->findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_DueWindow final : public QObject
{
    Q_OBJECT

private slots:
    void allThatIsDueStandsThere();
    void doneTicksOffAndTheNextHasTheFocus();
    void openAsksForTheFollowUp();
    void theArrowsGoFromCardToCard();
    void aMessageComesUpWithoutTakingTheKeyboard();
    void aMessageAboutACardIsTheCard();
    void aMessageAboutSeveralSaysOnlyWhatTheirCardsDoNot();
    void puttingAwayIsSaidOnce();
    void closingHasSeenEverything();
    void aMessageWithdrawnIsGone();
    void theLastOneDoneLeavesAWord();
    void itComesBackWhereItStood();
    void everyControlHasAName();
};

void tst_DueWindow::allThatIsDueStandsThere()
{
    Opened opened;

    opened.open();

    QVERIFY(opened.cards().size() >= 2);
    for (const DueCard *card : opened.cards()) {
        const State state = findFollowUp(opened.session->plan(), card->followUp())->state;
        QVERIFY(state != State::Done && state != State::Skipped);
    }
    QVERIFY(opened.cards().first()->hasFocus());
}

void tst_DueWindow::doneTicksOffAndTheNextHasTheFocus()
{
    Opened opened;
    opened.open();
    const FollowUpId first = opened.cards().at(0)->followUp();
    const FollowUpId second = opened.cards().at(1)->followUp();

    press(Qt::Key_Space);

    QCOMPARE(findFollowUp(opened.session->plan(), first)->state, State::Done);
    QCOMPARE(opened.cards().first()->followUp(), second);
    QTRY_VERIFY(opened.cards().first()->hasFocus());
    QVERIFY(opened.session->undo());
    QCOMPARE(opened.cards().size(), opened.window.findChildren<DueCard *>().size());
    QVERIFY(std::ranges::count(opened.cards(), first, &DueCard::followUp) == 1);
}

void tst_DueWindow::openAsksForTheFollowUp()
{
    Opened opened;
    opened.open();
    QSignalSpy spy(&opened.window, &DueWindow::followUpRequested);
    DueCard *card = opened.firstToOpen();
    QVERIFY(card);

    buttonOf(card, u"Open"_s)->click();
    card->setFocus();
    press(Qt::Key_Return);

    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0).at(0).value<FollowUpId>(), card->followUp());
    QCOMPARE(spy.at(1), spy.at(0));
}

void tst_DueWindow::theArrowsGoFromCardToCard()
{
    Opened opened;
    opened.open();

    press(Qt::Key_Down);
    QVERIFY(opened.cards().at(1)->hasFocus());
    press(Qt::Key_Up);
    QVERIFY(opened.cards().at(0)->hasFocus());
    press(Qt::Key_Up);
    QVERIFY(opened.cards().at(0)->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(!opened.window.isVisible());
}

void tst_DueWindow::aMessageComesUpWithoutTakingTheKeyboard()
{
    Opened opened;

    opened.window.announce({.key = u"m"_s, .title = u"Three came due"_s, .text = u"<b>x</b>"_s});

    QVERIFY(opened.window.isVisible());
    QVERIFY(opened.window.testAttribute(Qt::WA_ShowWithoutActivating));
    QCOMPARE(opened.news().size(), 1);
    for (const QLabel *label : opened.window.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    opened.window.announce({.key = u"m"_s, .title = u"Four came due"_s});
    QCOMPARE(opened.news().size(), 1);
}

void tst_DueWindow::aMessageAboutACardIsTheCard()
{
    Opened opened;
    opened.open();
    const FollowUpId known = opened.cards().first()->followUp();

    opened.window.announce({.key = u"a"_s, .title = u"a"_s, .followUp = known});
    QCOMPARE(opened.news().size(), 0);
    opened.window.announce({.key = u"b"_s, .title = u"b"_s, .followUp = {u"over"_s}});
    QCOMPARE(opened.news().size(), 1);
}

void tst_DueWindow::aMessageAboutSeveralSaysOnlyWhatTheirCardsDoNot()
{
    Opened opened;
    QSignalSpy spy(&opened.window, &DueWindow::seen);

    opened.window.announce({.key = u"m"_s,
        .title = u"Good morning"_s,
        .text = u"Thank Ana"_s,
        .besideCards = QString()});
    QVERIFY(opened.window.isVisible());
    QCOMPARE(opened.news().size(), 0);

    opened.window.announce({.key = u"s"_s,
        .title = u"Two came due"_s,
        .text = u"It slept.\nThank Ana\nCall Tom"_s,
        .besideCards = u"It slept."_s});
    QCOMPARE(opened.news().size(), 1);
    QStringList words;
    for (const QLabel *label : opened.news().first()->findChildren<QLabel *>())
        words.append(label->text());
    QCOMPARE(words, QStringList({u"Two came due"_s, u"It slept."_s}));

    opened.window.close();
    QCOMPARE(spy.size(), 2);
}

void tst_DueWindow::puttingAwayIsSaidOnce()
{
    Opened opened;
    QSignalSpy spy(&opened.window, &DueWindow::seen);
    opened.window.announce({.key = u"a"_s, .title = u"One"_s});
    opened.window.announce({.key = u"b"_s, .title = u"Two"_s});

    buttonOf(opened.news().first(), u"Put away"_s)->click();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), u"a"_s);
    opened.window.close();

    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.last().first().toString(), u"b"_s);
}

void tst_DueWindow::closingHasSeenEverything()
{
    Opened opened;
    opened.open();
    QSignalSpy spy(&opened.window, &DueWindow::seen);
    opened.window.announce(
        {.key = u"a"_s, .title = u"a"_s, .followUp = opened.cards().first()->followUp()});

    opened.window.close();
    opened.window.close();

    QCOMPARE(spy.size(), 1);
    opened.window.open();
    QCOMPARE(opened.news().size(), 0);
}

void tst_DueWindow::aMessageWithdrawnIsGone()
{
    Opened opened;
    QSignalSpy spy(&opened.window, &DueWindow::seen);
    opened.window.announce({.key = u"a"_s, .title = u"One"_s});

    opened.window.withdraw(u"a"_s);
    opened.window.withdraw(u"other"_s);

    QCOMPARE(opened.news().size(), 0);
    opened.window.close();
    QCOMPARE(spy.size(), 0);
}

void tst_DueWindow::theLastOneDoneLeavesAWord()
{
    Opened opened;
    opened.open();

    for (int i = 0; i < 40 && !opened.cards().isEmpty(); ++i)
        buttonOf(opened.cards().first(), u"Done"_s)->click();

    QVERIFY(opened.cards().isEmpty());
    QVERIFY(opened.window.isVisible());
    const auto labels = opened.window.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
        [](const QLabel *label) { return label->isVisible() && label->text() == u"All done"_s; }));
}

void tst_DueWindow::itComesBackWhereItStood()
{
    Opened opened;
    opened.open();
    opened.window.setGeometry(40, 50, 500, 400);
    QCoreApplication::processEvents();

    opened.window.close();
    DueWindow next(*opened.session, opened.settings);

    QCOMPARE(next.geometry(), QRect(40, 50, 500, 400));
}

void tst_DueWindow::everyControlHasAName()
{
    Opened opened;
    opened.open();
    opened.window.announce({.key = u"a"_s, .title = u"One"_s});

    QVERIFY(!opened.window.accessibleName().isEmpty());
    QStringList names;
    for (const DueCard *card : opened.cards())
        names.append(card->accessibleName());
    for (const QAbstractButton *button : opened.window.findChildren<QAbstractButton *>())
        names.append(
            button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
    for (const QString &name : names)
        QVERIFY(!name.isEmpty());
    names.removeDuplicates();
    // Three buttons on each card, and each says of what.
    QVERIFY(names.size() >= 4 * opened.cards().size());
}

QTEST_MAIN(tst_DueWindow)
#include "tst_duewindow.moc"
