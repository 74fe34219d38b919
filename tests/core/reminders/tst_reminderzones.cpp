// SPDX-License-Identifier: GPL-3.0-or-later
// Each time that clocks are put on or back, anywhere, from 2025 to 2035.
#include "core/reminders/evaluate.h"

#include <QDirIterator>
#include <QTest>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const ReminderSettings noQuietHours{.quietFrom = QTime(0, 0), .quietUntil = QTime(0, 0)};

/// Every instant at which clocks show `wall`, by the offsets on either side of a transition.
QList<QDateTime> instantsOf(const WallTime &wall, const QTimeZone &zone, const QList<int> &offsets)
{
    QList<QDateTime> found;
    const QDateTime naive(wall.date, wall.time, Qt::UTC);
    for (const int offset : offsets) {
        const QDateTime instant = naive.addSecs(-offset);
        if (zone.offsetFromUtc(instant) == offset && !found.contains(instant))
            found.append(instant);
    }
    std::ranges::sort(found);
    return found;
}

/// One time that clocks are set, and the reminders meant for the hours round it.
struct Transition
{
    QTimeZone zone;
    QTimeZone::OffsetData data;
    int before = 0; ///< offset, in seconds

    WallTime wallAfter(int seconds) const
    {
        const QDateTime there = data.atUtc.addSecs(before + seconds);
        return {there.date(), there.time()};
    }

    /// What is documented: the first of two instants; where no clock shows it, the transition.
    QDateTime documented(const WallTime &wall) const
    {
        const QList<QDateTime> all = instantsOf(wall, zone, {before, data.offsetFromUtc});
        return all.isEmpty() ? data.atUtc : all.constFirst();
    }
};

QList<Transition> transitionsOf(const QTimeZone &zone)
{
    const QDateTime from(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime until(QDate(2036, 1, 1), QTime(0, 0), Qt::UTC);
    QList<Transition> list;
    int offset = zone.offsetFromUtc(from);
    const QTimeZone::OffsetDataList all = zone.transitions(from, until);
    for (const QTimeZone::OffsetData &data : all) {
        if (data.offsetFromUtc != offset)
            list.append({zone, data, offset});
        offset = data.offsetFromUtc;
    }
    return list;
}

/// The instants at which `reminder` speaks, if one looks whenever it is asked to.
QList<QDateTime> spokenAt(const QList<Reminder> &reminders, const QString &here, QDateTime now)
{
    const QList<TimedReminder> wanted = timed(reminders, noQuietHours, here);
    Occurrences known;
    QList<QDateTime> spoken;
    while (now.isValid()) {
        const Evaluation found = evaluate(known, wanted, {.now = now, .here = here}, noQuietHours);
        for (const Occurrence &occurrence : found.changed)
            known.insert_or_assign(occurrence.key, occurrence);
        for (const Alert &alert : found.toShow)
            spoken += QList<QDateTime>(alert.lines.size(), now);
        now = found.nextWake;
    }
    return spoken;
}

/// One reminder at `wall`, and then one each `days` at the same hour.
QList<Reminder> series(const WallTime &wall, int count, int days)
{
    QList<Reminder> reminders;
    for (int i = 0; i < count; ++i)
        reminders.append(
            {.followUp = {u"task/%1"_s.arg(i)}, .at = {wall.date.addDays(i * days), wall.time}});
    return reminders;
}

/// Every zone that this machine knows, under each of its names.
QStringList allZones()
{
    const QString folder = u"/usr/share/zoneinfo/"_s;
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().mid(folder.size());
        if (name.front().isUpper() && QTimeZone(name.toLatin1()).isValid())
            names.append(name);
    }
    names.sort();
    return names;
}

} // namespace

class tst_ReminderZones final : public QObject
{
    Q_OBJECT

private slots:
    void eachSpeaksOnceAtTheDocumentedInstant();
};

void tst_ReminderZones::eachSpeaksOnceAtTheDocumentedInstant()
{
    int transitions = 0;
    int cases = 0;
    const QStringList zones = allZones();
    for (const QString &here : zones) {
        const QTimeZone zone(here.toLatin1());
        for (const Transition &transition : transitionsOf(zone)) {
            ++transitions;
            const int gap = std::abs(transition.data.offsetFromUtc - transition.before);
            // A minute before, as it happens, within what is left out or read twice, and after it.
            for (const int seconds : {-60, 0, gap / 2, gap, gap + 60, -gap / 2}) {
                const WallTime wall = transition.wallAfter(seconds);
                const QDateTime first = transition.documented(wall);
                for (const auto &[count, days] : {std::pair(1, 1), {3, 1}, {3, 7}}) {
                    ++cases;
                    const QList<QDateTime> spoken
                        = spokenAt(series(wall, count, days), here, first.addSecs(-12 * 60 * 60));
                    QVERIFY2(spoken.size() == count && spoken.constFirst() == first,
                        qPrintable(here + u' ' + toString(wall)));
                }
            }
        }
    }

    qInfo("%lld zones, %d transitions, %d cases", static_cast<long long>(zones.size()), transitions,
        cases);
    QVERIFY(transitions > 4000);
}

QTEST_GUILESS_MAIN(tst_ReminderZones)
#include "tst_reminderzones.moc"
