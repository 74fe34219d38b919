// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

class QApplication;

namespace Afterword {

/// The exit code of the headless contract for a database that cannot be opened.
constexpr int cannotOpen = 4;

/// What the command line says about the window.
struct DesktopOptions
{
    QString database = {}; ///< empty: where the last one was, else the standard place
    std::optional<QDateTime> now = {}; ///< stands still there
    QString theme = {}; ///< `light`, `dark` or `high-contrast`; empty: as preferred
    QString language = {}; ///< of the window, as in `de_DE`; empty: as preferred
    QString page = {}; ///< the page to begin with; empty: Today
    QString screenshot = {}; ///< draw that page into this file and quit
    QString followUp = {}; ///< id of the one to open; may be empty
    QStringList files = {}; ///< what is to be brought in
    bool isBackground = false; ///< without the window, until it is asked for

    bool operator==(const DesktopOptions &) const = default;
};

/// Shows the window until it is closed; the program's exit code.
int runDesktop(QApplication &application, const DesktopOptions &options);

} // namespace Afterword
