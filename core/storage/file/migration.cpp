// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/migration.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QStringList statementsOf(const QByteArray &bytes)
{
    static const QRegularExpression blankLine(u"\\n\\s*\\n"_s);
    QStringList statements;
    for (const QString &part : QString::fromUtf8(bytes).split(blankLine, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

Result<void> run(Connection &connection, const Migration &migration)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (Result<void> done = runStatements(connection, migration); !done)
        return done;
    const QString version = u"PRAGMA user_version = %1"_s.arg(migration.number);
    if (Result<void> numbered = connection.run(version); !numbered)
        return numbered;
    return transaction->commit();
}

} // namespace

Result<void> runStatements(Connection &connection, const Migration &migration)
{
    for (const QString &statement : migration.statements) {
        if (Result<void> done = connection.run(statement); !done)
            return done;
    }
    return {};
}

Result<QList<Migration>> migrationsIn(const QString &folder)
{
    QList<Migration> migrations;
    for (const QString &name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{.kind = Error::Kind::Access, .what = file.errorString(), .file = name};
        migrations.append({name.section(u'_', 0, 0).toInt(), statementsOf(file.readAll())});
        if (migrations.last().number != migrations.size())
            return Error{
                .kind = Error::Kind::Access, .what = u"a migration is missing"_s, .file = name};
    }
    return migrations;
}

Result<QList<Migration>> ownMigrations()
{
    return migrationsIn(u":/migrations"_s);
}

Result<void> migrate(Connection &connection, const QList<Migration> &migrations)
{
    const Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    for (const Migration &migration : migrations) {
        if (migration.number <= version->toInt())
            continue;
        if (Result<void> done = run(connection, migration); !done)
            return done;
    }
    return {};
}

} // namespace Afterword
