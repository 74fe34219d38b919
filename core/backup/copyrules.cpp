// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/copyrules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int daysKept = 7;
constexpr int lastKept = 3;
constexpr int secondsToNextTry = 60 * 60;
const QString timeForm = u"yyyy-MM-dd-HHmmss"_s;

/// What the clock shows, whichever zone it is in.
QDateTime shown(const QDateTime &time)
{
    return QDateTime(time.date(),
        QTime(time.time().hour(), time.time().minute(), time.time().second()), Qt::UTC);
}

} // namespace

QString copyName(const QString &stem, const QDateTime &now)
{
    return u"%1-%2.db"_s.arg(stem, now.toString(timeForm));
}

std::optional<QDateTime> copyTime(const QString &stem, const QString &name)
{
    const QString begin = stem + u'-';
    if (!name.startsWith(begin) || !name.endsWith(u".db"_s))
        return {};
    const QString text = name.mid(begin.size()).chopped(3);
    const QDateTime read = QDateTime::fromString(text, timeForm);
    // Only what such a name would be written as is one.
    if (!read.isValid() || copyName(stem, read) != name)
        return {};
    return shown(read);
}

QList<DatabaseCopy> superfluousCopies(QList<DatabaseCopy> copies)
{
    std::ranges::sort(copies, [](const DatabaseCopy &left, const DatabaseCopy &right) {
        return left.made != right.made ? left.made > right.made : left.file > right.file;
    });
    QSet<QDate> days;
    QList<DatabaseCopy> superfluous;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        const QDate day = copies.at(i).made.date();
        const bool isOfItsDay = !days.contains(day) && days.size() < daysKept;
        days.insert(day);
        if (!isOfItsDay && i >= lastKept)
            superfluous.append(copies.at(i));
    }
    return superfluous;
}

bool isCopyDue(const QList<DatabaseCopy> &copies, const QDateTime &now, const QDateTime &failedAt)
{
    const bool isToday = std::ranges::any_of(
        copies, [&](const DatabaseCopy &copy) { return copy.made.date() == now.date(); });
    const bool isResting
        = failedAt.isValid() && failedAt <= now && failedAt.secsTo(now) < secondsToNextTry;
    return !isToday && !isResting;
}

} // namespace Afterword
