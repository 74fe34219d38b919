// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "core/playbook/playbookreader.h"
#include "core/playbook/playbookshelf.h"
#include "core/playbook/playbookwriter.h"
#include "core/session/demo.h"
#include "tests/support/fakebackups.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/preferences/preferencefile.h"
#include "ui/shell/changetext.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTreeWidget>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As they stand in the list.
enum Section {
    You,
    Region,
    PlaybookPart,
    Reminders,
    Writing,
    LettersPart,
    Mail,
    Backup,
    Colours,
    Background,
    Language
};

/// The page over the sample data, in memory.
struct Opened
{
    Opened()
        : clock(QDateTime(QDate(2026, 5, 28), QTime(10, 0), QTimeZone("Europe/London")))
        , calendar(*Calendar::builtIn())
        , store(demoDossier(QDate(2026, 5, 28), calendar))
        , session(*Session::open(store,
              Advice{.playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = calendar}, clock))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , preferences(settings, folder.filePath(u"playbooks"_s))
        , page(*session, backups, preferences)
    {
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setFocus();
    }

    /// By the arrow keys of the list at the left.
    void go(Section section)
    {
        auto *list = part<QListWidget>(u"sections"_s);
        list->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < section; ++i)
            press(Qt::Key_Down);
        QCOMPARE(list->currentRow(), int(section));
    }

    template<typename Part>
    Part *part(const QString &name) const
    {
        return page.findChild<Part *>(name);
    }

    /// Chooses in the box that has the focus, as a hand does: the entry that begins so.
    void choose(const QString &name, const QString &text)
    {
        auto *box = part<QComboBox>(name);
        box->setFocus();
        const int index = box->findText(text, Qt::MatchStartsWith);
        QVERIFY2(index >= 0, qPrintable(text));
        press(Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            press(Qt::Key_Down);
        QCOMPARE(box->currentIndex(), index);
    }

    const Seeker &seeker() const { return session->dossier().seeker; }
    const Playbook &standard() const { return session->advice().playbooks.standard; }
    bool isShown(const QString &name) const { return part<QWidget>(name)->isVisible(); }

    const QTemporaryDir folder;
    const HandClock clock;
    const Calendar calendar;
    MemoryStore store;
    std::unique_ptr<Session> session;
    QSettings settings;
    PreferenceFile preferences;
    FakeBackups backups;
    SettingsPage page;
};

} // namespace

class tst_SettingsPage final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsKeptAndCanBeUndone();
    void aMailAddressThatIsNoneIsPointedAt();
    void aTimeZoneIsFoundByItsTown_data();
    void aTimeZoneIsFoundByItsTown();
    void anotherRegionHasOtherHolidaysAtOnce();
    void everyLookTakesEffectAtOnce();
    void anotherPlaybookIsSeenBeforeItIsKept();
    void theBackgroundIsSetAtOnce();
    void discardingChangesNothing();
    void aChangedPlaybookIsKeptUnderItsName();
    void aRuleSwitchedOffGoesFromThePlan();
    void aDeletedPlaybookCanBePutBack();
    void aBadPlaybookFileIsNamedWithItsLine();
    void tabGoesThroughThePlaybookFromTopToBottom();
    void everyControlHasAName();
    void largeTextFitsASmallWindow();
};

void tst_SettingsPage::whatIsTypedIsKeptAndCanBeUndone()
{
    Opened opened;
    const Seeker before = opened.seeker();
    opened.part<QLineEdit>(u"yourName"_s)->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);

    type(u"Mia  Muster"_s);
    opened.part<QPlainTextEdit>(u"yourAddress"_s)->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"1 High Street"_s);
    press(Qt::Key_Return);
    type(u"Leeds"_s);
    QTRY_COMPARE(opened.seeker().address, (QStringList{u"1 High Street"_s, u"Leeds"_s}));

    QCOMPARE(opened.seeker().name, u"Mia Muster"_s);
    QCOMPARE(opened.seeker().region, before.region);
    QCOMPARE(undoText(opened.session->nextUndo()), u"Undo: change your details"_s);
    while (opened.session->nextUndo())
        QVERIFY(opened.session->undo());
    QCOMPARE(opened.seeker(), before);
    QCOMPARE(opened.part<QLineEdit>(u"yourName"_s)->text(), before.name);
}

void tst_SettingsPage::aMailAddressThatIsNoneIsPointedAt()
{
    Opened opened;
    auto *email = opened.part<QLineEdit>(u"yourEmail"_s);
    email->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);

    type(u"mia at home"_s);
    press(Qt::Key_Tab);
    QVERIFY(email->accessibleDescription().contains(u"mia@example.org"_s));

    email->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"mia@home.example"_s);
    press(Qt::Key_Tab);
    QVERIFY(email->accessibleDescription().isEmpty());
    opened.page.keepDraft();
    QCOMPARE(opened.seeker().email, u"mia@home.example"_s);
}

void tst_SettingsPage::aTimeZoneIsFoundByItsTown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("zone");

    QTest::newRow("in full") << u"America/New_York"_s << u"America/New_York"_s;
    QTest::newRow("as one writes it") << u"america/new york"_s << u"America/New_York"_s;
    QTest::newRow("that of a server") << u"Etc/UTC"_s << u"UTC"_s;
    QTest::newRow("one there is not") << u"Europe/Atlantis"_s << u"Europe/London"_s;
}

void tst_SettingsPage::aTimeZoneIsFoundByItsTown()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, zone);
    Opened opened;
    auto *edit = opened.part<QLineEdit>(u"yourZone"_s);
    edit->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);

    QTest::keyClicks(edit, typed);
    opened.page.keepDraft();

    QCOMPARE(opened.seeker().timeZone, zone);
}

void tst_SettingsPage::anotherRegionHasOtherHolidaysAtOnce()
{
    Opened opened;
    opened.go(Region);
    auto *holidays = opened.part<QTreeWidget>(u"holidays"_s);

    opened.choose(u"country"_s, u"Germany"_s);
    QCOMPARE(opened.seeker().region, u"DE"_s);
    const int federal = holidays->topLevelItemCount();
    opened.choose(u"part"_s, u"Bavaria"_s);

    QCOMPARE(opened.seeker().region, u"DE-BY"_s);
    QVERIFY(holidays->topLevelItemCount() > federal);
    QVERIFY(!holidays->findItems(u"Corpus Christi"_s, Qt::MatchContains, 1).isEmpty());
    // Each entry that the arrows passed was a choice.
    while (opened.seeker().region != u"DE"_s)
        QVERIFY(opened.session->undo());
    QCOMPARE(holidays->topLevelItemCount(), federal);
}

void tst_SettingsPage::everyLookTakesEffectAtOnce()
{
    Opened opened;
    opened.go(Colours);
    QSignalSpy told(&opened.preferences, &PreferenceFile::changed);

    opened.choose(u"theme"_s, u"High contrast"_s);
    opened.choose(u"textSize"_s, u"150"_s);
    opened.choose(u"motion"_s, u"Nothing"_s);
    opened.part<QAbstractButton>(u"encouragement"_s)->setFocus();
    press(Qt::Key_Space);

    const Preferences wanted{.look
        = {.theme = ThemeChoice::HighContrast, .textSize = 150, .motion = MotionChoice::Reduced},
        .showsEncouragement = false};
    QCOMPARE(opened.preferences.current(), wanted);
    QCOMPARE(PreferenceFile(opened.settings).current(), wanted);
    QVERIFY(told.count() >= 4);
}

void tst_SettingsPage::anotherPlaybookIsSeenBeforeItIsKept()
{
    Opened opened;
    opened.go(PlaybookPart);
    QVERIFY(!opened.isShown(u"keep"_s) && !opened.isShown(u"preview"_s));
    const Plan before = opened.session->plan();

    opened.choose(u"playbook"_s, u"Reserved"_s);
    QVERIFY(opened.isShown(u"preview"_s));
    const auto *preview = opened.part<QTableWidget>(u"preview"_s);
    QVERIFY(preview->rowCount() > 0);
    for (int row = 0; row < preview->rowCount(); ++row) {
        QVERIFY(!preview->item(row, 0)->text().isEmpty());
        QVERIFY(!preview->item(row, 0)->data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(
            !preview->item(row, 1)->text().isEmpty() || !preview->item(row, 2)->text().isEmpty());
    }
    QCOMPARE(opened.session->plan(), before);
    QCOMPARE(opened.preferences.current().playbook, QString());

    opened.part<QAbstractButton>(u"keep"_s)->setFocus();
    press(Qt::Key_Space);

    QCOMPARE(opened.standard().name, u"reserved"_s);
    QCOMPARE(opened.preferences.current().playbook, u"reserved"_s);
    QVERIFY(opened.session->plan() != before);
    QVERIFY(!opened.isShown(u"keep"_s) && !opened.isShown(u"preview"_s));
    QVERIFY(!QDir(opened.folder.filePath(u"playbooks"_s)).exists());
}

void tst_SettingsPage::theBackgroundIsSetAtOnce()
{
    Opened opened;
    qputenv("XDG_CONFIG_HOME", opened.folder.path().toLocal8Bit());
    SettingsPage page(*opened.session, opened.backups, opened.preferences);
    auto *stays = page.findChild<QAbstractButton *>(u"keepsRunning"_s);
    auto *starts = page.findChild<QAbstractButton *>(u"startsWithSession"_s);
    const QString file = opened.folder.filePath(u"autostart/afterword.desktop"_s);
    QVERIFY(stays->isChecked());
    QVERIFY(!starts->isChecked());

    stays->click();
    starts->click();

    QVERIFY(!opened.preferences.current().keepsRunning);
    QVERIFY(QFile::exists(file));
    starts->click();
    QVERIFY(!QFile::exists(file));
}

void tst_SettingsPage::discardingChangesNothing()
{
    Opened opened;
    opened.go(PlaybookPart);
    const Plan before = opened.session->plan();
    opened.part<QSpinBox>(u"pace"_s)->setFocus();
    press(Qt::Key_Up);
    QVERIFY(opened.isShown(u"discard"_s));

    opened.part<QAbstractButton>(u"discard"_s)->setFocus();
    press(Qt::Key_Space);

    QCOMPARE(opened.session->plan(), before);
    QCOMPARE(opened.part<QSpinBox>(u"pace"_s)->value(), 7);
    QVERIFY(!opened.isShown(u"keep"_s));
}

void tst_SettingsPage::aChangedPlaybookIsKeptUnderItsName()
{
    Opened opened;
    opened.go(PlaybookPart);
    opened.part<QSpinBox>(u"pace"_s)->setFocus();
    press(Qt::Key_Up);
    auto *title = opened.part<QLineEdit>(u"playbookTitle"_s);
    title->setFocus();
    QCOMPARE(title->text(), u"Balanced, my way"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Slow and steady"_s);

    opened.part<QAbstractButton>(u"keep"_s)->setFocus();
    press(Qt::Key_Space);

    QCOMPARE(opened.standard().name, u"slow-and-steady"_s);
    QCOMPARE(opened.standard().title, u"Slow and steady"_s);
    QCOMPARE(opened.standard().paceDays, 8);
    const PlaybookShelf shelf = readPlaybookShelf(opened.folder.filePath(u"playbooks"_s));
    QCOMPARE(shelf.playbooks, QList<Playbook>{opened.standard()});
    QVERIFY(opened.part<QComboBox>(u"playbook"_s)->currentText().startsWith(u"Slow and steady"_s));
}

void tst_SettingsPage::aRuleSwitchedOffGoesFromThePlan()
{
    Opened opened;
    opened.go(PlaybookPart);
    auto *rules = opened.part<QListWidget>(u"rules"_s);
    rules->setFocus();
    press(Qt::Key_Home);
    const QString rule = rules->currentItem()->data(Qt::UserRole).toString();

    press(Qt::Key_Space);
    QCOMPARE(rules->currentItem()->checkState(), Qt::Unchecked);
    opened.part<QAbstractButton>(u"keep"_s)->setFocus();
    press(Qt::Key_Space);

    QVERIFY(!findRule(opened.standard(), rule));
    for (const FollowUp &followUp : opened.session->plan().followUps)
        QVERIFY(followUp.rule != rule);
}

void tst_SettingsPage::aDeletedPlaybookCanBePutBack()
{
    Opened opened;
    opened.go(PlaybookPart);
    opened.part<QSpinBox>(u"pace"_s)->setFocus();
    press(Qt::Key_Up);
    opened.part<QAbstractButton>(u"keep"_s)->setFocus();
    press(Qt::Key_Space);
    const Playbook own = opened.standard();

    opened.part<QAbstractButton>(u"remove"_s)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(opened.standard().name, u"balanced"_s);
    QCOMPARE(opened.preferences.current().playbook, u"balanced"_s);
    QVERIFY(readPlaybookShelf(opened.folder.filePath(u"playbooks"_s)).playbooks.isEmpty());

    opened.part<QAbstractButton>(u"putBack"_s)->setFocus();
    press(Qt::Key_Space);

    QCOMPARE(
        readPlaybookShelf(opened.folder.filePath(u"playbooks"_s)).playbooks, QList<Playbook>{own});
    QVERIFY(!opened.isShown(u"putBack"_s));
}

void tst_SettingsPage::aBadPlaybookFileIsNamedWithItsLine()
{
    Opened opened;
    const QDir folder(opened.folder.filePath(u"playbooks"_s));
    QVERIFY(folder.mkpath(u"."_s));
    QFile file(folder.filePath(u"bad.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("name = \"bad\"\ntitle = 1\n") > 0);
    file.close();

    opened.page.hide();
    opened.page.show();
    opened.go(PlaybookPart);

    bool isNamed = false;
    for (const QLabel *label : opened.page.findChildren<QLabel *>())
        isNamed |= label->isVisible() && label->text().contains(u"bad.toml, line"_s);
    QVERIFY(isNamed);
}

void tst_SettingsPage::tabGoesThroughThePlaybookFromTopToBottom()
{
    Opened opened;
    opened.go(PlaybookPart);
    opened.part<QSpinBox>(u"pace"_s)->setFocus();
    press(Qt::Key_Up);
    opened.part<QComboBox>(u"playbook"_s)->setFocus();

    QStringList passed;
    for (int i = 0; i < 11; ++i) {
        press(Qt::Key_Tab);
        passed.append(QApplication::focusWidget()->objectName());
    }

    QCOMPARE(passed,
        (QStringList{u"preview"_s, u"playbookTitle"_s, u"keep"_s, u"discard"_s, u"tone"_s,
            u"skills"_s, u"pace"_s, u"windowOpens"_s, u"windowCloses"_s, u"rules"_s, u"due"_s}));
}

void tst_SettingsPage::everyControlHasAName()
{
    Opened opened;
    for (const Section section :
        {You, Region, PlaybookPart, Writing, Mail, Backup, Colours, Background, Language}) {
        opened.go(section);
        for (const QWidget *widget : opened.page.findChildren<QWidget *>()) {
            const bool isQts = widget->objectName().startsWith(u"qt_"_s);
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isQts)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed
                = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed,
                qPrintable(
                    QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }
}

void tst_SettingsPage::largeTextFitsASmallWindow()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    QApplication::setFont(large);
    {
        Opened opened;
        // What remains of 1024 × 640 beside the sidebar and between the bars.
        opened.page.resize(760, 500);
        for (const Section section :
            {You, Region, PlaybookPart, Writing, Mail, Backup, Colours, Background, Language}) {
            opened.go(section);
            QCoreApplication::processEvents();
            QVERIFY2(opened.page.width() <= 760, qPrintable(QString::number(section)));
        }
        QVERIFY(opened.page.minimumSizeHint().width() <= 760);
    }
    QApplication::setFont(usual);
}

QTEST_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
