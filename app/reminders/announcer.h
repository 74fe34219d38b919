// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/alert.h"

#include <QObject>

namespace Afterword {

/// What the seeker does about an alert where it is shown.
enum class AlertAction {
    Open, ///< look at it in the window
    Done,
    Later, ///< be told of it again in some hours
    Dismiss, ///< seen; nothing more
};

/// Puts alerts before the seeker, in whatever way the desktop has, and tells what they answer.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// Shows `alert`, in place of an earlier one with its key. It may be shown several ways at
    /// once.
    virtual void show(const Alert &alert) = 0;
    /// Takes back the alert with that key; there may be none.
    virtual void withdraw(const QString &key) = 0;

Q_SIGNALS:
    /// Only for an alert that was shown and not withdrawn, by its key.
    void acted(const QString &key, Afterword::AlertAction action);
};

} // namespace Afterword
