// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace Afterword {

/// A follow-up in one line, where there is no room for more.
struct ComingRow
{
    FollowUpId id;
    QString title = {};
    QString due = {}; ///< as in "by tonight"
    bool isDue = false; ///< now, or already late

    bool operator==(const ComingRow &) const = default;
};

/// What is due and what comes within a week, as the Today page has it.
QList<ComingRow> comingRows(const Session &session);

/// How many of them are due.
int dueCount(const QList<ComingRow> &rows);

/// "Afterword: 3 things are due", as said of the whole program in one line.
QString dueLine(int count);

} // namespace Afterword
