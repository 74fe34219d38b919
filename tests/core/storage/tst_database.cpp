// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/database.h"

#include "core/exchange/dossierwriter.h"
#include "core/storage/file/inspection.h"
#include "core/storage/file/migration.h"
#include "core/storage/sqlitestore.h"
#include "core/storage/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <memory>
#include <sys/stat.h>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat now = {};
    return ::stat(QFile::encodeName(path).constData(), &now) == 0 ? int(now.st_mode & 07777) : -1;
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

/// Every file in the folder by its name, with a digest of what it holds.
std::map<QString, QByteArray> everythingIn(const QString &folder)
{
    std::map<QString, QByteArray> all;
    const auto wanted = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &file : QDir(folder).entryInfoList(wanted)) {
        const QByteArray content = file.isFile() ? contentOf(file.filePath()) : QByteArray();
        all[file.fileName()]
            = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    }
    return all;
}

Change adding(const QString &id)
{
    return {.id = {id}, .facts = {{.after = Contact{.id = {id}, .given = id.repeated(50)}}}};
}

SqliteStore storeAt(const QString &path, OpenMode mode)
{
    return SqliteStore(*Database::open(path, mode));
}

void runOn(const QString &path, const QString &sql)
{
    Result<Connection> connection = Connection::open(path, Access::Write);
    QVERIFY(connection && connection->run(sql));
}

QStringList schemaOf(Database &database)
{
    const Result<QVariant> all = database.connection().value(
        u"SELECT group_concat(name || ': ' || coalesce(sql, ''), char(10))"
        " FROM (SELECT * FROM sqlite_schema ORDER BY name)"_s);
    return all->toString().split(u'\n');
}

} // namespace

class tst_Database final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSettingsThatKeepTheDataAreInForce_data();
    void theSettingsThatKeepTheDataAreInForce();
    void nobodyElseCanReadTheFiles();
    void whatOthersCouldReadIsMadePrivate();
    void whatIsNotOursIsRefusedUntouched_data();
    void whatIsNotOursIsRefusedUntouched();
    void aNewerSchemaStillInTheLogIsRefusedUntouched();
    void aMissingDatabaseIsNotBegunAnew();
    void whatIsThereIsNotReplacedByANewOne();
    void theLogOfALostDatabaseIsNotTakenForTheNewOnes();
    void onlyOneCanHaveItOpen();
    void aNameIsNothingButAName_data();
    void aNameIsNothingButAName();
    void anOldDatabaseBecomesANewOneAndKeepsItsData_data();
    void anOldDatabaseBecomesANewOneAndKeepsItsData();
    void whatWasMadeBeforeThereWereNotesCanBeNoted();
    void aMigrationDoesAllItSaysOrNothing();
    void aFullDiskChangesNothingAndPasses();
    void whatCannotBeKeptExactlyIsRefused_data();
    void whatCannotBeKeptExactlyIsRefused();

private:
    QString path() const { return m_folder->filePath(u"search.afterword"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Database::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Database::theSettingsThatKeepTheDataAreInForce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    QTest::newRow("nobody else") << u"locking_mode"_s << u"exclusive"_s;
    QTest::newRow("write-ahead log") << u"journal_mode"_s << u"wal"_s;
    QTest::newRow("full") << u"synchronous"_s << u"2"_s;
    QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("no trust in the schema") << u"trusted_schema"_s << u"0"_s;
    QTest::newRow("cells are checked") << u"cell_size_check"_s << u"1"_s;
    QTest::newRow("no memory map") << u"mmap_size"_s << u"0"_s;
    QTest::newRow("what is deleted is gone") << u"secure_delete"_s << u"1"_s;
    QTest::newRow("AFWD") << u"application_id"_s << QString::number(applicationId);
    QTest::newRow("schema") << u"user_version"_s << QString::number(ownMigrations()->size());
}

void tst_Database::theSettingsThatKeepTheDataAreInForce()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);

    for (const OpenMode mode : {OpenMode::Create, OpenMode::MustExist}) {
        Result<Database> database = Database::open(path(), mode);

        QVERIFY(database);
        QCOMPARE(database->durability(), Durability::WriteAheadLog);
        QCOMPARE(database->connection().value(u"PRAGMA "_s + name)->toString(), value);
    }
}

void tst_Database::nobodyElseCanReadTheFiles()
{
    const mode_t usual = ::umask(0);
    const QString file = m_folder->filePath(u"new/folder/search.afterword"_s);

    SqliteStore store = storeAt(file, OpenMode::Create);
    const Result<void> done = store.apply(adding(u"ana"_s));
    ::umask(usual);

    QVERIFY(done);
    QCOMPARE(modeOf(m_folder->filePath(u"new"_s)), 0700);
    QCOMPARE(modeOf(m_folder->filePath(u"new/folder"_s)), 0700);
    QCOMPARE(modeOf(file), 0600);
    QCOMPARE(modeOf(file + u"-wal"_s), 0600);
    QCOMPARE(everythingIn(m_folder->filePath(u"new/folder"_s)).size(), size_t(2));
}

void tst_Database::whatOthersCouldReadIsMadePrivate()
{
    QVERIFY(Database::open(path(), OpenMode::Create));
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0644) == 0);

    const Result<Database> database = Database::open(path(), OpenMode::MustExist);

    QVERIFY(database);
    QCOMPARE(modeOf(path()), 0600);
}

void tst_Database::whatIsNotOursIsRefusedUntouched_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("keptBytes");
    QTest::addColumn<QString>("says");

    QTest::newRow("a newer schema")
        << u"PRAGMA user_version = 9999"_s << -1 << u"newer Afterword (schema 9999)"_s;
    QTest::newRow("another program's")
        << u"PRAGMA application_id = 252006673"_s << -1 << u"not a database of Afterword"_s;
    QTest::newRow("a database of nobody")
        << u"PRAGMA application_id = 0"_s << -1 << u"not a database of Afterword"_s;
    QTest::newRow("ours, but without a schema")
        << u"PRAGMA user_version = 0"_s << -1 << u"not a database of Afterword"_s;
    QTest::newRow("cut off") << QString() << 20'000 << u"damaged"_s;
    QTest::newRow("cut off within the header")
        << QString() << 60 << u"not a database of Afterword"_s;
    QTest::newRow("empty") << QString() << 0 << u"not a database of Afterword"_s;
}

void tst_Database::whatIsNotOursIsRefusedUntouched()
{
    QFETCH(const QString, sql);
    QFETCH(const int, keptBytes);
    QFETCH(const QString, says);
    QVERIFY(Database::open(path(), OpenMode::Create));
    if (!sql.isEmpty())
        runOn(path(), sql);
    if (keptBytes >= 0)
        QVERIFY(QFile::resize(path(), keptBytes));
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0640) == 0);
    const auto before = everythingIn(m_folder->path());

    const Result<Database> database = Database::open(path(), OpenMode::MustExist);

    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Access);
    QCOMPARE(database.error().file, path());
    QVERIFY2(database.error().what.contains(says), qPrintable(database.error().what));
    QCOMPARE(everythingIn(m_folder->path()), before);
    QCOMPARE(modeOf(path()), 0640);
}

void tst_Database::aNewerSchemaStillInTheLogIsRefusedUntouched()
{
    {
        SqliteStore store = storeAt(path(), OpenMode::Create);
        QVERIFY(store.database().connection().run(u"PRAGMA user_version = 77"_s));
        QVERIFY(QDir().mkdir(m_folder->filePath(u"crashed"_s)));
        for (const QString &ending : {u""_s, u"-wal"_s}) {
            QVERIFY(QFile::copy(
                path() + ending, m_folder->filePath(u"crashed/search.afterword"_s) + ending));
        }
    }
    const QString folder = m_folder->filePath(u"crashed"_s);
    const auto before = everythingIn(folder);

    const Result<Database> database
        = Database::open(folder + u"/search.afterword"_s, OpenMode::MustExist);

    QVERIFY(!database);
    QVERIFY(database.error().what.contains(u"newer Afterword (schema 77)"));
    QCOMPARE(everythingIn(folder), before);
}

void tst_Database::aMissingDatabaseIsNotBegunAnew()
{
    const Result<Database> database = Database::open(path(), OpenMode::MustExist);
    const Result<Database> folder = Database::open(m_folder->path(), OpenMode::MustExist);
    QVERIFY(::mkfifo(QFile::encodeName(path() + u".pipe"_s).constData(), 0600) == 0);
    const Result<Database> pipe = Database::open(path() + u".pipe"_s, OpenMode::MustExist);

    const Result<Database> nothing = Database::open({}, OpenMode::Create);

    QVERIFY(!database && !folder && !pipe && !nothing);
    QCOMPARE(database.error().what, u"there is no database"_s);
    QCOMPARE(folder.error().what, u"it is not a file"_s);
    QCOMPARE(pipe.error().what, u"it is not a file"_s);
    QCOMPARE(everythingIn(m_folder->path()).size(), size_t(1));
}

void tst_Database::whatIsThereIsNotReplacedByANewOne()
{
    write(path(), "a letter");
    QVERIFY(QFile::link(u"nowhere"_s, path() + u".link"_s));
    const auto before = everythingIn(m_folder->path());

    QVERIFY(!Database::open(path(), OpenMode::Create));
    QVERIFY(!Database::open(path() + u".link"_s, OpenMode::Create));
    QVERIFY(!Database::open(path(), OpenMode::MustExist));

    QCOMPARE(everythingIn(m_folder->path()), before);
}

void tst_Database::theLogOfALostDatabaseIsNotTakenForTheNewOnes()
{
    write(path() + u"-wal"_s, "changes");
    const auto before = everythingIn(m_folder->path());

    QVERIFY(!Database::open(path(), OpenMode::Create));

    QCOMPARE(everythingIn(m_folder->path()), before);
}

void tst_Database::onlyOneCanHaveItOpen()
{
    std::optional<SqliteStore> first = storeAt(path(), OpenMode::Create);
    const Result<Database> atOnce = Database::open(path(), OpenMode::MustExist);
    QVERIFY(first->apply(adding(u"ana"_s)));
    const Result<Database> later = Database::open(path(), OpenMode::MustExist);

    QVERIFY(!atOnce && !later);
    QCOMPARE(atOnce.error().what, u"another Afterword has it open"_s);
    QCOMPARE(later.error().what, u"another Afterword has it open"_s);
    QVERIFY(first->apply(adding(u"ben"_s)));

    first.reset();

    QCOMPARE(storeAt(path(), OpenMode::MustExist).load()->contacts.size(), 2);
}

void tst_Database::aNameIsNothingButAName_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("a URI in memory") << u"file:x?mode=memory"_s;
    QTest::newRow("in memory") << u":memory:"_s;
    QTest::newRow("question") << u"a?immutable=1#b"_s;
    QTest::newRow("percent") << u"100%41 Ünïcode 你.db"_s;
}

void tst_Database::aNameIsNothingButAName()
{
    QFETCH(const QString, name);

    const QString usual = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));

    const bool isKept = bool(storeAt(name, OpenMode::Create).apply(adding(u"ana"_s)));
    const Result<Dossier> dossier = storeAt(name, OpenMode::MustExist).load();
    QDir::setCurrent(usual);

    QVERIFY(isKept && dossier);
    QCOMPARE(dossier->contacts.size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{name});
}

void tst_Database::anOldDatabaseBecomesANewOneAndKeepsItsData_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("undoable");
    QTest::addColumn<int>("redoable");

    QTest::newRow("the first one") << u"0001"_s << 1 << 1;
    QTest::newRow("with notes about an opportunity") << u"0002"_s << 2 << 0;
    QTest::newRow("with a search index") << u"0003"_s << 2 << 0;
    QTest::newRow("with earlier words of drafts") << u"0004"_s << 2 << 0;
    QTest::newRow("with a heartbeat") << u"0005"_s << 2 << 0;
}

void tst_Database::anOldDatabaseBecomesANewOneAndKeepsItsData()
{
    QFETCH(const QString, version);
    QFETCH(const int, undoable);
    QFETCH(const int, redoable);
    const QString fixture = QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/schema/") + version;
    QVERIFY(QFile::copy(fixture + u".db"_s, path()));
    Result<Database> fresh = Database::open(path() + u".new"_s, OpenMode::Create);
    QVERIFY(fresh);

    SqliteStore store = storeAt(path(), OpenMode::MustExist);

    QCOMPARE(schemaOf(store.database()), schemaOf(*fresh));
    QCOMPARE(QJsonDocument(toJson(*store.load())).toJson(), contentOf(fixture + u".json"_s));
    QVERIFY(verify(store.database())->isEmpty());
    QCOMPARE(store.history()->undoable.size(), undoable);
    QCOMPARE(store.history()->redoable.size(), redoable);
    QCOMPARE(store.drafts()->size(), 1);
}

void tst_Database::whatWasMadeBeforeThereWereNotesCanBeNoted()
{
    QVERIFY(QFile::copy(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/schema/0001.db"), path()));
    SqliteStore store = storeAt(path(), OpenMode::MustExist);
    const Opportunity before = store.load()->opportunities.first();
    QVERIFY(before.notes.isEmpty());
    Opportunity after = before;
    after.notes = u"Ask about the night shifts."_s;

    QVERIFY(store.apply({.id = {u"noted"_s}, .facts = {{.before = before, .after = after}}}));

    QCOMPARE(store.load()->opportunities.first(), after);
    QVERIFY(verify(store.database())->isEmpty());
}

void tst_Database::aMigrationDoesAllItSaysOrNothing()
{
    Result<Database> database = Database::open(path(), OpenMode::Create);
    Connection &connection = database->connection();
    QList<Migration> migrations = *ownMigrations();
    const QStringList before = schemaOf(*database);
    const int newest = migrations.last().number;
    migrations.append({newest + 1, {u"CREATE TABLE more (a TEXT) STRICT"_s, u"CREATE NONSENSE"_s}});

    const Result<void> broken = migrate(connection, migrations);

    QVERIFY(!broken);
    QCOMPARE(schemaOf(*database), before);
    QCOMPARE(connection.value(u"PRAGMA user_version"_s)->toInt(), newest);

    migrations.last().statements.removeLast();

    QVERIFY(migrate(connection, migrations));
    QCOMPARE(connection.value(u"PRAGMA user_version"_s)->toInt(), newest + 1);
    QVERIFY(schemaOf(*database) != before);
}

void tst_Database::aFullDiskChangesNothingAndPasses()
{
    SqliteStore store = storeAt(path(), OpenMode::Create);
    QVERIFY(store.apply(adding(u"ana"_s)));
    Connection &connection = store.database().connection();
    QVERIFY(connection.run(u"PRAGMA max_page_count = 1"_s));
    Change large = adding(u"ben"_s);
    large.about = QString(1'000'000, u'x');

    const Result<void> full = store.apply(large);

    QVERIFY(!full);
    QCOMPARE(full.error().what, u"there is no space left for it"_s);
    QCOMPARE(store.load()->contacts.size(), 1);

    QVERIFY(connection.run(u"PRAGMA max_page_count = 100000"_s));

    QVERIFY(store.apply(large));
    QCOMPARE(store.load()->contacts.size(), 2);
}

void tst_Database::whatCannotBeKeptExactlyIsRefused_data()
{
    QTest::addColumn<QList<FactChange>>("facts");

    const QString half(QChar(0xd800));
    Opportunity paid{.id = {u"acme"_s}};
    paid.salary.target = std::nan("");
    QTest::newRow("half a character")
        << QList<FactChange>{{.after = Contact{.id = {u"ana"_s}, .given = half}}};
    QTest::newRow("not a number") << QList<FactChange>{{.after = paid}};
    QTest::newRow("a time without a day")
        << QList<FactChange>{{.after = Opportunity{.id = {u"acme"_s},
                                  .interviews = {{.id = {u"1"_s}, .start = {{}, QTime(9, 0)}}}}}};
}

void tst_Database::whatCannotBeKeptExactlyIsRefused()
{
    QFETCH(const QList<FactChange>, facts);
    SqliteStore store = storeAt(path(), OpenMode::Create);

    const Result<void> done = store.apply({.id = {u"1"_s}, .facts = facts});

    QVERIFY(!done);
    QVERIFY(*store.load() == Dossier{});
    QVERIFY(store.history()->undoable.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
