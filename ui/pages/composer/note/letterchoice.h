// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

namespace Afterword {

/// The letters among which a seeker may choose for a follow-up; its own one first.
QStringList fittingLetters(const FollowUp &followUp);

/// All templates that the seeker may have a copy of: those of letters, then what is said in calls.
QStringList templateNames();

/// What a letter is called; its bare name if it is unknown.
QString letterTitle(const QString &name);

} // namespace Afterword
