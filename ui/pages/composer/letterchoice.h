// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// The letters among which a seeker may choose for a follow-up; its own one first.
QStringList fittingLetters(const FollowUp &followUp);

/// What a letter is called in the chooser; its bare name if it is one of the seeker's own.
QString letterTitle(const QString &name);

} // namespace Afterword
