// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/opportunityrows.h"

#include "core/storage/rows/partrows.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const Table &opportunities()
{
    static const Table table{u"opportunity"_s,
        {u"ordinal"_s, u"id"_s, u"employer"_s, u"position"_s, u"place"_s, u"time_zone"_s,
            u"region"_s, u"playbook"_s, u"stage"_s, u"outcome_kind"_s, u"outcome_on"_s,
            u"salary_currency"_s, u"salary_typical_low"_s, u"salary_typical_high"_s,
            u"salary_target"_s, u"salary_walk_away"_s, u"salary_notes"_s, u"notes"_s}};
    return table;
}

std::optional<Outcome> outcomeFrom(RowReader &row)
{
    if (!row.isNextNothing())
        return Outcome{.kind = row.choice<OutcomeKind>(), .on = row.date()};
    row.text();
    row.date();
    return {};
}

Salary salaryFrom(RowReader &row)
{
    return {.currency = row.text(),
        .typicalLow = row.amount(),
        .typicalHigh = row.amount(),
        .target = row.amount(),
        .walkAway = row.amount(),
        .notes = row.text()};
}

Opportunity opportunityFrom(RowReader &row)
{
    Opportunity opportunity{.id = {row.text()},
        .employer = row.text(),
        .position = row.text(),
        .place = row.text(),
        .timeZone = row.text(),
        .region = row.text(),
        .playbook = row.text(),
        .stage = row.choice<Stage>(),
        .outcome = outcomeFrom(row),
        .salary = salaryFrom(row)};
    opportunity.notes = row.text();
    return opportunity;
}

Result<QList<Opportunity>> read(Connection &connection, const Where &where)
{
    QList<Opportunity> list;
    QList<qint64> ordinals;
    const Result<void> done = readRows(connection, opportunities(), where, [&](RowReader &row) {
        ordinals.append(row.number());
        list.append(opportunityFrom(row));
    });
    if (!done)
        return done.error();
    Owners owners;
    for (qsizetype at = 0; at < list.size(); ++at)
        owners.insert(ordinals[at], &list[at]);
    Where parts;
    if (!where.column.isEmpty())
        parts = {u"opportunity"_s, ordinals.value(0)};
    for (const auto readParts : {readInterviews, readLog, readDecisions}) {
        if (const Result<void> parted = readParts(connection, parts, owners); !parted)
            return parted.error();
    }
    return list;
}

} // namespace

Result<QList<Opportunity>> readOpportunities(Connection &connection)
{
    return read(connection, {});
}

Result<std::optional<Opportunity>> readOpportunity(Connection &connection, const OpportunityId &id)
{
    const Result<QList<Opportunity>> found = read(connection, {u"id"_s, id.text});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<void> writeOpportunity(
    Connection &connection, qint64 ordinal, const Opportunity &opportunity)
{
    const Salary &salary = opportunity.salary;
    RowValues row;
    row.add(ordinal).add(opportunity.id.text).add(opportunity.employer).add(opportunity.position);
    row.add(opportunity.place).add(opportunity.timeZone).add(opportunity.region);
    row.add(opportunity.playbook).add(opportunity.stage);
    if (opportunity.outcome)
        row.add(opportunity.outcome->kind).add(opportunity.outcome->on);
    else
        row.addNothing().addNothing();
    row.add(salary.currency).add(salary.typicalLow).add(salary.typicalHigh).add(salary.target);
    row.add(salary.walkAway).add(salary.notes);
    // Rows from before there were notes have none there, and a digest that counts none.
    if (opportunity.notes.isEmpty())
        row.addNothing();
    else
        row.add(opportunity.notes);
    if (Result<void> done = insertRow(connection, opportunities(), row); !done)
        return done;
    if (Result<void> done = writeInterviews(connection, ordinal, opportunity.interviews); !done)
        return done;
    if (Result<void> done = writeLog(connection, ordinal, opportunity.log); !done)
        return done;
    return writeDecisions(connection, ordinal, opportunity.decisions);
}

Result<void> removeOpportunity(Connection &connection, const OpportunityId &id)
{
    return removeRows(connection, opportunities(), {u"id"_s, id.text});
}

} // namespace Afterword
