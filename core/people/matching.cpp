// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matching.h"

#include "core/people/doubles.h"

#include <map>
#include <set>

namespace Afterword {

QList<Contact> matchedCards(const QList<Contact> &known, QList<Contact> read)
{
    std::map<ContactId, const Contact *> taken;
    for (const Contact &card : known)
        taken.emplace(card.id, &card);
    std::set<ContactId> fresh;
    QList<Contact> all = known;
    for (const Contact &card : read) {
        if (!taken.contains(card.id)) {
            fresh.insert(card.id);
            all.append(card);
        }
    }
    std::map<ContactId, QList<ContactId>> candidates;
    for (const LikelyDouble &pair : likelyDoubles(all)) {
        const bool isFirstFresh = fresh.contains(pair.first);
        if (isFirstFresh != fresh.contains(pair.second))
            candidates[isFirstFresh ? pair.first : pair.second].append(
                isFirstFresh ? pair.second : pair.first);
    }
    std::set<ContactId> used;
    for (Contact &card : read) {
        const auto found = candidates.find(card.id);
        // Two cards of the file for one known card are left for the seeker to compare.
        if (found != candidates.end() && found->second.size() == 1
            && used.insert(found->second.first()).second)
            card.id = found->second.first();
        const auto same = taken.find(card.id);
        if (same == taken.end())
            continue;
        // How one knows somebody, and what was compared, is not the address book's to say.
        card.relation = same->second->relation;
        card.spellingChecked = same->second->spellingChecked;
    }
    return read;
}

} // namespace Afterword
