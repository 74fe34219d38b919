// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Afterword {

/// What went wrong, in sentences for the window: what, where, and that nothing was lost.
QString errorText(const Error &error);

} // namespace Afterword
