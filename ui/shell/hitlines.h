// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/searchhits.h"

namespace Afterword {

/// What is known of a person or an opportunity that has nothing due just now.
QStringList hitLines(const SearchHit &hit, const Session &session);

} // namespace Afterword
