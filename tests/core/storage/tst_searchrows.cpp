// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrows.h"

#include "core/storage/sqlitestore.h"
#include "core/storage/verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Contact contact(const QString &id, const QString &notes)
{
    return {.id = {id}, .given = u"Ana"_s, .notes = notes};
}

Change adding(const Contact &contact)
{
    return {.id = {u"change-"_s + contact.id.text}, .facts = {{.after = contact}}};
}

} // namespace

class tst_SearchRows final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anOldDatabaseCanBeSearched();
    void damageNeverBlocksTheDataAndIsMended_data();
    void damageNeverBlocksTheDataAndIsMended();
    void damageIsReported_data() { damageNeverBlocksTheDataAndIsMended_data(); }
    void damageIsReported();
    void aFullDiskFailsTheChangeNotTheIndex();

private:
    SqliteStore filled();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SearchRows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

SqliteStore tst_SearchRows::filled()
{
    SqliteStore store(*Database::open(m_folder->filePath(u"a.db"_s), OpenMode::Create));
    Change change{.id = {u"filled"_s}};
    for (int i = 0; i < 50; ++i) {
        const QString notes = u"warehouse robots %1"_s.arg(i).repeated(20);
        change.facts.append({.after = contact(QString::number(i), notes)});
    }
    if (!store.apply(change))
        qFatal("it cannot be filled");
    return store;
}

void tst_SearchRows::anOldDatabaseCanBeSearched()
{
    const QString path = m_folder->filePath(u"old.db"_s);
    QVERIFY(QFile::copy(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/schema/0001.db"), path));
    SqliteStore store(*Database::open(path, OpenMode::MustExist));
    const Contact someone = store.load()->contacts.constFirst();

    const Result<QList<FoundText>> hits = store.find(fullName(someone), 10);

    QVERIFY(hits && !hits->isEmpty());
    QCOMPARE(hits->constFirst().id, someone.id.text);
}

void tst_SearchRows::damageNeverBlocksTheDataAndIsMended_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("blocks of the words")
        << u"UPDATE search_words_data SET block = randomblob(length(block))"_s;
    QTest::newRow("blocks of the parts")
        << u"UPDATE search_parts_data SET block = zeroblob(length(block))"_s;
    QTest::newRow("blocks that are gone") << u"DELETE FROM search_words_data WHERE id > 10"_s;
    QTest::newRow("everything that is indexed") << u"DELETE FROM search_words_data"_s;
    QTest::newRow("the lengths") << u"DELETE FROM search_words_docsize"_s;
    QTest::newRow("the texts") << u"DELETE FROM search_entry"_s;
    QTest::newRow("one text") << u"UPDATE search_entry SET text = 'other' WHERE number = 7"_s;
    QTest::newRow("a table of an index") << u"DROP TABLE search_words"_s;
    QTest::newRow("the table of texts") << u"DROP TABLE search_entry"_s;
    QTest::newRow("the state") << u"DROP TABLE search_state"_s;
}

void tst_SearchRows::damageNeverBlocksTheDataAndIsMended()
{
    QFETCH(const QString, sql);
    const QString path = m_folder->filePath(u"a.db"_s);
    {
        SqliteStore store = filled();
        QVERIFY(store.database().connection().run(sql));
    }
    SqliteStore store(*Database::open(path, OpenMode::MustExist));

    const Result<void> added = store.apply(adding(contact(u"new"_s, u"a zebra"_s)));
    const Result<void> drafted = store.saveDraft({.key = u"debrief"_s, .content = u"a giraffe"_s});
    const Result<void> removed = store.apply(
        {.id = {u"gone"_s}, .facts = {{.before = store.load()->contacts.constFirst()}}});
    QVERIFY2(added, added ? "" : qPrintable(toString(added.error())));
    QVERIFY(drafted && removed);
    QCOMPARE(store.load()->contacts.size(), 50);

    const auto verified = verify(store.database());
    QVERIFY2(verified, verified ? "" : qPrintable(toString(verified.error())));
    QVERIFY(store.mendSearch());

    QCOMPARE(store.find(u"zebra"_s, 10)->size(), 1);
    QCOMPARE(store.find(u"giraffe"_s, 10)->size(), 1);
    QCOMPARE(store.find(u"warehouse"_s, 100)->size(), 49);
    QVERIFY(verify(store.database())->isEmpty());
}

void tst_SearchRows::damageIsReported()
{
    QFETCH(const QString, sql);
    SqliteStore store = filled();
    QVERIFY(store.database().connection().run(sql));

    const Result<QList<Damage>> findings = verify(store.database());

    QVERIFY(findings);
    QVERIFY(!findings->isEmpty());
    for (const Damage &finding : *findings)
        QVERIFY2(finding.table.contains(u"search index"_s), qPrintable(finding.table));
}

void tst_SearchRows::aFullDiskFailsTheChangeNotTheIndex()
{
    SqliteStore store = filled();
    Connection &connection = store.database().connection();
    QVERIFY(connection.run(u"PRAGMA max_page_count = 1"_s));
    QString words;
    for (int i = 0; i < 20'000; ++i)
        words += u"w%1 "_s.arg(i);

    const Result<void> full = store.apply(adding(contact(u"large"_s, words)));

    QVERIFY(!full);
    QCOMPARE(full.error().what, u"there is no space left for it"_s);
    QVERIFY(connection.run(u"PRAGMA max_page_count = 100000"_s));
    QCOMPARE(store.find(u"warehouse"_s, 100)->size(), 50);
    QVERIFY(verify(store.database())->isEmpty());
    QVERIFY(store.apply(adding(contact(u"large"_s, words))));
    QCOMPARE(store.find(u"w19999"_s, 100)->size(), 1);
}

QTEST_GUILESS_MAIN(tst_SearchRows)
#include "tst_searchrows.moc"
