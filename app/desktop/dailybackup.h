// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"
#include "core/session/session.h"
#include "core/storage/copies/copyfolder.h"
#include "core/storage/copies/pagecopy.h"
#include "ui/preferences/preferencefile.h"

#include <QFutureWatcher>
#include <QTimer>

namespace Afterword {

/// Copies the database that is open: its pages in slices of some milliseconds, between which the
/// window goes on, then verified in another thread.
class DailyBackup final : public Backups
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    DailyBackup(Connection &connection, const Session &session, const PreferenceFile &preferences);
    ~DailyBackup() override;

    /// From now on a copy is made each day, if that is preferred, without being asked.
    void keepDaily();

    QString folder() const override { return m_place.folder; }
    QList<DatabaseCopy> copies() const override { return m_copies; }
    bool isCopying() const override;
    std::optional<Error> failure() const override { return m_failure; }
    void backUpNow() override;
    void refresh() override;

private:
    void copyIfDue();
    Result<void> begin();
    void copySome();
    void verifyInBackground();
    void finished(const Result<void> &result);
    void movePlace();

    Connection &m_connection;
    const Session &m_session;
    const PreferenceFile &m_preferences;
    CopyPlace m_place;
    QList<DatabaseCopy> m_copies;
    std::optional<PageCopy> m_pages; ///< while pages are being copied
    QString m_file; ///< the unfinished copy
    std::optional<Error> m_failure;
    QDateTime m_failedAt;
    QTimer m_next;
    QFutureWatcher<Result<void>> m_verifying;
    bool m_isVerifying = false; ///< until what came of it is known
};

} // namespace Afterword
