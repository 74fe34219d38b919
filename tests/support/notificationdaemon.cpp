// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/notificationdaemon.h"

#include <QDBusMessage>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

} // namespace

NotificationDaemon::NotificationDaemon(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerObject(path, this,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
            | QDBusConnection::ExportAllProperties);
    m_bus.registerService(service);
}

NotificationDaemon::~NotificationDaemon()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
}

void NotificationDaemon::setInhibited(bool isInhibited)
{
    m_isInhibited = isInhibited;
    QDBusMessage signal = QDBusMessage::createSignal(
        path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal << service << QVariantMap{{u"Inhibited"_s, isInhibited}} << QStringList();
    m_bus.send(signal);
}

QStringList NotificationDaemon::GetCapabilities()
{
    if (m_answer == Answer::SilentAtAll)
        setDelayedReply(true);
    return m_capabilities;
}

uint NotificationDaemon::Notify(const QString &, uint replaced, const QString &,
    const QString &title, const QString &text, const QStringList &actions, const QVariantMap &hints,
    int timeout)
{
    if (m_answer == Answer::Refuses) {
        sendErrorReply(u"org.freedesktop.Notifications.Error.Full"_s, u"no room"_s);
        return 0;
    }
    m_shown.append({.id = replaced ? replaced : m_nextId++,
        .replaced = replaced,
        .title = title,
        .text = text,
        .actions = actions,
        .hints = hints,
        .timeout = timeout});
    if (m_answer != Answer::Shows) {
        setDelayedReply(true);
        m_unanswered.append(message());
    }
    return m_shown.last().id;
}

void NotificationDaemon::answerLate()
{
    uint id = m_shown.at(m_shown.size() - m_unanswered.size()).id;
    for (const QDBusMessage &call : std::exchange(m_unanswered, {}))
        m_bus.send(call.createReply(id++));
}

void NotificationDaemon::CloseNotification(uint id)
{
    m_closed.append(id);
    Q_EMIT NotificationClosed(id, 3);
}

} // namespace Afterword
