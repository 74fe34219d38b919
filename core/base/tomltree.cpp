// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tomltree.h"

#include "core/base/toml.h"

#include <sstream>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

TomlNode converted(const toml::node &node);

TomlNode::Table convertedTable(const toml::table &table)
{
    TomlNode::Table members;
    for (const auto &[key, value] : table)
        members.push_back({fromUtf8(key.str()), converted(value)});
    return members;
}

TomlNode::Array convertedArray(const toml::array &array)
{
    TomlNode::Array items;
    for (const toml::node &item : array)
        items.push_back(converted(item));
    return items;
}

template<typename T>
QString printed(const T &value)
{
    std::ostringstream stream;
    stream << value;
    return fromUtf8(stream.str());
}

TomlNode converted(const toml::node &node)
{
    TomlNode copy;
    copy.line = static_cast<int>(node.source().begin.line);
    copy.column = static_cast<int>(node.source().begin.column);
    if (const toml::table *table = node.as_table())
        copy.value = convertedTable(*table);
    else if (const toml::array *array = node.as_array())
        copy.value = convertedArray(*array);
    else if (const auto *text = node.as_string())
        copy.value = fromUtf8(text->get());
    else if (const auto *number = node.as_integer())
        copy.value = static_cast<qint64>(number->get());
    else if (const auto *fraction = node.as_floating_point())
        copy.value = fraction->get();
    else if (const auto *flag = node.as_boolean())
        copy.value = flag->get();
    else if (const auto *date = node.as_date())
        copy.value = printed(date->get());
    else if (const auto *time = node.as_time())
        copy.value = printed(time->get());
    else if (const auto *moment = node.as_date_time())
        copy.value = printed(moment->get());
    return copy;
}

} // namespace

Result<TomlNode> parseToml(const QByteArray &text, const QString &fileName)
{
    const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
    const toml::parse_result result = toml::parse(view, fileName.toStdString());
    if (!result) {
        const toml::parse_error &error = result.error();
        return Error{.what = fromUtf8(error.description()),
            .file = fileName,
            .line = static_cast<int>(error.source().begin.line),
            .column = static_cast<int>(error.source().begin.column),
            .expected = u"a text in TOML"_s};
    }
    return converted(result.table());
}

} // namespace Afterword
