// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/cardfield.h"

namespace Afterword {

/// The label of a field: "Given name".
QString fieldLabel(CardField field);
/// A line of notes about what a field held: "Title on another card: Analyst".
QString fieldNote(const Contact &contact, CardField field);
/// What would be right in a field where something else stands.
QString fieldProblem(CardField field);
/// What would be right where one e-mail address is typed; empty if it is one, or nothing yet.
QString emailProblem(const QString &typed);

} // namespace Afterword
