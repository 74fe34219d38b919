// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

#include <variant>
#include <vector>

namespace Afterword {

struct TomlMember;

/// One value of a TOML text and where it stands.
struct TomlNode
{
    using Table = std::vector<TomlMember>; ///< by key
    using Array = std::vector<TomlNode>;

    /// Dates and times are kept as their text.
    std::variant<QString, qint64, double, bool, Array, Table> value;
    int line = 0; ///< from 1
    int column = 0; ///< from 1
};

/// A key and its value.
struct TomlMember
{
    QString key;
    TomlNode value;
};

/// Parses TOML 1.0; the root is a table. `fileName` is only for the error.
Result<TomlNode> parseToml(const QByteArray &text, const QString &fileName);

} // namespace Afterword
