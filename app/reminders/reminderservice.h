// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminders/announcer.h"
#include "app/reminders/waketimer.h"
#include "core/reminders/reminderbook.h"
#include "core/session/session.h"

#include <functional>

namespace Afterword {

/// What reminders are made of and told by; all of it must outlive them.
struct ReminderParts
{
    Session &session;
    WakeTimer &timer;
    Announcer &announcer;
    std::function<QString()> here; ///< IANA name of the zone where the seeker is now
};

/// Looks at the reminders whenever something may be to be said: when the time has come, the clock
/// was set, the machine woke or the plan changed, and twice a minute in any case. Does what the
/// seeker answers.
class ReminderService final : public QObject
{
    Q_OBJECT

public:
    ReminderService(ReminderParts parts, ReminderBook book, const ReminderSettings &settings);

    /// Begins to speak; to be called once somebody listens.
    void start();

    /// Writes down that it ends, and says nothing any more.
    void rest();

    /// Follows other settings from now on.
    void follow(const ReminderSettings &settings);
    const ReminderSettings &settings() const { return m_settings; }

    /// What was said and not answered.
    QList<Reminder> unanswered() const;
    /// Where the seeker is now, as an IANA name.
    QString here() const { return m_parts.here(); }

public Q_SLOTS:
    /// Says what is to be said now. Harmless at any time.
    void look();
    /// The seeker answers what was said of one follow-up, wherever that is shown.
    void answer(const Afterword::FollowUpId &followUp, Afterword::AlertAction action);

Q_SIGNALS:
    /// What is unanswered or upcoming may be another now.
    void changed();
    /// The seeker wishes to see it; empty: what stands today.
    void openRequested(const Afterword::FollowUpId &followUp);
    void failed(const Afterword::Error &error);

private:
    void act(const QString &alert, AlertAction action);
    void refreshPlan();
    void speak();
    void withdrawAnswered();
    void markDone(const FollowUp &followUp);
    void putOff(const FollowUp &followUp);
    void apply(ChangeLabel label, const FollowUp &followUp, const QList<FactChange> &facts);
    void tellTrouble();

    ReminderParts m_parts;
    ReminderBook m_book;
    ReminderSettings m_settings;
    QList<Reminder> m_wanted;
    std::map<QString, Alert> m_shown; ///< by key
    QString m_here;
    std::optional<Error> m_toldTrouble;
    bool m_isStarted = false;
    bool m_isStale = true; ///< what is wanted must be worked out anew
    bool m_isLooking = false;
};

} // namespace Afterword
