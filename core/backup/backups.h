// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/copyrules.h"
#include "core/base/result.h"

#include <QObject>

namespace Afterword {

/// The copies of the search that is open, and how the last attempt to make one went.
class Backups : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString folder() const = 0;
    virtual QList<DatabaseCopy> copies() const = 0; ///< the newest first
    virtual bool isCopying() const = 0;
    virtual std::optional<Error> failure() const = 0; ///< of the last attempt

    /// Begins one more copy, unless one is being made. `changed` tells how it goes on.
    virtual void backUpNow() = 0;
    /// Looks into the folder again.
    virtual void refresh() = 0;

Q_SIGNALS:
    void changed();
    /// The seeker wants what `file` holds in place of the search that is open.
    void restoreRequested(const QString &file);
};

} // namespace Afterword
