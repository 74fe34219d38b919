// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/desktopannouncer.h"

#include "app/notifications/programnotices.h"
#include "core/session/session.h"
#include "ui/tray/alerttext.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr std::array buttonWords = {std::pair(AlertAction::Open, "open"_L1),
    std::pair(AlertAction::Done, "done"_L1), std::pair(AlertAction::Later, "later"_L1)};

/// What is many, or over, can only be looked at.
QList<NoticeButton> buttonsOf(const Alert &alert)
{
    const NoticeButton open{u"open"_s, DesktopAnnouncer::tr("Open")};
    if (alert.form != AlertForm::One || alert.lines.constFirst().reminder.isOver)
        return {open};
    return {open, {u"done"_s, DesktopAnnouncer::tr("Done")},
        {u"later"_s, DesktopAnnouncer::tr("Later")}};
}

FollowUpId followUpOf(const Alert &alert)
{
    return alert.form == AlertForm::One && !alert.lines.isEmpty()
        ? alert.lines.constFirst().reminder.followUp
        : FollowUpId();
}

} // namespace

DesktopAnnouncer::DesktopAnnouncer(
    const Session &session, DesktopNotifications &notifications, ProgramNotices &program)
    : m_session(session)
    , m_notifications(notifications)
    , m_program(program)
{
    connect(&notifications, &DesktopNotifications::shown, this,
        [this](const QString &key, NoticeButtons buttons) {
            // What cannot be answered there must be answerable somewhere.
            if (buttons == NoticeButtons::Missing)
                fallBack(key);
        });
    connect(&notifications, &DesktopNotifications::failed, this, &DesktopAnnouncer::fallBack);
    connect(&notifications, &DesktopNotifications::chosen, this,
        [this](const QString &key, const QString &button) {
            const auto found = std::ranges::find_if(
                buttonWords, [&](const auto &pair) { return pair.second == button; });
            if (found != buttonWords.end())
                answer(key, found->first);
        });
    connect(&notifications, &DesktopNotifications::closed, this,
        [this](const QString &key, NoticeEnd end) {
            if (end == NoticeEnd::Dismissed)
                answer(key, AlertAction::Dismiss);
            else
                fallBack(key); // it asked to stay until it is seen
        });
    connect(&program, &ProgramNotices::seen, this,
        [this](const QString &key) { answer(key, AlertAction::Dismiss); });
    connect(&program, &ProgramNotices::opened, this,
        [this](const QString &key) { answer(key, AlertAction::Open); });
}

void DesktopAnnouncer::show(const Alert &alert)
{
    if (alert.lines.isEmpty())
        return;
    m_alerts.insert_or_assign(alert.key, alert);
    m_program.withdraw(alert.key);
    const AlertWords words = alertWords(alert, m_session.dossier(), m_session.plan());
    m_notifications.show(
        {.key = alert.key, .title = words.title, .text = words.text, .buttons = buttonsOf(alert)});
}

void DesktopAnnouncer::withdraw(const QString &key)
{
    m_alerts.erase(key);
    m_notifications.withdraw(key);
    m_program.withdraw(key);
}

void DesktopAnnouncer::fallBack(const QString &key)
{
    const auto found = m_alerts.find(key);
    if (found == m_alerts.end())
        return;
    const AlertWords words = alertWords(found->second, m_session.dossier(), m_session.plan());
    m_program.announce({.key = key,
        .title = words.title,
        .text = words.text,
        .followUp = followUpOf(found->second),
        .besideCards = words.besideCards});
}

void DesktopAnnouncer::answer(const QString &key, AlertAction action)
{
    if (m_alerts.erase(key) == 0)
        return;
    // It may stand in both places.
    m_notifications.withdraw(key);
    m_program.withdraw(key);
    Q_EMIT acted(key, action);
}

} // namespace Afterword
