// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

/// Whether `address` can be that of a server that is asked about grammar, as in
/// `http://localhost:8081`: with a host, and without a name and password.
bool isServerAddress(const QString &address);

/// Whether what is sent to `address` stays on this machine.
bool isOnThisMachine(const QString &address);

/// Whether others on the way can read what is sent to `address`.
bool isReadableOnTheWay(const QString &address);

} // namespace Afterword
