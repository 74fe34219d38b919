// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

namespace Afterword {

/// What a daemon was asked to show.
struct ShownNotice
{
    uint id = 0;
    uint replaced = 0;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
    int timeout = 0;
};

/// A notification daemon that does what the test wants, and keeps what it was asked.
class NotificationDaemon final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ isInhibited)

public:
    enum class Answer { Shows, Refuses, Silent, SilentAtAll };

    explicit NotificationDaemon(const QDBusConnection &bus);
    ~NotificationDaemon() override;

    void answer(Answer answer) { m_answer = answer; }
    void setCapabilities(const QStringList &capabilities) { m_capabilities = capabilities; }
    void setInhibited(bool isInhibited);
    bool isInhibited() const { return m_isInhibited; }
    void beginIdsAt(uint id) { m_nextId = id; }
    /// Answers the notices that were met with silence.
    void answerLate();
    const QList<ShownNotice> &shown() const { return m_shown; }
    const QList<uint> &closed() const { return m_closed; }

public Q_SLOTS:
    // The names of the specification.
    QStringList GetCapabilities();
    uint Notify(const QString &name, uint replaced, const QString &icon, const QString &title,
        const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    Answer m_answer = Answer::Shows;
    QStringList m_capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    QList<ShownNotice> m_shown;
    QList<uint> m_closed;
    QList<QDBusMessage> m_unanswered;
    uint m_nextId = 1;
    bool m_isInhibited = false;
};

} // namespace Afterword
