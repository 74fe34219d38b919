// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/dossier/dossier.h"

namespace Afterword {

/// The IANA name of the place where the seeker of the sample data lives.
QString demoTimeZone();

/// A search in full swing, made up: its dates lie around `today`, on office days.
Dossier demoDossier(QDate today, const Calendar &calendar);

} // namespace Afterword
