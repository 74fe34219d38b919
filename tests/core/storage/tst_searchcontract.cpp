// SPDX-License-Identifier: GPL-3.0-or-later
// What every search index promises, asked of each kind in the same words.
#include "core/storage/sqlitestore.h"
#include "tests/support/memorystore.h"
#include "tests/support/randomfacts.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int most = 1'000;

/// A store of one kind and its index.
class Searched final
{
public:
    explicit Searched(const QString &kind)
    {
        if (kind == u"memory") {
            keep(std::make_unique<MemoryStore>());
        } else {
            keep(std::make_unique<SqliteStore>(
                *Database::open(m_folder.filePath(u"a.db"_s), OpenMode::Create)));
        }
    }

    Result<void> apply(const QList<FactChange> &facts)
    {
        const QString id = u"change-%1"_s.arg(++m_changes);
        return m_store->apply({.id = {id}, .facts = facts});
    }
    Result<void> save(const Draft &draft) { return m_store->saveDraft(draft); }
    Result<QList<FoundText>> find(const QString &query, int limit = most)
    {
        return m_index->find(query, limit);
    }
    QStringList ids(const QString &query)
    {
        QStringList ids;
        const Result<QList<FoundText>> hits = find(query);
        for (const FoundText &hit : *hits)
            ids.append(hit.id);
        return ids;
    }

private:
    template<typename Kind>
    void keep(std::unique_ptr<Kind> store)
    {
        m_index = store.get();
        m_store = std::move(store);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    SearchIndex *m_index = nullptr;
    int m_changes = 0;
};

Contact ana()
{
    return {.id = {u"ana"_s},
        .given = u"Ana"_s,
        .family = u"Núñez"_s,
        .employer = u"Acme Robotics"_s,
        .title = u"Head of Data"_s,
        .emails = {u"ana@acme.example"_s}};
}

Opportunity acme()
{
    return {.id = {u"acme"_s},
        .employer = u"Acme Robotics"_s,
        .position = u"Data analyst"_s,
        .interviews = {{.id = {u"talk"_s}, .topics = {u"the warehouse in 北京"_s}}},
        .log = {{.id = {u"note"_s}, .text = u"Dear Ms Núñez, thank you for the tour."_s}}};
}

/// Everything that two indexes must agree about.
QStringList told(const QList<FoundText> &hits)
{
    QStringList lines;
    for (const FoundText &hit : hits)
        lines.append(u"%1 %2 %3 %4"_s.arg(int(hit.kind)).arg(hit.id, hit.title, hit.snippet));
    lines.sort();
    return lines;
}

} // namespace

class tst_SearchContract final : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsFoundByItsWords_data();
    void everythingIsFoundByItsWords();
    void aHitSaysWhatItIsAndWhy_data() { kinds(); }
    void aHitSaysWhatItIsAndWhy();
    void titlesComeFirstAndNoMoreThanAsked_data() { kinds(); }
    void titlesComeFirstAndNoMoreThanAsked();
    void whatIsChangedIsFoundAsItIsNow_data() { kinds(); }
    void whatIsChangedIsFoundAsItIsNow();
    void draftsAreFoundUntilTheyAreGone_data() { kinds(); }
    void draftsAreFoundUntilTheyAreGone();
    void noInputIsAWrongQuery_data() { kinds(); }
    void noInputIsAWrongQuery();
    void bothIndexesFindTheSame();

private:
    void kinds();
};

void tst_SearchContract::kinds()
{
    QTest::addColumn<QString>("kind");

    QTest::newRow("in memory") << u"memory"_s;
    QTest::newRow("SQLite") << u"sqlite"_s;
}

void tst_SearchContract::everythingIsFoundByItsWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids");

    for (const QString &kind : {u"memory"_s, u"sqlite"_s}) {
        const auto row = [&](const char *name, const QString &query, const QStringList &ids) {
            QTest::newRow(qPrintable(kind + u": "_s + QString::fromUtf8(name)))
                << kind << query << ids;
        };
        row("a name without accents", u"nunez"_s, {u"ana"_s, u"note"_s});
        row("a name with accents", u"NÚÑEZ"_s, {u"ana"_s, u"note"_s});
        row("the employer", u"robotics"_s, {u"acme"_s, u"ana"_s});
        row("the beginning of two words", u"da an"_s, {u"acme"_s, u"ana"_s});
        row("an inner part", u"bot"_s, {u"acme"_s, u"ana"_s});
        row("an inner part and a beginning", u"obot an"_s, {u"acme"_s, u"ana"_s});
        row("an e-mail address", u"ana@acme.example"_s, {u"ana"_s});
        row("a letter", u"tour"_s, {u"note"_s});
        row("a topic", u"warehouse"_s, {u"talk"_s});
        row("two Chinese letters", u"北京"_s, {u"talk"_s});
        row("one Chinese letter", u"京"_s, {u"talk"_s});
        row("nothing there", u"zebra"_s, {});
        row("one word too many", u"nunez zebra"_s, {});
        row("no words", u" - "_s, {});
    }
}

void tst_SearchContract::everythingIsFoundByItsWords()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, query);
    QFETCH(const QStringList, ids);
    Searched searched(kind);
    QVERIFY(searched.apply({{.after = ana()}, {.after = acme()}}));

    QStringList found = searched.ids(query);
    found.sort();

    QCOMPARE(found, ids);
}

void tst_SearchContract::aHitSaysWhatItIsAndWhy()
{
    QFETCH(const QString, kind);
    Searched searched(kind);
    QVERIFY(searched.apply({{.after = ana()}, {.after = acme()}}));

    const QList<FoundText> person = *searched.find(u"nune"_s);
    const QList<FoundText> topic = *searched.find(u"warehouse"_s);

    QVERIFY((person.first()
        == FoundText{.kind = SearchKind::Person,
            .id = u"ana"_s,
            .title = u"Ana Núñez"_s,
            .snippet = u"Head of Data Acme Robotics ana@acme.example"_s,
            .titleMarks = {{4, 4}}}));
    QVERIFY((topic
        == QList{FoundText{.kind = SearchKind::Interview,
            .id = u"talk"_s,
            .opportunity = {u"acme"_s},
            .snippet = u"the warehouse in 北京"_s,
            .snippetMarks = {{4, 9}}}}));
}

void tst_SearchContract::titlesComeFirstAndNoMoreThanAsked()
{
    QFETCH(const QString, kind);
    Searched searched(kind);
    QList<FactChange> facts;
    for (int i = 0; i < 20; ++i) {
        Contact other{.id = {u"other-%1"_s.arg(i)}, .given = u"Kim"_s};
        other.notes = u"Núñez Núñez knows them"_s;
        facts.append({.after = other});
    }
    facts.insert(10, {.after = ana()});
    QVERIFY(searched.apply(facts));

    QCOMPARE(searched.find(u"nunez"_s, 5)->size(), 5);
    QCOMPARE(searched.find(u"nunez"_s, 5)->first().id, u"ana"_s);
    QCOMPARE(searched.find(u"nunez"_s)->size(), 21);
    QVERIFY(searched.find(u"nunez"_s, 0)->isEmpty());
}

void tst_SearchContract::whatIsChangedIsFoundAsItIsNow()
{
    QFETCH(const QString, kind);
    Searched searched(kind);
    Opportunity later = acme();
    later.position = u"Engineer"_s;
    later.log.append({.id = {u"letter"_s}, .text = u"I called about the tour"_s});
    QVERIFY(searched.apply({{.after = acme()}}));

    QVERIFY(searched.apply({{.before = acme(), .after = later}}));

    QCOMPARE(searched.ids(u"analyst"_s), QStringList());
    QCOMPARE(searched.ids(u"engineer"_s), QStringList{u"acme"_s});
    QCOMPARE(searched.ids(u"tour"_s).size(), 2);

    QVERIFY(searched.apply({{.before = later}}));

    QCOMPARE(searched.ids(u"tour"_s), QStringList());
    QCOMPARE(searched.ids(u"acme"_s), QStringList());
}

void tst_SearchContract::draftsAreFoundUntilTheyAreGone()
{
    QFETCH(const QString, kind);
    Searched searched(kind);

    QVERIFY(searched.save({.key = u"note:a"_s, .content = u"Dear Ms Núñez, I hop"_s}));
    QVERIFY(searched.save({.key = u"note:a"_s, .content = u"Dear Ms Núñez, I hope"_s}));
    QCOMPARE(searched.ids(u"nunez hope"_s), QStringList{u"note:a"_s});
    QCOMPARE(searched.find(u"hope"_s)->first().kind, SearchKind::Draft);

    QVERIFY(searched.save({.key = u"note:a"_s}));
    QCOMPARE(searched.ids(u"nunez"_s), QStringList());
}

void tst_SearchContract::noInputIsAWrongQuery()
{
    QFETCH(const QString, kind);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Searched searched(kind);
    QVERIFY(searched.apply({{.after = ana()}, {.after = acme()}}));
    QStringList queries = {u"\""_s, u"\"\""_s, u"a OR"_s, u"NEAR(a b"_s, u"title:"_s, u"{a b}: c"_s,
        u"^a"_s, u"a*"_s, u"-"_s, u"AND NOT"_s, u"'; DROP TABLE contact; --"_s, u"%"_s, u"_"_s,
        QString(), QString(QChar(0)), u"a"_s + QChar(0) + u"b"_s, QString(QChar(0xd800)),
        QString(QChar(0xdc00)) + QChar(0xd800), QString(10'000, u'a'), u"ab "_s.repeated(5'000),
        QString(10'000, u'"'), u"北"_s.repeated(10'000), u"(\"*:^+-)"_s.repeated(1'000)};
    for (char16_t c = 0; c < 0x100; ++c)
        queries += {QString(QChar(c)), u"ana "_s + QChar(c), QChar(c) + u"nun"_s + QChar(c)};
    for (int i = 0; i < 1'000; ++i) {
        QString text;
        for (int length = random.bounded(1, 12); length > 0; --length) {
            const quint32 range = random.bounded(3) == 0 ? 0x10000 : 0x80;
            text += QChar(char16_t(random.bounded(range)));
        }
        queries.append(text);
    }

    for (const QString &query : queries) {
        const Result<QList<FoundText>> hits = searched.find(query, 30);
        QVERIFY2(hits, qPrintable(hits ? QString() : toString(hits.error()) + query));
    }
}

void tst_SearchContract::bothIndexesFindTheSame()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    RandomFacts facts(seed);
    Searched twin(u"memory"_s);
    Searched index(u"sqlite"_s);
    const QStringList queries = {u"nunez"_s, u"drop"_s, u"你"_s, u"你好"_s, u"好"_s, u"n"_s,
        u"ul"_s, u"ull"_s, u"spaces null"_s, u"a b c"_s, u"1e5"_s, u"é"_s, u"fil"_s, u"pac"_s};
    QList<Opportunity> standing;

    for (int step = 0; step < 60; ++step) {
        QList<FactChange> changes = {{.after = facts.contact()}, {.after = facts.opportunity()}};
        standing.append(std::get<Opportunity>(*changes.last().after));
        if (step % 3 == 2)
            changes.append({.before = standing.takeAt(facts.below(int(standing.size())))});
        QVERIFY(twin.apply(changes));
        QVERIFY(index.apply(changes));
        if (step % 6 != 5)
            continue;
        for (const QString &query : queries)
            QCOMPARE(told(*index.find(query)), told(*twin.find(query)));
    }
}

QTEST_GUILESS_MAIN(tst_SearchContract)
#include "tst_searchcontract.moc"
