// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/decisionwindow.h"

namespace Afterword {

/// The stage as a heading and as a pill: "Waiting for an answer".
QString stageText(Stage stage);

/// The tone of a pill that names the stage, as in the style sheet.
QString toneOf(Stage stage);

/// How it ended, as a heading: "They made an offer".
QString outcomeText(OutcomeKind kind);

/// Which interview it was, as a heading: "First interview".
QString roundText(int round);

/// What somebody was at an interview: "interviewer".
QString roleText(Role role);

/// The role that a card has in the search as a whole, for those who were not met yet.
QString relationText(Relation relation);

/// Where it stands in the usual time: "Day 3 of the usual 14 to 21 · they promised an answer by
/// Friday".
QString windowText(const DecisionWindow &window);

} // namespace Afterword
