// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/remindersimulation.h"

#include "core/reminders/reminderbook.h"
#include "tests/support/memorystore.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr qint64 timeToShow = 5 * second;

const QStringList zones = {u"Europe/London"_s, u"America/New_York"_s, u"Asia/Kolkata"_s,
    u"Pacific/Auckland"_s, u"America/Sao_Paulo"_s, u"Australia/Lord_Howe"_s};

/// A reminder as the seeker sees it.
struct Intention
{
    Reminder reminder;
    QString key;
    qint64 speaks = 0; ///< on the wall, in milliseconds: when the onlooker expects it at the latest
    qint64 intended = 0;
    qint64 notBefore = 0; ///< it was written down after its time
    bool isShown = false; ///< in this run of the program
    bool isAnswered = false;
};

/// The first instant at which clocks show `wall`; where none does, the one at which they are put
/// on.
qint64 firstOf(const WallTime &wall, const QTimeZone &rules)
{
    const QDateTime there(wall.date, wall.time, rules);
    if (there.time() != wall.time)
        return rules.nextTransition(there.addDays(-1)).atUtc.toMSecsSinceEpoch();
    for (const int minutes : {30, 60}) {
        const QDateTime before = there.toUTC().addSecs(-minutes * 60).toTimeZone(rules);
        if (before.date() == wall.date && before.time() == wall.time)
            return before.toMSecsSinceEpoch();
    }
    return there.toMSecsSinceEpoch();
}

/// The world and its onlooker. Time is true time in milliseconds; the wall clock may be wrong.
class Simulation final
{
public:
    explicit Simulation(const SimulatedTime &time);

    SimulatedOutcome run();

private:
    qint64 wall() const { return m_now + m_offset; }
    QDateTime wallClock() const { return QDateTime::fromMSecsSinceEpoch(wall(), Qt::UTC); }
    bool isQuiet(qint64 instant) const;
    qint64 afterQuiet(qint64 instant) const;
    qint64 drawn(qint64 least, qint64 most);
    qint64 spread(qint64 least, qint64 most);
    qint64 nextOf(double aDay);
    bool happens(double chance)
    {
        return std::uniform_real_distribution<>(0, 1)(m_random) < chance;
    }

    void advanceTo(qint64 instant);
    void onlook(qint64 until);
    void expect(int id);
    void expectAll();
    void disturb(qint64 patience);

    void look();
    void take(const QList<Alert> &alerts);
    void see(const Reminder &reminder);
    void fault(const QString &what, const Intention &intention);

    void boot();
    void kill();
    void sleep();
    void stepClock();
    void moveZone();
    void actAsSeeker();
    void add();
    void change(Intention &intention, qint64 intended);
    void answer();
    Intention *anyShown();
    Intention *anyPlanned();

    const SimulatedTime m_time;
    std::mt19937 m_random;
    SimulatedOutcome m_outcome;
    MemoryStore m_store;
    std::optional<ReminderBook> m_book;
    std::map<int, Intention> m_intentions;
    std::map<QString, int> m_byFollowUp;
    std::deque<int> m_seen; ///< answered, and still wanted
    std::set<std::pair<qint64, int>> m_unshown; ///< by when they are expected
    QList<Reminder> m_wanted;
    QString m_zone = zones.constFirst();
    QTimeZone m_zoneRules = QTimeZone(zones.constFirst().toUtf8());
    qint64 m_now = 0;
    qint64 m_offset = 0;
    qint64 m_timer = never; ///< on the wall
    qint64 m_disturbed = 0; ///< true time of the last start, sleep or step
    qint64 m_patience = 0; ///< how long after it one may look
    qint64 m_resumeLook = never; ///< true time at which the machine tells of it
    int m_last = 0;
    bool m_isWantedStale = true;
};

Simulation::Simulation(const SimulatedTime &time)
    : m_time(time)
    , m_random(time.seed)
    , m_now(QDateTime(QDate(2026, 3, 27), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch()
          + qint64(time.seed % 360) * day)
{
}

qint64 Simulation::drawn(qint64 least, qint64 most)
{
    return std::uniform_int_distribution<qint64>(least, most)(m_random);
}

/// Small ones as often as large ones.
qint64 Simulation::spread(qint64 least, qint64 most)
{
    const double exponent = std::uniform_real_distribution<>(
        std::log(double(least)), std::log(double(most)))(m_random);
    return qint64(std::exp(exponent));
}

qint64 Simulation::nextOf(double aDay)
{
    return aDay <= 0
        ? never
        : m_now + 1 + qint64(std::exponential_distribution<>(aDay / double(day))(m_random));
}

bool Simulation::isQuiet(qint64 instant) const
{
    return afterQuiet(instant) != instant;
}

/// Quiet hours as the onlooker reads them: from nine in the evening until eight, or none.
qint64 Simulation::afterQuiet(qint64 instant) const
{
    if (m_time.settings.quietFrom == m_time.settings.quietUntil)
        return instant;
    const QDateTime there
        = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toTimeZone(m_zoneRules);
    if (there.time().hour() >= 8 && there.time().hour() < 21)
        return instant;
    const QDate morning = there.time().hour() < 8 ? there.date() : there.date().addDays(1);
    return QDateTime(morning, QTime(8, 0), m_zoneRules).toMSecsSinceEpoch();
}

void Simulation::expect(int id)
{
    Intention &intention = m_intentions.at(id);
    m_unshown.erase({intention.speaks, id});
    const Reminder &reminder = intention.reminder;
    const QTimeZone rules
        = reminder.zone.isEmpty() ? m_zoneRules : QTimeZone(reminder.zone.toUtf8());
    intention.intended = firstOf(reminder.at, rules);
    intention.speaks = afterQuiet(std::max(intention.intended, intention.notBefore));
    if (!intention.isShown && !intention.isAnswered)
        m_unshown.emplace(intention.speaks, id);
}

void Simulation::expectAll()
{
    for (const auto &[id, intention] : m_intentions)
        expect(id);
}

void Simulation::disturb(qint64 patience)
{
    m_disturbed = m_now;
    m_patience = patience;
    m_resumeLook = m_now + patience;
}

/// Counts what could have been shown, and was not, in the time that now goes by.
void Simulation::onlook(qint64 until)
{
    const qint64 could = until + m_offset - timeToShow;
    if (until - std::max(m_now, m_disturbed) < timeToShow || isQuiet(could))
        return;
    while (!m_unshown.empty() && m_unshown.begin()->first <= could) {
        const Intention &intention = m_intentions.at(m_unshown.begin()->second);
        ++m_outcome.missed;
        fault(u"missed"_s, intention);
        m_unshown.erase(m_unshown.begin());
    }
}

void Simulation::advanceTo(qint64 instant)
{
    if (instant <= m_now)
        return;
    onlook(instant);
    m_outcome.awake += instant - m_now;
    m_now = instant;
}

void Simulation::fault(const QString &what, const Intention &intention)
{
    if (m_outcome.faults.size() < 5)
        m_outcome.faults.append(u"%1: %2 at %3 in %4, seed %5"_s.arg(what, intention.key,
            wallClock().toString(Qt::ISODateWithMs), m_zone, QString::number(m_time.seed)));
}

void Simulation::see(const Reminder &reminder)
{
    const auto known = m_byFollowUp.find(reminder.followUp.text);
    if (known == m_byFollowUp.end())
        return;
    Intention &intention = m_intentions.at(known->second);
    const bool isOfNow = intention.key == occurrenceKey(reminder);
    if (!isOfNow || intention.isShown || intention.isAnswered) {
        ++m_outcome.doubled;
        return fault(u"doubled"_s, intention);
    }
    if (wall() < intention.intended) {
        ++m_outcome.early;
        fault(u"early"_s, intention);
    }
    m_unshown.erase({intention.speaks, known->second});
    intention.isShown = true;
    ++m_outcome.shown;
    const qint64 since = std::max(intention.speaks, afterQuiet(m_disturbed + m_offset));
    const bool wasGap = intention.speaks <= m_disturbed + m_offset;
    qint64 &latest = wasGap ? m_outcome.latestAfterGap : m_outcome.latestAwake;
    latest = std::max(latest, wall() - since);
}

void Simulation::take(const QList<Alert> &alerts)
{
    m_outcome.alerts += int(alerts.size());
    for (const Alert &alert : alerts) {
        for (const AlertLine &line : alert.lines)
            see(line.reminder);
    }
}

/// As the program's service does it.
void Simulation::look()
{
    if (!m_book)
        return;
    m_resumeLook = never;
    if (m_isWantedStale) {
        m_wanted.clear();
        for (const auto &[id, intention] : m_intentions)
            m_wanted.append(intention.reminder);
    }
    const bool mayFind = m_book->attend(wallClock());
    if (mayFind || m_isWantedStale) {
        const QList<Alert> alerts = m_book->look(m_wanted, m_zone, m_time.settings);
        m_isWantedStale = false;
        if (!alerts.isEmpty() && m_time.kills > 0 && happens(0.02))
            return kill(); // written down, and not shown any more
        take(alerts);
    }
    m_outcome.mostInMemory = std::max(m_outcome.mostInMemory, m_book->size());
    const QDateTime next = m_time.hasBelts ? m_book->nextLook() : m_book->nextWake();
    // Timers ring a little late.
    m_timer = next.isValid() ? next.toMSecsSinceEpoch() + drawn(0, 200) : never;
}

void Simulation::boot()
{
    m_book = *ReminderBook::open(m_store);
    m_isWantedStale = true;
    disturb(0);
    look();
}

void Simulation::kill()
{
    ++m_outcome.kills;
    m_book.reset();
    for (auto &[id, intention] : m_intentions) {
        intention.isShown = false; // whoever did not answer is told again
        if (!intention.isAnswered)
            m_unshown.emplace(intention.speaks, id);
    }
    m_now += spread(second, m_time.longestSleep * second);
    boot();
}

void Simulation::sleep()
{
    ++m_outcome.sleeps;
    m_now += spread(minute, m_time.longestSleep * second);
    if (happens(0.3))
        moveZone();
    disturb(drawn(0, 1500));
}

void Simulation::stepClock()
{
    ++m_outcome.clockSteps;
    if (m_offset != 0 && happens(0.7)) {
        m_offset = 0;
    } else {
        const qint64 most = happens(0.1) ? 3650 * day : 12 * hour;
        m_offset += spread(second, most) * (happens(0.7) ? -1 : 1);
    }
    disturb(drawn(0, 200));
}

void Simulation::moveZone()
{
    ++m_outcome.zoneMoves;
    m_zone = zones[drawn(0, zones.size() - 1)];
    m_zoneRules = QTimeZone(m_zone.toUtf8());
    expectAll();
    m_isWantedStale = true;
    disturb(drawn(0, 1000));
}

void Simulation::change(Intention &intention, qint64 intended)
{
    const int id = m_byFollowUp.at(intention.reminder.followUp.text);
    m_unshown.erase({intention.speaks, id});
    const qint64 whole = (intended / minute + 1) * minute;
    const QTimeZone rules = intention.reminder.zone.isEmpty()
        ? m_zoneRules
        : QTimeZone(intention.reminder.zone.toUtf8());
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(whole, Qt::UTC).toTimeZone(rules);
    intention.reminder.at = {there.date(), there.time()};
    const QString key = occurrenceKey(intention.reminder);
    if (key == intention.key)
        return expect(id);
    intention.key = key;
    intention.isShown = false;
    intention.isAnswered = false;
    intention.notBefore = 0;
    expect(id);
    // What the seeker writes down after its time waits an hour.
    if (intention.intended <= wall()) {
        intention.notBefore = wall() + hour;
        expect(id);
    }
    m_isWantedStale = true;
}

void Simulation::add()
{
    const int id = ++m_last;
    Intention intention;
    intention.reminder.followUp = {u"follow-up/%1"_s.arg(id)};
    if (happens(0.5))
        intention.reminder.zone = zones[drawn(0, zones.size() - 1)];
    m_byFollowUp.emplace(intention.reminder.followUp.text, id);
    ++m_outcome.wanted;
    change(m_intentions.emplace(id, intention).first->second, wall() + drawn(minute, day));
}

Intention *Simulation::anyShown()
{
    std::vector<Intention *> shown;
    for (auto &[id, intention] : m_intentions) {
        if (intention.isShown && !intention.isAnswered)
            shown.push_back(&intention);
    }
    return shown.empty() ? nullptr : shown[size_t(drawn(0, qint64(shown.size()) - 1))];
}

Intention *Simulation::anyPlanned()
{
    if (m_unshown.empty())
        return nullptr;
    auto found = m_unshown.begin();
    std::advance(found, drawn(0, std::min<qint64>(20, qint64(m_unshown.size()) - 1)));
    return &m_intentions.at(found->second);
}

void Simulation::answer()
{
    Intention *shown = anyShown();
    if (!shown)
        return;
    if (happens(0.2))
        return change(*shown, wall() + drawn(5 * minute, 3 * hour)); // put off
    shown->isAnswered = true;
    m_book->answer(shown->reminder.followUp, u"opened"_s, wallClock());
    // One in ten is seen, and not done before many others.
    const int id = m_byFollowUp.at(shown->reminder.followUp.text);
    m_seen.push_back(id);
    if (happens(0.1) && m_seen.size() < 12)
        return;
    const int done = m_seen.front();
    m_seen.pop_front();
    if (const auto found = m_intentions.find(done); found != m_intentions.end()) {
        m_byFollowUp.erase(found->second.reminder.followUp.text);
        m_unshown.erase({found->second.speaks, done});
        m_intentions.erase(found);
    }
    m_isWantedStale = true;
}

void Simulation::actAsSeeker()
{
    // The program looked within the last half minute.
    if (!m_time.hasBelts)
        m_book->attend(wallClock().addMSecs(-drawn(0, 30 * second)));
    const double what = std::uniform_real_distribution<>(0, 1)(m_random);
    if (what < 0.30) {
        add();
    } else if (what < 0.90) {
        answer();
    } else if (Intention *planned = anyPlanned()) {
        if (what < 0.97)
            return change(*planned, wall() + drawn(-hour, 6 * hour));
        const int id = m_byFollowUp.at(planned->reminder.followUp.text);
        m_unshown.erase({planned->speaks, id});
        m_byFollowUp.erase(planned->reminder.followUp.text);
        m_intentions.erase(id);
        m_isWantedStale = true;
    }
}

SimulatedOutcome Simulation::run()
{
    const qint64 end = m_now + m_time.days * day;
    for (int i = 0; i < m_time.remindersADay; ++i)
        add();
    boot();
    const double acts = m_time.remindersADay * m_time.actsPerReminder;
    qint64 act = nextOf(acts);
    qint64 death = nextOf(m_time.kills);
    qint64 sleeping = nextOf(m_time.sleeps);
    qint64 step = nextOf(m_time.clockSteps);
    qint64 move = nextOf(m_time.zoneMoves);
    while (m_now < end) {
        const qint64 timer = m_timer == never ? never : std::max(m_now, m_timer - m_offset);
        const qint64 next = std::min({timer, m_resumeLook, act, death, sleeping, step, move, end});
        advanceTo(next);
        if (next == timer || next == m_resumeLook) {
            m_outcome.wakes += next == timer ? 1 : 0;
            look();
        } else if (next == act) {
            actAsSeeker();
            look();
            act = nextOf(acts);
        } else if (next == death) {
            kill();
            death = nextOf(m_time.kills);
        } else if (next == sleeping) {
            sleep();
            sleeping = nextOf(m_time.sleeps);
        } else if (next == step) {
            stepClock();
            step = nextOf(m_time.clockSteps);
        } else if (next == move) {
            moveZone();
            move = nextOf(m_time.zoneMoves);
        }
    }
    return m_outcome;
}

} // namespace

SimulatedOutcome simulated(const SimulatedTime &time)
{
    return Simulation(time).run();
}

} // namespace Afterword
