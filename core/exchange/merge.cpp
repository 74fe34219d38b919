// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merge.h"

#include "core/dossier/factjson.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Two values as one, or the path of the first member on which they contradict each other.
struct Union
{
    QJsonValue value = {};
    QString conflict = {};
};

Union unionOf(const QJsonValue &ours, const QJsonValue &theirs, const QString &path);

/// By which member the objects of a list are told apart; empty if they have none.
QString keyOf(const QJsonObject &object)
{
    for (const auto &key : {u"id"_s, u"contact"_s, u"what"_s}) {
        if (object.contains(key))
            return key;
    }
    return {};
}

qsizetype indexOf(const QJsonArray &list, const QJsonValue &item)
{
    const auto object = item.toObject();
    const auto key = keyOf(object);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (key.isEmpty() ? list.at(i) == item
                          : list.at(i).toObject().value(key) == object.value(key))
            return i;
    }
    return -1;
}

Union unionOf(QJsonArray ours, const QJsonArray &theirs, const QString &path)
{
    for (const auto &item : theirs) {
        const auto index = indexOf(ours, item);
        if (index < 0) {
            ours.append(item);
            continue;
        }
        const auto both = unionOf(ours.at(index), item, u"%1[%2]"_s.arg(path).arg(index));
        if (!both.conflict.isEmpty())
            return both;
        ours.replace(index, both.value);
    }
    return {.value = ours};
}

Union unionOf(QJsonObject ours, const QJsonObject &theirs, const QString &path)
{
    for (auto member = theirs.begin(); member != theirs.end(); ++member) {
        const auto name = path.isEmpty() ? member.key() : path + u'.' + member.key();
        const auto there = ours.find(member.key());
        if (there == ours.end()) {
            ours.insert(member.key(), member.value());
            continue;
        }
        const auto both = unionOf(*there, member.value(), name);
        if (!both.conflict.isEmpty())
            return both;
        ours.insert(member.key(), both.value);
    }
    return {.value = ours};
}

Union unionOf(const QJsonValue &ours, const QJsonValue &theirs, const QString &path)
{
    if (ours == theirs)
        return {.value = ours};
    if (ours.isObject() && theirs.isObject())
        return unionOf(ours.toObject(), theirs.toObject(), path);
    if (ours.isArray() && theirs.isArray())
        return unionOf(ours.toArray(), theirs.toArray(), path);
    return {.conflict = path};
}

/// The record that the union of two JSON objects describes.
Fact factOf(const QString &kind, const QJsonObject &object)
{
    const QJsonArray changes{QJsonObject{{u"fact"_s, kind}, {u"after"_s, object}}};
    const auto read = factChangesFromJson(changes);
    Q_ASSERT(read && read->size() == 1 && read->constFirst().after);
    return *read->constFirst().after;
}

/// Brings one record in; `there` is null if its id is new.
template<typename Record>
void bringIn(Merge &merge, MergeNote note, const Record *there, const Record &record)
{
    if (!there) {
        merge.facts.append({.before = {}, .after = record});
    } else if (const auto both = unionOf(toJson(*there), toJson(record), {});
               !both.conflict.isEmpty()) {
        note.fate = MergeNote::Fate::PassedOver;
        note.why = MergeNote::Why::Differs;
        note.path = both.conflict;
    } else if (both.value.toObject() == toJson(*there)) {
        note.fate = MergeNote::Fate::PassedOver;
        note.why = MergeNote::Why::Same;
    } else {
        note.fate = MergeNote::Fate::Merged;
        merge.facts.append({.before = *there, .after = factOf(note.kind, both.value.toObject())});
    }
    merge.notes.append(note);
}

} // namespace

Merge merged(const Dossier &into, const Dossier &from)
{
    Merge merge;
    if (from.seeker != Seeker{}) {
        const MergeNote note{.kind = u"seeker"_s, .name = from.seeker.name};
        bringIn(merge, note, &into.seeker, from.seeker);
    }
    for (const auto &contact : from.contacts) {
        const MergeNote note{
            .kind = u"contact"_s, .id = contact.id.text, .name = fullName(contact)};
        const Contact *there = findContact(into, contact.id);
        Contact read = contact;
        // When a connection was found here is not for another file to say, nor a contradiction.
        if (there)
            read.knownSince = there->knownSince;
        bringIn(merge, note, there, read);
    }
    for (const auto &opportunity : from.opportunities) {
        const MergeNote note{
            .kind = u"opportunity"_s, .id = opportunity.id.text, .name = opportunity.employer};
        bringIn(merge, note, findOpportunity(into, opportunity.id), opportunity);
    }
    return merge;
}

} // namespace Afterword
