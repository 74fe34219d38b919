// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/calendarentries.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Gathers the entries of one plan.
class Gathering final
{
public:
    Gathering(const Plan &plan, const Dossier &dossier, const DayRange &days)
        : m_plan(plan)
        , m_dossier(dossier)
        , m_days(days)
        , m_zone(dossier.seeker.timeZone.isEmpty() ? u"UTC"_s : dossier.seeker.timeZone)
    {
        for (const Opportunity &opportunity : dossier.opportunities)
            m_zones.insert(opportunity.id, timeZoneOf(dossier, opportunity));
    }

    QList<CalendarEntry> all();

private:
    void addInterview(const Opportunity &opportunity, const Interview &interview);
    void addFollowUp(const FollowUp &followUp);
    void addPromises(const Opportunity &opportunity);
    void add(CalendarEntry entry, const WallTime &there);

    const Plan &m_plan;
    const Dossier &m_dossier;
    const DayRange m_days;
    const QString m_zone;
    QHash<OpportunityId, QString> m_zones;
    QList<CalendarEntry> m_entries;
};

/// A date by which an answer was promised, or is wanted.
struct Deadline
{
    QDate on;
    WallTime saidAt;
    QString fact; ///< the id of what says it
    EntryKind kind = EntryKind::PromisedAnswer;
};

void Gathering::add(CalendarEntry entry, const WallTime &there)
{
    const QString zone = m_zones.value(entry.opportunity, m_zone);
    entry.there = there;
    const bool isElsewhere = there.hasTime() && zone != m_zone;
    const WallTime here = isElsewhere ? wallTimeAt(instantOf(there, zone), m_zone) : there;
    if (!entry.day.isValid())
        entry.day = here.date;
    entry.time = here.time;
    if (m_days.contains(entry.day))
        m_entries.append(std::move(entry));
}

void Gathering::addInterview(const Opportunity &opportunity, const Interview &interview)
{
    add({.id = u"interview/%1/%2"_s.arg(opportunity.id.text, interview.id.text),
            .kind = EntryKind::Interview,
            .tone = EntryTone::Appointment,
            .minutes = interview.minutes,
            .round = interview.round,
            .interview = interview.id,
            .opportunity = opportunity.id,
            .contact = mainInterviewer(interview)},
        interview.start);
}

/// None for what is neither asked nor was done.
std::optional<EntryTone> toneOf(State state)
{
    switch (state) {
    case State::Planned:
    case State::Held:
    case State::Snoozed:
        return EntryTone::Planned;
    case State::Due:
        return EntryTone::Soon;
    case State::Overdue:
        return EntryTone::Late;
    case State::Done:
    case State::DoneLate:
        return EntryTone::Done;
    case State::Missed:
        return EntryTone::Past;
    case State::Served:
    case State::Skipped:
        return {};
    }
    return {};
}

/// The day it was done on; invalid if nobody wrote that down.
QDate doneOn(const FollowUp &followUp)
{
    const auto done = std::ranges::find(followUp.because, ReasonCode::Done, &Reason::code);
    return done == followUp.because.end() ? QDate() : done->to;
}

void Gathering::addFollowUp(const FollowUp &followUp)
{
    const std::optional<EntryTone> tone = toneOf(followUp.state);
    if (!tone)
        return;
    CalendarEntry entry{.id = u"follow-up/"_s + followUp.id.text,
        .kind = followUp.kind == LogKind::Callback ? EntryKind::AgreedCall : EntryKind::FollowUp,
        .tone = *tone,
        .state = followUp.state,
        .log = followUp.kind,
        .channel = followUp.channel,
        .followUp = followUp.id,
        .interview = followUp.interview,
        .opportunity = followUp.opportunity,
        .contact = followUp.contact};
    if (*tone == EntryTone::Done) {
        // What other facts show to be done has no day of its own.
        if (doneOn(followUp).isValid())
            add(entry, {doneOn(followUp)});
        return;
    }
    // What is due in its days of grace is to be done today.
    if (*tone == EntryTone::Soon && !followUp.time.isValid())
        entry.day = std::max(followUp.due, m_plan.today);
    add(entry, {followUp.due, followUp.time});
}

std::vector<Deadline> deadlinesOf(const Opportunity &opportunity)
{
    std::vector<Deadline> all;
    for (const Interview &interview : opportunity.interviews) {
        if (interview.answerPromisedBy.isValid())
            all.push_back({interview.answerPromisedBy, interview.start, interview.id.text});
    }
    for (const LogEntry &entry : opportunity.log) {
        const bool isOffer = entry.outcome == LogOutcome::Offer;
        if (entry.newPromise.isValid())
            all.push_back({entry.newPromise, entry.at, entry.id.text,
                isOffer ? EntryKind::WantedAnswer : EntryKind::PromisedAnswer});
    }
    std::ranges::sort(
        all, {}, [](const Deadline &one) { return std::tuple(one.kind, one.saidAt, one.fact); });
    return all;
}

/// Of several days named one after another only the last still counts.
void Gathering::addPromises(const Opportunity &opportunity)
{
    const std::vector<Deadline> all = deadlinesOf(opportunity);
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isLast = i + 1 == all.size() || all[i + 1].kind != all[i].kind;
        const bool isWanted = all[i].kind == EntryKind::WantedAnswer;
        const bool isAnswered = !isOpen(opportunity) || (opportunity.outcome && !isWanted);
        if (!isLast && all[i + 1].on == all[i].on)
            continue;
        add({.id = u"promise/%1/%2"_s.arg(opportunity.id.text, all[i].fact),
                .kind = all[i].kind,
                .tone = isLast && !isAnswered ? EntryTone::Late : EntryTone::Past,
                .opportunity = opportunity.id},
            {all[i].on});
    }
}

/// Where an entry stands: its day, then what is over last, then what has a time first, and by
/// time, tone and kind. One number, as tens of thousands are compared; of 58 bits.
quint64 placeOf(const CalendarEntry &entry)
{
    const bool isOver = entry.tone == EntryTone::Done || entry.tone == EntryTone::Past;
    auto place = quint64(entry.day.toJulianDay());
    place = place << 1 | quint64(isOver);
    place = place << 1 | quint64(!entry.time.isValid());
    place = place << 27 | quint64(entry.time.msecsSinceStartOfDay());
    place = place << 3 | quint64(entry.tone);
    return place << 3 | quint64(entry.kind);
}

QList<CalendarEntry> inOrder(QList<CalendarEntry> entries)
{
    struct Ranked
    {
        quint64 place;
        CalendarEntry *entry;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(size_t(entries.size()));
    for (CalendarEntry &entry : entries)
        ranked.push_back({placeOf(entry), &entry});
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.place == b.place ? a.entry->id < b.entry->id : a.place < b.place;
    });
    QList<CalendarEntry> sorted;
    sorted.reserve(entries.size());
    for (const Ranked &one : ranked)
        sorted.append(std::move(*one.entry));
    return sorted;
}

QList<CalendarEntry> Gathering::all()
{
    for (const Opportunity &opportunity : m_dossier.opportunities) {
        for (const Interview &interview : opportunity.interviews)
            addInterview(opportunity, interview);
        addPromises(opportunity);
    }
    for (const FollowUp &followUp : m_plan.followUps)
        addFollowUp(followUp);
    return inOrder(std::move(m_entries));
}

/// The last interview that has begun; null if there is none.
const Interview *lastHeld(const Opportunity &opportunity, const WallTime &now)
{
    const Interview *last = nullptr;
    for (const Interview &interview : opportunity.interviews) {
        const bool isHeld = interview.start.isValid() && interview.start <= now;
        if (isHeld && (!last || last->start < interview.start))
            last = &interview;
    }
    return last;
}

} // namespace

QList<CalendarEntry> calendarEntries(const Plan &plan, const Dossier &dossier, const DayRange &days)
{
    return Gathering(plan, dossier, days).all();
}

QList<CalendarBand> calendarBands(
    const Plan &plan, const Dossier &dossier, const Playbooks &playbooks, const DayRange &days)
{
    QList<CalendarBand> bands;
    std::map<QString, WallTime> nowIn; // as a conversion takes long, and there are few zones
    for (const Opportunity &opportunity : dossier.opportunities) {
        if (!isOpen(opportunity) || opportunity.outcome)
            continue;
        const QString zone = timeZoneOf(dossier, opportunity);
        auto now = nowIn.find(zone);
        if (now == nowIn.end())
            now = nowIn.emplace(zone, wallTimeAt(plan.now, zone)).first;
        const Interview *interview = lastHeld(opportunity, now->second);
        if (!interview)
            continue;
        const Playbook &playbook = playbookNamed(playbooks, opportunity.playbook);
        const QDate held = interview->start.date;
        const DayRange window{
            held.addDays(playbook.windowOpens), held.addDays(playbook.windowCloses)};
        if (window.first <= days.last && days.first <= window.last)
            bands.append({.opportunity = opportunity.id, .days = window});
    }
    std::ranges::sort(bands, {},
        [](const CalendarBand &band) { return std::pair(band.days.first, band.opportunity); });
    return bands;
}

} // namespace Afterword
