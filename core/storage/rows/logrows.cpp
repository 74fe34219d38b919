// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/partrows.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const Table &logEntries()
{
    static const Table table{u"log_entry"_s,
        {u"opportunity"_s, u"place_in_list"_s, u"id"_s, u"kind"_s, u"channel"_s, u"contacts"_s,
            u"at"_s, u"outcome"_s, u"callback_at"_s, u"callback_by"_s, u"new_promise"_s,
            u"follow_up"_s, u"text"_s}};
    return table;
}

const Table &decisions()
{
    static const Table table{u"decision"_s,
        {u"opportunity"_s, u"place_in_list"_s, u"follow_up"_s, u"kind"_s, u"until"_s, u"at"_s}};
    return table;
}

QList<ContactId> contactsFrom(const QStringList &texts)
{
    QList<ContactId> contacts;
    for (const QString &text : texts)
        contacts.append({text});
    return contacts;
}

QStringList textsOf(const QList<ContactId> &contacts)
{
    QStringList texts;
    for (const ContactId &contact : contacts)
        texts.append(contact.text);
    return texts;
}

LogEntry logEntryFrom(RowReader &row)
{
    return {.id = {row.text()},
        .kind = row.choice<LogKind>(),
        .channel = row.choice<Channel>(),
        .with = contactsFrom(row.texts()),
        .at = row.wallTime(),
        .outcome = row.choice<LogOutcome>(),
        .callbackAt = row.wallTime(),
        .callbackBy = row.choice<CallbackBy>(),
        .newPromise = row.date(),
        .followUp = {row.text()},
        .text = row.text()};
}

RowValues rowOf(qint64 owner, qsizetype place, const LogEntry &entry)
{
    RowValues row;
    row.add(owner).add(qint64(place)).add(entry.id.text).add(entry.kind).add(entry.channel);
    row.add(textsOf(entry.with)).add(entry.at).add(entry.outcome).add(entry.callbackAt);
    row.add(entry.callbackBy).add(entry.newPromise).add(entry.followUp.text).add(entry.text);
    return row;
}

} // namespace

Result<void> readLog(Connection &connection, const Where &where, const Owners &owners)
{
    return readRows(connection, logEntries(), where, [&](RowReader &row) {
        Opportunity *opportunity = owners.value(row.number());
        row.number();
        const LogEntry entry = logEntryFrom(row);
        if (opportunity)
            opportunity->log.append(entry);
    });
}

Result<void> readDecisions(Connection &connection, const Where &where, const Owners &owners)
{
    return readRows(connection, decisions(), where, [&](RowReader &row) {
        Opportunity *opportunity = owners.value(row.number());
        row.number();
        const Decision decision{.followUp = {row.text()},
            .kind = row.choice<DecisionKind>(),
            .until = row.wallTime(),
            .at = row.wallTime()};
        if (opportunity)
            opportunity->decisions.append(decision);
    });
}

Result<void> writeLog(Connection &connection, qint64 owner, const QList<LogEntry> &log)
{
    for (qsizetype place = 0; place < log.size(); ++place) {
        const RowValues row = rowOf(owner, place, log[place]);
        if (Result<void> done = insertRow(connection, logEntries(), row); !done)
            return done;
    }
    return {};
}

Result<void> writeDecisions(Connection &connection, qint64 owner, const QList<Decision> &list)
{
    for (qsizetype place = 0; place < list.size(); ++place) {
        const Decision &decision = list[place];
        RowValues row;
        row.add(owner).add(qint64(place)).add(decision.followUp.text).add(decision.kind);
        row.add(decision.until).add(decision.at);
        if (Result<void> done = insertRow(connection, decisions(), row); !done)
            return done;
    }
    return {};
}

} // namespace Afterword
