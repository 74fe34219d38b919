// SPDX-License-Identifier: GPL-3.0-or-later
// What is promised of occurrences, asked of each kind of store in the same words.
#include "core/storage/sqlitestore.h"
#include "core/storage/verify.h"
#include "tests/support/memorystore.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store that can be closed and opened again, if it is of the kind that outlives that.
class KeptOccurrences final
{
public:
    explicit KeptOccurrences(const QString &kind)
        : m_isInMemory(kind == u"memory")
    {
        if (m_isInMemory)
            m_store = std::make_unique<MemoryStore>();
        else
            open(OpenMode::Create);
    }

    OccurrenceStore *operator->() { return m_store.get(); }
    void reopen()
    {
        if (m_isInMemory)
            return;
        m_store.reset();
        open(OpenMode::MustExist);
    }
    Database &database() { return static_cast<SqliteStore &>(*m_store).database(); }

private:
    void open(OpenMode mode)
    {
        m_store = std::make_unique<SqliteStore>(
            *Database::open(m_folder.filePath(u"search.afterword"_s), mode));
    }

    bool m_isInMemory;
    QTemporaryDir m_folder;
    std::unique_ptr<OccurrenceStore> m_store;
};

QDateTime noon(int day)
{
    return QDateTime(QDate(2026, 6, day), QTime(12, 0, 0, 7), Qt::UTC);
}

Occurrence occurrence(const QString &key, OccurrenceState state = OccurrenceState::Pending)
{
    return {.key = key, .followUp = {u"call/acme"_s}, .due = noon(1), .state = state};
}

Occurrence shown(const QString &key, OccurrenceState state = OccurrenceState::Shown)
{
    Occurrence shown = occurrence(key, state);
    shown.shownAt = noon(2);
    return shown;
}

QStringList keysOf(const Result<QList<Occurrence>> &occurrences)
{
    QStringList keys;
    for (const Occurrence &one : *occurrences)
        keys.append(one.key);
    return keys;
}

} // namespace

class tst_Occurrences final : public QObject
{
    Q_OBJECT

private slots:
    void eachComesBackAsItWas_data() { kinds(); }
    void eachComesBackAsItWas();
    void onlyTheOpenOnesAreRead_data() { kinds(); }
    void onlyTheOpenOnesAreRead();
    void oneTakesThePlaceOfTheOneUnderItsKey_data() { kinds(); }
    void oneTakesThePlaceOfTheOneUnderItsKey();
    void oneWithoutATraceIsForgotten_data() { kinds(); }
    void oneWithoutATraceIsForgotten();
    void nothingIsKeptIfOneCannotBeKept();
    void damageToOneIsFound();
    void theLastSignOfLifeIsKept_data() { kinds(); }
    void theLastSignOfLifeIsKept();

private:
    static void kinds();
};

void tst_Occurrences::kinds()
{
    QTest::addColumn<QString>("kind");

    QTest::newRow("in memory") << u"memory"_s;
    QTest::newRow("in SQLite") << u"sqlite"_s;
}

void tst_Occurrences::eachComesBackAsItWas()
{
    QFETCH(const QString, kind);
    KeptOccurrences store(kind);
    Occurrence answered = shown(u"due ä ‘x’"_s, OccurrenceState::Acknowledged);
    answered.settledAt = noon(3);
    answered.settledBy = u"done"_s;
    Occurrence ofTheDay = occurrence(u"morning 2026-06-01"_s);
    ofTheDay.followUp = {};

    QVERIFY(store->keepOccurrences({ofTheDay, answered}));
    store.reopen();

    const auto found = store->occurrences({answered.key, ofTheDay.key, u"nothing"_s});
    QVERIFY(found);
    QCOMPARE(*found, QList<Occurrence>({answered, ofTheDay}));
}

void tst_Occurrences::onlyTheOpenOnesAreRead()
{
    QFETCH(const QString, kind);
    KeptOccurrences store(kind);

    QVERIFY(store->keepOccurrences(
        {shown(u"a shown"_s), shown(u"b answered"_s, OccurrenceState::Acknowledged),
            occurrence(u"c pending"_s), shown(u"d decided"_s, OccurrenceState::Snoozed),
            occurrence(u"e put off"_s, OccurrenceState::Snoozed),
            shown(u"f dropped"_s, OccurrenceState::Cancelled)}));
    store.reopen();

    QCOMPARE(keysOf(store->openOccurrences()),
        QStringList({u"a shown"_s, u"c pending"_s, u"e put off"_s}));
}

void tst_Occurrences::oneTakesThePlaceOfTheOneUnderItsKey()
{
    QFETCH(const QString, kind);
    KeptOccurrences store(kind);

    QVERIFY(store->keepOccurrences({occurrence(u"a"_s)}));
    QVERIFY(store->keepOccurrences({shown(u"a"_s)}));

    QCOMPARE(*store->openOccurrences(), QList<Occurrence>({shown(u"a"_s)}));
}

void tst_Occurrences::oneWithoutATraceIsForgotten()
{
    QFETCH(const QString, kind);
    KeptOccurrences store(kind);
    QVERIFY(store->keepOccurrences({occurrence(u"a"_s), shown(u"b"_s)}));

    QVERIFY(store->keepOccurrences({occurrence(u"a"_s, OccurrenceState::Cancelled),
        shown(u"b"_s, OccurrenceState::Cancelled)}));

    QCOMPARE(keysOf(store->occurrences({u"a"_s, u"b"_s})), QStringList({u"b"_s}));
}

void tst_Occurrences::nothingIsKeptIfOneCannotBeKept()
{
    KeptOccurrences store(u"sqlite"_s);
    Occurrence without = occurrence(u"b"_s);
    without.due = {};

    QVERIFY(!store->keepOccurrences({occurrence(u"a"_s), without}));

    QVERIFY(store->openOccurrences()->isEmpty());
}

void tst_Occurrences::damageToOneIsFound()
{
    KeptOccurrences store(u"sqlite"_s);
    QVERIFY(store->keepOccurrences({occurrence(u"a"_s)}));
    QVERIFY(verify(store.database())->isEmpty());

    QVERIFY(store.database().connection().run(u"UPDATE occurrence SET state = 'shown'"_s));

    QCOMPARE(verify(store.database())->size(), 1);
}

void tst_Occurrences::theLastSignOfLifeIsKept()
{
    QFETCH(const QString, kind);
    KeptOccurrences store(kind);
    QVERIFY(!store->awakeUntil()->isValid());

    QVERIFY(store->keepAwakeUntil(noon(1)));
    QVERIFY(store->keepAwakeUntil(noon(2)));
    store.reopen();

    QCOMPARE(*store->awakeUntil(), noon(2));
}

QTEST_GUILESS_MAIN(tst_Occurrences)
#include "tst_occurrences.moc"
