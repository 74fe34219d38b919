// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"

#include "core/dossier/searchwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

MemoryStore::MemoryStore(Dossier dossier)
    : m_dossier(std::move(dossier))
{
}

Result<Dossier> MemoryStore::load()
{
    return m_dossier;
}

Result<History> MemoryStore::history()
{
    History history;
    for (const Change &change : m_journal)
        history = continued(history, change);
    constexpr qsizetype most = 200;
    const auto last = [](const QList<Change> &changes) {
        return changes.mid(std::max<qsizetype>(0, changes.size() - most));
    };
    return History{last(history.undoable), last(history.redoable)};
}

Result<void> MemoryStore::apply(const Change &change)
{
    const auto earlier = std::ranges::find(m_journal, change.id, &Change::id);
    if (earlier != m_journal.end() && *earlier == change)
        return {};
    if (earlier != m_journal.end())
        return Error{.what = u"another change has the id \"%1\""_s.arg(change.id.text)};
    Result<Dossier> changed = applied(m_dossier, change.facts);
    if (!changed)
        return changed.error();
    m_dossier = *std::move(changed);
    m_journal.append(change);
    return {};
}

Result<void> MemoryStore::saveDraft(const Draft &draft)
{
    m_drafts.erase(draft.key);
    if (!draft.content.isEmpty())
        m_drafts.emplace(draft.key, draft);
    return {};
}

Result<QList<Draft>> MemoryStore::drafts()
{
    QList<Draft> list;
    for (const auto &[key, draft] : m_drafts)
        list.append(draft);
    return list;
}

Result<void> MemoryStore::keepDraftVersion(const Draft &version)
{
    QList<Draft> &versions = m_versions[version.key];
    if (versions.isEmpty() || versions.front().content != version.content)
        versions.prepend(version);
    versions = versions.mid(0, mostDraftVersions);
    return {};
}

Result<QList<Draft>> MemoryStore::draftVersions(const QString &key)
{
    const auto found = m_versions.find(key);
    return found == m_versions.end() ? QList<Draft>() : found->second;
}

Result<QList<FoundText>> MemoryStore::find(const QString &query, int limit)
{
    QList<SearchEntry> entries;
    for (const Contact &contact : m_dossier.contacts)
        entries += searchEntries(Fact(contact));
    for (const Opportunity &opportunity : m_dossier.opportunities)
        entries += searchEntries(Fact(opportunity));
    for (const auto &[key, draft] : m_drafts)
        entries += searchEntries(draft);
    const QStringList words = searchWords(query);
    entries.removeIf([&](const SearchEntry &entry) { return !isMatch(entry, words); });
    std::ranges::stable_sort(entries, {},
        [&](const SearchEntry &entry) { return !isMatch({.title = entry.title}, words); });
    QList<FoundText> hits;
    for (const SearchEntry &entry : entries.mid(0, limit))
        hits.append(found(entry, words));
    return hits;
}

Result<QList<Occurrence>> MemoryStore::openOccurrences()
{
    QList<Occurrence> open;
    for (const auto &[key, occurrence] : m_occurrences) {
        if (isOpen(occurrence))
            open.append(occurrence);
    }
    return open;
}

Result<QList<Occurrence>> MemoryStore::occurrences(const QStringList &keys)
{
    QList<Occurrence> found;
    for (const QString &key : keys) {
        if (const auto one = m_occurrences.find(key); one != m_occurrences.end())
            found.append(one->second);
    }
    std::ranges::sort(found, {}, &Occurrence::key);
    return found;
}

Result<void> MemoryStore::keepOccurrences(const QList<Occurrence> &occurrences)
{
    for (const Occurrence &occurrence : occurrences) {
        if (isWithoutTrace(occurrence))
            m_occurrences.erase(occurrence.key);
        else
            m_occurrences.insert_or_assign(occurrence.key, occurrence);
    }
    return {};
}

Result<void> MemoryStore::keepAwakeUntil(const QDateTime &instant)
{
    m_awakeUntil = instant.toUTC();
    return {};
}

} // namespace Afterword
