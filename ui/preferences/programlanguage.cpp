// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/programlanguage.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

const QStringList &programLanguages()
{
    static const QStringList languages{u"en_GB"_s, u"en_US"_s, u"de_DE"_s};
    return languages;
}

bool isProgramLanguage(const QString &language)
{
    return programLanguages().contains(language);
}

QString languageName(const QString &language)
{
    if (language == u"de_DE"_s)
        return u"Deutsch"_s;
    return language == u"en_US"_s ? u"English (United States)"_s : u"English (United Kingdom)"_s;
}

QString languageNamed(const QString &name)
{
    QString wanted = name;
    wanted.replace(u'-', u'_');
    for (const QString &language : programLanguages()) {
        if (!name.isEmpty() && language.startsWith(wanted, Qt::CaseInsensitive))
            return language;
    }
    return {};
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (language.isEmpty())
        return system.language() == QLocale::C ? british : system;
    const QLocale wanted(language);
    // Where the system is in another country of the language, its dates and numbers are as there.
    const bool isItsOwn
        = wanted.language() == system.language() && wanted.language() != QLocale::English;
    return isItsOwn ? system : wanted;
}

QString spokenLanguage(const QLocale &locale)
{
    if (locale.language() == QLocale::German)
        return u"de_DE"_s;
    const bool isAmerican
        = locale.language() == QLocale::English && locale.territory() == QLocale::UnitedStates;
    return isAmerican ? u"en_US"_s : u"en_GB"_s;
}

} // namespace Afterword
