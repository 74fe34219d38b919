// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

/// The parts of a name written in one line.
struct PersonName
{
    QString prefix = {};
    QString given = {};
    QString family = {};

    bool operator==(const PersonName &) const = default;
};

/// Reads "Ms Ana Núñez", "Núñez, Ana" or "Jan van der Berg". A single word is a given name, after
/// a form of address a family name. A guess: the card lets the seeker put it right.
PersonName personNameFrom(const QString &text);

} // namespace Afterword
