// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QMenu;

namespace Afterword {

class FollowUpDesk;
class PreferenceFile;
class Session;

/// Something that the window can do, as it is offered by name.
struct WindowCommand
{
    QString id; ///< no two have the same
    QString title;
    QKeySequence keys = {}; ///< that do the same; may be empty
    std::function<void()> run = {};
    bool isOnlyAskedFor = false; ///< offered for its words alone, not where nothing is typed
};

/// What the menu and those below it offer at the moment. The menu must outlive them.
QList<WindowCommand> commandsIn(const QMenu &menu);

/// One for each theme but the present one; `failed` is told if a choice cannot be kept.
QList<WindowCommand> themeCommands(
    PreferenceFile &preferences, const std::function<void(const Error &)> &failed);

/// One for each follow-up that is due: to put it off until a day that is asked for. The desk must
/// outlive them.
QList<WindowCommand> snoozeCommands(const Session &session, FollowUpDesk &desk);

} // namespace Afterword
