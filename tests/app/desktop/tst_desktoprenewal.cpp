// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/sources/sample.h"
#include "tests/app/commands/commandrun.h"
#include "tests/support/keys.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/people/cardgrid.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/writing/noteedit.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString typed = u"The half of a sentence"_s;
constexpr QSize size(820, 610);
const QDateTime morning(QDate(2026, 5, 28), QTime(10, 42), QTimeZone("Europe/London"));

MainWindow *shownWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

template<typename Kind>
Kind *part(const QString &name)
{
    return shownWindow()->findChild<Kind *>(name);
}

QString notePaper()
{
    return shownWindow()->findChild<NoteEdit *>()->toPlainText();
}

/// Types at the end of the letter that is next.
void typeIntoNote(const QString &words)
{
    QVERIFY(shownWindow()->openPage(u"composer"_s));
    auto *note = shownWindow()->findChild<NoteEdit *>();
    note->setFocus();
    note->moveCursor(QTextCursor::End);
    QTest::keyClicks(note, words);
}

/// The control of that name in the settings, with the focus.
template<typename Kind>
Kind *setting(const QString &section, const QString &name)
{
    if (!shownWindow()->openPage(u"settings"_s))
        return nullptr;
    auto *sections = part<QListWidget>(u"sections"_s);
    for (QListWidgetItem *item : sections->findItems(section, Qt::MatchExactly))
        sections->setCurrentItem(item);
    auto *control = part<Kind>(name);
    if (control)
        control->setFocus();
    return control && control->isVisible() ? control : nullptr;
}

void chooseWeek()
{
    const auto buttons = part<CalendarPage>(u"calendarPage"_s)->findChildren<QPushButton *>();
    const auto week = std::ranges::find(buttons, u"Week"_s, &QPushButton::text);
    QVERIFY(week != buttons.end());
    (*week)->click();
}

void awaitWindowAfter(const QPointer<MainWindow> &old)
{
    QTRY_VERIFY(!old);
    QTRY_VERIFY(shownWindow());
    QVERIFY(QTest::qWaitForWindowActive(QApplication::activeWindow()));
}

void choose(const QString &language)
{
    const QPointer<MainWindow> old = shownWindow();
    const bool isGerman = !old->findChild<QListWidget *>(u"sections"_s)
                               ->findItems(u"Sprache"_s, Qt::MatchExactly)
                               .isEmpty();
    auto *box = setting<QComboBox>(isGerman ? u"Sprache"_s : u"Language"_s, u"language"_s);
    QVERIFY(box);
    QTest::keyClicks(box, language);
    QTest::keyClick(box, Qt::Key_Return);
    awaitWindowAfter(old);
}

} // namespace

/// What is kept when the window goes and comes again while the program runs.
class tst_DesktopRenewal final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anotherLanguageKeepsWhatIsTypedAndThePlace();
    void theLanguageChangesThereAndBack();
    void whatThePagesShowedTheyShowAgain();
    void whoeverGoesOnWithTabIsThere();
    void aRestoredCopyBringsItsWordsAndKeepsThePlace();

private:
    void run(const std::function<void()> &hands);

    QTemporaryDir m_folder;
    QString m_database;
};

void tst_DesktopRenewal::initTestCase()
{
    QVERIFY(makeSample(m_folder.filePath(u"sample.db"_s), morning));
}

void tst_DesktopRenewal::init()
{
    const QString home = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    QVERIFY(QDir().mkpath(home));
    qputenv("XDG_DATA_HOME", home.toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/dev/null");
    m_database = home + u"/afterword.db"_s;
    QVERIFY(QFile::copy(m_folder.filePath(u"sample.db"_s), m_database));
}

/// Starts the program, plays `hands` once the window stands, and ends it.
void tst_DesktopRenewal::run(const std::function<void()> &hands)
{
    QTimer::singleShot(0, [&] {
        hands();
        QCoreApplication::exit();
    });
    QCOMPARE(runDesktop(*qApp, {.database = m_database, .now = morning}), 0);
}

void tst_DesktopRenewal::anotherLanguageKeepsWhatIsTypedAndThePlace()
{
    run([] {
        QTRY_VERIFY(shownWindow());
        shownWindow()->resize(size);
        typeIntoNote(typed);

        choose(u"Deutsch"_s);

        QCOMPARE(shownWindow()->size(), size);
        QCOMPARE(part<PageStack>({})->currentName(), u"settings"_s);
        QCOMPARE(part<QListWidget>(u"sections"_s)->currentItem()->text(), u"Sprache"_s);
        QCOMPARE(shownWindow()->focusWidget()->objectName(), u"language"_s);
        QVERIFY(shownWindow()->openPage(u"composer"_s));
        QVERIFY2(notePaper().endsWith(typed), qPrintable(notePaper()));
    });
}

void tst_DesktopRenewal::theLanguageChangesThereAndBack()
{
    run([] {
        QTRY_VERIFY(shownWindow());
        typeIntoNote(typed);

        choose(u"Deutsch"_s);
        choose(u"English (United K"_s);

        QCOMPARE(part<QListWidget>(u"sections"_s)->currentItem()->text(), u"Language"_s);
        QVERIFY(shownWindow()->openPage(u"composer"_s));
        QVERIFY2(notePaper().endsWith(typed), qPrintable(notePaper()));
    });
}

void tst_DesktopRenewal::whatThePagesShowedTheyShowAgain()
{
    run([] {
        QTRY_VERIFY(shownWindow());
        shownWindow()->resize(1280, 800);
        const FollowUpId toTom{u"thank-you.helper/acme/acme-1/tom/1"_s};
        shownWindow()->go(ShowNote{toTom});
        shownWindow()->go(ShowOpportunity{{u"verity"_s}});
        shownWindow()->go(ShowPerson{{u"tom"_s}});
        shownWindow()->go(ShowDay{QDate(2026, 9, 9)});
        chooseWeek();
        const QList<Destination> places = shownWindow()->places();

        choose(u"Deutsch"_s);

        QCOMPARE(shownWindow()->places().size(), places.size());
        QVERIFY(shownWindow()->places() == places);
        QVERIFY(places.contains(Destination(ShowNote{toTom})));
        QVERIFY(places.contains(Destination(ShowOpportunity{{u"verity"_s}})));
        QVERIFY(places.contains(Destination(ShowPerson{{u"tom"_s}})));
        QVERIFY(shownWindow()->openPage(u"people"_s));
        QVERIFY(part<CardGrid>(u"cards"_s)->isVisible());
        QVERIFY(part<CardGrid>(u"cards"_s)->hasFocus());
        QCOMPARE(part<CalendarPage>(u"calendarPage"_s)->paper().view, CalendarView::Week);
        QVERIFY(places.contains(Destination(ShowDay{QDate(2026, 9, 9)})));
    });
}

void tst_DesktopRenewal::whoeverGoesOnWithTabIsThere()
{
    run([] {
        QTRY_VERIFY(shownWindow());
        QVERIFY(QTest::qWaitForWindowActive(shownWindow()));
        auto *box = setting<QComboBox>(u"Language"_s, u"language"_s);
        QVERIFY(box);
        const QPointer<MainWindow> old = shownWindow();
        QTest::keyClick(box, Qt::Key_Tab);
        const QWidget *next = old->focusWidget();
        const QString name = QString::fromLatin1(next->metaObject()->className());
        QVERIFY(next != box);
        const QPoint place = next->mapTo(old.data(), QPoint(0, 0));
        box->setFocus();

        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(shownWindow(), old.data());
        QTest::keyClick(box, Qt::Key_Tab);
        awaitWindowAfter(old);

        const QWidget *focused = shownWindow()->focusWidget();
        QVERIFY(focused);
        QCOMPARE(QString::fromLatin1(focused->metaObject()->className()), name);
        QCOMPARE(focused->mapTo(shownWindow(), QPoint(0, 0)).y(), place.y());
    });
}

void tst_DesktopRenewal::aRestoredCopyBringsItsWordsAndKeepsThePlace()
{
    run([] {
        QTRY_VERIFY(shownWindow());
        shownWindow()->resize(size);
        auto *copying = setting<QPushButton>(u"Backup"_s, u"backUpNow"_s);
        QVERIFY(copying);
        QTest::keyClick(copying, Qt::Key_Space);
        QTRY_COMPARE(part<QTreeWidget>(u"copies"_s)->topLevelItemCount(), 1);
        typeIntoNote(typed);
        auto *restoring = setting<QPushButton>(u"Backup"_s, u"restore"_s);
        QVERIFY(restoring);
        const QPointer<MainWindow> old = shownWindow();

        QTest::keyClick(restoring, Qt::Key_Space);
        QTRY_VERIFY(part<QPushButton>(u"doRestore"_s));
        QTest::keyClick(part<QPushButton>(u"doRestore"_s), Qt::Key_Space);
        awaitWindowAfter(old);

        QCOMPARE(shownWindow()->size(), size);
        QCOMPARE(part<PageStack>({})->currentName(), u"settings"_s);
        QCOMPARE(part<QListWidget>(u"sections"_s)->currentItem()->text(), u"Backup"_s);
        QVERIFY(shownWindow()->openPage(u"composer"_s));
        QVERIFY2(!notePaper().contains(typed), qPrintable(notePaper()));
    });
}

QTEST_MAIN(tst_DesktopRenewal)
#include "tst_desktoprenewal.moc"
