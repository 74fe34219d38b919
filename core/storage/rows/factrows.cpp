// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/factrows.h"

#include "core/storage/rows/cardrows.h"
#include "core/storage/rows/opportunityrows.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

// The place that the fact has, or the next one after all others.
Result<qint64> ordinalOf(Connection &connection, const QString &table, const QString &id)
{
    const Result<QVariant> ordinal
        = connection.value(u"SELECT coalesce((SELECT ordinal FROM %1 WHERE id = :id),"
                           " (SELECT coalesce(max(ordinal), 0) + 1 FROM %1))"_s.arg(table),
            {{u"id"_s, id}});
    return ordinal ? Result<qint64>(ordinal->toLongLong()) : ordinal.error();
}

Result<Dossier> alone(Connection &connection, const Seeker &)
{
    const Result<Seeker> seeker = readSeeker(connection);
    return seeker ? Result<Dossier>(Dossier{.seeker = *seeker}) : seeker.error();
}

Result<Dossier> alone(Connection &connection, const Contact &like)
{
    const Result<QList<Contact>> found = readContacts(connection, {u"id"_s, like.id.text});
    return found ? Result<Dossier>(Dossier{.contacts = *found}) : found.error();
}

Result<Dossier> alone(Connection &connection, const Opportunity &like)
{
    const Result<std::optional<Opportunity>> found = readOpportunity(connection, like.id);
    if (!found)
        return found.error();
    return *found ? Dossier{.opportunities = {**found}} : Dossier{};
}

Result<void> write(Connection &connection, const Seeker &seeker)
{
    if (Result<void> removed = removeSeeker(connection); !removed)
        return removed;
    return writeSeeker(connection, seeker);
}

Result<void> write(Connection &connection, const Contact &contact)
{
    const Result<qint64> ordinal = ordinalOf(connection, u"contact"_s, contact.id.text);
    if (!ordinal)
        return ordinal.error();
    if (Result<void> removed = removeContact(connection, contact.id); !removed)
        return removed;
    return writeContact(connection, *ordinal, contact);
}

Result<void> write(Connection &connection, const Opportunity &opportunity)
{
    const Result<qint64> ordinal = ordinalOf(connection, u"opportunity"_s, opportunity.id.text);
    if (!ordinal)
        return ordinal.error();
    if (Result<void> removed = removeOpportunity(connection, opportunity.id); !removed)
        return removed;
    return writeOpportunity(connection, *ordinal, opportunity);
}

Result<void> remove(Connection &connection, const Seeker &)
{
    return removeSeeker(connection);
}

Result<void> remove(Connection &connection, const Contact &contact)
{
    return removeContact(connection, contact.id);
}

Result<void> remove(Connection &connection, const Opportunity &opportunity)
{
    return removeOpportunity(connection, opportunity.id);
}

} // namespace

Result<Dossier> readAlone(Connection &connection, const Fact &like)
{
    return std::visit([&](const auto &fact) { return alone(connection, fact); }, like);
}

Result<void> writeFact(Connection &connection, const Fact &fact)
{
    return std::visit([&](const auto &kind) { return write(connection, kind); }, fact);
}

Result<void> removeFact(Connection &connection, const Fact &fact)
{
    return std::visit([&](const auto &kind) { return remove(connection, kind); }, fact);
}

} // namespace Afterword
