// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dailybackup.h"

#include "app/desktop/desktopsession.h"
#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "core/storage/copies/restore.h"
#include "core/storage/sqlitestore.h"
#include "tests/support/handclock.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A search in a file, and the backups of it.
struct Search
{
    Search()
        : path(folder.filePath(u"afterword.db"_s))
        , clock(QDateTime(QDate(2026, 5, 28), QTime(9, 0), QTimeZone("Europe/London")))
        , store(*Database::open(path, OpenMode::Create))
        , session(*Session::open(store,
              Advice{
                  .playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = *Calendar::builtIn()},
              clock))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , preferences(settings)
        , backup(
              std::make_unique<DailyBackup>(store.database().connection(), *session, preferences))
    {
    }

    /// Adds opportunities with 100 kB of notes each, as one change.
    void add(int count)
    {
        QList<FactChange> changes;
        for (int i = 0; i < count; ++i) {
            const QString id = newId<OpportunityTag>().text;
            changes.append({.after = Opportunity{.id = OpportunityId{id},
                                .employer = u"Employer "_s + id,
                                .position = u"Engineer"_s,
                                .notes = QString(100000, u'n')}});
        }
        QVERIFY(session->apply(ChangeLabel::Import, {}, changes));
    }

    void waitForCopy() { QTRY_VERIFY_WITH_TIMEOUT(!backup->isCopying(), 20000); }

    QStringList names() const
    {
        return QDir(folder.filePath(u"backups"_s))
            .entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    void prefer(const BackupPreferences &wanted)
    {
        Preferences changed = preferences.current();
        changed.backup = wanted;
        QVERIFY(preferences.keep(changed));
    }

    const QTemporaryDir folder;
    const QString path;
    HandClock clock;
    SqliteStore store;
    std::unique_ptr<Session> session;
    QSettings settings;
    PreferenceFile preferences;
    std::unique_ptr<DailyBackup> backup;
};

Dossier dossierIn(const QString &path)
{
    SqliteStore store(*Database::open(path, OpenMode::MustExist));
    return *store.load();
}

} // namespace

class tst_DailyBackup final : public QObject
{
    Q_OBJECT

private slots:
    void theFirstStartMakesACopyThatHoldsAll();
    void eachDayHasItsCopy();
    void noCopyIsMadeUnlessPreferred();
    void whatIsChangedMeanwhileIsInTheCopy();
    void aCopyIsOneFileForItsOwnerAlone();
    void aFolderThatCannotBeWrittenIsToldAndHarmsNothing();
    void aDamagedSearchNeverBecomesACopy();
    void leavingInTheMiddleLeavesNoHalf();
    void whatACrashLeftIsRemoved();
    void anotherFolderHasItsOwnCopies();
    void twoSearchesOfOneNameKeepOutOfEachOthersWay();
    void aCopyCanBeRestored();
};

void tst_DailyBackup::theFirstStartMakesACopyThatHoldsAll()
{
    Search search;
    search.add(20);

    search.backup->keepDaily();
    QVERIFY(search.backup->isCopying());
    search.waitForCopy();

    QCOMPARE(search.names(), QStringList{u"afterword-2026-05-28-090000.db"_s});
    QVERIFY(!search.backup->failure());
    const DatabaseCopy copy = search.backup->copies().first();
    QCOMPARE(copy.bytes, QFileInfo(copy.file).size());
    QCOMPARE(dossierIn(copy.file), search.session->dossier());
}

void tst_DailyBackup::eachDayHasItsCopy()
{
    Search search;
    search.backup->keepDaily();
    search.waitForCopy();

    for (int step = 1; step <= 9 * 4; ++step) {
        search.clock.turnTo(search.clock.now().addSecs(6 * 60 * 60));
        search.session->refresh();
        search.waitForCopy();
    }

    const QStringList names = search.names();
    QCOMPARE(names.size(), 7);
    QCOMPARE(names.first(), u"afterword-2026-05-31-030000.db"_s);
    QCOMPARE(names.last(), u"afterword-2026-06-06-030000.db"_s);
}

void tst_DailyBackup::noCopyIsMadeUnlessPreferred()
{
    Search search;
    search.prefer({.isDaily = false});

    search.backup->keepDaily();
    search.session->refresh();
    QVERIFY(!search.backup->isCopying());

    search.prefer({.isDaily = true});
    QVERIFY(search.backup->isCopying());
    search.waitForCopy();
    QCOMPARE(search.names().size(), 1);
}

void tst_DailyBackup::whatIsChangedMeanwhileIsInTheCopy()
{
    Search search;
    search.add(30);
    search.backup->backUpNow();
    QList<Dossier> states;

    // The first of them comes before the first page is copied, the last maybe after the last one.
    while (search.backup->isCopying() && states.size() < 3) {
        search.add(1);
        states.append(search.session->dossier());
        QTest::qWait(1);
    }
    search.waitForCopy();

    QVERIFY2(
        !search.backup->failure(), qPrintable(search.backup->failure().value_or(Error{}).what));
    QVERIFY(!states.isEmpty());
    QVERIFY(states.contains(dossierIn(search.backup->copies().first().file)));
}

void tst_DailyBackup::aCopyIsOneFileForItsOwnerAlone()
{
    Search search;
    search.backup->backUpNow();
    search.waitForCopy();

    const QString file = search.backup->copies().first().file;
    const auto forOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(file), forOwner);
    QVERIFY(!(QFile::permissions(search.backup->folder()) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(search.names().size(), 1);
}

void tst_DailyBackup::aFolderThatCannotBeWrittenIsToldAndHarmsNothing()
{
    Search search;
    search.backup->backUpNow();
    search.waitForCopy();
    // A disk that has no room for a byte.
    search.prefer({.folder = u"/dev/full/backups"_s});

    search.backup->backUpNow();
    search.waitForCopy();
    QVERIFY(search.backup->failure());
    QCOMPARE(search.backup->failure()->kind, Error::Kind::Access);

    search.prefer({});
    QVERIFY(!search.backup->failure());
    QCOMPARE(search.backup->copies().size(), 1);
    search.add(1);
}

void tst_DailyBackup::aDamagedSearchNeverBecomesACopy()
{
    Search search;
    search.add(5);
    search.backup->backUpNow();
    search.waitForCopy();
    const QStringList before = search.names();
    QVERIFY(
        search.store.database().connection().run(u"UPDATE opportunity SET position = 'another'"_s));
    search.clock.turnTo(search.clock.now().addDays(1));

    search.backup->backUpNow();
    search.waitForCopy();

    QVERIFY(search.backup->failure());
    QCOMPARE(search.names(), before);
}

void tst_DailyBackup::leavingInTheMiddleLeavesNoHalf()
{
    Search search;
    search.add(50);
    search.backup->backUpNow();
    QVERIFY(search.backup->isCopying());

    search.backup.reset();

    QVERIFY(search.names().isEmpty());
}

void tst_DailyBackup::whatACrashLeftIsRemoved()
{
    Search search;
    const CopyPlace place = copyPlaceOf(search.path, {});
    QVERIFY(beginCopyIn(place));
    QCOMPARE(search.names().size(), 1);
    QVERIFY(copiesIn(place).isEmpty());

    search.backup->backUpNow();
    search.waitForCopy();

    QCOMPARE(search.names(), QStringList{u"afterword-2026-05-28-090000.db"_s});
}

void tst_DailyBackup::anotherFolderHasItsOwnCopies()
{
    Search search;
    search.backup->backUpNow();
    search.waitForCopy();
    const QString other = search.folder.filePath(u"stick"_s);

    search.prefer({.isDaily = false, .folder = other});
    QVERIFY(search.backup->copies().isEmpty());
    search.backup->backUpNow();
    search.waitForCopy();

    QCOMPARE(search.backup->folder(), other);
    QCOMPARE(search.backup->copies().size(), 1);
    QCOMPARE(QDir(other).entryList(QDir::Files).size(), 1);
    QCOMPARE(search.names().size(), 1);
}

void tst_DailyBackup::twoSearchesOfOneNameKeepOutOfEachOthersWay()
{
    const CopyPlace mine = copyPlaceOf(u"/home/mia/afterword.db"_s, u"/media/stick"_s);
    const CopyPlace yours = copyPlaceOf(u"/home/tom/afterword.db"_s, u"/media/stick/"_s);

    QCOMPARE(mine.folder, yours.folder);
    QVERIFY(mine.stem != yours.stem);
}

void tst_DailyBackup::aCopyCanBeRestored()
{
    Search search;
    search.add(5);
    const Dossier before = search.session->dossier();
    search.backup->backUpNow();
    search.waitForCopy();
    const QString file = search.backup->copies().first().file;
    const QString other = search.folder.filePath(u"other.db"_s);

    const Result<Restored> restored = restore(file, other, search.clock.now());

    QVERIFY(restored);
    QCOMPARE(dossierIn(other), before);
}

QTEST_GUILESS_MAIN(tst_DailyBackup)
#include "tst_dailybackup.moc"
