// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminders/reminderservice.h"
#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

namespace Afterword {

/// A timer that the test lets ring.
class HandTimer final : public WakeTimer
{
public:
    void wakeAt(const QDateTime &instant) override { m_instant = instant; }
    const QDateTime &instant() const { return m_instant; }
    void ring() { Q_EMIT woke(); }

private:
    QDateTime m_instant;
};

/// Writes down what it is told.
class NotingAnnouncer final : public Announcer
{
public:
    explicit NotingAnnouncer(const Clock &clock)
        : m_clock(clock)
    {
    }

    void show(const Alert &alert) override
    {
        shown.append(alert);
        times.append(m_clock.now());
    }
    void withdraw(const QString &key) override { withdrawn.append(key); }
    void press(const QString &key, AlertAction action) { Q_EMIT acted(key, action); }

    QList<Alert> shown;
    QList<QDateTime> times; ///< when each was shown
    QStringList withdrawn;

private:
    const Clock &m_clock;
};

inline const Advice &balancedAdvice()
{
    static const Advice advice{.playbooks = *builtInPlaybooks(QStringLiteral("balanced")),
        .calendar = *Calendar::builtIn()};
    return advice;
}

/// A seeker in London whose clock, timer, store and desktop the test holds.
class ReminderWorld final
{
public:
    ReminderWorld(Dossier dossier, const QDateTime &now)
        : clock(now)
        , store(std::move(dossier))
        , session(*Session::open(store, balancedAdvice(), clock))
    {
        boot();
    }

    /// Ends the program without a word and starts it again.
    void boot()
    {
        service.reset();
        announcer = std::make_unique<NotingAnnouncer>(clock);
        timer = std::make_unique<HandTimer>();
        session = *Session::open(store, balancedAdvice(), clock);
        service = std::make_unique<ReminderService>(
            ReminderParts{*session, *timer, *announcer, [this] { return zone; }},
            *ReminderBook::open(store), settings);
        service->start();
    }

    /// Lets time go by, and the timer ring whenever it is to.
    void passUntil(const QDateTime &end)
    {
        while (timer->instant() <= end) {
            clock.turnTo(timer->instant());
            ++wakes;
            timer->ring();
        }
        clock.turnTo(end);
    }

    /// Time goes by unseen, as while the machine sleeps; then the login service tells of it.
    void sleepUntil(const QDateTime &end)
    {
        clock.turnTo(end);
        timer->ring();
    }

    QString zone = QStringLiteral("Europe/London");
    ReminderSettings settings = {};
    HandClock clock;
    MemoryStore store;
    std::unique_ptr<NotingAnnouncer> announcer;
    std::unique_ptr<HandTimer> timer;
    std::unique_ptr<Session> session;
    std::unique_ptr<ReminderService> service;
    int wakes = 0;
};

} // namespace Afterword
