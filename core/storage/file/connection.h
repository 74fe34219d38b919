// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QVariantMap>

#include <functional>

class QSqlError;
class QSqlQuery;
struct sqlite3;

namespace Afterword {

/// What SQLite may do with the file it opens.
enum class Access {
    ReadAlone, ///< reads as if nobody else ever wrote to it: takes no lock, leaves no file
    Read, ///< may leave a `-shm` beside a file with a write-ahead log
    Write, ///< the file must exist
};

/// One open connection to one SQLite file, closed when this goes.
class Connection final
{
public:
    static Result<Connection> open(const QString &path, Access access);

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    /// The file, absolute.
    const QString &path() const { return m_path; }

    /// SQLite's own, as long as this is open.
    sqlite3 *handle() const;

    /// Runs one statement. Values are bound by name, without the colon.
    Result<void> run(const QString &sql, const QVariantMap &values = {});
    /// Runs one statement and hands over its rows, one by one, until `visit` fails.
    Result<void> forEach(const QString &sql, const QVariantMap &values,
        const std::function<Result<void>(const QSqlQuery &)> &visit);
    /// The first column of the first row; invalid if there is no row.
    Result<QVariant> value(const QString &sql, const QVariantMap &values = {});

private:
    Connection(QString name, QString path);
    Result<QSqlQuery> executed(const QString &sql, const QVariantMap &values) const;
    Error errorOf(const QSqlError &error) const;

    QString m_name;
    QString m_path;
};

/// All or nothing: what was written since is taken back, unless it was committed.
class Transaction final
{
public:
    static Result<Transaction> begin(Connection &connection);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    ~Transaction();

    /// What was written will be there after a power cut once this has succeeded.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection);

    Connection *m_connection; ///< null once it is over
};

} // namespace Afterword
