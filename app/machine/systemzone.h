// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

/// Where the machine says in which time zone it is.
inline constexpr auto localTimeLink = "/etc/localtime";

/// The IANA name of the machine's time zone as it is now: from the environment, else from where
/// the link `localTime` leads. Empty if neither tells one.
QString systemZone(const QString &localTime);

} // namespace Afterword
