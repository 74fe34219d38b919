// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopmanner.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What the seeker prefers, but for a theme that the command line names.
Look lookOf(const Preferences &preferences, const QString &theme)
{
    Look look = preferences.look;
    if (theme == "light"_L1)
        look.theme = ThemeChoice::Light;
    else if (theme == "dark"_L1)
        look.theme = ThemeChoice::Dark;
    else if (theme == "high-contrast"_L1)
        look.theme = ThemeChoice::HighContrast;
    return look;
}

} // namespace

DesktopManner::DesktopManner(
    QApplication &application, const DesktopOptions &options, const PreferenceFile &preferences)
    : m_translation(application)
    , m_appearance(application, lookOf(preferences.current(), options.theme))
    , m_theme(options.theme)
    , m_preferredTheme(preferences.current().look.theme)
    , m_language(preferences.current().language)
{
    m_translation.speak(options.language.isEmpty() ? m_language : options.language);
    connect(&preferences, &PreferenceFile::changed, this, &DesktopManner::follow);
}

void DesktopManner::follow(const Preferences &preferences)
{
    // Only the choice of another theme overrules that of the command line.
    if (preferences.look.theme != m_preferredTheme)
        m_theme.clear();
    m_preferredTheme = preferences.look.theme;
    m_appearance.show(lookOf(preferences, m_theme));
    if (preferences.language == m_language)
        return;
    m_language = preferences.language;
    // In the middle of a choice in the window that will be made anew.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_translation.speak(m_language);
            Q_EMIT languageChanged();
        },
        Qt::QueuedConnection);
}

} // namespace Afterword
