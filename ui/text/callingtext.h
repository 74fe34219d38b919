// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/callingtime.h"

namespace Afterword {

/// Whether it is a good moment to call: "Offices there are open now.", "It is the
/// weekend there. Call on Monday, 1 June from 09:00 on."
QString callingTimeText(const CallingTime &time, QDate today);

/// The same in two or three words, as on a pill: "office hours", "closed now".
QString callingTimeWord(OfficeHour hour);

/// What is strange about a moment for a call to come; empty if nothing is.
QString officeDoubt(const CallingTime &time);

} // namespace Afterword
