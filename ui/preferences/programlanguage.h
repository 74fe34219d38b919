// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace Afterword {

/// The languages that the window speaks, as in `en_GB`.
const QStringList &programLanguages();

/// Whether the window speaks `language`.
bool isProgramLanguage(const QString &language);

/// What a language calls itself, as in "Deutsch".
QString languageName(const QString &language);

/// The one of them that `name` means, as in `de` or `en-us`; empty if it is none.
QString languageNamed(const QString &name);

/// The locale that dates and numbers follow when the window speaks `language`; with none, the
/// system's, or British English where the system has only the C locale, which is for machines.
QLocale localeFor(const QString &language, const QLocale &system);

/// What the window speaks in `locale`: the language that fits it best, else British English.
QString spokenLanguage(const QLocale &locale);

} // namespace Afterword
