// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrepair.h"

#include "core/dossier/searchwords.h"
#include "core/storage/file/migration.h"
#include "core/storage/searchrows.h"

#include <QSqlQuery>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// One text and the fact or draft that it comes from.
struct OwnedEntry
{
    QString owner;
    SearchEntry entry;

    bool operator==(const OwnedEntry &) const = default;
};

QList<OwnedEntry> everything(const Dossier &dossier, const QList<Draft> &drafts)
{
    QList<OwnedEntry> all;
    const auto append = [&](const QString &owner, const QList<SearchEntry> &entries) {
        for (const SearchEntry &entry : entries)
            all.append({owner, entry});
    };
    for (const Contact &contact : dossier.contacts)
        append(searchOwner(Fact(contact)), searchEntries(Fact(contact)));
    for (const Opportunity &opportunity : dossier.opportunities)
        append(searchOwner(Fact(opportunity)), searchEntries(Fact(opportunity)));
    for (const Draft &draft : drafts)
        append(searchOwner(draft), searchEntries(draft));
    return all;
}

QList<OwnedEntry> sorted(QList<OwnedEntry> entries)
{
    const auto key = [](const OwnedEntry &each) {
        return std::tuple(
            each.owner, int(each.entry.kind), each.entry.id, each.entry.title, each.entry.text);
    };
    std::ranges::sort(entries, {}, key);
    return entries;
}

Result<QList<OwnedEntry>> keptEntries(Connection &connection)
{
    QList<OwnedEntry> kept;
    const Result<void> read = connection.forEach(
        u"SELECT kind, id, opportunity, title, text, owner FROM search_entry"_s, {},
        [&](const QSqlQuery &row) -> Result<void> {
            kept.append({row.value(5).toString(), searchEntryFrom(row)});
            return {};
        });
    return read ? Result<QList<OwnedEntry>>(sorted(kept)) : read.error();
}

Error notFound(const QString &table)
{
    return {.what = u"%1 does not find everything"_s.arg(table)};
}

/// FTS5 checks its own pages; without a text of its own it does not see what is missing from them.
/// So each text is looked for by its first word, too.
Result<void> checkIndex(Connection &connection, const QString &table)
{
    const QString check = u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(table);
    if (Result<void> sound = connection.run(check); !sound)
        return sound;
    const Result<QVariant> isComplete
        = connection.value(u"SELECT (SELECT count(*) FROM %1_docsize) ="
                           " (SELECT count(*) FROM search_entry)"_s.arg(table));
    if (!isComplete || !isComplete->toBool())
        return isComplete ? notFound(table) : isComplete.error();
    const int shortest = table == u"search_parts" ? shortestPart : 1;
    const auto look = [&](const QSqlQuery &row) -> Result<void> {
        for (const QString &word : searchWords(row.value(1).toString().left(200))) {
            if (word.toUcs4().size() < shortest)
                continue;
            const QString query = u"\"%1\" *"_s.arg(shortest == 1 ? spread(word) : word);
            const Result<QVariant> found = connection.value(
                u"SELECT rowid FROM %1 WHERE %1 MATCH :query AND rowid = :number"_s.arg(table),
                {{u"query"_s, query}, {u"number"_s, row.value(0)}});
            return !found ? found.error() : found->isValid() ? Result<void>() : notFound(table);
        }
        return {};
    };
    return connection.forEach(u"SELECT number, title || ' ' || text FROM search_entry"_s, {}, look);
}

/// A virtual table that cannot even be opened cannot be dropped either; only its entry in the
/// schema can, and then what lies behind it.
Result<void> removeBroken(Connection &connection, const QString &table)
{
    const QStringList behind = {u"_data"_s, u"_idx"_s, u"_docsize"_s, u"_config"_s};
    QStringList statements = {u"PRAGMA writable_schema = 1"_s,
        u"DELETE FROM sqlite_schema WHERE name = '%1'"_s.arg(table),
        u"PRAGMA writable_schema = RESET"_s};
    for (const QString &ending : behind)
        statements.append(u"DROP TABLE IF EXISTS "_s + table + ending);
    return runStatements(connection, {.statements = statements});
}

/// Whatever was broken in the tables goes with them.
Result<void> makeTables(Connection &connection)
{
    for (const QString &table :
        {u"search_entry"_s, u"search_words"_s, u"search_parts"_s, u"search_state"_s}) {
        if (connection.run(u"DROP TABLE IF EXISTS "_s + table))
            continue;
        if (Result<void> done = removeBroken(connection, table); !done)
            return done;
    }
    const Result<QList<Migration>> migrations = ownMigrations();
    if (!migrations)
        return migrations.error();
    for (const Migration &migration : *migrations) {
        if (!migration.statements.filter(u"CREATE VIRTUAL TABLE search_words"_s).isEmpty())
            return runStatements(connection, migration);
    }
    return {};
}

} // namespace

Result<void> rebuildSearch(
    Connection &connection, const Dossier &dossier, const QList<Draft> &drafts)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (Result<void> done = makeTables(connection); !done)
        return done;
    for (const OwnedEntry &each : everything(dossier, drafts)) {
        if (Result<void> done = addSearchEntry(connection, each.owner, each.entry); !done)
            return done;
    }
    if (Result<void> done = markSearch(connection, IndexState::Current); !done)
        return done;
    return transaction->commit();
}

QStringList searchDamage(Connection &connection, const Dossier &dossier, const QList<Draft> &drafts)
{
    const Result<bool> isCurrent = searchState(connection);
    if (isCurrent && !*isCurrent)
        return {};
    QStringList damage;
    for (const QString &table : {u"search_words"_s, u"search_parts"_s}) {
        const Result<void> sound = checkIndex(connection, table);
        if (!sound)
            damage.append(sound.error().what);
    }
    const Result<QList<OwnedEntry>> kept = keptEntries(connection);
    if (!isCurrent || !kept)
        damage.append(isCurrent ? kept.error().what : isCurrent.error().what);
    else if (*kept != sorted(everything(dossier, drafts)))
        damage.append(u"it does not hold what the facts say"_s);
    static_cast<void>(
        markSearch(connection, damage.isEmpty() ? IndexState::Current : IndexState::Stale));
    return damage;
}

} // namespace Afterword
