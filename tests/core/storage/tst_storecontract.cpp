// SPDX-License-Identifier: GPL-3.0-or-later
// What every store promises, asked of each kind of store in the same words.
#include "core/storage/sqlitestore.h"
#include "core/storage/verify.h"
#include "tests/support/memorystore.h"
#include "tests/support/randomfacts.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store that can be closed and opened again, if it is of the kind that outlives that.
class Kept final
{
public:
    explicit Kept(const QString &kind)
        : m_isInMemory(kind == u"memory")
    {
        open(OpenMode::Create);
    }

    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    void reopen()
    {
        if (m_isInMemory)
            return;
        m_store.reset();
        open(OpenMode::MustExist);
    }

private:
    void open(OpenMode mode)
    {
        if (m_isInMemory)
            m_store = std::make_unique<MemoryStore>();
        else
            m_store = std::make_unique<SqliteStore>(
                *Database::open(m_folder.filePath(u"search.afterword"_s), mode));
    }

    bool m_isInMemory;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

Change changeOf(const QString &id, const QList<FactChange> &facts)
{
    return {.id = {id},
        .at = QDateTime(QDate(2026, 5, 28), QTime(9, 0, 0, 5), Qt::UTC),
        .label = ChangeLabel::Import,
        .about = u"Ana Núñez"_s,
        .facts = facts};
}

Change takenBack(const QString &id, const Change &change, ChangeKind kind)
{
    const bool isUndo = kind == ChangeKind::Undo;
    Change back = changeOf(id, isUndo ? inverted(change.facts) : change.facts);
    back.kind = kind;
    back.of = change.id;
    return back;
}

Contact contact(const QString &id, const QString &given)
{
    return {.id = {id}, .given = given};
}

QStringList idsOf(const QList<Change> &changes)
{
    QStringList ids;
    for (const Change &change : changes)
        ids.append(change.id.text);
    return ids;
}

} // namespace

class tst_StoreContract final : public QObject
{
    Q_OBJECT

private slots:
    void aNewStoreIsEmpty_data() { kinds(); }
    void aNewStoreIsEmpty();
    void everyFactComesBackAsItWas_data() { kinds(); }
    void everyFactComesBackAsItWas();
    void factsKeepTheirPlace_data() { kinds(); }
    void factsKeepTheirPlace();
    void theSameChangeTwiceIsDoneOnce_data() { kinds(); }
    void theSameChangeTwiceIsDoneOnce();
    void anotherChangeUnderTheSameIdIsRefused_data() { kinds(); }
    void anotherChangeUnderTheSameIdIsRefused();
    void whatDoesNotStandIsNotReplaced_data();
    void whatDoesNotStandIsNotReplaced();
    void aChangeThatFailsHalfWayChangesNothing_data() { kinds(); }
    void aChangeThatFailsHalfWayChangesNothing();
    void oneChangeMayTouchAFactTwice_data() { kinds(); }
    void oneChangeMayTouchAFactTwice();
    void undoAndRedoAreKnownAfterARestart_data() { kinds(); }
    void undoAndRedoAreKnownAfterARestart();
    void somethingNewEndsRedo_data() { kinds(); }
    void somethingNewEndsRedo();
    void theLastTwoHundredChangesCanBeUndone_data() { kinds(); }
    void theLastTwoHundredChangesCanBeUndone();
    void draftsAreKeptUntilTheyAreEmpty_data() { kinds(); }
    void draftsAreKeptUntilTheyAreEmpty();
    void versionsOfADraftAreKeptNewestFirst_data() { kinds(); }
    void versionsOfADraftAreKeptNewestFirst();
    void onlyTheNewestVersionsOfADraftStay_data() { kinds(); }
    void onlyTheNewestVersionsOfADraftStay();
    void bothStoresAnswerAlikeToAnything();

private:
    void kinds();
};

void tst_StoreContract::kinds()
{
    QTest::addColumn<QString>("kind");

    QTest::newRow("in memory") << u"memory"_s;
    QTest::newRow("SQLite") << u"sqlite"_s;
}

void tst_StoreContract::aNewStoreIsEmpty()
{
    QFETCH(const QString, kind);
    Kept store(kind);

    QVERIFY(*store->load() == Dossier{});
    QVERIFY(*store->history() == History{});
    QVERIFY(store->drafts()->isEmpty());
}

void tst_StoreContract::everyFactComesBackAsItWas()
{
    QFETCH(const QString, kind);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    RandomFacts facts(seed);
    Kept store(kind);
    Dossier dossier{.seeker = facts.seeker()};
    QList<FactChange> changes = {{.before = Seeker{}, .after = dossier.seeker}};
    for (int round = 0; round < 60; ++round) {
        dossier.contacts.append(facts.contact());
        dossier.opportunities.append(facts.opportunity());
        changes.append({.after = dossier.contacts.last()});
        changes.append({.after = dossier.opportunities.last()});
    }

    const Result<void> done = store->apply(changeOf(u"all"_s, changes));
    store.reopen();

    QVERIFY2(done, done ? "" : qPrintable(toString(done.error())));
    QVERIFY(*store->load() == dossier);
    QVERIFY(store->history()->undoable == QList{changeOf(u"all"_s, changes)});
}

void tst_StoreContract::factsKeepTheirPlace()
{
    QFETCH(const QString, kind);
    Kept store(kind);
    const Contact zoe = contact(u"z"_s, u"Zoe"_s);
    const Contact ana = contact(u"a"_s, u"Ana"_s);
    const Contact mia = contact(u"m"_s, u"Mia"_s);
    const Contact renamed = contact(u"z"_s, u"Zoë"_s);
    QVERIFY(store->apply(changeOf(u"1"_s, {{.after = zoe}, {.after = ana}, {.after = mia}})));

    QVERIFY(store->apply(changeOf(u"2"_s, {{.before = zoe, .after = renamed}, {.before = ana}})));
    QVERIFY(store->apply(changeOf(u"3"_s, {{.after = ana}})));

    QVERIFY((store->load()->contacts == QList{renamed, mia, ana}));
}

void tst_StoreContract::theSameChangeTwiceIsDoneOnce()
{
    QFETCH(const QString, kind);
    Kept store(kind);
    const Change change = changeOf(u"1"_s, {{.after = contact(u"a"_s, u"Ana"_s)}});
    QVERIFY(store->apply(change));

    store.reopen();
    const Result<void> again = store->apply(change);

    QVERIFY(again);
    QCOMPARE(store->load()->contacts.size(), 1);
    QCOMPARE(store->history()->undoable.size(), 1);
}

void tst_StoreContract::anotherChangeUnderTheSameIdIsRefused()
{
    QFETCH(const QString, kind);
    Kept store(kind);
    QVERIFY(store->apply(changeOf(u"1"_s, {{.after = contact(u"a"_s, u"Ana"_s)}})));

    const Result<void> other
        = store->apply(changeOf(u"1"_s, {{.after = contact(u"b"_s, u"Ben"_s)}}));

    QVERIFY(!other);
    QCOMPARE(other.error().kind, Error::Kind::Input);
    QCOMPARE(store->load()->contacts.size(), 1);
}

void tst_StoreContract::whatDoesNotStandIsNotReplaced_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QList<FactChange>>("facts");

    const Contact ana = contact(u"a"_s, u"Ana"_s);
    const Contact other = contact(u"a"_s, u"Anne"_s);
    for (const QString &kind : {u"memory"_s, u"sqlite"_s}) {
        const auto row = [&](const char *name) -> QTestData & {
            return QTest::newRow(qPrintable(kind + u": "_s + QString::fromUtf8(name))) << kind;
        };
        row("it is there already") << QList<FactChange>{{.after = other}};
        row("it was another") << QList<FactChange>{{.before = other, .after = ana}};
        row("another is removed") << QList<FactChange>{{.before = other}};
        row("it was never there") << QList<FactChange>{{.before = contact(u"x"_s, u"X"_s)}};
        row("it changes its id") << QList<FactChange>{
            {.before = ana, .after = contact(u"b"_s, u"Ana"_s)}};
        row("it changes its kind")
            << QList<FactChange>{{.before = ana, .after = Opportunity{.id = {u"a"_s}}}};
        row("nothing at all") << QList<FactChange>{{}};
        row("the seeker was another")
            << QList<FactChange>{{.before = Seeker{.name = u"Sam"_s}, .after = Seeker{}}};
    }
}

void tst_StoreContract::whatDoesNotStandIsNotReplaced()
{
    QFETCH(const QString, kind);
    QFETCH(const QList<FactChange>, facts);
    Kept store(kind);
    QVERIFY(store->apply(changeOf(u"1"_s, {{.after = contact(u"a"_s, u"Ana"_s)}})));
    const Dossier before = *store->load();

    const Result<void> done = store->apply(changeOf(u"2"_s, facts));

    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Input);
    QVERIFY(*store->load() == before);
    QCOMPARE(idsOf(store->history()->undoable), QStringList{u"1"_s});
}

void tst_StoreContract::aChangeThatFailsHalfWayChangesNothing()
{
    QFETCH(const QString, kind);
    Kept store(kind);
    RandomFacts facts(1);
    const Opportunity first = facts.opportunity();
    QVERIFY(store->apply(changeOf(u"1"_s, {{.after = first}})));
    Opportunity changed = first;
    changed.log.clear();
    changed.interviews.clear();

    const Result<void> done = store->apply(changeOf(
        u"2"_s, {{.before = first, .after = changed}, {.before = contact(u"nobody"_s, u"X"_s)}}));
    store.reopen();

    QVERIFY(!done);
    QVERIFY(store->load()->opportunities == QList{first});
    QVERIFY(store->apply(changeOf(u"2"_s, {{.before = first, .after = changed}})));
}

void tst_StoreContract::oneChangeMayTouchAFactTwice()
{
    QFETCH(const QString, kind);
    Kept store(kind);
    const Contact ana = contact(u"a"_s, u"Ana"_s);
    const Contact anne = contact(u"a"_s, u"Anne"_s);

    const Result<void> done = store->apply(
        changeOf(u"1"_s, {{.after = ana}, {.before = ana, .after = anne}, {.before = anne}}));

    QVERIFY(done);
    QVERIFY(*store->load() == Dossier{});
}

void tst_StoreContract::undoAndRedoAreKnownAfterARestart()
{
    QFETCH(const QString, kind);
    Kept store(kind);
    const Contact ana = contact(u"a"_s, u"Ana"_s);
    const Change first = changeOf(u"1"_s, {{.after = ana}});
    const Change second = changeOf(u"2"_s, {{.before = ana, .after = contact(u"a"_s, u"Anne"_s)}});
    QVERIFY(store->apply(first));
    QVERIFY(store->apply(second));

    QVERIFY(store->apply(takenBack(u"3"_s, second, ChangeKind::Undo)));
    QVERIFY(store->apply(takenBack(u"4"_s, first, ChangeKind::Undo)));
    store.reopen();

    QVERIFY(*store->history() == (History{{}, {second, first}}));
    QVERIFY(*store->load() == Dossier{});

    QVERIFY(store->apply(takenBack(u"5"_s, first, ChangeKind::Redo)));
    store.reopen();

    QVERIFY(*store->history() == (History{{first}, {second}}));
    QVERIFY(store->load()->contacts == QList{ana});
}

void tst_StoreContract::somethingNewEndsRedo()
{
    QFETCH(const QString, kind);
    Kept store(kind);
    const Change first = changeOf(u"1"_s, {{.after = contact(u"a"_s, u"Ana"_s)}});
    QVERIFY(store->apply(first));
    QVERIFY(store->apply(takenBack(u"2"_s, first, ChangeKind::Undo)));

    QVERIFY(store->apply(changeOf(u"3"_s, {{.after = contact(u"b"_s, u"Ben"_s)}})));
    store.reopen();

    QCOMPARE(idsOf(store->history()->undoable), QStringList{u"3"_s});
    QVERIFY(store->history()->redoable.isEmpty());
}

void tst_StoreContract::theLastTwoHundredChangesCanBeUndone()
{
    QFETCH(const QString, kind);
    Kept store(kind);
    for (int number = 1; number <= 203; ++number) {
        const QString id = QString::number(number);
        QVERIFY(store->apply(changeOf(id, {{.after = contact(id, id)}})));
    }

    const QStringList ids = idsOf(store->history()->undoable);

    QCOMPARE(ids.size(), 200);
    QCOMPARE(ids.first(), u"4"_s);
    QCOMPARE(ids.last(), u"203"_s);
}

void tst_StoreContract::draftsAreKeptUntilTheyAreEmpty()
{
    QFETCH(const QString, kind);
    Kept store(kind);
    const QDateTime now(QDate(2026, 5, 28), QTime(9, 0, 0, 5), Qt::UTC);
    const Draft debrief{u"debrief"_s, u"She asked whether Núñez"_s, now};
    const Draft note{u"note:thanks/acme/ana"_s, u"Dear Ms Núñez,"_s, now.addSecs(1)};
    const Draft longer{u"debrief"_s, u"She asked whether Núñez\nknows"_s, now.addSecs(2)};

    QVERIFY(store->saveDraft(note));
    QVERIFY(store->saveDraft(debrief));
    QVERIFY(store->saveDraft(longer));
    store.reopen();

    QVERIFY((*store->drafts() == QList{longer, note}));

    QVERIFY(store->saveDraft({u"debrief"_s}));
    QVERIFY(store->saveDraft({u"never kept"_s}));
    store.reopen();

    QVERIFY(*store->drafts() == QList{note});
}

void tst_StoreContract::versionsOfADraftAreKeptNewestFirst()
{
    QFETCH(QString, kind);
    Kept store(kind);
    const QDateTime now(QDate(2026, 5, 28), QTime(9, 0, 0, 5), Qt::UTC);
    const Draft first{u"note:ana"_s, u"Dear Ms Núñez,"_s, now};
    const Draft second{u"note:ana"_s, u"Dear Ana,"_s, now.addSecs(60)};
    const Draft other{u"note:ben"_s, u"Dear Ben,"_s, now};

    QVERIFY(store->keepDraftVersion(first));
    QVERIFY(store->keepDraftVersion(other));
    QVERIFY(store->keepDraftVersion(second));
    QVERIFY(store->keepDraftVersion({second.key, second.content, now.addSecs(90)}));
    store.reopen();

    QVERIFY((*store->draftVersions(first.key) == QList{second, first}));
    QVERIFY(*store->draftVersions(other.key) == QList{other});
    QVERIFY(store->draftVersions(u"note:nobody"_s)->isEmpty());
    QVERIFY(store->drafts()->isEmpty());

    QVERIFY(store->keepDraftVersion(first));
    QCOMPARE(store->draftVersions(first.key)->size(), 3);
}

void tst_StoreContract::onlyTheNewestVersionsOfADraftStay()
{
    QFETCH(QString, kind);
    Kept store(kind);

    for (int number = 0; number < mostDraftVersions + 5; ++number)
        QVERIFY(store->keepDraftVersion({u"note:ana"_s, QString::number(number)}));
    store.reopen();

    const QList<Draft> kept = *store->draftVersions(u"note:ana"_s);
    QCOMPARE(kept.size(), mostDraftVersions);
    QCOMPARE(kept.first().content, QString::number(mostDraftVersions + 4));
    QCOMPARE(kept.last().content, u"5"_s);
}

void tst_StoreContract::bothStoresAnswerAlikeToAnything()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    RandomFacts facts(seed);
    Kept twin(u"memory"_s);
    Kept store(u"sqlite"_s);
    QList<Change> sent;

    for (int step = 0; step < 300; ++step) {
        const Dossier stands = *twin->load();
        const auto any = [&](const auto &list) { return list[facts.below(int(list.size()))]; };
        QList<FactChange> changes;
        for (int count = facts.below(3); count >= 0; --count) {
            const int choice = facts.below(9);
            if (choice < 2)
                changes.append({.after = facts.contact()});
            else if (choice < 4)
                changes.append({.after = facts.opportunity()});
            else if (choice == 4)
                changes.append({.before = stands.seeker, .after = facts.seeker()});
            else if (choice == 5 && !stands.contacts.isEmpty())
                changes.append({.before = any(stands.contacts)});
            else if (choice == 6 && !stands.opportunities.isEmpty())
                changes.append({.before = any(stands.opportunities)});
            else if (!stands.opportunities.isEmpty()) {
                const Opportunity before = any(stands.opportunities);
                Opportunity after = facts.opportunity();
                after.id = before.id;
                changes.append({.before = before, .after = after});
            }
        }
        Change change = changeOf(u"step-%1"_s.arg(step), changes);
        const History history = *twin->history();
        const int way = facts.below(8);
        if (way == 0 && !history.undoable.isEmpty())
            change = takenBack(change.id.text, history.undoable.last(), ChangeKind::Undo);
        else if (way == 1 && !history.redoable.isEmpty())
            change = takenBack(change.id.text, history.redoable.last(), ChangeKind::Redo);
        else if (way == 2 && !sent.isEmpty())
            change = any(sent);
        else if (way == 3 && !sent.isEmpty())
            change.id = any(sent).id;
        sent.append(change);

        const Result<void> asked = twin->apply(change);
        const Result<void> done = store->apply(change);
        if (facts.below(20) == 0)
            store.reopen();

        QCOMPARE(bool(done), bool(asked));
        QVERIFY(asked || done.error() == asked.error());
        QVERIFY2(*store->load() == *twin->load(), qPrintable(u"step %1"_s.arg(step)));
        if (step % 10 == 9)
            QVERIFY2(*store->history() == *twin->history(), qPrintable(u"step %1"_s.arg(step)));
    }
    const Result<QList<Damage>> findings = verify(static_cast<SqliteStore &>(*store).database());
    QVERIFY(findings && findings->isEmpty());
}

QTEST_GUILESS_MAIN(tst_StoreContract)
#include "tst_storecontract.moc"
