// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrows.h"

#include "core/dossier/searchwords.h"
#include "core/storage/file/migration.h"

#include <QSqlQuery>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Of `comparable` and `spread`, and of what is indexed. Changed whenever one of them changes.
constexpr int presentForm = 1;

/// One text and the fact or draft that it comes from.
struct OwnedEntry
{
    QString owner;
    SearchEntry entry;

    bool operator==(const OwnedEntry &) const = default;
};

QString ownerOf(const Fact &fact)
{
    if (const auto *contact = std::get_if<Contact>(&fact))
        return u"contact:"_s + contact->id.text;
    if (const auto *opportunity = std::get_if<Opportunity>(&fact))
        return u"opportunity:"_s + opportunity->id.text;
    return {};
}

QString ownerOf(const Draft &draft)
{
    return u"draft:"_s + draft.key;
}

QVariant bound(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// Adds to both indexes or, by the "delete" that FTS5 asks for, takes from them.
Result<void> index(
    Connection &connection, qint64 number, const SearchEntry &entry, const QString &command)
{
    const QString title = comparable(entry.title);
    const QString text = comparable(entry.text);
    const bool isAdded = command.isEmpty();
    for (const QString &table : {u"search_words"_s, u"search_parts"_s}) {
        const bool isWords = table == u"search_words";
        const QString columns
            = isAdded ? u"rowid, title, text"_s : table + u", rowid, title, text"_s;
        const QString values = isAdded ? QString() : u"'%1', "_s.arg(command);
        const Result<void> done = connection.run(
            u"INSERT INTO %1 (%2) VALUES (%3:number, :title, :text)"_s.arg(table, columns, values),
            {{u"number"_s, number}, {u"title"_s, bound(isWords ? spread(title) : title)},
                {u"text"_s, bound(isWords ? spread(text) : text)}});
        if (!done)
            return done;
    }
    return {};
}

Result<void> add(Connection &connection, const QString &owner, const SearchEntry &entry)
{
    const Result<QVariant> number = connection.value(
        u"INSERT INTO search_entry (owner, kind, id, opportunity, title, text)"
        " VALUES (:owner, :kind, :id, :opportunity, :title, :text) RETURNING number"_s,
        {{u"owner"_s, owner}, {u"kind"_s, int(entry.kind)}, {u"id"_s, bound(entry.id)},
            {u"opportunity"_s, bound(entry.opportunity.text)}, {u"title"_s, bound(entry.title)},
            {u"text"_s, bound(entry.text)}});
    if (!number)
        return number.error();
    return index(connection, number->toLongLong(), entry, {});
}

Result<void> remove(Connection &connection, qint64 number, const SearchEntry &entry)
{
    if (Result<void> done = index(connection, number, entry, u"delete"_s); !done)
        return done;
    return connection.run(
        u"DELETE FROM search_entry WHERE number = :number"_s, {{u"number"_s, number}});
}

Result<std::map<qint64, SearchEntry>> entriesOf(Connection &connection, const QString &owner)
{
    std::map<qint64, SearchEntry> entries;
    const Result<void> read
        = connection.forEach(u"SELECT kind, id, opportunity, title, text, number FROM search_entry"
                             " WHERE owner = :owner"_s,
            {{u"owner"_s, owner}}, [&](const QSqlQuery &row) -> Result<void> {
                entries.emplace(row.value(5).toLongLong(), searchEntryFrom(row));
                return {};
            });
    return read ? Result<std::map<qint64, SearchEntry>>(entries) : read.error();
}

/// Only what differs is written: an opportunity may have many letters.
Result<void> replaceEntries(
    Connection &connection, const QString &owner, QList<SearchEntry> entries)
{
    const auto present = entriesOf(connection, owner);
    if (!present)
        return present.error();
    for (const auto &[number, entry] : *present) {
        if (entries.removeOne(entry))
            continue;
        if (Result<void> done = remove(connection, number, entry); !done)
            return done;
    }
    for (const SearchEntry &entry : entries) {
        if (Result<void> done = add(connection, owner, entry); !done)
            return done;
    }
    return {};
}

Result<void> markState(Connection &connection, int form)
{
    return connection.run(
        u"INSERT OR REPLACE INTO search_state (ordinal, form) VALUES (1, :form)"_s,
        {{u"form"_s, form}});
}

/// Runs `work` so that its failure takes back only what it has done itself.
Result<void> apart(Connection &connection, const std::function<Result<void>()> &work)
{
    if (!isSearchCurrent(connection))
        return {};
    if (Result<void> begun = connection.run(u"SAVEPOINT search"_s); !begun)
        return begun;
    Result<void> done = work();
    // FTS5 writes what it holds at the next savepoint, and only then tells what is broken.
    if (done)
        done = connection.run(u"SAVEPOINT search_written"_s);
    if (done)
        return connection.run(u"RELEASE search"_s);
    // A disk that is full may have ended the whole transaction; then that is what failed.
    if (!connection.run(u"ROLLBACK TO search"_s) || !connection.run(u"RELEASE search"_s))
        return done;
    static_cast<void>(markState(connection, 0));
    return {};
}

QList<OwnedEntry> everything(const Dossier &dossier, const QList<Draft> &drafts)
{
    QList<OwnedEntry> all;
    const auto append = [&](const QString &owner, const QList<SearchEntry> &entries) {
        for (const SearchEntry &entry : entries)
            all.append({owner, entry});
    };
    for (const Contact &contact : dossier.contacts)
        append(ownerOf(Fact(contact)), searchEntries(Fact(contact)));
    for (const Opportunity &opportunity : dossier.opportunities)
        append(ownerOf(Fact(opportunity)), searchEntries(Fact(opportunity)));
    for (const Draft &draft : drafts)
        append(ownerOf(draft), searchEntries(draft));
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

SearchEntry searchEntryFrom(const QSqlQuery &row)
{
    return {.kind = SearchKind(row.value(0).toInt()),
        .id = row.value(1).toString(),
        .opportunity = {row.value(2).toString()},
        .title = row.value(3).toString(),
        .text = row.value(4).toString()};
}

bool isSearchCurrent(Connection &connection)
{
    const Result<QVariant> form = connection.value(u"SELECT form FROM search_state"_s);
    return form && form->toInt() == presentForm;
}

Result<void> indexChange(Connection &connection, const QList<FactChange> &facts)
{
    return apart(connection, [&]() -> Result<void> {
        for (const FactChange &fact : facts) {
            const Fact &like = fact.after ? *fact.after : *fact.before;
            const auto entries = fact.after ? searchEntries(*fact.after) : QList<SearchEntry>();
            if (Result<void> done = replaceEntries(connection, ownerOf(like), entries); !done)
                return done;
        }
        return {};
    });
}

Result<void> indexDraft(Connection &connection, const Draft &draft)
{
    return apart(connection,
        [&] { return replaceEntries(connection, ownerOf(draft), searchEntries(draft)); });
}

Result<void> rebuildSearch(
    Connection &connection, const Dossier &dossier, const QList<Draft> &drafts)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (Result<void> done = makeTables(connection); !done)
        return done;
    for (const OwnedEntry &each : everything(dossier, drafts)) {
        if (Result<void> done = add(connection, each.owner, each.entry); !done)
            return done;
    }
    if (Result<void> done = markState(connection, presentForm); !done)
        return done;
    return transaction->commit();
}

QStringList searchDamage(Connection &connection, const Dossier &dossier, const QList<Draft> &drafts)
{
    const Result<QVariant> form = connection.value(u"SELECT form FROM search_state"_s);
    if (form && form->toInt() != presentForm)
        return {};
    QStringList damage;
    for (const QString &table : {u"search_words"_s, u"search_parts"_s}) {
        const Result<void> sound = checkIndex(connection, table);
        if (!sound)
            damage.append(sound.error().what);
    }
    const Result<QList<OwnedEntry>> kept = keptEntries(connection);
    if (!form || !kept)
        damage.append(form ? kept.error().what : form.error().what);
    else if (*kept != sorted(everything(dossier, drafts)))
        damage.append(u"it does not hold what the facts say"_s);
    static_cast<void>(markState(connection, damage.isEmpty() ? presentForm : 0));
    return damage;
}

} // namespace Afterword
