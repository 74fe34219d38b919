// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Afterword {

// The names of all countries in all languages, as ICU knows them. Countries are the two letters
// of ISO 3166, languages those of ISO 639.

/// Empty if there is no such country.
QString countryName(const QString &country, const QString &language);

/// The country that a line of an address names: in English, in its own language, or in one of the
/// languages that post is sent in, whatever the case; empty if it names none.
QString countryNamed(const QString &line);

/// The language in which a letter posted in `country` names other countries: the main one there,
/// or English where that is not written in Latin letters.
QString postalLanguage(const QString &country);

} // namespace Afterword
