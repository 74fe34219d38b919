// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/traymenu.h"

#include <QObject>
#include <QSystemTrayIcon>

namespace Afterword {

/// The icon in the desktop's tray: how much is due, and what can be done about it. To be made only
/// once there is a tray: Qt asks a single time, and keeps the answer.
class Tray final : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit Tray(const Session &session, QObject *parent = nullptr);

    void display(TrayPause pause);
    TrayMenu &menu() { return m_menu; }

Q_SIGNALS:
    /// It was clicked.
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    const Session &m_session;
    TrayMenu m_menu;
    QSystemTrayIcon m_icon;
    TrayPause m_pause = TrayPause::Off;
};

} // namespace Afterword
