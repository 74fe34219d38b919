// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace Afterword {

/// What is still asked, as a calendar file that reminds in place of Afterword.
QByteArray wakeList(const Session &session);

} // namespace Afterword
