// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/doubles.h"

#include "core/dossier/employerkey.h"

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using Pair = std::pair<ContactId, ContactId>;

/// More cards than these under one key are no doubles: everybody at info@acme.example.
constexpr qsizetype mostAlike = 20;

Pair ordered(const Contact &a, const Contact &b)
{
    return a.id < b.id ? Pair(a.id, b.id) : Pair(b.id, a.id);
}

using Groups = std::map<QString, QList<const Contact *>>;

template<typename May>
void collect(const Groups &groups, DoubleSign sign, std::map<Pair, DoubleSign> &found, May may)
{
    for (const auto &[key, alike] : groups) {
        if (key.isEmpty() || alike.size() > mostAlike)
            continue;
        for (qsizetype i = 0; i < alike.size(); ++i) {
            for (qsizetype j = i + 1; j < alike.size(); ++j) {
                if (alike.at(i)->id != alike.at(j)->id && may(*alike.at(i), *alike.at(j)))
                    found.emplace(ordered(*alike.at(i), *alike.at(j)), sign);
            }
        }
    }
}

bool mayWorkTogether(const Contact &a, const Contact &b)
{
    const QString first = employerKey(a.employer);
    const QString second = employerKey(b.employer);
    return first.isEmpty() || second.isEmpty() || first == second;
}

} // namespace

QString personKey(const Contact &contact)
{
    QStringList words = comparedWords(fullName(contact));
    words.sort();
    return words.join(u' ');
}

QList<LikelyDouble> likelyDoubles(const QList<Contact> &contacts)
{
    Groups byEmail;
    Groups byName;
    for (const Contact &contact : contacts) {
        for (const QString &email : contact.emails)
            byEmail[email.trimmed().toCaseFolded()].append(&contact);
        byName[personKey(contact)].append(&contact);
    }
    std::map<Pair, DoubleSign> found;
    collect(byEmail, DoubleSign::SameEmail, found,
        [](const Contact &, const Contact &) { return true; });
    collect(byName, DoubleSign::SameName, found, mayWorkTogether);
    QList<LikelyDouble> doubles;
    for (const auto &[pair, sign] : found)
        doubles.append({.first = pair.first, .second = pair.second, .sign = sign});
    return doubles;
}

} // namespace Afterword
