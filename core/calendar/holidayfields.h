// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Like core/base/toml.h: for .cpp files only.
#include "core/base/result.h"
#include "core/base/toml.h"

#include <QStringList>
#include <QTime>

#include <initializer_list>
#include <optional>
#include <string_view>

namespace Afterword {

QString tomlText(std::string_view utf8);

/// Takes the values out of one file of holidays, each of the kind that is asked for, and keeps the
/// first error; after it, what is read no longer matters. A `path` is that of the table, with the
/// dot behind it.
class HolidayFields final
{
public:
    using Key = std::string_view;

    explicit HolidayFields(const QString &fileName)
        : m_fileName(fileName)
    {
    }

    const std::optional<Error> &error() const { return m_error; }
    void fail(
        const toml::node &node, const QString &path, const QString &what, const QString &expected);
    void refuseOtherKeys(
        const toml::table &table, const QString &path, std::initializer_list<Key> keys);
    /// What a key holds; an absent key is an error only where nothing else is given for it.
    QString text(const toml::table &table, Key key, const QString &path);
    QTime time(const toml::table &table, Key key, QTime otherwise);
    int number(const toml::table &table, Key key, const QString &path, int otherwise);
    QStringList texts(const toml::table &table, Key key, const QString &path); ///< of a known key
    QList<int> years(const toml::table &table, Key key, const QString &path); ///< may be absent

private:
    const QString m_fileName;
    std::optional<Error> m_error;
};

} // namespace Afterword
