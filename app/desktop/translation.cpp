// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/translation.h"

#include "ui/preferences/programlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

Translation::Translation(QCoreApplication &application)
    : m_application(application)
{
}

Translation::~Translation()
{
    forget();
}

void Translation::speak(const QString &language)
{
    forget();
    const QLocale locale = localeFor(language, QLocale::system());
    QLocale::setDefault(locale);
    const QString spoken = spokenLanguage(locale);
    const QString family = spoken.section(u'_', 0, 0);
    load(u"qtbase_"_s + family, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // What a language has no words for stays in the British English of the sources.
    load(u"afterword_"_s + (family == u"en"_s ? spoken : family), u":/i18n"_s);
}

void Translation::load(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return;
    m_application.installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Translation::forget()
{
    for (const auto &translator : m_translators)
        m_application.removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace Afterword
