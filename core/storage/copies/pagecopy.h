// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/connection.h"

struct sqlite3;
struct sqlite3_backup;

namespace Afterword {

/// Copies an open database to a file in small steps, between which it can be worked with: what is
/// changed meanwhile is in the copy too. Only for the thread that has the connection, and the
/// connection must outlive it.
class PageCopy final
{
public:
    /// `file` must exist and be empty.
    static Result<PageCopy> begin(Connection &source, const QString &file);

    PageCopy(PageCopy &&other) noexcept;
    PageCopy &operator=(PageCopy &&other) = delete;
    ~PageCopy();

    /// Copies that many pages; whether all are copied now. After an error it is over.
    Result<bool> copyPages(int count);

private:
    PageCopy(sqlite3 *target, sqlite3_backup *backup, QString file);
    Error failed(int code) const;

    sqlite3 *m_target; ///< null once another one has it
    sqlite3_backup *m_backup;
    QString m_file;
};

} // namespace Afterword
