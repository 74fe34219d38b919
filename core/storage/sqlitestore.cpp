// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include "core/dossier/searchwords.h"
#include "core/storage/rows/cardrows.h"
#include "core/storage/rows/draftrows.h"
#include "core/storage/rows/factrows.h"
#include "core/storage/rows/journalrows.h"
#include "core/storage/rows/occurrencerows.h"
#include "core/storage/rows/opportunityrows.h"
#include "core/storage/rows/versionrows.h"
#include "core/storage/searchquery.h"
#include "core/storage/searchrepair.h"
#include "core/storage/searchrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int mostInHistory = 200;

Error refused(const QString &what)
{
    return {.kind = Error::Kind::Input, .what = what};
}

} // namespace

SqliteStore::SqliteStore(Database database)
    : m_database(std::move(database))
{
}

Result<Dossier> SqliteStore::load()
{
    Connection &connection = m_database.connection();
    const Result<Seeker> seeker = readSeeker(connection);
    if (!seeker)
        return seeker.error();
    const Result<QList<Contact>> contacts = readContacts(connection, {});
    if (!contacts)
        return contacts.error();
    const Result<QList<Opportunity>> opportunities = readOpportunities(connection);
    if (!opportunities)
        return opportunities.error();
    return Dossier{*seeker, *contacts, *opportunities};
}

Result<History> SqliteStore::history()
{
    return readHistory(m_database.connection(), mostInHistory);
}

Result<void> SqliteStore::apply(const Change &change)
{
    Result<Transaction> transaction = Transaction::begin(m_database.connection());
    if (!transaction)
        return transaction.error();
    const Result<std::optional<Change>> earlier = readChange(m_database.connection(), change.id);
    if (!earlier)
        return earlier.error();
    if (*earlier && **earlier == change)
        return {};
    if (*earlier)
        return refused(u"another change has the id \"%1\""_s.arg(change.id.text));
    if (Result<void> done = commitNew(change); !done)
        return done;
    return transaction->commit();
}

Result<void> SqliteStore::commitNew(const Change &change)
{
    for (const FactChange &fact : change.facts) {
        if (Result<void> replaced = replace(fact); !replaced)
            return replaced;
    }
    if (Result<void> written = writeChange(m_database.connection(), change); !written)
        return written;
    const Result<std::optional<Change>> kept = readChange(m_database.connection(), change.id);
    if (!kept)
        return kept.error();
    if (!*kept || **kept != change)
        return refused(u"the change cannot be kept as it is"_s);
    return indexChange(m_database.connection(), change.facts);
}

Result<void> SqliteStore::replace(const FactChange &change)
{
    Connection &connection = m_database.connection();
    if (!change.before && !change.after)
        return applied({}, {change}).error();
    const Fact &like = change.before ? *change.before : *change.after;
    const Result<Dossier> now = readAlone(connection, like);
    if (!now)
        return now.error();
    const Result<Dossier> wanted = applied(*now, {change});
    if (!wanted)
        return wanted.error();
    Result<void> written
        = change.after ? writeFact(connection, *change.after) : removeFact(connection, like);
    if (!written)
        return written;
    // What was written is read once more: no text or number may come back as another one.
    const Result<Dossier> kept = readAlone(connection, like);
    if (!kept)
        return kept.error();
    return *kept == *wanted ? Result<void>() : refused(u"a fact cannot be kept as it is"_s);
}

Result<void> SqliteStore::saveDraft(const Draft &draft)
{
    Connection &connection = m_database.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (Result<void> removed = removeDraft(connection, draft.key); !removed)
        return removed;
    if (!draft.content.isEmpty()) {
        if (Result<void> written = writeDraft(connection, draft); !written)
            return written;
    }
    if (Result<void> indexed = indexDraft(connection, draft); !indexed)
        return indexed;
    return transaction->commit();
}

Result<QList<Draft>> SqliteStore::drafts()
{
    return readDrafts(m_database.connection());
}

Result<void> SqliteStore::keepDraftVersion(const Draft &version)
{
    Connection &connection = m_database.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (Result<void> added = addDraftVersion(connection, version, mostDraftVersions); !added)
        return added;
    return transaction->commit();
}

Result<QList<Draft>> SqliteStore::draftVersions(const QString &key)
{
    return readDraftVersions(m_database.connection(), key);
}

Result<QList<FoundText>> SqliteStore::find(const QString &query, int limit)
{
    const QStringList words = searchWords(query);
    if (const Result<void> mended = mendSearch(); !mended)
        return mended.error();
    Result<QList<FoundText>> hits = findRows(m_database.connection(), words, limit);
    if (hits)
        return hits;
    if (const Result<void> made = rebuildIndex(); !made)
        return made.error();
    return findRows(m_database.connection(), words, limit);
}

Result<QList<Occurrence>> SqliteStore::openOccurrences()
{
    QList<Occurrence> open;
    for (const OccurrenceState state :
        {OccurrenceState::Pending, OccurrenceState::Shown, OccurrenceState::Snoozed}) {
        const Result<QList<Occurrence>> some
            = readOccurrences(m_database.connection(), {u"state"_s, nameOf(state)});
        if (!some)
            return some.error();
        std::ranges::copy_if(*some, std::back_inserter(open),
            [](const Occurrence &occurrence) { return isOpen(occurrence); });
    }
    std::ranges::sort(open, {}, &Occurrence::key);
    return open;
}

Result<QList<Occurrence>> SqliteStore::occurrences(const QStringList &keys)
{
    QList<Occurrence> found;
    for (const QString &key : keys) {
        const Result<QList<Occurrence>> one
            = readOccurrences(m_database.connection(), {u"occurrence_key"_s, key});
        if (!one)
            return one.error();
        found += *one;
    }
    std::ranges::sort(found, {}, &Occurrence::key);
    return found;
}

Result<void> SqliteStore::keepOccurrences(const QList<Occurrence> &occurrences)
{
    Connection &connection = m_database.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    for (const Occurrence &occurrence : occurrences) {
        if (Result<void> written = writeOccurrence(connection, occurrence); !written)
            return written;
    }
    return transaction->commit();
}

Result<QDateTime> SqliteStore::awakeUntil()
{
    return readHeartbeat(m_database.connection());
}

Result<void> SqliteStore::keepAwakeUntil(const QDateTime &instant)
{
    Connection &connection = m_database.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (Result<void> written = writeHeartbeat(connection, instant); !written)
        return written;
    return transaction->commit();
}

Result<void> SqliteStore::mendSearch()
{
    return isSearchCurrent(m_database.connection()) ? Result<void>() : rebuildIndex();
}

Result<void> SqliteStore::rebuildIndex()
{
    const Result<Dossier> dossier = load();
    if (!dossier)
        return dossier.error();
    const Result<QList<Draft>> kept = drafts();
    if (!kept)
        return kept.error();
    return rebuildSearch(m_database.connection(), *dossier, *kept);
}

} // namespace Afterword
