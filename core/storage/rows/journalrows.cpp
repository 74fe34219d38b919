// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/journalrows.h"

#include "core/dossier/factjson.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const Table &journal()
{
    static const Table table{u"journal"_s,
        {u"seq"_s, u"id"_s, u"at"_s, u"label"_s, u"about"_s, u"kind"_s, u"of"_s, u"facts"_s}};
    return table;
}

Change changeFrom(RowReader &row)
{
    return {.id = {row.text()},
        .at = row.instant(),
        .label = row.choice<ChangeLabel>(),
        .about = row.text()};
}

Result<void> readChanges(
    Connection &connection, const Where &where, const std::function<void(const Change &)> &visit)
{
    Result<void> understood;
    const Result<void> read = readRows(connection, journal(), where, [&](RowReader &row) {
        row.number();
        Change change = changeFrom(row);
        change.kind = row.choice<ChangeKind>();
        change.of = {row.text()};
        const QJsonDocument json = QJsonDocument::fromJson(row.text().toUtf8());
        Result<QList<FactChange>> facts = factChangesFromJson(json.array());
        if (!facts) {
            understood = facts.error();
            return;
        }
        change.facts = *std::move(facts);
        visit(change);
    });
    return read ? understood : read;
}

Result<QList<Change>> changesWhere(Connection &connection, const Where &where)
{
    QList<Change> changes;
    const Result<void> read
        = readChanges(connection, where, [&](const Change &change) { changes.append(change); });
    return read ? Result<QList<Change>>(changes) : read.error();
}

QString effectOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Made:
        return u"DELETE FROM history WHERE standing = 'redoable'"_s;
    case ChangeKind::Undo:
        return u"UPDATE history SET standing = 'redoable' WHERE seq ="
               " (SELECT max(seq) FROM history WHERE standing = 'undoable')"_s;
    case ChangeKind::Redo:
        return u"UPDATE history SET standing = 'undoable' WHERE seq ="
               " (SELECT min(seq) FROM history WHERE standing = 'redoable')"_s;
    }
    return {};
}

// Takes numbers with the next one to undo or redo first, and gives changes with it last.
Result<QList<Change>> nearest(Connection &connection, const QString &which, int most)
{
    QList<qint64> numbers;
    const Result<void> found = connection.forEach(
        which, {{u"most"_s, most}}, [&](const QSqlQuery &query) -> Result<void> {
            numbers.prepend(query.value(0).toLongLong());
            return {};
        });
    if (!found)
        return found.error();
    QList<Change> changes;
    for (const qint64 number : numbers) {
        const Result<QList<Change>> one = changesWhere(connection, {u"seq"_s, number});
        if (!one)
            return one.error();
        changes += *one;
    }
    return changes;
}

} // namespace

Result<std::optional<Change>> readChange(Connection &connection, const ChangeId &id)
{
    const Result<QList<Change>> found = changesWhere(connection, {u"id"_s, id.text});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<void> readJournal(Connection &connection, const std::function<void(const Change &)> &visit)
{
    return readChanges(connection, {}, visit);
}

Result<History> readHistory(Connection &connection, int most)
{
    const Result<QList<Change>> undoable = nearest(connection,
        u"SELECT seq FROM history WHERE standing = 'undoable' ORDER BY seq DESC LIMIT :most"_s,
        most);
    if (!undoable)
        return undoable.error();
    const Result<QList<Change>> redoable = nearest(connection,
        u"SELECT seq FROM history WHERE standing = 'redoable' ORDER BY seq LIMIT :most"_s, most);
    if (!redoable)
        return redoable.error();
    return History{*undoable, *redoable};
}

Result<void> writeChange(Connection &connection, const Change &change)
{
    const Result<QVariant> last = connection.value(u"SELECT max(seq) FROM journal"_s);
    if (!last)
        return last.error();
    const QJsonDocument facts(toJson(change.facts));
    const qint64 number = last->toLongLong() + 1;
    RowValues row;
    row.add(number).add(change.id.text).add(change.at).add(change.label).add(change.about);
    row.add(change.kind).add(change.of.text);
    row.add(QString::fromUtf8(facts.toJson(QJsonDocument::Compact)));
    if (Result<void> done = insertRow(connection, journal(), row); !done)
        return done;
    if (Result<void> done = connection.run(effectOf(change.kind)); !done)
        return done;
    if (change.kind != ChangeKind::Made)
        return {};
    return connection.run(
        u"INSERT INTO history (seq, standing) VALUES (:seq, 'undoable')"_s, {{u"seq"_s, number}});
}

} // namespace Afterword
