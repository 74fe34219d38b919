// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrows.h"

#include "core/dossier/searchwords.h"

#include <QSqlQuery>

#include <functional>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Of `comparable` and `spread`, and of what is indexed. Changed whenever one of them changes.
constexpr int presentForm = 1;

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
        Result<void> done = connection.run(
            u"INSERT INTO %1 (%2) VALUES (%3:number, :title, :text)"_s.arg(table, columns, values),
            {{u"number"_s, number}, {u"title"_s, bound(isWords ? spread(title) : title)},
                {u"text"_s, bound(isWords ? spread(text) : text)}});
        if (!done)
            return done;
    }
    return {};
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
        if (Result<void> done = addSearchEntry(connection, owner, entry); !done)
            return done;
    }
    return {};
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
    static_cast<void>(markSearch(connection, IndexState::Stale));
    return {};
}

} // namespace

QString searchOwner(const Fact &fact)
{
    if (const auto *contact = std::get_if<Contact>(&fact))
        return u"contact:"_s + contact->id.text;
    if (const auto *opportunity = std::get_if<Opportunity>(&fact))
        return u"opportunity:"_s + opportunity->id.text;
    return {};
}

QString searchOwner(const Draft &draft)
{
    return u"draft:"_s + draft.key;
}

Result<void> addSearchEntry(Connection &connection, const QString &owner, const SearchEntry &entry)
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

SearchEntry searchEntryFrom(const QSqlQuery &row)
{
    return {.kind = SearchKind(row.value(0).toInt()),
        .id = row.value(1).toString(),
        .opportunity = {row.value(2).toString()},
        .title = row.value(3).toString(),
        .text = row.value(4).toString()};
}

Result<bool> searchState(Connection &connection)
{
    const Result<QVariant> form = connection.value(u"SELECT form FROM search_state"_s);
    return form ? Result<bool>(form->toInt() == presentForm) : form.error();
}

bool isSearchCurrent(Connection &connection)
{
    const Result<bool> isCurrent = searchState(connection);
    return isCurrent && *isCurrent;
}

Result<void> markSearch(Connection &connection, IndexState state)
{
    const int form = state == IndexState::Current ? presentForm : 0;
    return connection.run(
        u"INSERT OR REPLACE INTO search_state (ordinal, form) VALUES (1, :form)"_s,
        {{u"form"_s, form}});
}

Result<void> indexChange(Connection &connection, const QList<FactChange> &facts)
{
    return apart(connection, [&]() -> Result<void> {
        for (const FactChange &fact : facts) {
            const Fact &like = fact.after ? *fact.after : *fact.before;
            const auto entries = fact.after ? searchEntries(*fact.after) : QList<SearchEntry>();
            if (Result<void> done = replaceEntries(connection, searchOwner(like), entries); !done)
                return done;
        }
        return {};
    });
}

Result<void> indexDraft(Connection &connection, const Draft &draft)
{
    return apart(connection,
        [&] { return replaceEntries(connection, searchOwner(draft), searchEntries(draft)); });
}

} // namespace Afterword
