// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Afterword {

/// What a second start asks of the program that runs already. Empty: to come to the front.
struct InstanceRequest
{
    QString page = {}; ///< its name, as in "calendar"
    QString followUp = {}; ///< id of the one to act on
    QStringList files = {}; ///< absolute paths of what is to be brought in

    bool operator==(const InstanceRequest &) const = default;
};

/// No request is longer, in bytes.
constexpr qsizetype longestRequest = qsizetype{64} * 1024;

/// One line of JSON, with its end.
QByteArray requestLine(const InstanceRequest &request);

/// What such a line says; an error if it is anything else.
Result<InstanceRequest> requestOf(const QByteArray &line);

} // namespace Afterword
