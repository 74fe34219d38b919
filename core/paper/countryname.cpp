// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/countryname.h"

#include "core/base/text.h"

#include <QStringList>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

/// As in "de-Latn-DE" for "und-DE".
icu::Locale likelyLocale(const char *country)
{
    icu::Locale locale("und", country);
    UErrorCode status = U_ZERO_ERROR;
    locale.addLikelySubtags(status);
    return U_SUCCESS(status) ? locale : icu::Locale::getEnglish();
}

QString nameIn(const icu::Locale &language, const char *country)
{
    icu::UnicodeString name;
    icu::Locale("", country).getDisplayCountry(language, name);
    return fromIcu(name);
}

/// Names that people write and no table of countries has.
constexpr std::array otherNames{std::pair("usa"_L1, "US"_L1), std::pair("u.s.a."_L1, "US"_L1),
    std::pair("u.s."_L1, "US"_L1), std::pair("united states of america"_L1, "US"_L1),
    std::pair("uk"_L1, "GB"_L1), std::pair("u.k."_L1, "GB"_L1),
    std::pair("great britain"_L1, "GB"_L1), std::pair("england"_L1, "GB"_L1),
    std::pair("scotland"_L1, "GB"_L1), std::pair("wales"_L1, "GB"_L1),
    std::pair("northern ireland"_L1, "GB"_L1), std::pair("holland"_L1, "NL"_L1),
    std::pair("the netherlands"_L1, "NL"_L1), std::pair("republic of ireland"_L1, "IE"_L1),
    std::pair("czech republic"_L1, "CZ"_L1), std::pair("turkey"_L1, "TR"_L1),
    std::pair("uae"_L1, "AE"_L1), std::pair("prc"_L1, "CN"_L1), std::pair("korea"_L1, "KR"_L1)};

/// By folded name.
std::map<QString, QString> allNames()
{
    constexpr std::array languages{
        "en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "fi", "pl", "cs"};
    std::map<QString, QString> names;
    for (const char *const *country = icu::Locale::getISOCountries(); *country; ++country) {
        const QString code = QString::fromLatin1(*country);
        names.emplace(folded(nameIn(likelyLocale(*country), *country)), code);
        for (const char *language : languages)
            names.emplace(folded(nameIn(icu::Locale(language), *country)), code);
    }
    for (const auto &[name, country] : otherNames)
        names.insert_or_assign(name, country);
    return names;
}

} // namespace

QString countryName(const QString &country, const QString &language)
{
    const QByteArray code = country.toLatin1();
    const QString name = nameIn(icu::Locale(language.toLatin1().constData()), code.constData());
    // ICU gives back the code of a country that it does not know.
    return name == country ? QString() : name;
}

QString countryNamed(const QString &line)
{
    static const std::map<QString, QString> names = allNames();
    const auto found = names.find(folded(line.trimmed()));
    return found == names.end() ? QString() : found->second;
}

QString postalLanguage(const QString &country)
{
    const icu::Locale locale = likelyLocale(country.toLatin1().constData());
    return qstrcmp(locale.getScript(), "Latn") == 0 ? QString::fromLatin1(locale.getLanguage())
                                                    : u"en"_s;
}

} // namespace Afterword
