// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notifications/desktopnotice.h"
#include "app/notifications/notificationbus.h"

#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <map>

class QDBusPendingCall;

namespace Afterword {

/// Why a notice did not come before the seeker's eyes.
enum class NoticeFailure {
    NoDaemon, ///< there is none, or it does not answer
    Refused, ///< it answered with an error
    NoReply, ///< it did not say in time that it took the notice
    Unstable, ///< it went again and again while the notice was shown
};

/// Whether a notice that is shown can be acted on where it is shown.
enum class NoticeButtons { Shown, Missing };

/// How a notice went away without an answer.
enum class NoticeEnd {
    Dismissed, ///< by the seeker
    Expired, ///< or for a reason that the daemon does not tell
};

/// Shows notices through the desktop's notification daemon, and believes it nothing it does not
/// say: each notice ends in exactly one of `chosen`, `closed`, `failed`, or in its withdrawal.
/// Never waits for the daemon; a notice has failed within five seconds.
class DesktopNotifications final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifications(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DesktopNotice &notice);
    /// Takes it from the screen, or from the queue, without a further word.
    void withdraw(const QString &key);
    /// Nothing of it may stand on the screen when nobody hears the answers any more.
    void withdrawAll();
    /// Whether the desktop asks for quiet just now.
    bool isInhibited() const { return m_isInhibited; }

Q_SIGNALS:
    void shown(const QString &key, Afterword::NoticeButtons buttons);
    /// The desktop asked for quiet: it is shown as soon as that is over.
    void held(const QString &key);
    void failed(const QString &key, Afterword::NoticeFailure why);
    /// The seeker pressed that button.
    void chosen(const QString &key, const QString &button);
    void closed(const QString &key, Afterword::NoticeEnd end);

private:
    enum class Daemon { Unknown, Asked, Known };
    enum class Stage { Waiting, Sent, Shown };

    struct Entry
    {
        DesktopNotice notice;
        Stage stage = Stage::Waiting;
        uint id = 0; ///< of the daemon; 0: none yet
        quint64 sending = 0; ///< tells the answers of one sending from those of another
        int losses = 0; ///< how often the daemon went while it was shown
        bool isHeld = false; ///< and that was told
    };

    void proceed();
    void ask();
    void askForQuiet();
    void becomeKnown(bool isInhibited);
    void setInhibited(bool isInhibited);
    void send(Entry &entry);
    void take(const QString &key, quint64 sending, const QDBusPendingCall &call);
    void close(uint id);
    void fail(const QString &key, NoticeFailure why);
    void failWaiting(NoticeFailure why);
    void invoke(uint id, const QString &action);
    void end(uint id, uint reason);
    void changeOwner(const QString &owner);
    void loseShown();
    QString keyOf(uint id) const;

    NotificationBus m_daemon;
    NotificationPropertyBus m_properties;
    QDBusServiceWatcher m_watcher;
    QTimer m_patience; ///< with a daemon that was asked what it can do
    QTimer m_return; ///< time for a daemon to come back by itself
    QTimer m_quiet; ///< looks again whether it is over
    std::map<QString, Entry> m_entries;
    Daemon m_state = Daemon::Unknown;
    QStringList m_capabilities;
    quint64 m_asking = 0; ///< tells the answers of one daemon from those of another
    quint64 m_sending = 0;
    bool m_isInhibited = false;
};

} // namespace Afterword
