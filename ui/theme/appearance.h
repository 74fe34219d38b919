// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace Afterword {

class MotionStyle;

/// Dresses the application as the seeker wants it, and again whenever that or the desktop changes.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication &application, const Look &look);

    /// Takes effect at once, in every window that is open.
    void show(const Look &look);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void applyMotion();
    bool followsDesktop() const;
    bool isDesktopDark();
    const Theme &chosenTheme();

    QApplication &m_application;
    MotionStyle *m_style = nullptr; ///< the application's
    const QFont m_font; ///< the desktop's, as are the next two
    const int m_cursorFlashTime;
    const bool m_isDesktopMoving;
    Look m_look;
    bool m_isApplying = false;
};

/// Dresses the application once, whatever the desktop does later.
void applyTheme(QApplication &application, const Theme &theme);

} // namespace Afterword
