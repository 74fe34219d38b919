// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notifications/desktopnotifications.h"
#include "app/reminders/announcer.h"

#include <map>

namespace Afterword {

class ProgramNotices;
class Session;

/// The ladder of delivery: a notification with buttons, and where that fails in any way, the
/// program's own windows. The tray's number and the list at the next start stand below both.
class DesktopAnnouncer final : public Announcer
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    DesktopAnnouncer(
        const Session &session, DesktopNotifications &notifications, ProgramNotices &program);

    void show(const Alert &alert) override;
    void withdraw(const QString &key) override;

private:
    void fallBack(const QString &key);
    void answer(const QString &key, AlertAction action);

    const Session &m_session;
    DesktopNotifications &m_notifications;
    ProgramNotices &m_program;
    std::map<QString, Alert> m_alerts; ///< those without an answer
};

} // namespace Afterword
