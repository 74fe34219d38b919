// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can happen to one reminder, in every order.
#include "core/reminders/evaluate.h"

#include <QSet>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Step {
    TimePasses,
    Look,
    LookAndDie, ///< written down, and then killed before it was shown
    LookWithoutDisk, ///< shown, and not written down
    Answer,
    Snooze,
    Move,
    Delete,
    Restore,
    Kill,
    ClockBack,
    ClockOn,
};

constexpr std::array allSteps = {Step::TimePasses, Step::Look, Step::LookAndDie,
    Step::LookWithoutDisk, Step::Answer, Step::Snooze, Step::Move, Step::Delete, Step::Restore,
    Step::Kill, Step::ClockBack, Step::ClockOn};

const QString here = u"UTC"_s;
const ReminderSettings noQuietHours{.quietFrom = QTime(0, 0), .quietUntil = QTime(0, 0)};

/// One reminder, the program that tells of it, and what the seeker saw.
struct OneReminderWorld
{
    int hour = 8; ///< on the clock
    int before = -1; ///< when it was looked at last; -1: not since the start
    int meantFor = 9;
    bool isWanted = true;
    int heardOfAt = -1; ///< when the program first looked at it where it stands now; -1: not yet
    Occurrences memory = {};
    Occurrences disk = {};
    QSet<int> visible = {}; ///< the hours for which it was shown in this run
    QSet<int> answered = {};
    QString fault = {};

    QString fingerprint() const;
    void take(Step step);

private:
    Reminder reminder() const;
    void look(Step step);
    void start();
    void moveTo(int hour);
    void see(const QList<Alert> &alerts);
};

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC).addSecs(hour * 60 * 60);
}

QString inShort(const Occurrences &occurrences)
{
    QString text;
    for (const auto &[key, occurrence] : occurrences)
        text += u"%1 %2 %3 %4;"_s.arg(key, occurrence.due.toString(Qt::ISODate))
                    .arg(int(occurrence.state))
                    .arg(occurrence.shownAt.isValid());
    return text;
}

QString inShort(const QSet<int> &hours)
{
    QList<int> sorted(hours.begin(), hours.end());
    std::ranges::sort(sorted);
    QString text;
    for (const int hour : sorted)
        text += QString::number(hour) + u' ';
    return text;
}

QString OneReminderWorld::fingerprint() const
{
    return u"%1 %2 %3 %4 %5|"_s.arg(hour).arg(before).arg(meantFor).arg(isWanted).arg(heardOfAt)
        + inShort(memory) + u'|' + inShort(disk) + u'|' + inShort(visible) + u'|'
        + inShort(answered);
}

Reminder OneReminderWorld::reminder() const
{
    const QDateTime meant = at(meantFor);
    return {.followUp = {u"call"_s}, .at = {meant.date(), meant.time()}, .zone = here};
}

void OneReminderWorld::see(const QList<Alert> &alerts)
{
    if (alerts.isEmpty())
        return;
    if (!isWanted)
        fault = u"shown although it was deleted"_s;
    else if (visible.contains(meantFor))
        fault = u"shown twice in one run"_s;
    else if (answered.contains(meantFor))
        fault = u"shown after an answer"_s;
    else if (hour < meantFor)
        fault = u"shown too early"_s;
    visible.insert(meantFor);
}

void OneReminderWorld::start()
{
    visible.clear();
    before = -1;
    memory.clear();
    QList<Occurrence> open;
    for (const auto &[key, occurrence] : disk) {
        if (isOpen(occurrence))
            open.append(occurrence);
    }
    for (const Occurrence &occurrence : afresh(open))
        memory.insert_or_assign(occurrence.key, occurrence);
}

void OneReminderWorld::look(Step step)
{
    const QString key = occurrenceKey(reminder());
    if (const auto kept = disk.find(key); kept != disk.end() && !memory.contains(key))
        memory.insert(*kept);
    const QList<Reminder> wanted = isWanted ? QList<Reminder>{reminder()} : QList<Reminder>{};
    const ReminderMoment moment{
        .now = at(hour), .here = here, .before = before < 0 ? QDateTime() : at(before)};
    const Evaluation found
        = evaluate(memory, timed(wanted, noQuietHours, here), moment, noQuietHours);
    for (const Occurrence &occurrence : found.changed) {
        memory.insert_or_assign(occurrence.key, occurrence);
        if (step != Step::LookWithoutDisk)
            disk.insert_or_assign(occurrence.key, occurrence);
    }
    if (step == Step::LookAndDie)
        return start();
    before = hour;
    see(found.toShow);
    // What was written down after its time has an hour.
    if (isWanted && heardOfAt < 0)
        heardOfAt = hour;
    const bool wasLate = heardOfAt >= meantFor;
    const bool isDue = isWanted && hour >= meantFor && (!wasLate || hour >= heardOfAt + 1);
    if (isDue && !visible.contains(meantFor) && !answered.contains(meantFor) && fault.isEmpty())
        fault = u"missed"_s;
}

void OneReminderWorld::moveTo(int to)
{
    meantFor = to;
    heardOfAt = -1;
}

void OneReminderWorld::take(Step step)
{
    switch (step) {
    case Step::TimePasses:
        ++hour;
        return;
    case Step::Look:
    case Step::LookAndDie:
    case Step::LookWithoutDisk:
        return look(step);
    case Step::Answer:
        for (auto &[key, occurrence] : memory) {
            if (occurrence.state != OccurrenceState::Shown)
                continue;
            occurrence.state = OccurrenceState::Acknowledged;
            disk.insert_or_assign(key, occurrence);
            if (key == occurrenceKey(reminder()))
                answered.insert(meantFor);
        }
        return;
    case Step::Snooze:
        return moveTo(hour + 1);
    case Step::Move:
        return moveTo(meantFor == 9 ? 10 : 9);
    case Step::Delete:
        isWanted = false;
        return;
    case Step::Restore:
        isWanted = true;
        heardOfAt = -1;
        return;
    case Step::Kill:
        return start();
    case Step::ClockBack:
        hour = std::max(0, hour - 3);
        return;
    case Step::ClockOn:
        hour += 3;
        return;
    }
}

/// Walks all orders of `depth` more steps, but each situation once.
class Walk final
{
public:
    void from(const OneReminderWorld &world, int depth, const QString &path);

    qint64 situations = 0;
    QString fault = {};

private:
    QSet<QString> m_seen;
};

void Walk::from(const OneReminderWorld &world, int depth, const QString &path)
{
    if (!fault.isEmpty() || depth == 0)
        return;
    const QString place = QString::number(depth) + u' ' + world.fingerprint();
    if (m_seen.contains(place))
        return;
    m_seen.insert(place);
    for (const Step step : allSteps) {
        OneReminderWorld next = world;
        next.take(step);
        ++situations;
        const QString there = path + u' ' + QString::number(int(step));
        if (!next.fault.isEmpty())
            fault = next.fault + u" after"_s + there;
        from(next, depth - 1, there);
    }
}

} // namespace

class tst_ReminderOrders final : public QObject
{
    Q_OBJECT

private slots:
    void noOrderMissesOrDoublesAReminder();
};

void tst_ReminderOrders::noOrderMissesOrDoublesAReminder()
{
    bool isNumber = false;
    const int wished = qEnvironmentVariableIntValue("AFTERWORD_DEPTH", &isNumber);
    const int depth = isNumber ? wished : 6;
    Walk walk;

    walk.from({}, depth, {});

    qInfo("depth %d: %lld steps from different situations", depth,
        static_cast<long long>(walk.situations));
    QVERIFY2(walk.fault.isEmpty(), qPrintable(walk.fault));
}

QTEST_GUILESS_MAIN(tst_ReminderOrders)
#include "tst_reminderorders.moc"
