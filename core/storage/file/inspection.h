// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Afterword {

/// "AFWD": what a database of Afterword has for `application_id`.
inline constexpr int applicationId = 0x41465744;

/// Whether the file at `path` is a sound database of Afterword whose schema is at most
/// `newestSchema`. Found without changing a byte of it or leaving anything beside it.
Result<void> inspect(const QString &path, int newestSchema);

} // namespace Afterword
