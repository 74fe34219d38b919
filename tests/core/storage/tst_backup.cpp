// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself is also the one that is killed or runs out of room: see main().
#include "core/storage/copies/backup.h"

#include "core/storage/copies/restore.h"
#include "core/storage/sqlitestore.h"
#include "core/storage/verify.h"
#include "tests/support/randomfacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 5, 28), QTime(10, 42), Qt::UTC);

SqliteStore storeAt(const QString &path, OpenMode mode = OpenMode::MustExist)
{
    return SqliteStore(*Database::open(path, mode));
}

Change adding(RandomFacts &facts, int count)
{
    Change change{.id = newId<ChangeTag>()};
    for (int i = 0; i < count; ++i) {
        Opportunity made = facts.opportunity();
        made.id = newId<OpportunityTag>();
        change.facts.append({.after = made});
    }
    return change;
}

void fill(const QString &path, int opportunities)
{
    RandomFacts facts(1);
    SqliteStore store = storeAt(path, OpenMode::Create);
    QVERIFY(store.apply(adding(facts, opportunities)));
    QVERIFY(store.saveDraft({.key = u"debrief"_s, .content = u"She said"_s}));
}

QByteArray digestAt(const QString &path)
{
    Result<Connection> connection = Connection::open(path, Access::ReadAlone);
    const Result<QByteArray> digest = connection ? digestOfRows(*connection) : QByteArray();
    return digest ? *digest : QByteArray();
}

bool isSound(const QString &path)
{
    Result<Database> database = Database::open(path, OpenMode::MustExist);
    return database && verify(*database)->isEmpty();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// The files as they lie there after a power cut: with changes that are only in the log.
void copyAfterCrash(SqliteStore &store, const QString &to)
{
    const QString from = store.database().connection().path();
    for (const QString &ending : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(from + ending, to + ending));
}

int backUpForEver(const QString &path, const QString &out)
{
    SqliteStore store = storeAt(path);
    RandomFacts facts(2);
    for (;;) {
        if (!store.apply(adding(facts, 1)) || !backUp(store.database(), out))
            return 1;
        std::printf("backed up\n");
        std::fflush(stdout);
    }
}

int backUpWithin(const QString &path, const QString &out, rlim_t bytes)
{
    SqliteStore store = storeAt(path);
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Result<void> done = backUp(store.database(), out);
    std::printf("%s\n", done ? "done" : qPrintable(toString(done.error())));
    return done ? 0 : 4;
}

} // namespace

class tst_Backup final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBackupHoldsEveryRowAndIsPrivate();
    void anOlderBackupIsReplacedAndNothingElse();
    void aFullDiskLeavesTheLastBackup();
    void aKillLeavesAWholeBackup();
    void whatIsRestoredIsWhatWasBackedUp();
    void theLogOfTheOldDatabaseDoesNotComeBack();
    void aDamagedDatabaseIsKeptAndReplaced();
    void whatIsNoGoodBackupChangesNothing_data();
    void whatIsNoGoodBackupChangesNothing();
    void aDatabaseInUseIsNotReplaced();
    void restoringAgainAndAgainKeepsEveryState();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString live() const { return path(u"live.db"_s); }
    QString backup() const { return path(u"backup.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Backup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Backup::aBackupHoldsEveryRowAndIsPrivate()
{
    fill(live(), 40);
    const mode_t usual = ::umask(0);
    {
        SqliteStore store = storeAt(live());
        const Result<void> done = backUp(store.database(), backup());
        ::umask(usual);
        QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
        QVERIFY(*storeAt(backup()).load() == *store.load());
    }

    struct stat found = {};
    QVERIFY(::stat(QFile::encodeName(backup()).constData(), &found) == 0);
    QCOMPARE(int(found.st_mode & 07777), 0600);
    QCOMPARE(digestAt(backup()), digestAt(live()));
    QVERIFY(isSound(backup()));
    QCOMPARE(namesIn(m_folder->path()), (QStringList{u"backup.db"_s, u"live.db"_s}));
}

void tst_Backup::anOlderBackupIsReplacedAndNothingElse()
{
    fill(live(), 3);
    write(path(u"letter.txt"_s), "Dear Ana");
    QVERIFY(QFile::link(live(), path(u"link.db"_s)));
    SqliteStore store = storeAt(live());
    RandomFacts facts(3);

    QVERIFY(backUp(store.database(), backup()));
    const QByteArray first = digestAt(backup());
    QVERIFY(store.apply(adding(facts, 1)));
    QVERIFY(backUp(store.database(), backup()));
    QVERIFY(digestAt(backup()) != first);

    for (const QString &name : {u"letter.txt"_s, u"link.db"_s, u"live.db"_s, u"no/folder.db"_s})
        QVERIFY2(!backUp(store.database(), path(name)), qPrintable(name));
    QCOMPARE(contentOf(path(u"letter.txt"_s)), QByteArray("Dear Ana"));
    QVERIFY(store.apply(adding(facts, 1)));
}

void tst_Backup::aFullDiskLeavesTheLastBackup()
{
    fill(live(), 200);
    {
        SqliteStore store = storeAt(live());
        QVERIFY(backUp(store.database(), backup()));
    }
    const QByteArray before = contentOf(backup());
    const QStringList names = namesIn(m_folder->path());

    for (const int bytes : {0, 1, 5'000, 50'000, 200'000}) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
            {u"--back-up-within"_s, live(), backup(), QString::number(bytes)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 4);
        QVERIFY(!process.readAllStandardOutput().trimmed().isEmpty());
        QCOMPARE(contentOf(backup()), before);
        QCOMPARE(namesIn(m_folder->path()), names);
    }
    QVERIFY(isSound(live()));
}

void tst_Backup::aKillLeavesAWholeBackup()
{
    fill(live(), 100);
    QRandomGenerator random(4);

    for (int kill = 0; kill < 8; ++kill) {
        QProcess process;
        process.start(
            QCoreApplication::applicationFilePath(), {u"--back-up-for-ever"_s, live(), backup()});
        QVERIFY(process.waitForReadyRead());
        process.waitForFinished(random.bounded(60));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);

        QVERIFY2(isSound(backup()), qPrintable(QString::number(kill)));
        QVERIFY(isSound(live()));
    }
    SqliteStore store = storeAt(live());
    QVERIFY(backUp(store.database(), backup()));
    QCOMPARE(namesIn(m_folder->path()).filter(u".backup.db."_s), QStringList());
}

void tst_Backup::whatIsRestoredIsWhatWasBackedUp()
{
    fill(live(), 40);
    {
        SqliteStore store = storeAt(live());
        QVERIFY(backUp(store.database(), backup()));
        RandomFacts facts(5);
        QVERIFY(store.apply(adding(facts, 5)));
    }
    const QByteArray later = digestAt(live());

    const Result<Restored> restored = restore(backup(), live(), now);

    QVERIFY2(restored, restored ? "" : qPrintable(toString(restored.error())));
    QCOMPARE(restored->kept, live() + u".damaged-20260528-104200"_s);
    QCOMPARE(digestAt(live()), digestAt(backup()));
    QCOMPARE(digestAt(restored->kept), later);
    QVERIFY(isSound(live()) && isSound(restored->kept));
}

void tst_Backup::theLogOfTheOldDatabaseDoesNotComeBack()
{
    fill(path(u"first.db"_s), 30);
    {
        SqliteStore store = storeAt(path(u"first.db"_s));
        QVERIFY(backUp(store.database(), backup()));
        RandomFacts facts(6);
        QVERIFY(store.apply(adding(facts, 10)));
        copyAfterCrash(store, live());
    }
    QVERIFY(QFileInfo(live() + u"-wal"_s).size() > 0);
    const QByteArray wanted = digestAt(backup());

    const Result<Restored> restored = restore(backup(), live(), now);

    QVERIFY(restored);
    QCOMPARE(storeAt(live()).load()->opportunities.size(), 30);
    QCOMPARE(digestAt(live()), wanted);
    QCOMPARE(storeAt(restored->kept).load()->opportunities.size(), 40);
}

void tst_Backup::aDamagedDatabaseIsKeptAndReplaced()
{
    fill(path(u"first.db"_s), 10);
    {
        SqliteStore store = storeAt(path(u"first.db"_s));
        QVERIFY(backUp(store.database(), backup()));
    }
    write(live(), "no database any more");

    const Result<Restored> restored = restore(backup(), live(), now);
    const Result<Restored> inNewPlace = restore(backup(), path(u"new/place.db"_s), now);

    QVERIFY(restored && inNewPlace);
    QCOMPARE(contentOf(restored->kept), QByteArray("no database any more"));
    QCOMPARE(inNewPlace->kept, QString());
    QCOMPARE(digestAt(live()), digestAt(backup()));
    QCOMPARE(digestAt(path(u"new/place.db"_s)), digestAt(backup()));
}

void tst_Backup::whatIsNoGoodBackupChangesNothing_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("keptBytes");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("a changed row")
        << u"UPDATE opportunity SET employer = 'x' WHERE ordinal = 1"_s << -1 << Error::Kind::Input;
    QTest::newRow("a row that is gone")
        << u"DELETE FROM opportunity WHERE ordinal = 1"_s << -1 << Error::Kind::Input;
    QTest::newRow("a newer schema") << u"PRAGMA user_version = 999"_s << -1 << Error::Kind::Input;
    QTest::newRow("another program's")
        << u"PRAGMA application_id = 1"_s << -1 << Error::Kind::Input;
    QTest::newRow("cut off") << QString() << 40'000 << Error::Kind::Input;
    QTest::newRow("empty") << QString() << 0 << Error::Kind::Input;
}

void tst_Backup::whatIsNoGoodBackupChangesNothing()
{
    QFETCH(const QString, sql);
    QFETCH(const int, keptBytes);
    QFETCH(const Error::Kind, kind);
    fill(live(), 20);
    {
        SqliteStore store = storeAt(live());
        QVERIFY(backUp(store.database(), backup()));
    }
    if (!sql.isEmpty()) {
        Result<Connection> other = Connection::open(backup(), Access::Write);
        QVERIFY(other && other->run(sql));
    }
    if (keptBytes >= 0)
        QVERIFY(QFile::resize(backup(), keptBytes));
    const QByteArray before = contentOf(live());
    const QStringList names = namesIn(m_folder->path());

    const Result<Restored> restored = restore(backup(), live(), now);

    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, kind);
    QCOMPARE(restored.error().file, backup());
    QCOMPARE(contentOf(live()), before);
    QCOMPARE(namesIn(m_folder->path()), names);
    QVERIFY(!restore(path(u"missing.db"_s), live(), now));
    QVERIFY(!restore(live(), live(), now));
}

void tst_Backup::aDatabaseInUseIsNotReplaced()
{
    fill(live(), 5);
    SqliteStore store = storeAt(live());
    QVERIFY(backUp(store.database(), backup()));
    QProcess process;

    const Result<Restored> restored = restore(backup(), live(), now);

    QVERIFY(!restored);
    QCOMPARE(restored.error().what, u"another Afterword has it open"_s);
    RandomFacts facts(7);
    QVERIFY(store.apply(adding(facts, 1)));
}

void tst_Backup::restoringAgainAndAgainKeepsEveryState()
{
    fill(live(), 5);
    {
        SqliteStore store = storeAt(live());
        QVERIFY(backUp(store.database(), backup()));
    }
    QSet<QString> kept;

    for (int round = 0; round < 20; ++round) {
        const Result<Restored> restored = restore(backup(), live(), now);
        QVERIFY(restored);
        kept.insert(restored->kept);
    }

    QCOMPARE(kept.size(), 20);
    QCOMPARE(digestAt(live()), digestAt(backup()));
    for (const QString &name : std::as_const(kept))
        QCOMPARE(digestAt(name), digestAt(backup()));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--back-up-for-ever")
        return backUpForEver(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == u"--back-up-within") {
        return backUpWithin(
            arguments.value(2), arguments.value(3), rlim_t(arguments.value(4).toUInt()));
    }
    tst_Backup test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backup.moc"
