// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/cardrows.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const Table &seekers()
{
    static const Table table{u"seeker"_s,
        {u"ordinal"_s, u"name"_s, u"email"_s, u"phone"_s, u"address"_s, u"time_zone"_s,
            u"region"_s}};
    return table;
}

const Table &contacts()
{
    static const Table table{u"contact"_s,
        {u"ordinal"_s, u"id"_s, u"given"_s, u"family"_s, u"prefix"_s, u"suffix"_s, u"address_as"_s,
            u"employer"_s, u"title"_s, u"emails"_s, u"phones"_s, u"address"_s,
            u"spelling_checked"_s, u"relation"_s, u"best_times"_s, u"notes"_s, u"known_since"_s}};
    return table;
}

} // namespace

Result<Seeker> readSeeker(Connection &connection)
{
    Seeker seeker;
    const Result<void> read = readRows(connection, seekers(), {}, [&](RowReader &row) {
        row.number();
        seeker = {.name = row.text(),
            .email = row.text(),
            .phone = row.text(),
            .address = row.texts(),
            .timeZone = row.text(),
            .region = row.text()};
    });
    return read ? Result<Seeker>(seeker) : read.error();
}

Result<void> writeSeeker(Connection &connection, const Seeker &seeker)
{
    RowValues row;
    row.add(1).add(seeker.name).add(seeker.email).add(seeker.phone).add(seeker.address);
    row.add(seeker.timeZone).add(seeker.region);
    return insertRow(connection, seekers(), row);
}

Result<void> removeSeeker(Connection &connection)
{
    return removeRows(connection, seekers(), {u"ordinal"_s, 1});
}

Result<QList<Contact>> readContacts(Connection &connection, const Where &where)
{
    QList<Contact> list;
    const Result<void> read = readRows(connection, contacts(), where, [&](RowReader &row) {
        row.number();
        list.append({.id = {row.text()},
            .given = row.text(),
            .family = row.text(),
            .prefix = row.text(),
            .suffix = row.text(),
            .addressAs = row.text(),
            .employer = row.text(),
            .title = row.text(),
            .emails = row.texts(),
            .phones = row.texts(),
            .address = row.texts(),
            .spellingChecked = row.flag(),
            .relation = row.choice<Relation>(),
            .bestTimes = row.text(),
            .notes = row.text(),
            .knownSince = row.date()});
    });
    return read ? Result<QList<Contact>>(list) : read.error();
}

Result<void> writeContact(Connection &connection, qint64 ordinal, const Contact &contact)
{
    RowValues row;
    row.add(ordinal).add(contact.id.text).add(contact.given).add(contact.family);
    row.add(contact.prefix).add(contact.suffix).add(contact.addressAs).add(contact.employer);
    row.add(contact.title).add(contact.emails).add(contact.phones).add(contact.address);
    row.add(contact.spellingChecked).add(contact.relation).add(contact.bestTimes);
    row.add(contact.notes).add(contact.knownSince);
    return insertRow(connection, contacts(), row);
}

Result<void> removeContact(Connection &connection, const ContactId &id)
{
    return removeRows(connection, contacts(), {u"id"_s, id.text});
}

} // namespace Afterword
