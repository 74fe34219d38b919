// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backupsection.h"

#include "tests/support/fakebackups.h"
#include "tests/support/keys.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

DatabaseCopy copyAt(int day, int hour)
{
    return {.file = u"/nowhere/backups/%1.db"_s.arg(day),
        .made = QDateTime(QDate(2026, 5, day), QTime(hour, 5), Qt::UTC),
        .bytes = 123456};
}

/// The section over copies that are only said to be there.
struct Shown
{
    Shown()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , preferences(settings)
        , section(backups, preferences)
    {
        section.resize(700, 600);
        section.show();
        QVERIFY(QTest::qWaitForWindowActive(&section));
    }

    template<typename Part>
    Part *part(const QString &name)
    {
        return section.findChild<Part *>(name);
    }

    void pressButton(const QString &name)
    {
        part<QAbstractButton>(name)->setFocus();
        press(Qt::Key_Space);
    }

    const QTemporaryDir folder;
    QSettings settings;
    PreferenceFile preferences;
    FakeBackups backups;
    BackupSection section;
};

} // namespace

class tst_BackupSection final : public QObject
{
    Q_OBJECT

private slots:
    void dailyCopiesCanBeSwitchedOff();
    void copiesAreListedWithDayAndSize();
    void aCopyIsMadeOnDemandButNotTwiceAtOnce();
    void aFailureIsSaidInPlace();
    void restoringAsksFirst();
    void cancellingRestoresNothing();
    void withoutACopyThereIsNothingToRestore();
    void anotherFolderIsChosenAndGivenUp();
};

void tst_BackupSection::dailyCopiesCanBeSwitchedOff()
{
    Shown shown;
    QVERIFY(shown.part<QAbstractButton>(u"dailyBackup"_s)->isChecked());

    shown.pressButton(u"dailyBackup"_s);

    QVERIFY(!shown.preferences.current().backup.isDaily);
    QVERIFY(!PreferenceFile(shown.settings).current().backup.isDaily);
}

void tst_BackupSection::copiesAreListedWithDayAndSize()
{
    Shown shown;

    shown.backups.show({copyAt(28, 9), copyAt(27, 9)});

    const auto *copies = shown.part<QTreeWidget>(u"copies"_s);
    QCOMPARE(copies->topLevelItemCount(), 2);
    QVERIFY(copies->topLevelItem(0)->text(0).contains(u"2026"_s));
    QVERIFY(copies->topLevelItem(0)->text(0).contains(u"9:05"_s));
    QCOMPARE(copies->topLevelItem(0)->text(1), QLocale().formattedDataSize(123456));
    QVERIFY(copies->topLevelItem(0)
                ->data(0, Qt::AccessibleTextRole)
                .toString()
                .contains(copies->topLevelItem(0)->text(1)));
    QVERIFY(shown.part<QLabel>(u"backupFolder"_s)->text().contains(u"/nowhere/backups"_s));
    QVERIFY(!copies->accessibleName().isEmpty());
}

void tst_BackupSection::aCopyIsMadeOnDemandButNotTwiceAtOnce()
{
    Shown shown;

    shown.pressButton(u"backUpNow"_s);
    QCOMPARE(shown.backups.asked, 1);

    shown.backups.showCopying();
    QVERIFY(!shown.part<QAbstractButton>(u"backUpNow"_s)->isEnabled());
    shown.backups.show({copyAt(28, 9)});
    QVERIFY(shown.part<QAbstractButton>(u"backUpNow"_s)->isEnabled());
}

void tst_BackupSection::aFailureIsSaidInPlace()
{
    Shown shown;
    QVERIFY(!shown.part<QLabel>(u"backupState"_s)->isVisible());

    shown.backups.show({copyAt(27, 9)},
        Error{.kind = Error::Kind::Access, .what = u"there is no space left for it"_s});

    QVERIFY(shown.part<QLabel>(u"backupState"_s)->isVisible());
    QVERIFY(shown.part<QLabel>(u"backupState"_s)->text().contains(u"no space left"_s));
    QCOMPARE(shown.part<QTreeWidget>(u"copies"_s)->topLevelItemCount(), 1);
}

void tst_BackupSection::restoringAsksFirst()
{
    Shown shown;
    QSignalSpy asked(&shown.backups, &Backups::restoreRequested);
    shown.backups.show({copyAt(28, 9), copyAt(27, 9)});
    shown.part<QTreeWidget>(u"copies"_s)->setFocus();
    press(Qt::Key_Down);

    shown.pressButton(u"restore"_s);
    const auto *box = shown.part<QMessageBox>(u"askToRestore"_s);
    QVERIFY(box && box->text().contains(u"27"_s) && asked.isEmpty());
    QTest::keyClick(shown.part<QAbstractButton>(u"doRestore"_s), Qt::Key_Space);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), copyAt(27, 9).file);
}

void tst_BackupSection::cancellingRestoresNothing()
{
    Shown shown;
    QSignalSpy asked(&shown.backups, &Backups::restoreRequested);
    shown.backups.show({copyAt(28, 9)});
    shown.pressButton(u"restore"_s);

    // Return takes what does no harm.
    QTest::keyClick(shown.part<QMessageBox>(u"askToRestore"_s), Qt::Key_Return);
    QTRY_VERIFY(!shown.part<QMessageBox>(u"askToRestore"_s));

    QVERIFY(asked.isEmpty());
}

void tst_BackupSection::withoutACopyThereIsNothingToRestore()
{
    Shown shown;

    QVERIFY(!shown.part<QAbstractButton>(u"restore"_s)->isEnabled());
    shown.backups.show({copyAt(28, 9)});
    QVERIFY(shown.part<QAbstractButton>(u"restore"_s)->isEnabled());
}

void tst_BackupSection::anotherFolderIsChosenAndGivenUp()
{
    Shown shown;
    QVERIFY(!shown.part<QAbstractButton>(u"usualFolder"_s)->isEnabled());

    shown.pressButton(u"chooseFolder"_s);
    auto *dialog = shown.part<QFileDialog>(u"folderDialog"_s);
    QVERIFY(dialog);
    dialog->selectFile(shown.folder.path());
    Q_EMIT dialog->fileSelected(shown.folder.path());
    QCOMPARE(shown.preferences.current().backup.folder, shown.folder.path());
    dialog->close();

    shown.pressButton(u"usualFolder"_s);
    QVERIFY(shown.preferences.current().backup.folder.isEmpty());
}

QTEST_MAIN(tst_BackupSection)
#include "tst_backupsection.moc"
