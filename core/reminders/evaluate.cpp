// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/evaluate.h"

#include "core/reminders/gathering.h"
#include "core/reminders/speakinghours.h"

#include <algorithm>
#include <set>

namespace Afterword {

namespace {

// What took longer than a busy machine takes to wake was missed.
constexpr qint64 secondsOfPunctuality = 90;
// What is written down after its time does not speak while the seeker is still at it.
constexpr qint64 secondsOfBreath = 60 * 60;

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

    void take(const Reminder &reminder);
    void dropUnwanted();
    Evaluation result();

private:
    Occurrence begun(const Reminder &reminder, const QDateTime &intended) const;
    Occurrence present(const Reminder &reminder, const QDateTime &intended) const;
    QDateTime speakingTime(const Reminder &reminder, const QDateTime &due) const;
    AlertDelay delayOf(const QDateTime &due, const QDateTime &speaks) const;
    void consider(const Reminder &reminder, Occurrence &occurrence, const QDateTime &intended);
    void keep(const Occurrence &occurrence);

    const Occurrences &m_known;
    const ReminderMoment &m_moment;
    const ReminderSettings &m_settings;
    const QDateTime m_now;
    const QDateTime m_speakable;
    std::set<QString> m_wanted;
    std::set<FollowUpId> m_wantedFollowUps;
    QList<AlertLine> m_lines;
    Evaluation m_result;
};

/// A reminder that was not waited for. What had passed when it was looked at last was written down
/// since; a clock that was set back proves nothing.
Occurrence Look::begun(const Reminder &reminder, const QDateTime &intended) const
{
    Occurrence begun{
        .key = occurrenceKey(reminder), .followUp = reminder.followUp, .due = intended};
    const bool isClockSound = m_moment.before.isValid() && m_moment.before <= m_now;
    if (isClockSound && intended <= m_moment.before) {
        begun.state = OccurrenceState::Snoozed;
        begun.due = m_now.addSecs(secondsOfBreath);
    }
    return begun;
}

/// How it stands before it is asked whether it speaks now.
Occurrence Look::present(const Reminder &reminder, const QDateTime &intended) const
{
    const auto known = m_known.find(occurrenceKey(reminder));
    if (known == m_known.end())
        return begun(reminder, intended);
    Occurrence occurrence = known->second;
    const bool wasDropped = occurrence.state == OccurrenceState::Cancelled
        || (occurrence.state == OccurrenceState::Snoozed && !isWaiting(occurrence));
    if (wasDropped && !occurrence.shownAt.isValid())
        return begun(reminder, intended);
    if (wasDropped)
        occurrence.state = OccurrenceState::Shown;
    if (occurrence.state == OccurrenceState::Pending)
        occurrence.due = intended;
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

AlertDelay Look::delayOf(const QDateTime &due, const QDateTime &speaks) const
{
    if (speaks.secsTo(m_now) > secondsOfPunctuality)
        return AlertDelay::Away;
    if (speaks == due)
        return AlertDelay::None;
    return isPaused(due, m_settings.pause) ? AlertDelay::Pause : AlertDelay::QuietHours;
}

void Look::keep(const Occurrence &occurrence)
{
    const auto known = m_known.find(occurrence.key);
    if (known == m_known.end() || known->second != occurrence)
        m_result.changed.append(occurrence);
}

void Look::consider(const Reminder &reminder, Occurrence &occurrence, const QDateTime &intended)
{
    const QDateTime speaks = speakingTime(reminder, occurrence.due);
    const bool isBefore = speaks < occurrence.due;
    const bool maySpeak = isBefore ? !isPaused(m_now, m_settings.pause) : m_speakable == m_now;
    if (speaks <= m_now && maySpeak) {
        const bool wasPutOff = occurrence.state == OccurrenceState::Snoozed;
        const AlertDelay delay = delayOf(occurrence.due, speaks);
        m_lines.append({.reminder = reminder,
            .intended = intended,
            .delay = wasPutOff && delay == AlertDelay::None ? AlertDelay::RecordedLate : delay});
        occurrence.state = OccurrenceState::Shown;
        occurrence.shownAt = m_now;
        return;
    }
    const QDateTime wake = speaks <= m_now ? m_speakable : speaks;
    if (!m_result.nextWake.isValid() || wake < m_result.nextWake)
        m_result.nextWake = wake;
}

void Look::take(const Reminder &reminder)
{
    const QString key = occurrenceKey(reminder);
    const auto known = m_known.find(key);
    if (reminder.isOver && (known == m_known.end() || !isOpen(known->second)))
        return;
    m_wanted.insert(key);
    if (!reminder.isOver)
        m_wantedFollowUps.insert(reminder.followUp);
    const QDateTime intended = intendedInstant(reminder, m_settings, m_moment.here);
    Occurrence occurrence = present(reminder, intended);
    if (isWaiting(occurrence))
        consider(reminder, occurrence, intended);
    keep(occurrence);
}

void Look::dropUnwanted()
{
    for (const auto &[key, occurrence] : m_known) {
        if (!isOpen(occurrence) || m_wanted.contains(key))
            continue;
        Occurrence dropped = occurrence;
        const bool isPutOff
            = occurrence.shownAt.isValid() && m_wantedFollowUps.contains(occurrence.followUp);
        dropped.state = isPutOff ? OccurrenceState::Snoozed : OccurrenceState::Cancelled;
        m_result.changed.append(dropped);
    }
}

Evaluation Look::result()
{
    m_result.toShow = gathered(m_lines);
    return m_result;
}

} // namespace

QDateTime intendedInstant(
    const Reminder &reminder, const ReminderSettings &settings, const QString &here)
{
    WallTime at = reminder.at;
    if (!at.hasTime())
        at.time = reminder.kind == ReminderKind::Morning ? settings.morning : settings.workdayStart;
    return instantOf(at, reminder.zone.isEmpty() ? here : reminder.zone).toUTC();
}

Evaluation evaluate(const Occurrences &known, const QList<Reminder> &wanted,
    const ReminderMoment &moment, const ReminderSettings &settings)
{
    Look look(known, moment, settings);
    for (const Reminder &reminder : wanted)
        look.take(reminder);
    look.dropUnwanted();
    return look.result();
}

QList<Occurrence> afresh(const QList<Occurrence> &known)
{
    QList<Occurrence> again = known;
    for (Occurrence &occurrence : again) {
        if (occurrence.state != OccurrenceState::Shown)
            continue;
        occurrence.state = OccurrenceState::Pending;
        occurrence.shownAt = {};
    }
    return again;
}

} // namespace Afterword
