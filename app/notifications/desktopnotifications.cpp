// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/desktopnotifications.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Afterword {

namespace {

// Together below five seconds: back again, what it can do, and that it took the notice.
constexpr auto patienceForReturn = 500ms;
constexpr auto patienceForAbilities = 2000ms;
constexpr auto patienceForNotice = 2000ms;
constexpr auto timeToLookForQuiet = 60s;
constexpr int callTimeout = 60000; // a late answer is still wanted: it says what to take back
constexpr int mostLosses = 3;
constexpr uint dismissedBySeeker = 2; // by the specification

/// Calls `then` with the finished call, as long as `context` lives.
template<typename Then>
void onAnswer(QDBusPendingCall call, QObject *context, Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
        [then](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            then(*done);
        });
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_daemon(bus)
    , m_properties(bus)
    , m_watcher(notificationService(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_daemon.setTimeout(callTimeout);
    m_properties.setTimeout(callTimeout);
    connect(&m_daemon, &NotificationBus::ActionInvoked, this, &DesktopNotifications::invoke);
    connect(&m_daemon, &NotificationBus::NotificationClosed, this, &DesktopNotifications::end);
    connect(&m_properties, &NotificationPropertyBus::PropertiesChanged, this,
        [this](const QString &interface, const QVariantMap &changed) {
            if (interface == notificationService() && changed.contains(u"Inhibited"_s))
                setInhibited(changed.value(u"Inhibited"_s).toBool());
        });
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { changeOwner(owner); });
    for (QTimer *timer : {&m_patience, &m_return, &m_quiet})
        timer->setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        ++m_asking;
        m_state = Daemon::Unknown;
        failWaiting(NoticeFailure::NoDaemon);
    });
    connect(&m_return, &QTimer::timeout, this, &DesktopNotifications::proceed);
    connect(&m_quiet, &QTimer::timeout, this, &DesktopNotifications::askForQuiet);
}

void DesktopNotifications::show(const DesktopNotice &notice)
{
    Entry &entry = m_entries[notice.key];
    entry.notice = notice;
    entry.stage = Stage::Waiting;
    entry.isHeld = false;
    proceed();
}

void DesktopNotifications::withdraw(const QString &key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    const uint id = found->second.id;
    m_entries.erase(found);
    if (id != 0)
        close(id);
}

void DesktopNotifications::withdrawAll()
{
    for (const auto &[key, entry] : std::exchange(m_entries, {})) {
        if (entry.id != 0)
            close(entry.id);
    }
}

/// Does the next thing that can be done for those that wait.
void DesktopNotifications::proceed()
{
    QList<QString> waiting;
    for (const auto &[key, entry] : m_entries) {
        if (entry.stage == Stage::Waiting)
            waiting.append(key);
    }
    if (waiting.isEmpty() || m_return.isActive())
        return;
    if (m_state == Daemon::Unknown)
        return ask();
    if (m_state == Daemon::Asked)
        return;
    for (const QString &key : std::as_const(waiting)) {
        const auto found = m_entries.find(key);
        if (found == m_entries.end())
            continue; // whoever heard of the last one took this one back
        if (!m_isInhibited) {
            send(found->second);
        } else if (!std::exchange(found->second.isHeld, true)) {
            Q_EMIT held(key);
        }
    }
    if (m_isInhibited)
        m_quiet.start(timeToLookForQuiet);
}

void DesktopNotifications::ask()
{
    m_state = Daemon::Asked;
    m_patience.start(patienceForAbilities);
    const quint64 asking = ++m_asking;
    onAnswer(m_daemon.asyncCall(u"GetCapabilities"_s), this,
        [this, asking](const QDBusPendingReply<QStringList> &reply) {
            if (asking != m_asking)
                return;
            if (reply.isError()) {
                m_patience.stop();
                m_state = Daemon::Unknown;
                return failWaiting(NoticeFailure::NoDaemon);
            }
            m_capabilities = reply.value();
            askForQuiet();
        });
}

void DesktopNotifications::askForQuiet()
{
    const quint64 asking = m_asking;
    const QDBusPendingCall call
        = m_properties.asyncCall(u"Get"_s, notificationService(), u"Inhibited"_s);
    onAnswer(call, this, [this, asking](const QDBusPendingReply<QDBusVariant> &reply) {
        // Few daemons have the property; the others never ask for quiet in this way.
        if (asking == m_asking)
            becomeKnown(!reply.isError() && reply.value().variant().toBool());
    });
}

void DesktopNotifications::becomeKnown(bool isInhibited)
{
    m_patience.stop();
    m_state = Daemon::Known;
    m_isInhibited = isInhibited;
    proceed();
}

void DesktopNotifications::setInhibited(bool isInhibited)
{
    m_isInhibited = isInhibited;
    proceed();
}

void DesktopNotifications::send(Entry &entry)
{
    entry.stage = Stage::Sent;
    entry.sending = ++m_sending;
    const QString key = entry.notice.key;
    const quint64 sending = entry.sending;
    const QDBusPendingCall call = m_daemon.asyncCallWithArgumentList(
        u"Notify"_s, noticeArguments(entry.notice, m_capabilities, entry.id));
    const quint64 asking = m_asking;
    onAnswer(call, this, [this, key, sending, asking](const QDBusPendingCall &answer) {
        // The ids of a daemon that is gone mean other notices in the next one.
        if (asking == m_asking)
            take(key, sending, answer);
    });
    QTimer::singleShot(patienceForNotice, this, [this, key, sending] {
        const auto found = m_entries.find(key);
        if (found != m_entries.end() && found->second.stage == Stage::Sent
            && found->second.sending == sending)
            fail(key, NoticeFailure::NoReply);
    });
}

void DesktopNotifications::take(const QString &key, quint64 sending, const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    const auto found = m_entries.find(key);
    const bool isWanted = found != m_entries.end() && found->second.stage == Stage::Sent
        && found->second.sending == sending;
    if (!isWanted) {
        // Taken back, said anew, or shown elsewhere by now; it may have taken the same id.
        if (!reply.isError() && (found == m_entries.end() || found->second.id != reply.value()))
            close(reply.value());
        return;
    }
    if (reply.isError() || reply.value() == 0)
        return fail(key, NoticeFailure::Refused);
    found->second.stage = Stage::Shown;
    found->second.id = reply.value();
    const bool hasButtons = m_capabilities.contains("actions"_L1);
    Q_EMIT shown(key, hasButtons ? NoticeButtons::Shown : NoticeButtons::Missing);
}

void DesktopNotifications::close(uint id)
{
    m_daemon.asyncCall(u"CloseNotification"_s, id);
}

void DesktopNotifications::fail(const QString &key, NoticeFailure why)
{
    m_entries.erase(key);
    Q_EMIT failed(key, why);
}

void DesktopNotifications::failWaiting(NoticeFailure why)
{
    QList<QString> waiting;
    for (const auto &[key, entry] : m_entries) {
        if (entry.stage == Stage::Waiting)
            waiting.append(key);
    }
    for (const QString &key : std::as_const(waiting)) {
        if (m_entries.contains(key))
            fail(key, why);
    }
}

QString DesktopNotifications::keyOf(uint id) const
{
    if (id == 0)
        return {};
    const auto found
        = std::ranges::find_if(m_entries, [id](const auto &pair) { return pair.second.id == id; });
    return found == m_entries.end() ? QString() : found->first;
}

void DesktopNotifications::invoke(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    const QString button = buttonOf(m_entries[key].notice, action);
    if (button.isEmpty())
        return;
    m_entries.erase(key);
    close(id); // some daemons leave it standing
    Q_EMIT chosen(key, button);
}

void DesktopNotifications::end(uint id, uint reason)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    m_entries.erase(key);
    Q_EMIT closed(key, reason == dismissedBySeeker ? NoticeEnd::Dismissed : NoticeEnd::Expired);
}

void DesktopNotifications::changeOwner(const QString &owner)
{
    ++m_asking;
    m_state = Daemon::Unknown;
    m_isInhibited = false;
    m_patience.stop();
    loseShown();
    if (owner.isEmpty()) {
        m_return.start(patienceForReturn);
    } else {
        m_return.stop();
        proceed();
    }
}

/// What stood on the screen went with the daemon, and its ids mean nothing any more.
void DesktopNotifications::loseShown()
{
    QList<QString> lost;
    for (auto &[key, entry] : m_entries) {
        entry.id = 0;
        entry.isHeld = false;
        if (entry.stage == Stage::Waiting)
            continue;
        entry.stage = Stage::Waiting;
        if (++entry.losses > mostLosses)
            lost.append(key);
    }
    for (const QString &key : std::as_const(lost))
        fail(key, NoticeFailure::Unstable);
}

} // namespace Afterword
