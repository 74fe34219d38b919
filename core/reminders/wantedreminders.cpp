// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/wantedreminders.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace Afterword {

namespace {

// After an interview one leaves the building first; and how long it takes is often not known.
constexpr int minutesToLeave = 30;
constexpr int minutesOfAnInterview = 60;
// They said they would call: so long after the agreed time it counts as late (as in the planner).
constexpr int minutesOfCourtesy = 30;

WallTime later(const WallTime &wall, int minutes)
{
    const QDateTime moved = QDateTime(wall.date, wall.time, Qt::UTC).addSecs(minutes * 60);
    return {moved.date(), moved.time()};
}

/// Makes the reminders of one plan.
class Wishes final
{
public:
    Wishes(const Plan &plan, const Dossier &dossier, const Advice &advice,
        const ReminderSettings &settings)
        : m_plan(plan)
        , m_dossier(dossier)
        , m_advice(advice)
        , m_settings(settings)
    {
        for (const Opportunity &opportunity : dossier.opportunities)
            m_opportunities.insert(opportunity.id, &opportunity);
    }

    QList<Reminder> all();

private:
    void add(const FollowUp &followUp);
    void addLate(const FollowUp &followUp, const Reminder &due, const Opportunity &opportunity);
    void addMornings();
    WallTime hourOf(const FollowUp &followUp, const Opportunity &opportunity) const;
    WallTime lateDay(const FollowUp &followUp, const Opportunity &opportunity) const;

    const Plan &m_plan;
    const Dossier &m_dossier;
    const Advice &m_advice;
    const ReminderSettings &m_settings;
    QHash<OpportunityId, const Opportunity *> m_opportunities;
    std::map<QDate, int> m_days;
    QList<Reminder> m_reminders;
};

const Rule *ruleOf(const Playbook &playbook, const QString &id)
{
    const auto rule = std::ranges::find(playbook.rules, id, &Rule::id);
    return rule == playbook.rules.end() ? nullptr : &*rule;
}

bool isAsked(const FollowUp &followUp)
{
    return isPending(followUp) || followUp.state == State::Missed;
}

bool isTheirCall(const FollowUp &followUp)
{
    return std::ranges::any_of(followUp.because, [](const Reason &reason) {
        return reason.code == ReasonCode::TheyCall || reason.code == ReasonCode::TheyDidNotCall;
    });
}

/// What is asked on the day of its interview is not asked before that is over.
WallTime Wishes::hourOf(const FollowUp &followUp, const Opportunity &opportunity) const
{
    const WallTime at{followUp.due, followUp.time};
    const Interview *interview = findInterview(opportunity, followUp.interview);
    if (at.hasTime() || !interview || !interview->start.hasTime()
        || interview->start.date != followUp.due)
        return at;
    const Rule *rule
        = ruleOf(playbookNamed(m_advice.playbooks, opportunity.playbook), followUp.rule);
    if (!rule || rule->follows == Event::InterviewScheduled)
        return at;
    const int minutes = interview->minutes > 0 ? interview->minutes : minutesOfAnInterview;
    return later(interview->start, minutes + minutesToLeave);
}

/// The first day on which the plan calls it overdue; a call waits for an office day. Invalid if it
/// can no longer be done then.
WallTime Wishes::lateDay(const FollowUp &followUp, const Opportunity &opportunity) const
{
    const Rule *rule
        = ruleOf(playbookNamed(m_advice.playbooks, opportunity.playbook), followUp.rule);
    QDate day = followUp.due.addDays((rule ? rule->grace : 0) + 1);
    if (followUp.channel == Channel::Phone) {
        const QString region = regionOf(m_dossier, opportunity);
        day = m_advice.calendar.region(region).officeDayOnOrAfter(day);
    }
    const bool isClosed = followUp.closes.isValid() && day > followUp.closes;
    return {isClosed && followUp.kind != LogKind::ThankYou ? QDate() : day};
}

void Wishes::addLate(const FollowUp &followUp, const Reminder &due, const Opportunity &opportunity)
{
    Reminder late = due;
    late.kind = ReminderKind::Late;
    late.isAgreed = false;
    if (isTheirCall(followUp) && due.at.hasTime())
        late.at = later(due.at, minutesOfCourtesy);
    else
        late.at = lateDay(followUp, opportunity);
    if (late.at.isValid())
        m_reminders.append(late);
}

void Wishes::add(const FollowUp &followUp)
{
    const Opportunity *opportunity = m_opportunities.value(followUp.opportunity);
    if (!opportunity || !isAsked(followUp) || !followUp.due.isValid())
        return;
    Reminder due{.followUp = followUp.id, .at = hourOf(followUp, *opportunity)};
    const bool isThere = due.at.hasTime()
        || (m_settings.place == ReminderPlace::Employer && followUp.channel != Channel::Task);
    if (isThere)
        due.zone = timeZoneOf(m_dossier, *opportunity);
    due.isAgreed = followUp.kind == LogKind::Callback && due.at.hasTime();
    due.isOver = followUp.state == State::Missed;
    m_reminders.append(due);
    if (due.isOver)
        return;
    ++m_days[due.at.date];
    addLate(followUp, due, *opportunity);
}

void Wishes::addMornings()
{
    for (const auto &[day, count] : m_days) {
        if (day >= m_plan.today && count > 1)
            m_reminders.append({.kind = ReminderKind::Morning, .at = {day}});
    }
}

QList<Reminder> Wishes::all()
{
    for (const FollowUp &followUp : m_plan.followUps)
        add(followUp);
    if (m_settings.hasMorning)
        addMornings();
    return std::move(m_reminders);
}

} // namespace

QList<Reminder> wantedReminders(const Plan &plan, const Dossier &dossier, const Advice &advice,
    const ReminderSettings &settings)
{
    return Wishes(plan, dossier, advice, settings).all();
}

} // namespace Afterword
