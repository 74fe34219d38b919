// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterrequest.h"
#include "core/letters/lettertemplate.h"

namespace Afterword {

/// All that a letter for this follow-up can speak of; the names are `letterFactNames()`.
LetterFacts letterFacts(const LetterRequest &request);

} // namespace Afterword
