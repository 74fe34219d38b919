// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance/instancerequest.h"
#include "app/notifications/desktopannouncer.h"
#include "app/notifications/programnotices.h"
#include "app/notifications/trayhost.h"
#include "app/reminders/reminderservice.h"
#include "ui/tray/duewindow.h"

#include <QPointer>

class QSettings;

namespace Afterword {

class DesktopSession;
class FarewellDialog;
class MainWindow;
class PreferenceFile;
class StayDialog;
class Tray;

/// What the presence goes with; all of it must outlive it.
struct PresenceParts
{
    DesktopSession &opened;
    MainWindow &window;
    PreferenceFile &preferences;
    QSettings &settings;
};

/// The program while its window may be closed: reminders, what is due, the tray, and what it takes
/// to end it.
class Presence final : public QObject
{
    Q_OBJECT

public:
    Presence(const PresenceParts &parts, ReminderBook book);
    ~Presence() override;

    /// Begins to remind.
    void start();
    /// Does what another start of the program asks for.
    void take(const InstanceRequest &request);
    void showWindow();
    /// Leaves nothing behind that would need an answer, and keeps what is typed.
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void connectTray();
    void go(const Destination &destination);
    void openFollowUp(const FollowUpId &followUp);
    void showDue();
    void bringIn(const QStringList &files);
    void pause(const ReminderPause &pause);
    void followPreferences();
    void showPause();
    void explain();
    void leave();
    void saveWakeList(const QString &path);
    void quit();

    PresenceParts m_parts;
    DueWindow m_due;
    ProgramNotices m_notices;
    DesktopNotifications m_notifications;
    DesktopAnnouncer m_announcer;
    const std::unique_ptr<WakeTimer> m_timer;
    ReminderService m_reminders;
    TrayHost m_host;
    std::unique_ptr<Tray> m_tray; ///< null while there is no tray
    QPointer<FarewellDialog> m_farewell;
    QPointer<StayDialog> m_stay;
    bool m_isLeaving = false;
};

} // namespace Afterword
