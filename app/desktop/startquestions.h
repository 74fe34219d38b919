// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/firststartdialog.h"
#include "ui/dialogs/startdialog.h"

namespace Afterword {

/// Asks where to begin while there is no window: which database, and with a new one who the seeker
/// is.
class StartQuestions final : public QObject
{
    Q_OBJECT

public:
    /// `expected` is the database that is offered first; `message` says why there is a question,
    /// and may be empty.
    void ask(const QString &message, const QString &expected);

Q_SIGNALS:
    /// `path` is the database to open; empty for the sample.
    void opened(Afterword::StartChoice choice, const QString &path);
    /// A new database at `path`.
    void begun(const QString &path, const Afterword::Beginning &beginning);

private:
    void introduce(const QString &path, const QString &expected);
};

} // namespace Afterword
