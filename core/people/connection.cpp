// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/connection.h"

#include "core/dossier/employerkey.h"

#include <variant>

namespace Afterword {

Contact connectedOn(QDate today, const Contact *before, Contact after)
{
    if (!before || before->relation != after.relation
        || employerKey(before->employer) != employerKey(after.employer))
        after.knownSince = today;
    return after;
}

QList<FactChange> connectedOn(QDate today, QList<FactChange> facts)
{
    for (FactChange &fact : facts) {
        if (!fact.after || !std::holds_alternative<Contact>(*fact.after))
            continue;
        const Contact *before = fact.before ? std::get_if<Contact>(&*fact.before) : nullptr;
        fact.after = connectedOn(today, before, std::get<Contact>(*fact.after));
    }
    return facts;
}

} // namespace Afterword
