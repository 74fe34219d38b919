// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// toml++ as we want it, however the system built it: nothing thrown, compiled once, in toml.cpp.
// Include this in .cpp files only.
#undef TOML_EXCEPTIONS
#undef TOML_HEADER_ONLY
#undef TOML_SHARED_LIB
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 0

#include <toml++/toml.h>
