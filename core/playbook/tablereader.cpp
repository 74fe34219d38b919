// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/tablereader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

TableReader::TableReader(const TomlNode &table, QString path, QList<Error> &errors)
    : m_table(table)
    , m_path(std::move(path))
    , m_errors(errors)
{
}

const TomlNode *TableReader::find(const QString &key)
{
    m_asked.insert(key);
    const auto &members = std::get<TomlNode::Table>(m_table.value);
    const auto found = std::ranges::find(members, key, &TomlMember::key);
    return found == members.end() ? nullptr : &found->value;
}

QString TableReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void TableReader::refuse(const QString &key, const QString &what, const QString &expected)
{
    const TomlNode *value = find(key);
    const TomlNode &place = value ? *value : m_table;
    m_errors.append({.what = what,
        .line = place.line,
        .column = place.column,
        .path = pathOf(key),
        .expected = expected});
}

void TableReader::refuseWord(const QString &key, const QString &word, const QStringList &known)
{
    refuse(key, u"\"%1\" is not known"_s.arg(word), u"one of "_s + known.join(u", "_s));
}

QString TableReader::wordOr(const QString &key, const QStringList &known, const QString &otherwise)
{
    const QString word = textOr(key, otherwise);
    if (!known.contains(word))
        refuseWord(key, word, known);
    return word;
}

QString TableReader::text(const QString &key)
{
    const QString read = textOr(key, {});
    if (!find(key))
        refuse(key, u"\"%1\" is missing"_s.arg(key), u"a text"_s);
    else if (read.isEmpty() && std::holds_alternative<QString>(find(key)->value))
        refuse(key, u"\"%1\" is empty"_s.arg(key), u"a text"_s);
    return read;
}

QString TableReader::textOr(const QString &key, const QString &otherwise)
{
    const TomlNode *value = find(key);
    if (!value)
        return otherwise;
    if (const QString *text = std::get_if<QString>(&value->value))
        return *text;
    refuse(key, u"\"%1\" is no text"_s.arg(key), u"a text in quotes"_s);
    return {};
}

QStringList TableReader::texts(const QString &key)
{
    const TomlNode *value = find(key);
    const auto *items = value ? std::get_if<TomlNode::Array>(&value->value) : nullptr;
    QStringList read;
    for (const TomlNode &item : items ? *items : TomlNode::Array{}) {
        if (const QString *text = std::get_if<QString>(&item.value))
            read.append(*text);
    }
    if (!items || read.isEmpty() || read.size() != static_cast<qsizetype>(items->size()))
        refuse(key, u"\"%1\" is no list of texts"_s.arg(key), u"a list as in [\"000\", \"001\"]"_s);
    return read;
}

int TableReader::numberOr(const QString &key, std::pair<int, int> range, int otherwise)
{
    const TomlNode *value = find(key);
    if (!value)
        return otherwise;
    const qint64 *number = std::get_if<qint64>(&value->value);
    if (number && *number >= range.first && *number <= range.second)
        return static_cast<int>(*number);
    refuse(key, u"\"%1\" will not do"_s.arg(key),
        u"a whole number from %1 to %2"_s.arg(range.first).arg(range.second));
    return otherwise;
}

bool TableReader::flagOr(const QString &key, bool otherwise)
{
    const TomlNode *value = find(key);
    if (!value)
        return otherwise;
    if (const bool *flag = std::get_if<bool>(&value->value))
        return *flag;
    refuse(key, u"\"%1\" is neither true nor false"_s.arg(key), u"true or false"_s);
    return otherwise;
}

Moment TableReader::moment(const QString &key)
{
    const QString form = text(key);
    const Result<Moment> read = momentFromString(form);
    if (read)
        return *read;
    if (!form.isEmpty())
        refuse(key, read.error().what, read.error().expected);
    return {};
}

std::optional<Moment> TableReader::optionalMoment(const QString &key)
{
    return find(key) ? std::optional(moment(key)) : std::nullopt;
}

std::vector<TableReader> TableReader::children(const QString &key)
{
    const TomlNode *value = find(key);
    const auto *items = value ? std::get_if<TomlNode::Array>(&value->value) : nullptr;
    if (value && !items)
        refuse(key, u"\"%1\" is no list of tables"_s.arg(key), u"[[%1]]"_s.arg(key));
    std::vector<TableReader> readers;
    if (!items)
        return readers;
    for (const TomlNode &item : *items) {
        const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(readers.size());
        if (std::holds_alternative<TomlNode::Table>(item.value))
            readers.push_back(TableReader(item, path, m_errors));
        else
            refuse(
                key, u"\"%1\" holds something else than tables"_s.arg(key), u"[[%1]]"_s.arg(key));
    }
    return readers;
}

void TableReader::refuseUnknownKeys()
{
    for (const TomlMember &member : std::get<TomlNode::Table>(m_table.value)) {
        if (!m_asked.contains(member.key)) {
            QStringList known(m_asked.cbegin(), m_asked.cend());
            known.sort();
            m_asked.insert(member.key);
            refuse(member.key, u"the key \"%1\" is not known"_s.arg(member.key),
                u"one of "_s + known.join(u", "_s));
        }
    }
}

} // namespace Afterword
