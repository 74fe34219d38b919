// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walltime.h"
#include "core/dossier/names.h"
#include "core/storage/file/connection.h"

#include <QSqlQuery>

namespace Afterword {

/// A table and its columns without the digest, in the order in which the table was made.
struct Table
{
    QString name;
    QStringList columns;
};

/// Which rows of a table are meant.
struct Where
{
    QString column = {}; ///< empty: all rows
    QVariant value = {};
};

/// The values of one row as the database keeps them, each added in the order of the columns.
class RowValues final
{
public:
    RowValues &add(const QString &text);
    RowValues &add(const QStringList &texts);
    RowValues &add(QDate date);
    RowValues &add(const WallTime &wall);
    RowValues &add(const QDateTime &instant);
    RowValues &add(qint64 number);
    RowValues &add(int number) { return add(qint64(number)); }
    RowValues &add(bool flag) { return add(qint64(flag)); }
    RowValues &add(double amount);
    RowValues &addNothing();
    template<typename Choice>
    requires std::is_enum_v<Choice> RowValues &add(Choice choice) { return add(nameOf(choice)); }

    const QVariantList &values() const { return m_values; }

private:
    QVariantList m_values;
};

/// Reads the columns of one row, one after the other.
class RowReader final
{
public:
    explicit RowReader(const QSqlQuery &query);

    QString text();
    QStringList texts();
    QDate date();
    WallTime wallTime();
    QDateTime instant();
    qint64 number();
    int smallNumber() { return int(number()); }
    bool flag() { return number() != 0; }
    double amount();
    bool isNextNothing() const;
    template<typename Choice>
    Choice choice()
    {
        const std::optional<Choice> found = choiceNamed<Choice>(text());
        m_isUnderstood = m_isUnderstood && found;
        return found.value_or(Choice{});
    }

    /// Whether all that was read so far is what Afterword writes.
    bool isUnderstood() const { return m_isUnderstood; }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
    bool m_isUnderstood = true;
};

/// 16 bytes over the name of the table and all columns that are not NULL.
QByteArray digestOf(const Table &table, const QVariantList &values);

/// Adds a row and its digest; one with the same key is an error.
Result<void> insertRow(Connection &connection, const Table &table, const RowValues &row);

Result<void> removeRows(Connection &connection, const Table &table, const Where &where);

/// Hands over the rows meant, in the order of their first three columns: the key, in every table.
Result<void> readRows(Connection &connection, const Table &table, const Where &where,
    const std::function<void(RowReader &)> &visit);

} // namespace Afterword
