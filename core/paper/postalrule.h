// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace Afterword {

/// How the post of one country wants town and code.
struct PostalRule
{
    QString country; ///< ISO 3166
    QStringList lines; ///< made of {town} and {code}
    QRegularExpression code; ///< group 1 is the code as it is printed
    bool isCapital = false; ///< the town in capitals
};

/// Reads a table of countries; one that is wrong is refused with its line.
Result<std::vector<PostalRule>> readPostalRules(const QByteArray &toml, const QString &fileName);

/// The rule that comes with Afterword; null where there is none, and lines stay as they are.
const PostalRule *postalRuleOf(const QString &country);

} // namespace Afterword
