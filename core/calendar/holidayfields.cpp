// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidayfields.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

QString tomlText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

void HolidayFields::fail(
    const toml::node &node, const QString &path, const QString &what, const QString &expected)
{
    if (m_error)
        return;
    m_error = Error{.what = what,
        .file = m_fileName,
        .line = int(node.source().begin.line),
        .column = int(node.source().begin.column),
        .path = path,
        .expected = expected};
}

void HolidayFields::refuseOtherKeys(
    const toml::table &table, const QString &path, std::initializer_list<Key> keys)
{
    QStringList known;
    for (const Key key : keys)
        known.append(tomlText(key));
    for (const auto &[key, node] : table) {
        const QString name = tomlText(key.str());
        if (!known.contains(name))
            fail(node, path + name, u"unknown key"_s, known.join(u", "_s));
    }
}

QString HolidayFields::text(const toml::table &table, Key key, const QString &path)
{
    const toml::node *node = table.get(key);
    const QString keyPath = path + tomlText(key);
    if (!node) {
        fail(table, keyPath, u"missing"_s, u"a text"_s);
        return {};
    }
    const auto *value = node->as_string();
    if (!value || value->get().empty()) {
        fail(*node, keyPath, u"not a text"_s, u"a text"_s);
        return {};
    }
    return tomlText(value->get());
}

QTime HolidayFields::time(const toml::table &table, Key key, QTime otherwise)
{
    const toml::node *node = table.get(key);
    if (!node)
        return otherwise;
    const auto *value = node->as_time();
    if (!value) {
        fail(*node, tomlText(key), u"not a time"_s, u"a time as in 09:00:00"_s);
        return otherwise;
    }
    return QTime(value->get().hour, value->get().minute);
}

int HolidayFields::number(const toml::table &table, Key key, const QString &path, int otherwise)
{
    const toml::node *node = table.get(key);
    if (!node)
        return otherwise;
    const auto *value = node->as_integer();
    if (!value || value->get() < 1 || value->get() > 9999) {
        fail(*node, path + tomlText(key), u"not such a number"_s, u"a number from 1 to 9999"_s);
        return otherwise;
    }
    return int(value->get());
}

QStringList HolidayFields::texts(const toml::table &table, Key key, const QString &path)
{
    const toml::node &node = *table.get(key);
    const QString keyPath = path + tomlText(key);
    const toml::array *array = node.as_array();
    if (!array || array->empty()) {
        fail(node, keyPath, u"not a list"_s, u"a list of texts"_s);
        return {};
    }
    QStringList found;
    for (const toml::node &element : *array) {
        if (const auto *value = element.as_string())
            found.append(tomlText(value->get()));
        else
            fail(element, keyPath, u"not a text"_s, u"a list of texts"_s);
    }
    return found;
}

QList<int> HolidayFields::years(const toml::table &table, Key key, const QString &path)
{
    const toml::node *node = table.get(key);
    const toml::array *array = node ? node->as_array() : nullptr;
    if (node && !array)
        fail(*node, path + tomlText(key), u"not a list"_s, u"a list of years"_s);
    QList<int> found;
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        if (const auto *year = array->get(i)->as_integer())
            found.append(int(year->get()));
        else
            fail(*array->get(i), path + tomlText(key), u"not a year"_s, u"a list of years"_s);
    }
    return found;
}

} // namespace Afterword
