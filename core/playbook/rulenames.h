// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/names.h"
#include "core/playbook/playbook.h"

namespace Afterword {

// The words of a playbook file.

template<>
std::span<const Named<Event>> names();
template<>
std::span<const Named<Audience>> names();
template<>
std::span<const Named<SilenceAbout>> names();
template<>
std::span<const Named<SkillsInNotes>> names();

} // namespace Afterword
