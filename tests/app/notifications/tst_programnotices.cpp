// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/programnotices.h"

#include "tests/support/demosearch.h"
#include "ui/tray/duestrip.h"
#include "ui/tray/duewindow.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with its strip, over the sample data.
struct Program : DemoSearch
{
    Program()
        : due(*session, settings)
        , strip(new DueStrip)
        , notices(window, *strip, due)
        , seen(&notices, &ProgramNotices::seen)
        , opened(&notices, &ProgramNotices::opened)
        , listed(&notices, &ProgramNotices::listRequested)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(strip);
    }

    void useWindow()
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    /// The seeker works in another program.
    void leaveWindow()
    {
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
    }

    void click(const QString &button) const
    {
        auto *found = strip->findChild<QPushButton *>(button);
        QVERIFY(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    QWidget window;
    QWidget other;
    DueWindow due;
    DueStrip *strip;
    ProgramNotices notices;
    QSignalSpy seen;
    QSignalSpy opened;
    QSignalSpy listed;
};

const DueMessage one{.key = u"one"_s, .title = u"Thank Ana"_s, .text = u"Acme\nDue: today"_s};
const DueMessage two{.key = u"two"_s, .title = u"Call Acme"_s};

} // namespace

class tst_ProgramNotices final : public QObject
{
    Q_OBJECT

private slots:
    void inAWindowThatIsInUseItIsALine();
    void aDialogIsAPartOfItsWindow();
    void aWindowThatIsJustComingUpWillBeUsed();
    void besideAnotherProgramItIsAWindowAtTheEdge();
    void theDueWindowGivesWayToTheWindow();
    void theDueWindowThatWasAskedForStays();
    void whatIsUnansweredOutlivesTheWindow();
    void openIsAnAnswerOfTheOneThatIsThere();
    void severalAreOpenedAsAList();
    void puttingAwayHasSeenAll();
    void whatIsWithdrawnIsNowhere();
    void theLineIsSpokenAndShort();
};

void tst_ProgramNotices::inAWindowThatIsInUseItIsALine()
{
    Program program;
    program.useWindow();

    program.notices.announce(one);

    QVERIFY(program.strip->isVisible());
    QVERIFY(!program.due.isVisible());
    QVERIFY(program.window.isActiveWindow());
}

void tst_ProgramNotices::aDialogIsAPartOfItsWindow()
{
    Program program;
    program.useWindow();
    QDialog dialog(&program.window);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));

    program.notices.announce(one);

    QVERIFY(program.strip->isVisible());
    QVERIFY(!program.due.isVisible());
}

void tst_ProgramNotices::aWindowThatIsJustComingUpWillBeUsed()
{
    Program program;
    program.window.setAttribute(Qt::WA_ShowWithoutActivating);
    program.window.show();

    program.notices.announce(one);

    QVERIFY(program.strip->isVisible());
    QVERIFY(!program.due.isVisible());
}

void tst_ProgramNotices::besideAnotherProgramItIsAWindowAtTheEdge()
{
    Program program;
    program.useWindow();
    program.leaveWindow();

    program.notices.announce(one);

    QVERIFY(program.due.isVisible());
    QVERIFY(program.due.testAttribute(Qt::WA_ShowWithoutActivating));
    QVERIFY(!program.strip->isVisible());
    const QRect room = program.due.screen()->availableGeometry();
    QVERIFY(room.contains(program.due.geometry()));
    QVERIFY(program.due.geometry().right() > room.right() - 40);
    QVERIFY(program.due.geometry().bottom() > room.bottom() - 80);
}

void tst_ProgramNotices::theDueWindowGivesWayToTheWindow()
{
    Program program;
    program.notices.announce(one);
    QVERIFY(program.due.isVisible());

    program.useWindow();

    QVERIFY(!program.due.isVisible());
    QCOMPARE(program.strip->messages(), QList<DueMessage>{one});
    QCOMPARE(program.seen.size(), 0);
}

void tst_ProgramNotices::theDueWindowThatWasAskedForStays()
{
    Program program;
    program.notices.announce(one);
    program.due.open();
    QVERIFY(QTest::qWaitForWindowActive(&program.due));

    program.useWindow();

    QVERIFY(program.due.isVisible());
    QVERIFY(!program.strip->isVisible());
}

void tst_ProgramNotices::whatIsUnansweredOutlivesTheWindow()
{
    Program program;
    program.useWindow();
    program.notices.announce(one);

    program.window.close();

    QVERIFY(program.due.isVisible());
    program.due.close();
    QCOMPARE(program.seen.size(), 1);
}

void tst_ProgramNotices::openIsAnAnswerOfTheOneThatIsThere()
{
    Program program;
    program.useWindow();
    program.notices.announce(one);

    program.click(u"openDue"_s);

    QCOMPARE(program.opened.size(), 1);
    QCOMPARE(program.opened.first().first().toString(), u"one"_s);
    QCOMPARE(program.listed.size(), 0);
}

void tst_ProgramNotices::severalAreOpenedAsAList()
{
    Program program;
    program.useWindow();
    program.notices.announce(one);
    program.notices.announce(two);

    program.click(u"openDue"_s);

    QCOMPARE(program.listed.size(), 1);
    QCOMPARE(program.opened.size(), 0);
    QCOMPARE(program.seen.size(), 2);
    QVERIFY(!program.strip->isVisible());
}

void tst_ProgramNotices::puttingAwayHasSeenAll()
{
    Program program;
    program.useWindow();
    program.notices.announce(one);
    program.notices.announce(two);
    program.notices.announce(one);

    program.click(u"putDueAway"_s);

    QCOMPARE(program.seen.size(), 2);
    QVERIFY(!program.strip->isVisible());
    program.window.close();
    QVERIFY(!program.due.isVisible());
}

void tst_ProgramNotices::whatIsWithdrawnIsNowhere()
{
    Program program;
    program.useWindow();
    program.notices.announce(one);
    program.notices.announce(two);

    program.notices.withdraw(u"one"_s);
    QCOMPARE(program.strip->messages(), QList<DueMessage>{two});
    program.notices.withdraw(u"two"_s);

    QVERIFY(!program.strip->isVisible());
    QCOMPARE(program.seen.size(), 0);
}

void tst_ProgramNotices::theLineIsSpokenAndShort()
{
    Program program;
    program.useWindow();

    program.notices.announce(one);

    QCOMPARE(program.strip->accessibleName(), u"Thank Ana"_s);
    QCOMPARE(program.strip->accessibleDescription(), u"Acme · Due: today"_s);
    QStringList buttons;
    for (const QPushButton *button : program.strip->findChildren<QPushButton *>())
        buttons.append(button->accessibleName());
    QCOMPARE(buttons, QStringList({u"Open: Thank Ana"_s, u"Put away: Thank Ana"_s}));
    program.notices.announce(two);
    QCOMPARE(program.strip->accessibleName(), u"2 reminders"_s);
    QCOMPARE(program.strip->accessibleDescription(), u"Thank Ana · Call Acme"_s);
    for (const QLabel *label : program.strip->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(tst_ProgramNotices)
#include "tst_programnotices.moc"
