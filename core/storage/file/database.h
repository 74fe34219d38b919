// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/connection.h"

namespace Afterword {

/// Which file is expected. A database that is missing is never begun anew unseen: whoever may
/// wish that asks the seeker first, then says `Create`.
enum class OpenMode {
    MustExist,
    Create, ///< nothing may be there yet
};

/// How SQLite makes commits durable in the file's place.
enum class Durability {
    WriteAheadLog,
    RollbackJournal, ///< the file system refuses a write-ahead log; as safe, and slower
};

/// The one connection to a database of Afterword: no other process can open it meanwhile, what is
/// committed survives a power cut, and nobody but its owner can read its files.
class Database final
{
public:
    /// Refuses what is damaged, another program's, or a newer Afterword's, without touching it;
    /// brings an older one to the present schema.
    static Result<Database> open(const QString &path, OpenMode mode);

    Connection &connection() { return m_connection; }
    Durability durability() const { return m_durability; }

private:
    Database(Connection connection, Durability durability);
    static Result<Database> openExisting(const QString &path);

    Connection m_connection;
    Durability m_durability;
};

} // namespace Afterword
