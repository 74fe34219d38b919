// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/evaluate.h"

#include "core/reminders/gathering.h"
#include "core/reminders/speakinghours.h"

#include <QSet>

#include <algorithm>

namespace Afterword {

namespace {

// What took longer than a busy machine takes to wake was missed.
constexpr qint64 secondsOfPunctuality = 90;
// What is written down after its time does not speak while the seeker is still at it.
constexpr qint64 secondsOfBreath = qint64{60} * 60;

/// One look at all reminders.
class Look final
{
public:
    Look(const Occurrences &known, const ReminderMoment &moment, const ReminderSettings &settings)
        : m_known(known)
        , m_moment(moment)
        , m_settings(settings)
        , m_now(moment.now.toUTC())
        , m_speakable(firstSpeakable(m_now, settings, moment.here))
    {
    }

    void take(const TimedReminder &wanted);
    void dropUnwanted(const QList<TimedReminder> &wanted);
    Evaluation result(const QList<TimedReminder> &wanted);

private:
    Occurrence begun(const TimedReminder &wanted) const;
    Occurrence present(const TimedReminder &wanted, const Occurrence *known) const;
    QDateTime speakingTime(const Reminder &reminder, const QDateTime &due) const;
    AlertDelay delayOf(const QDateTime &due, const QDateTime &speaks) const;
    bool isWithinAbsence(const QDateTime &instant) const;
    void consider(const TimedReminder &wanted, Occurrence &occurrence);

    const Occurrences &m_known;
    const ReminderMoment &m_moment;
    const ReminderSettings &m_settings;
    const QDateTime m_now;
    const QDateTime m_speakable;
    QSet<const Occurrence *> m_wanted; ///< of the known ones
    QList<AlertLine> m_lines;
    Evaluation m_result;
};

/// A reminder that was not waited for. What had passed when it was looked at last was written down
/// since; a clock that was set back proves nothing.
Occurrence Look::begun(const TimedReminder &wanted) const
{
    Occurrence begun{
        .key = wanted.key, .followUp = wanted.reminder.followUp, .due = wanted.intended};
    const bool isClockSound = m_moment.before.isValid() && m_moment.before <= m_now;
    if (!isClockSound || wanted.intended > m_moment.before)
        return begun;
    // A morning that has passed is not told of at noon.
    const bool isMorning = wanted.reminder.kind == ReminderKind::Morning;
    begun.state = isMorning ? OccurrenceState::Acknowledged : OccurrenceState::Snoozed;
    if (!isMorning)
        begun.due = m_now.addSecs(secondsOfBreath);
    return begun;
}

/// How it stands before it is asked whether it speaks now.
Occurrence Look::present(const TimedReminder &wanted, const Occurrence *known) const
{
    if (!known)
        return begun(wanted);
    Occurrence occurrence = *known;
    const bool wasDropped
        = !isOpen(occurrence) && occurrence.state != OccurrenceState::Acknowledged;
    // Told once, put off, and put back to an hour of that name which is still to come.
    const bool isAhead = wasDropped && speakingTime(wanted.reminder, wanted.intended) > m_now;
    if (wasDropped && (isAhead || !occurrence.shownAt.isValid()))
        return begun(wanted);
    if (wasDropped)
        occurrence.state = OccurrenceState::Shown;
    // What was put off as its time had passed: a journey or the clock may put that ahead again.
    if (isWaiting(occurrence) && wanted.intended > m_now)
        occurrence.state = OccurrenceState::Pending;
    if (occurrence.state == OccurrenceState::Pending)
        occurrence.due = wanted.intended;
    return occurrence;
}

/// An agreed hour within the quiet ones is told of before these begin.
QDateTime Look::speakingTime(const Reminder &reminder, const QDateTime &due) const
{
    if (reminder.isAgreed && m_now < due) {
        const QDateTime since = quietSince(due, m_settings, m_moment.here);
        if (since.isValid())
            return isPaused(since, m_settings.pause) ? m_settings.pause.until : since;
    }
    return firstSpeakable(due, m_settings, m_moment.here);
}

bool Look::isWithinAbsence(const QDateTime &instant) const
{
    const std::optional<Absence> &absence = m_moment.absence;
    return absence && absence->from < instant && instant <= absence->until;
}

AlertDelay Look::delayOf(const QDateTime &due, const QDateTime &speaks) const
{
    if (speaks.secsTo(m_now) > secondsOfPunctuality)
        return isWithinAbsence(speaks) ? AlertDelay::Absent : AlertDelay::Away;
    if (speaks == due)
        return AlertDelay::None;
    return isPaused(due, m_settings.pause) ? AlertDelay::Pause : AlertDelay::QuietHours;
}

void Look::consider(const TimedReminder &wanted, Occurrence &occurrence)
{
    // Only what is agreed speaks before it is due; to know more of the rest takes time.
    const bool isForLater = m_result.nextWake.isValid() && occurrence.due >= m_result.nextWake;
    if (isForLater && occurrence.due > m_now && !wanted.reminder.isAgreed)
        return;
    const QDateTime speaks = speakingTime(wanted.reminder, occurrence.due);
    const bool isBefore = speaks < occurrence.due;
    const bool maySpeak = isBefore ? !isPaused(m_now, m_settings.pause) : m_speakable == m_now;
    if (speaks <= m_now && maySpeak) {
        const bool wasPutOff = occurrence.state == OccurrenceState::Snoozed;
        const AlertDelay delay = delayOf(occurrence.due, speaks);
        m_lines.append({.reminder = wanted.reminder,
            .intended = wanted.intended,
            .delay = wasPutOff && delay == AlertDelay::None ? AlertDelay::RecordedLate : delay});
        occurrence.state = OccurrenceState::Shown;
        occurrence.shownAt = m_now;
        return;
    }
    const QDateTime wake = speaks <= m_now ? m_speakable : speaks;
    if (!m_result.nextWake.isValid() || wake < m_result.nextWake)
        m_result.nextWake = wake;
}

/// Whether one that is over is still to be told, as it was waited for and never was; or was told
/// so.
bool isWorthTelling(const Occurrence *known)
{
    return known && isOpen(*known)
        && (known->state == OccurrenceState::Shown || !known->shownAt.isValid());
}

void Look::take(const TimedReminder &wanted)
{
    const auto found = m_known.find(wanted.key);
    const Occurrence *known = found == m_known.end() ? nullptr : &found->second;
    if (wanted.reminder.isOver && !isWorthTelling(known))
        return;
    if (known)
        m_wanted.insert(known);
    Occurrence occurrence = present(wanted, known);
    if (isWaiting(occurrence))
        consider(wanted, occurrence);
    if (!known || *known != occurrence)
        m_result.changed.append(occurrence);
}

void Look::dropUnwanted(const QList<TimedReminder> &wanted)
{
    const auto isWantedLater = [&](const FollowUpId &followUp) {
        return std::ranges::any_of(wanted, [&](const TimedReminder &other) {
            return other.reminder.followUp == followUp && !other.reminder.isOver;
        });
    };
    for (const auto &[key, occurrence] : m_known) {
        if (!isOpen(occurrence) || m_wanted.contains(&occurrence))
            continue;
        Occurrence dropped = occurrence;
        const bool isPutOff = occurrence.shownAt.isValid() && isWantedLater(occurrence.followUp);
        dropped.state = isPutOff ? OccurrenceState::Snoozed : OccurrenceState::Cancelled;
        m_result.changed.append(dropped);
    }
}

/// What the day of `morning` brings.
QList<AlertLine> linesOfDay(const AlertLine &morning, const QList<TimedReminder> &wanted)
{
    QList<AlertLine> lines;
    for (const TimedReminder &one : wanted) {
        const Reminder &reminder = one.reminder;
        if (reminder.kind == ReminderKind::Due && !reminder.isOver
            && reminder.at.date == morning.reminder.at.date)
            lines.append({.reminder = reminder, .intended = one.intended});
    }
    std::ranges::stable_sort(lines, {}, &AlertLine::intended);
    return lines;
}

Evaluation Look::result(const QList<TimedReminder> &wanted)
{
    m_result.toShow = gathered(m_lines, m_moment.absence);
    for (Alert &alert : m_result.toShow) {
        if (alert.form == AlertForm::Morning)
            alert.lines = linesOfDay(alert.lines.constFirst(), wanted);
    }
    return m_result;
}

QDateTime intendedInstant(
    const Reminder &reminder, const ReminderSettings &settings, const QString &here)
{
    WallTime at = reminder.at;
    if (!at.hasTime())
        at.time = reminder.kind == ReminderKind::Morning ? settings.morning : settings.workdayStart;
    return instantOf(at, reminder.zone.isEmpty() ? here : reminder.zone).toUTC();
}

} // namespace

QList<TimedReminder> timed(
    const QList<Reminder> &reminders, const ReminderSettings &settings, const QString &here)
{
    QList<TimedReminder> timed;
    timed.reserve(reminders.size());
    for (const Reminder &reminder : reminders)
        timed.append(
            {reminder, occurrenceKey(reminder), intendedInstant(reminder, settings, here)});
    return timed;
}

Evaluation evaluate(const Occurrences &known, const QList<TimedReminder> &wanted,
    const ReminderMoment &moment, const ReminderSettings &settings)
{
    Look look(known, moment, settings);
    for (const TimedReminder &reminder : wanted)
        look.take(reminder);
    look.dropUnwanted(wanted);
    return look.result(wanted);
}

QList<Occurrence> afresh(const QList<Occurrence> &known)
{
    QList<Occurrence> again = known;
    for (Occurrence &occurrence : again) {
        if (occurrence.state == OccurrenceState::Shown)
            occurrence.state = OccurrenceState::Pending;
    }
    return again;
}

} // namespace Afterword
