// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/objectreader.h"

namespace Afterword {

/// Refuses, in a dossier document whose every value is right by itself, an id that stands twice
/// and a reference to a contact that is not there.
void checkReferences(const JsonValue &root, FirstProblem &problem);

} // namespace Afterword
