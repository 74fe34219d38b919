// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/database.h"

namespace Afterword {

/// Sets what keeps the data safe and reads it all back; an error if any of it is not in force.
/// Until that has succeeded nothing may be written. Also takes the lock that keeps others out.
Result<Durability> secureConnection(Connection &connection);

} // namespace Afterword
