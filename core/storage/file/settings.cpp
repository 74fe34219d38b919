// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/settings.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct Setting
{
    QString name;
    QString wanted; ///< as it is read back
};

Result<void> put(Connection &connection, const Setting &setting)
{
    return connection.run(u"PRAGMA %1 = %2"_s.arg(setting.name, setting.wanted));
}

Result<void> check(Connection &connection, const Setting &setting)
{
    const Result<QVariant> found = connection.value(u"PRAGMA "_s + setting.name);
    if (!found)
        return found.error();
    if (found->toString() == setting.wanted)
        return {};
    return Error{.kind = Error::Kind::Access,
        .what = u"SQLite does not keep to %1 = %2"_s.arg(setting.name, setting.wanted),
        .file = connection.path()};
}

Result<Durability> chooseJournal(Connection &connection)
{
    const Result<QVariant> mode = connection.value(u"PRAGMA journal_mode = wal"_s);
    if (!mode)
        return mode.error();
    if (mode->toString() == u"wal")
        return Durability::WriteAheadLog;
    const Setting fallback{u"journal_mode"_s, u"truncate"_s};
    if (const Result<void> done = put(connection, fallback); !done)
        return done.error();
    return Durability::RollbackJournal;
}

} // namespace

Result<Durability> secureConnection(Connection &connection)
{
    // Exclusive first: a log opened before it would be shared.
    const QList<Setting> before = {{u"locking_mode"_s, u"exclusive"_s}, {u"mmap_size"_s, u"0"_s},
        {u"trusted_schema"_s, u"0"_s}, {u"cell_size_check"_s, u"1"_s}};
    const QList<Setting> after
        = {{u"synchronous"_s, u"2"_s}, {u"foreign_keys"_s, u"1"_s}, {u"secure_delete"_s, u"1"_s}};
    for (const Setting &setting : before) {
        if (const Result<void> done = put(connection, setting); !done)
            return done.error();
    }
    const Result<Durability> durability = chooseJournal(connection);
    if (!durability)
        return durability.error();
    for (const Setting &setting : after) {
        if (const Result<void> done = put(connection, setting); !done)
            return done.error();
    }
    const QString journal = *durability == Durability::WriteAheadLog ? u"wal"_s : u"truncate"_s;
    const QList<Setting> all = before + after + QList<Setting>{{u"journal_mode"_s, journal}};
    for (const Setting &setting : all) {
        if (const Result<void> kept = check(connection, setting); !kept)
            return kept.error();
    }
    Result<Transaction> lock = Transaction::begin(connection);
    if (!lock)
        return lock.error();
    if (const Result<void> done = lock->commit(); !done)
        return done.error();
    return *durability;
}

} // namespace Afterword
