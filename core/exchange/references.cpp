// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/references.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The ids of one kind that a document gives to its facts.
struct Ids
{
    QString kind;
    QSet<QString> known = {};
};

std::optional<JsonValue> memberOf(const JsonValue &object, QByteArrayView key)
{
    for (const JsonValue &member : object.children()) {
        if (member.key() == key)
            return member;
    }
    return {};
}

QList<JsonValue> itemsOf(const JsonValue &object, QByteArrayView key)
{
    const auto member = memberOf(object, key);
    return member ? member->children() : QList<JsonValue>();
}

void addId(const JsonValue &object, Ids &ids, FirstProblem &problem)
{
    const auto id = memberOf(object, "id");
    if (!id)
        return;
    if (ids.known.contains(id->text()))
        problem.add(*id, u"another %1 has the id \"%2\""_s.arg(ids.kind, id->text()),
            u"an id of its own"_s);
    ids.known.insert(id->text());
}

void checkContact(const JsonValue &reference, const Ids &contacts, FirstProblem &problem)
{
    if (!contacts.known.contains(reference.text()))
        problem.add(reference, u"there is no contact \"%1\""_s.arg(reference.text()),
            u"the id of one of the contacts"_s);
}

// The notes to the same person in the same role would be one follow-up made twice.
void checkMet(const JsonValue &interview, const Ids &contacts, FirstProblem &problem)
{
    QSet<QString> seen;
    for (const JsonValue &attendance : itemsOf(interview, "met")) {
        const auto contact = memberOf(attendance, "contact");
        const auto role = memberOf(attendance, "role");
        if (!contact)
            continue;
        checkContact(*contact, contacts, problem);
        const QString known
            = (role && !role->isNull() ? role->text() : u"interviewer"_s) + u' ' + contact->text();
        if (seen.contains(known))
            problem.add(*contact, u"\"%1\" stands here twice"_s.arg(contact->text()),
                u"each person once in each role"_s);
        seen.insert(known);
    }
}

} // namespace

void checkReferences(const JsonValue &root, FirstProblem &problem)
{
    Ids contacts{u"contact"_s};
    Ids opportunities{u"opportunity"_s};
    Ids interviews{u"interview"_s};
    Ids entries{u"log entry"_s};
    for (const JsonValue &contact : itemsOf(root, "contacts"))
        addId(contact, contacts, problem);
    for (const JsonValue &opportunity : itemsOf(root, "opportunities")) {
        addId(opportunity, opportunities, problem);
        for (const JsonValue &interview : itemsOf(opportunity, "interviews")) {
            addId(interview, interviews, problem);
            checkMet(interview, contacts, problem);
        }
        for (const JsonValue &entry : itemsOf(opportunity, "log")) {
            addId(entry, entries, problem);
            for (const JsonValue &contact : itemsOf(entry, "with"))
                checkContact(contact, contacts, problem);
        }
    }
}

} // namespace Afterword
