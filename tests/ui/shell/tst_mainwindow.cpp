// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "core/session/session.h"
#include "tests/support/fakebackups.h"
#include "tests/support/memorystore.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/call/callpage.h"
#include "ui/pages/composer/composerpage.h"
#include "ui/pages/opportunities/opportunitiespage.h"
#include "ui/pages/opportunity/opportunitydetail.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/record/recordpage.h"
#include "ui/pages/today/cardlist.h"
#include "ui/pages/today/todaypage.h"
#include "ui/paper/paperdialog.h"
#include "ui/paper/paperpreview.h"
#include "ui/preferences/preferencefile.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

class ThatMorning final : public Clock
{
public:
    QDateTime now() const override
    {
        return QDateTime(QDate(2026, 5, 28), QTime(10, 0), QTimeZone("Europe/London"));
    }
};

/// The window over the sample data, in memory.
struct Opened
{
    Opened()
        : calendar(*Calendar::builtIn())
        , store(demoDossier(QDate(2026, 5, 28), calendar))
        , session(*Session::open(store,
              Advice{.playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = calendar}, clock))
        , settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat)
        , preferences(settings)
        , window({*session, store, backups}, preferences, settings)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, key, modifiers);
        QCoreApplication::processEvents();
    }

    template<typename Part>
    Part *part() const
    {
        return window.findChild<Part *>();
    }

    const QTemporaryDir folder;
    const ThatMorning clock;
    const Calendar calendar;
    MemoryStore store;
    std::unique_ptr<Session> session;
    QSettings settings;
    PreferenceFile preferences;
    FakeBackups backups;
    MainWindow window;
};

} // namespace

class tst_MainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWindowLeavesRoomForItsFrame();
    void theBoardIsRememberedForTheNextWindow();
    void theKeyboardReachesEveryPage();
    void enterPressesTheButtonThatHasTheFocus();
    void enterLeavesABoxAsItIs();
    void undoSaysWhatItTakesBackAndDoes();
    void aNoteIsTwoKeysAway();
    void anEnvelopeIsShownOverThePerson();
    void aCallIsLoggedAndLeadsBack();
    void searchFindsWithoutAccentsAndGoesThere();
    void anOpportunityThatIsFoundIsShown();
    void aCardLeadsToItsOpportunity();
    void aThemeIsChosenByItsName();
    void aFailureStaysUntilItIsPutAway();
    void everyControlHasAName();
};

void tst_MainWindow::theFirstWindowLeavesRoomForItsFrame()
{
    const Opened opened;

    const int frame = opened.window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    QVERIFY(frame > 0);
    QVERIFY(opened.window.height() + frame <= opened.window.screen()->availableSize().height());
}

void tst_MainWindow::theBoardIsRememberedForTheNextWindow()
{
    Opened opened;
    QCOMPARE(opened.part<OpportunitiesPage>()->view(), OpportunityView::List);
    opened.press(Qt::Key_2, Qt::ControlModifier);

    QTest::mouseClick(opened.window.findChild<QAbstractButton *>(u"asBoard"_s), Qt::LeftButton);
    const MainWindow next(
        {*opened.session, opened.store, opened.backups}, opened.preferences, opened.settings);

    QCOMPARE(next.findChild<OpportunitiesPage *>()->view(), OpportunityView::Board);
}

void tst_MainWindow::theKeyboardReachesEveryPage()
{
    Opened opened;
    QVERIFY(opened.part<TodayPage>()->isVisible());

    opened.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(opened.part<RecordPage>()->isVisible());

    opened.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(opened.part<TodayPage>()->isVisible());

    opened.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(opened.part<OpportunitiesPage>()->isVisible());

    opened.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(opened.part<CalendarPage>()->isVisible());

    opened.press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(opened.part<PeoplePage>()->isVisible());

    opened.press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(opened.part<ComposerPage>()->isVisible());
}

void tst_MainWindow::enterPressesTheButtonThatHasTheFocus()
{
    Opened opened;
    opened.part<TopBar>()->findChild<QPushButton *>()->setFocus();

    opened.press(Qt::Key_Return);

    QVERIFY(opened.part<RecordPage>()->isVisible());
}

void tst_MainWindow::enterLeavesABoxAsItIs()
{
    Opened opened;
    QVERIFY(opened.window.openPage(u"opportunities"_s));
    auto *box = opened.part<OpportunitiesPage>()->findChild<QCheckBox *>();
    QVERIFY(box);
    box->setFocus();

    opened.press(Qt::Key_Enter);

    QVERIFY(!box->isChecked());
}

void tst_MainWindow::undoSaysWhatItTakesBackAndDoes()
{
    Opened opened;
    const int due = opened.part<TodayPage>()->count();
    FollowUpCard *first = opened.part<CardList>()->cards().first();
    first->setFocus();

    opened.press(Qt::Key_Space);
    QCOMPARE(opened.part<TodayPage>()->count(), due - 1);
    bool isNamed = false;
    for (const QAction *action : opened.window.actions())
        isNamed |= action->text().startsWith(u"Undo: mark done · "_s);
    QVERIFY(isNamed);

    opened.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(opened.part<TodayPage>()->count(), due);
}

void tst_MainWindow::aNoteIsTwoKeysAway()
{
    Opened opened;
    for (FollowUpCard *card : opened.part<CardList>()->cards()) {
        if (card->row().action != Action::WriteNote)
            continue;
        card->setFocus();
        break;
    }

    opened.press(Qt::Key_Return);

    QVERIFY(opened.part<ComposerPage>()->isVisible());
}

void tst_MainWindow::anEnvelopeIsShownOverThePerson()
{
    Opened opened;
    opened.press(Qt::Key_4, Qt::ControlModifier);
    const QList<Contact> &people = opened.session->dossier().contacts;
    const auto ana = std::ranges::find(people, u"Núñez"_s, &Contact::family);
    QVERIFY(ana != people.end() && opened.part<PeoplePage>()->showPerson(ana->id));
    auto *envelope = opened.window.findChild<QPushButton *>(u"envelope"_s);
    QVERIFY(envelope->isVisible() && envelope->isEnabled());

    QTest::mouseClick(envelope, Qt::LeftButton);

    auto *dialog = opened.part<PaperDialog>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(opened.part<PeoplePage>()->isVisible());
    QVERIFY(dialog->findChild<PaperPreview *>()->accessibleDescription().contains(u"Núñez"_s));
    QVERIFY(dialog->findChild<QComboBox *>(u"envelope"_s)->isVisible());
    QVERIFY(!dialog->findChild<QCheckBox *>(u"sitting"_s)->isVisible());
}

void tst_MainWindow::aCallIsLoggedAndLeadsBack()
{
    Opened opened;
    const auto calls = [&opened] {
        QList<FollowUpCard *> found = opened.part<CardList>()->cards();
        found.removeIf([](FollowUpCard *card) { return card->row().action != Action::StartCall; });
        return found;
    };
    const qsizetype before = calls().size();
    QVERIFY(before > 0);
    calls().first()->setFocus();

    opened.press(Qt::Key_Return);
    QVERIFY(opened.part<CallPage>()->isVisible());
    opened.press(Qt::Key_V, Qt::AltModifier);
    opened.press(Qt::Key_Return);

    QVERIFY(opened.part<TodayPage>()->isVisible());
    QCOMPARE(opened.session->nextUndo()->label, ChangeLabel::LogCall);
    QVERIFY(calls().size() < before);
    QVERIFY(qobject_cast<FollowUpCard *>(QApplication::focusWidget()));
}

void tst_MainWindow::searchFindsWithoutAccentsAndGoesThere()
{
    Opened opened;

    opened.press(Qt::Key_K, Qt::ControlModifier);
    auto *field = opened.part<SearchField>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"nunez"_s);
    QVERIFY(field->palette()->current());
    QCOMPARE(field->palette()->current()->title, u"Ana Núñez"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents();

    QVERIFY(opened.part<PeoplePage>()->isVisible());
    QCOMPARE(opened.window.findChild<QLabel *>(u"personName"_s)->text(), u"Ana Núñez"_s);
}

void tst_MainWindow::anOpportunityThatIsFoundIsShown()
{
    Opened opened;

    opened.press(Qt::Key_K, Qt::ControlModifier);
    auto *field = opened.part<SearchField>();
    QTest::keyClicks(field, u"verity bank"_s);
    while (field->palette()->current()->group != PaletteGroup::Opportunities)
        QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents();

    QVERIFY(opened.part<OpportunitiesPage>()->isVisible());
    QCOMPARE(opened.part<OpportunityDetail>()->shown(), OpportunityId{u"verity"_s});
}

void tst_MainWindow::aCardLeadsToItsOpportunity()
{
    Opened opened;
    FollowUpCard *first = opened.part<CardList>()->cards().first();
    const OpportunityId opportunity = first->row().opportunity;
    first->setFocus();

    opened.press(Qt::Key_O);

    QVERIFY(opened.part<OpportunitiesPage>()->isVisible());
    QCOMPARE(opened.part<OpportunityDetail>()->shown(), opportunity);
}

void tst_MainWindow::aThemeIsChosenByItsName()
{
    Opened opened;

    opened.press(Qt::Key_K, Qt::ControlModifier);
    auto *field = opened.part<SearchField>();
    QTest::keyClicks(field, u"theme dark"_s);
    QTest::keyClick(field, Qt::Key_Return);

    QCOMPARE(opened.preferences.current().look.theme, ThemeChoice::Dark);
}

void tst_MainWindow::aFailureStaysUntilItIsPutAway()
{
    Opened opened;
    QVERIFY(!opened.part<Banner>()->isVisible());

    opened.window.report({.kind = Error::Kind::Access, .what = u"the disk is full"_s});
    opened.window.report({.kind = Error::Kind::Access, .what = u"the disk is gone"_s});

    QVERIFY(opened.part<Banner>()->isVisible());
    QVERIFY(opened.part<Banner>()->text().contains(u"the disk is full"_s));
    QVERIFY(opened.part<Banner>()->text().contains(u"the disk is gone"_s));

    QTest::mouseClick(opened.part<Banner>()->findChild<QAbstractButton *>(), Qt::LeftButton);

    QVERIFY(!opened.part<Banner>()->isVisible());
}

void tst_MainWindow::everyControlHasAName()
{
    Opened opened;

    for (const QAbstractButton *button : opened.window.findChildren<QAbstractButton *>()) {
        const bool isNamed = !button->text().isEmpty() || !button->accessibleName().isEmpty();
        // Qt's own clear buttons and extension arrows carry their names elsewhere.
        const bool isOurs = !button->metaObject()->className()
            || !QByteArray(button->metaObject()->className()).contains("Icon");
        if (isOurs && button->isVisibleTo(&opened.window))
            QVERIFY2(isNamed, button->metaObject()->className());
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
