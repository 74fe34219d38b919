// SPDX-License-Identifier: GPL-3.0-or-later
#define TOML_IMPLEMENTATION
#include "core/base/toml.h"
