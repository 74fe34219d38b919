// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/translation.h"
#include "ui/preferences/preferencefile.h"
#include "ui/theme/appearance.h"

namespace Afterword {

/// How the program looks and which language it speaks: what the command line says, until something
/// else is chosen in the window.
class DesktopManner final : public QObject
{
    Q_OBJECT

public:
    DesktopManner(QApplication &application, const DesktopOptions &options,
        const PreferenceFile &preferences);

Q_SIGNALS:
    /// The program speaks another language; what is on the screen has to be made anew.
    void languageChanged();

private:
    void follow(const Preferences &preferences);

    Translation m_translation;
    Appearance m_appearance;
    QString m_theme; ///< of the command line; empty: as preferred
    ThemeChoice m_preferredTheme;
    QString m_language; ///< preferred; empty: the system's
};

} // namespace Afterword
