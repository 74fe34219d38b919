// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/autostartfile.h"

#include <QDialog>

class QCheckBox;

namespace Afterword {

/// How the program can be come back to once its window is closed.
enum class WayBack { Tray, StartAgain };

/// Says, when the window is closed for the first time, that the program goes on, and how to come
/// back to it. Accepted: the window may close.
class StayDialog final : public QDialog
{
    Q_OBJECT

public:
    StayDialog(WayBack wayBack, SessionStart start, QWidget *parent = nullptr);

    /// Whether it shall start with the session from now on.
    SessionStart start() const;

Q_SIGNALS:
    void quitRequested();

private:
    QCheckBox &m_starts;
};

} // namespace Afterword
