// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Afterword {

/// One copy of a database, as its folder shows it.
struct DatabaseCopy
{
    QString file = {}; ///< its whole path
    QDateTime made = {}; ///< as the clock showed it at the seeker's place
    qint64 bytes = 0;

    bool operator==(const DatabaseCopy &) const = default;
};

/// The name of a copy made `now` of a database whose file is called `stem`, without folder.
QString copyName(const QString &stem, const QDateTime &now);

/// When a copy of that name was made; nothing if it is not the name of a copy of `stem`.
std::optional<QDateTime> copyTime(const QString &stem, const QString &name);

/// The copies that may go: all but the newest of each of the last seven days that have one, and
/// but the last three, so that asking for copies often never pushes out the days before.
QList<DatabaseCopy> superfluousCopies(QList<DatabaseCopy> copies);

/// Whether it is time for the copy of the day: none was made on the day of `now`, and the last
/// attempt, if it failed, is an hour ago. A copy of a later day, as after the clock was set back,
/// is none of today's.
bool isCopyDue(const QList<DatabaseCopy> &copies, const QDateTime &now, const QDateTime &failedAt);

} // namespace Afterword
