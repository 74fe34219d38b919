// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/names.h"
#include "core/planner/plan.h"

namespace Afterword {

// The words of a plan as JSON.

template<>
std::span<const Named<State>> names();
template<>
std::span<const Named<ReasonCode>> names();

} // namespace Afterword
