// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/storage/rows/cardrows.h"
#include "core/storage/rows/draftrows.h"
#include "core/storage/rows/journalrows.h"
#include "core/storage/rows/opportunityrows.h"
#include "core/storage/searchrepair.h"

#include <QCryptographicHash>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using FactKey = std::pair<size_t, QString>;
using Facts = std::map<FactKey, Fact>;

FactKey keyOf(const Fact &fact)
{
    if (const auto *contact = std::get_if<Contact>(&fact))
        return {fact.index(), contact->id.text};
    if (const auto *opportunity = std::get_if<Opportunity>(&fact))
        return {fact.index(), opportunity->id.text};
    return {fact.index(), QString()};
}

QString tableOf(size_t kind)
{
    static const QString tables[] = {u"seeker"_s, u"contact"_s, u"opportunity"_s};
    return tables[kind];
}

Result<void> checkPages(Connection &connection, QList<Damage> &findings)
{
    const auto page = [&](const QSqlQuery &row) -> Result<void> {
        if (row.value(0).toString() != u"ok")
            findings.append({.what = row.value(0).toString()});
        return {};
    };
    if (Result<void> done = connection.forEach(u"PRAGMA integrity_check"_s, {}, page); !done)
        return done;
    const auto orphan = [&](const QSqlQuery &row) -> Result<void> {
        findings.append({row.value(0).toString(), row.value(1).toString(),
            u"what it belongs to in %1 is missing"_s.arg(row.value(2).toString())});
        return {};
    };
    return connection.forEach(u"PRAGMA foreign_key_check"_s, {}, orphan);
}

Result<QStringList> tablesWithDigest(Connection &connection)
{
    QStringList tables;
    const Result<void> done = connection.forEach(
        u"SELECT t.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c"
        " WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL %' AND c.name = 'digest'"
        " ORDER BY t.name"_s,
        {}, [&](const QSqlQuery &row) -> Result<void> {
            tables.append(row.value(0).toString());
            return {};
        });
    return done ? Result<QStringList>(tables) : done.error();
}

// The column by which a person would name a row.
qsizetype nameColumnOf(const Table &table)
{
    for (const QString &key : {u"id"_s, u"key"_s, u"occurrence_key"_s}) {
        if (const qsizetype column = table.columns.indexOf(key); column >= 0)
            return column;
    }
    return 0;
}

Result<Table> tableAsMade(Connection &connection, const QString &name)
{
    Table table{name, {}};
    const Result<void> done = connection.forEach(u"SELECT name FROM pragma_table_info(:table)"_s,
        {{u"table"_s, name}}, [&](const QSqlQuery &row) -> Result<void> {
            if (row.value(0).toString() != u"digest")
                table.columns.append(row.value(0).toString());
            return {};
        });
    return done ? Result<Table>(table) : done.error();
}

Result<void> checkDigests(Connection &connection, const QString &name, QList<Damage> &findings)
{
    const Result<Table> table = tableAsMade(connection, name);
    if (!table)
        return table.error();
    const int count = int(table->columns.size());
    const qsizetype key = nameColumnOf(*table);
    const auto check = [&](const QSqlQuery &row) -> Result<void> {
        QVariantList values;
        for (int column = 0; column < count; ++column)
            values.append(row.value(column));
        if (digestOf(*table, values) != row.value(count).toByteArray())
            findings.append({name, values[key].toString(), u"it is not as it was written"_s});
        return {};
    };
    return connection.forEach(
        u"SELECT %1, digest FROM %2"_s.arg(table->columns.join(u", "_s), name), {}, check);
}

Result<Facts> factsOfJournal(Connection &connection)
{
    Facts facts;
    const Result<void> read = readJournal(connection, [&](const Change &change) {
        for (const FactChange &fact : change.facts) {
            if (fact.before)
                facts.erase(keyOf(*fact.before));
            if (fact.after)
                facts.insert_or_assign(keyOf(*fact.after), *fact.after);
        }
    });
    return read ? Result<Facts>(facts) : read.error();
}

Result<Facts> factsOfTables(Connection &connection)
{
    Facts facts;
    const Result<Seeker> seeker = readSeeker(connection);
    const Result<QList<Contact>> contacts = readContacts(connection, {});
    const Result<QList<Opportunity>> opportunities = readOpportunities(connection);
    if (!seeker || !contacts || !opportunities)
        return !seeker ? seeker.error() : !contacts ? contacts.error() : opportunities.error();
    facts.emplace(keyOf(*seeker), *seeker);
    for (const Contact &contact : *contacts)
        facts.emplace(keyOf(contact), contact);
    for (const Opportunity &opportunity : *opportunities)
        facts.emplace(keyOf(opportunity), opportunity);
    return facts;
}

// A row that is gone has no digest that could be wrong; the journal still knows of it.
Result<void> checkJournal(Connection &connection, QList<Damage> &findings)
{
    Result<Facts> told = factsOfJournal(connection);
    if (!told)
        return told.error();
    const Result<Facts> found = factsOfTables(connection);
    if (!found)
        return found.error();
    told->emplace(keyOf(Seeker{}), Seeker{});
    for (const auto &[key, fact] : *told) {
        const auto stored = found->find(key);
        if (stored == found->end() || stored->second != fact)
            findings.append({tableOf(key.first), key.second, u"the journal says otherwise"_s});
    }
    for (const auto &[key, fact] : *found) {
        if (!told->contains(key))
            findings.append({tableOf(key.first), key.second, u"the journal knows nothing of it"_s});
    }
    return {};
}

/// No data is lost by it: the index is made anew from them.
void checkSearch(Connection &connection, QList<Damage> &findings)
{
    const Result<QList<Contact>> contacts = readContacts(connection, {});
    const Result<QList<Opportunity>> opportunities = readOpportunities(connection);
    const Result<QList<Draft>> drafts = readDrafts(connection);
    if (!contacts || !opportunities || !drafts)
        return;
    const Dossier dossier{.contacts = *contacts, .opportunities = *opportunities};
    for (const QString &what : searchDamage(connection, dossier, *drafts))
        findings.append(
            {.table = u"the search index, made anew when the window next opens"_s, .what = what});
}

} // namespace

Result<QList<Damage>> verifyFacts(Connection &connection)
{
    QList<Damage> findings;
    if (const Result<void> done = checkPages(connection, findings); !done)
        findings.append({.what = done.error().what});
    const Result<QStringList> tables = tablesWithDigest(connection);
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        if (const Result<void> done = checkDigests(connection, table, findings); !done)
            findings.append({.table = table, .what = done.error().what});
    }
    if (const Result<void> done = checkJournal(connection, findings); !done)
        findings.append({.table = u"journal"_s, .what = done.error().what});
    return findings;
}

Result<QList<Damage>> verify(Database &database)
{
    Result<QList<Damage>> findings = verifyFacts(database.connection());
    if (findings)
        checkSearch(database.connection(), *findings);
    return findings;
}

Result<QByteArray> digestOfRows(Connection &connection)
{
    const Result<QStringList> tables = tablesWithDigest(connection);
    if (!tables)
        return tables.error();
    QCryptographicHash hash(QCryptographicHash::Blake2s_256);
    for (const QString &table : *tables) {
        hash.addData(table.toUtf8() + '\n');
        const Result<void> read
            = connection.forEach(u"SELECT digest FROM %1 ORDER BY digest"_s.arg(table), {},
                [&](const QSqlQuery &row) -> Result<void> {
                    hash.addData(row.value(0).toByteArray());
                    return {};
                });
        if (!read)
            return read.error();
    }
    return hash.result();
}

} // namespace Afterword
