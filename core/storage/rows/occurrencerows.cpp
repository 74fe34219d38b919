// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/occurrencerows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const Table &table()
{
    static const Table occurrences{u"occurrence"_s,
        {u"reminder_id"_s, u"occurrence_key"_s, u"due_utc"_s, u"state"_s, u"shown_at"_s,
            u"ack_at"_s, u"ack_by"_s}};
    return occurrences;
}

const Table &heartbeats()
{
    static const Table heartbeat{u"heartbeat"_s, {u"ordinal"_s, u"awake_until"_s}};
    return heartbeat;
}

} // namespace

Result<QList<Occurrence>> readOccurrences(Connection &connection, const Where &where)
{
    QList<Occurrence> list;
    const Result<void> read = readRows(connection, table(), where, [&](RowReader &row) {
        Occurrence occurrence;
        occurrence.followUp = {row.text()};
        occurrence.key = row.text();
        occurrence.due = row.instant();
        occurrence.state = row.choice<OccurrenceState>();
        occurrence.shownAt = row.instant();
        occurrence.settledAt = row.instant();
        occurrence.settledBy = row.text();
        list.append(occurrence);
    });
    if (!read)
        return read.error();
    std::ranges::sort(list, {}, &Occurrence::key);
    return list;
}

Result<void> writeOccurrence(Connection &connection, const Occurrence &occurrence)
{
    const Where itself{u"occurrence_key"_s, occurrence.key};
    if (Result<void> removed = removeRows(connection, table(), itself); !removed)
        return removed;
    if (isWithoutTrace(occurrence))
        return {};
    RowValues row;
    row.add(occurrence.followUp.text).add(occurrence.key).add(occurrence.due);
    row.add(occurrence.state).add(occurrence.shownAt).add(occurrence.settledAt);
    row.add(occurrence.settledBy);
    return insertRow(connection, table(), row);
}

Result<QDateTime> readHeartbeat(Connection &connection)
{
    QDateTime instant;
    const Result<void> read = readRows(connection, heartbeats(), {}, [&](RowReader &row) {
        static_cast<void>(row.number());
        instant = row.instant();
    });
    return read ? Result<QDateTime>(instant) : read.error();
}

Result<void> writeHeartbeat(Connection &connection, const QDateTime &instant)
{
    if (Result<void> removed = removeRows(connection, heartbeats(), {u"ordinal"_s, 1}); !removed)
        return removed;
    RowValues row;
    row.add(1).add(instant.toUTC());
    return insertRow(connection, heartbeats(), row);
}

} // namespace Afterword
