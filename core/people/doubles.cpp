// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/doubles.h"

#include "core/base/text.h"

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using Pair = std::pair<ContactId, ContactId>;

/// More cards than these under one key are no doubles: everybody at info@acme.example.
constexpr qsizetype mostAlike = 20;

bool isLegalForm(const QString &word)
{
    static const std::set<QString> forms{u"ab"_s, u"ag"_s, u"as"_s, u"bv"_s, u"co"_s, u"company"_s,
        u"corp"_s, u"corporation"_s, u"gbr"_s, u"gmbh"_s, u"inc"_s, u"incorporated"_s, u"kg"_s,
        u"kgaa"_s, u"limited"_s, u"llc"_s, u"llp"_s, u"lp"_s, u"ltd"_s, u"nv"_s, u"ohg"_s, u"oy"_s,
        u"oyj"_s, u"plc"_s, u"pte"_s, u"pty"_s, u"pvt"_s, u"sa"_s, u"sarl"_s, u"sas"_s, u"se"_s,
        u"spa"_s, u"srl"_s, u"ug"_s};
    return forms.contains(word);
}

/// Words without punctuation; the dots of "S.A." join its letters, other signs part words.
QStringList wordsOf(const QString &text)
{
    QString plain;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber() || c.isHighSurrogate() || c.isLowSurrogate() || c.isMark())
            plain += c;
        else if (c != u'.' && c != u'\'' && c != u'’')
            plain += u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

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

QString employerKey(const QString &employer)
{
    const QStringList words = wordsOf(employer);
    QStringList kept = words;
    while (!kept.isEmpty() && isLegalForm(kept.constLast()))
        kept.removeLast();
    return (kept.isEmpty() ? words : kept).join(u' ');
}

QString personKey(const Contact &contact)
{
    QStringList words = wordsOf(fullName(contact));
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
