// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/row.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QByteArray canonical(const QVariant &value)
{
    QByteArray tagged;
    switch (value.typeId()) {
    case QMetaType::LongLong:
        tagged = "i" + QByteArray::number(value.toLongLong());
        break;
    case QMetaType::Double:
        tagged = "r" + QByteArray::number(std::bit_cast<quint64>(value.toDouble()), 16);
        break;
    case QMetaType::QByteArray:
        tagged = "b" + value.toByteArray();
        break;
    default:
        tagged = "t" + value.toString().toUtf8();
    }
    return QByteArray::number(tagged.size()) + ':' + tagged;
}

QString placeholders(const QStringList &columns)
{
    return u':' + columns.join(u", :"_s);
}

} // namespace

RowValues &RowValues::add(const QString &text)
{
    m_values.append(text.isNull() ? u""_s : text);
    return *this;
}

RowValues &RowValues::add(const QStringList &texts)
{
    const QJsonDocument list(QJsonArray::fromStringList(texts));
    return add(QString::fromUtf8(list.toJson(QJsonDocument::Compact)));
}

RowValues &RowValues::add(QDate date)
{
    return date.isValid() ? add(date.toString(Qt::ISODate)) : addNothing();
}

RowValues &RowValues::add(const WallTime &wall)
{
    return wall.isValid() ? add(toExactString(wall)) : addNothing();
}

RowValues &RowValues::add(const QDateTime &instant)
{
    return instant.isValid() ? add(instant.toUTC().toString(Qt::ISODateWithMs)) : addNothing();
}

RowValues &RowValues::add(qint64 number)
{
    m_values.append(number);
    return *this;
}

RowValues &RowValues::add(double amount)
{
    m_values.append(amount + 0.0); // SQLite knows no negative zero, so neither may the digest
    return *this;
}

RowValues &RowValues::addNothing()
{
    m_values.append(QVariant());
    return *this;
}

RowReader::RowReader(const QSqlQuery &query)
    : m_query(query)
{
}

QString RowReader::text()
{
    return m_query.value(m_column++).toString();
}

QStringList RowReader::texts()
{
    QStringList list;
    const QJsonDocument document = QJsonDocument::fromJson(text().toUtf8());
    m_isUnderstood = m_isUnderstood && document.isArray();
    const QJsonArray values = document.array();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

QDate RowReader::date()
{
    const bool isNothing = isNextNothing();
    const QDate date = QDate::fromString(text(), Qt::ISODate);
    m_isUnderstood = m_isUnderstood && isNothing != date.isValid();
    return date;
}

WallTime RowReader::wallTime()
{
    const bool isNothing = isNextNothing();
    const WallTime wall = wallTimeFromString(text());
    m_isUnderstood = m_isUnderstood && isNothing != wall.isValid();
    return wall;
}

QDateTime RowReader::instant()
{
    const bool isNothing = isNextNothing();
    const QDateTime instant = QDateTime::fromString(text(), Qt::ISODateWithMs);
    m_isUnderstood = m_isUnderstood && isNothing != instant.isValid();
    return instant;
}

qint64 RowReader::number()
{
    return m_query.value(m_column++).toLongLong();
}

double RowReader::amount()
{
    return m_query.value(m_column++).toDouble();
}

bool RowReader::isNextNothing() const
{
    return m_query.isNull(m_column);
}

QByteArray digestOf(const Table &table, const QVariantList &values)
{
    QCryptographicHash hash(QCryptographicHash::Blake2s_128);
    hash.addData(table.name.toUtf8());
    for (qsizetype column = 0; column < values.size(); ++column) {
        if (!values[column].isNull())
            hash.addData('\n' + table.columns[column].toUtf8() + '=' + canonical(values[column]));
    }
    return hash.result();
}

Result<void> insertRow(Connection &connection, const Table &table, const RowValues &row)
{
    Q_ASSERT(row.values().size() == table.columns.size());
    QVariantMap values;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        values.insert(table.columns[column], row.values()[column]);
    values.insert(u"digest"_s, digestOf(table, row.values()));
    const QStringList columns = table.columns + QStringList{u"digest"_s};
    return connection.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                              table.name, columns.join(u", "_s), placeholders(columns)),
        values);
}

Result<void> removeRows(Connection &connection, const Table &table, const Where &where)
{
    return connection.run(u"DELETE FROM %1 WHERE %2 = :value"_s.arg(table.name, where.column),
        {{u"value"_s, where.value}});
}

Result<void> readRows(Connection &connection, const Table &table, const Where &where,
    const std::function<void(RowReader &)> &visit)
{
    const bool isAll = where.column.isEmpty();
    const QString condition = isAll ? QString() : u" WHERE %1 = :value"_s.arg(where.column);
    const QVariantMap values = isAll ? QVariantMap() : QVariantMap{{u"value"_s, where.value}};
    const QString sql = u"SELECT %1 FROM %2%3 ORDER BY %4"_s.arg(
        table.columns.join(u", "_s), table.name, condition, table.columns.mid(0, 3).join(u", "_s));
    return connection.forEach(sql, values, [&](const QSqlQuery &query) -> Result<void> {
        RowReader reader(query);
        visit(reader);
        if (reader.isUnderstood())
            return {};
        return Error{.kind = Error::Kind::Access,
            .what = u"a row of %1 holds what Afterword never writes"_s.arg(table.name),
            .file = connection.path()};
    });
}

} // namespace Afterword
