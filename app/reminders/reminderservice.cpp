// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders/reminderservice.h"

#include "core/reminders/speakinghours.h"
#include "core/reminders/wantedreminders.h"
#include "core/session/followupchanges.h"
#include "ui/followups/snooze.h"
#include "ui/text/followuptext.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString wordOf(AlertAction action)
{
    switch (action) {
    case AlertAction::Open:
        return u"opened"_s;
    case AlertAction::Done:
        return u"done"_s;
    case AlertAction::Later:
        return u"later"_s;
    case AlertAction::Dismiss:
        return u"dismissed"_s;
    }
    return {};
}

bool isSameMinute(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() && a.toSecsSinceEpoch() / 60 == b.toSecsSinceEpoch() / 60;
}

} // namespace

ReminderService::ReminderService(
    ReminderParts parts, ReminderBook book, const ReminderSettings &settings)
    : m_parts(std::move(parts))
    , m_book(std::move(book))
    , m_settings(settings)
{
    connect(&m_parts.session, &Session::planChanged, this, [this] {
        m_isStale = true;
        look();
    });
    connect(&m_parts.timer, &WakeTimer::woke, this, &ReminderService::look);
    connect(&m_parts.announcer, &Announcer::acted, this, &ReminderService::act);
}

void ReminderService::start()
{
    m_isStarted = true;
    look();
}

void ReminderService::rest()
{
    if (std::exchange(m_isStarted, false))
        m_book.rest(m_parts.session.now());
}

void ReminderService::follow(const ReminderSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_isStale = true;
    look();
}

void ReminderService::refreshPlan()
{
    const QDateTime now = m_parts.session.now();
    if (!isSameMinute(now, m_parts.session.plan().now))
        m_parts.session.refresh();
    const QString here = m_parts.here();
    m_isStale = m_isStale || here != m_here;
    m_here = here;
}

void ReminderService::look()
{
    if (!m_isStarted || m_isLooking)
        return;
    const QScopedValueRollback looking(m_isLooking, true);
    refreshPlan();
    const bool mayFind = m_book.attend(m_parts.session.now());
    if (m_isStale || mayFind)
        speak();
    m_parts.timer.wakeAt(m_book.nextLook());
}

void ReminderService::speak()
{
    const Session &session = m_parts.session;
    if (m_isStale)
        m_wanted = wantedReminders(session.plan(), session.dossier(), session.advice(), m_settings);
    m_isStale = false;
    const QList<Alert> alerts = m_book.look(m_wanted, m_here, m_settings);
    withdrawAnswered();
    for (const Alert &alert : alerts) {
        m_shown.insert_or_assign(alert.key, alert);
        m_parts.announcer.show(alert);
    }
    tellTrouble();
    Q_EMIT changed();
}

void ReminderService::tellTrouble()
{
    if (m_book.trouble() && m_book.trouble() != m_toldTrouble)
        Q_EMIT failed(*m_book.trouble());
    m_toldTrouble = m_book.trouble();
}

void ReminderService::withdrawAnswered()
{
    std::set<QString> open;
    const QList<Reminder> unanswered = m_book.unanswered();
    bool isMorningOpen = false;
    for (const Reminder &reminder : unanswered) {
        open.insert(occurrenceKey(reminder));
        isMorningOpen = isMorningOpen || reminder.kind == ReminderKind::Morning;
    }
    const auto isAnswered
        = [&](const AlertLine &line) { return !open.contains(occurrenceKey(line.reminder)); };
    for (auto shown = m_shown.begin(); shown != m_shown.end();) {
        const bool isOpen = shown->second.form == AlertForm::Morning
            ? isMorningOpen
            : !std::ranges::all_of(shown->second.lines, isAnswered);
        if (isOpen) {
            ++shown;
            continue;
        }
        const QString key = shown->first;
        shown = m_shown.erase(shown);
        m_parts.announcer.withdraw(key);
    }
}

void ReminderService::act(const QString &alert, AlertAction action)
{
    const auto found = m_shown.find(alert);
    if (found == m_shown.end())
        return;
    const Alert shown = found->second;
    if (shown.form == AlertForm::One)
        return answer(shown.lines.constFirst().reminder.followUp, action);
    // What is many cannot be done or put off at once; it can be looked at.
    if (action == AlertAction::Done || action == AlertAction::Later)
        return;
    const QDateTime now = m_parts.session.now();
    // What a morning lists speaks for itself; a summary tells of the morning as well.
    if (shown.form == AlertForm::Summary) {
        for (const AlertLine &line : shown.lines)
            m_book.answer(line.reminder.followUp, wordOf(action), now);
    }
    m_book.answer({}, wordOf(action), now);
    withdrawAnswered();
    tellTrouble();
    Q_EMIT changed();
    if (action == AlertAction::Open)
        Q_EMIT openRequested({});
}

void ReminderService::answer(const FollowUpId &followUp, AlertAction action)
{
    const FollowUp *found = findFollowUp(m_parts.session.plan(), followUp);
    // What is done or put off is not wanted any more, and so needs no answer; undone, it is again.
    if (found && action == AlertAction::Done)
        return markDone(FollowUp(*found));
    if (found && action == AlertAction::Later)
        return putOff(FollowUp(*found));
    m_book.answer(followUp, wordOf(action), m_parts.session.now());
    withdrawAnswered();
    tellTrouble();
    Q_EMIT changed();
    if (action == AlertAction::Open)
        Q_EMIT openRequested(followUp);
}

void ReminderService::markDone(const FollowUp &followUp)
{
    const Session &session = m_parts.session;
    apply(ChangeLabel::MarkDone, followUp,
        Afterword::markedDone(session.dossier(), followUp, session.now()));
}

void ReminderService::putOff(const FollowUp &followUp)
{
    const Session &session = m_parts.session;
    const WallTime until = snoozeTime(followUp, Wish::LaterToday, session);
    apply(ChangeLabel::Snooze, followUp,
        Afterword::snoozed(session.dossier(), followUp, until, session.now()));
}

void ReminderService::apply(
    ChangeLabel label, const FollowUp &followUp, const QList<FactChange> &facts)
{
    if (facts.isEmpty())
        return;
    const QString about = personOf(followUp, m_parts.session.dossier());
    if (const Result<void> done = m_parts.session.apply(label, about, facts); !done)
        Q_EMIT failed(done.error());
}

QList<Reminder> ReminderService::unanswered() const
{
    return m_book.unanswered();
}

} // namespace Afterword
