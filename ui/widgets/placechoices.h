// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace Afterword {

class Calendar;

/// The regions whose holidays are known, each with its code; first of all "the same as mine", with
/// an empty code.
void fillRegions(QComboBox &box, const Calendar &calendar);

/// The time zones of this machine, city first, so that typing its first letters finds it.
void fillZones(QComboBox &box);

/// Chooses the item of `code`; one that is not known is added, so that it is not lost.
void chooseCode(QComboBox &box, const QString &code);

/// The time zone of a region's country; empty if its clocks differ, or it is not known.
QString zoneOf(const QString &region);

} // namespace Afterword
