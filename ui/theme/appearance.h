// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

namespace Afterword {

/// Dresses the application in the theme, and again whenever the desktop changes between light and
/// dark.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication &application, ThemeChoice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool isDark();

    QApplication &m_application;
    const ThemeChoice m_choice;
    bool m_isApplying = false;
};

/// Dresses the application once, whatever the desktop does later.
void applyTheme(QApplication &application, const Theme &theme);

} // namespace Afterword
