// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/connection.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

// A URI in which every character of the path is escaped, so that no name, as "file:x?mode=memory",
// can be taken for anything but a name.
QString uriOf(const QString &path, const QString &parameters)
{
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(parameters);
    return url.toString(QUrl::FullyEncoded);
}

void setUp(QSqlDatabase &database, const QString &path, Access access)
{
    static const QString parameters[] = {u"mode=ro&immutable=1"_s, u"mode=ro"_s, u"mode=rw"_s};
    database.setDatabaseName(uriOf(path, parameters[int(access)]));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=250"_s);
}

} // namespace

Result<Connection> Connection::open(const QString &path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Connection connection(u"afterword-"_s + QUuid::createUuid().toString(), absolute);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection.m_name);
    if (!database.isValid()) {
        return Error{.kind = Error::Kind::Access,
            .what = u"the SQLite driver of Qt is missing"_s,
            .expected = u"the package libqt6sql6-sqlite"_s};
    }
    setUp(database, absolute, access);
    if (!database.open())
        return connection.errorOf(database.lastError());
    return connection;
}

Connection::Connection(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
{
}

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_path(std::exchange(other.m_path, {}))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_path, other.m_path);
    return *this;
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> Connection::run(const QString &sql, const QVariantMap &values)
{
    const Result<QSqlQuery> query = executed(sql, values);
    return query ? Result<void>() : query.error();
}

Result<void> Connection::forEach(const QString &sql, const QVariantMap &values,
    const std::function<Result<void>(const QSqlQuery &)> &visit)
{
    Result<QSqlQuery> query = executed(sql, values);
    if (!query)
        return query.error();
    while (query->next()) {
        if (Result<void> visited = visit(*query); !visited)
            return visited;
    }
    return query->lastError().isValid() ? errorOf(query->lastError()) : Result<void>();
}

Result<QVariant> Connection::value(const QString &sql, const QVariantMap &values)
{
    Result<QSqlQuery> query = executed(sql, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return errorOf(query->lastError());
    return QVariant();
}

Result<QSqlQuery> Connection::executed(const QString &sql, const QVariantMap &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        query.bindValue(u':' + value.key(), *value);
    if (!query.exec())
        return errorOf(query.lastError());
    return query;
}

Error Connection::errorOf(const QSqlError &error) const
{
    // https://www.sqlite.org/rescode.html; the low byte is the primary code
    const int code = error.nativeErrorCode().toInt() & 0xff;
    QString what = u"the database cannot be used: %1"_s.arg(error.databaseText());
    if (code == 5 || code == 6)
        what = u"another Afterword has it open"_s;
    else if (code == 11 || code == 26)
        what = u"it is not a database, or it is damaged (%1)"_s.arg(error.databaseText());
    else if (code == 13)
        what = u"there is no space left for it"_s;
    else if (code == 8)
        what = u"it can only be read"_s;
    return {.kind = Error::Kind::Access, .what = what, .file = m_path};
}

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // Where SQLite has taken it back itself, as after a full disk, this fails and may.
    if (m_connection)
        static_cast<void>(m_connection->run(u"ROLLBACK"_s));
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (const Result<void> begun = connection.run(u"BEGIN EXCLUSIVE"_s); !begun)
        return begun.error();
    return Transaction(connection);
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_connection->run(u"COMMIT"_s);
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace Afterword
