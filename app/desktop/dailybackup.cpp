// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dailybackup.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtConcurrent>

namespace Afterword {

namespace {

constexpr int sliceMilliseconds = 8;
constexpr int restMilliseconds = 8;
constexpr int pagesAtOnce = 16;

} // namespace

DailyBackup::DailyBackup(
    Connection &connection, const Session &session, const PreferenceFile &preferences)
    : m_connection(connection)
    , m_session(session)
    , m_preferences(preferences)
    , m_place(copyPlaceOf(connection.path(), preferences.current().backup.folder))
    , m_copies(copiesIn(m_place))
{
    m_next.setInterval(restMilliseconds);
    connect(&m_next, &QTimer::timeout, this, &DailyBackup::copySome);
    connect(&m_verifying, &QFutureWatcherBase::finished, this,
        [this] { finished(m_verifying.result()); });
    connect(&preferences, &PreferenceFile::changed, this, &DailyBackup::movePlace);
}

DailyBackup::~DailyBackup()
{
    m_verifying.disconnect(this);
    m_verifying.waitForFinished();
    if (!m_pages)
        return;
    m_pages.reset();
    QFile::remove(m_file);
}

void DailyBackup::keepDaily()
{
    // The session plans anew each minute, and so says each day that begins.
    connect(&m_session, &Session::planChanged, this, &DailyBackup::copyIfDue);
    connect(&m_preferences, &PreferenceFile::changed, this, &DailyBackup::copyIfDue);
    copyIfDue();
}

bool DailyBackup::isCopying() const
{
    return m_pages || m_isVerifying;
}

void DailyBackup::copyIfDue()
{
    if (m_preferences.current().backup.isDaily && isCopyDue(m_copies, m_session.now(), m_failedAt))
        backUpNow();
}

void DailyBackup::backUpNow()
{
    if (isCopying())
        return;
    m_failure.reset();
    if (const Result<void> begun = begin(); !begun)
        return finished(begun);
    m_next.start();
    Q_EMIT changed();
}

Result<void> DailyBackup::begin()
{
    const Result<QString> file = beginCopyIn(m_place);
    if (!file)
        return file.error();
    m_file = *file;
    Result<PageCopy> pages = PageCopy::begin(m_connection, m_file);
    if (!pages) {
        QFile::remove(m_file);
        return pages.error();
    }
    m_pages.emplace(std::move(*pages));
    return {};
}

void DailyBackup::copySome()
{
    QElapsedTimer spent;
    spent.start();
    while (spent.elapsed() < sliceMilliseconds) {
        const Result<bool> isWhole = m_pages->copyPages(pagesAtOnce);
        if (isWhole && !*isWhole)
            continue;
        m_next.stop();
        m_pages.reset();
        if (isWhole)
            return verifyInBackground();
        QFile::remove(m_file);
        return finished(isWhole.error());
    }
}

void DailyBackup::verifyInBackground()
{
    m_isVerifying = true;
    m_verifying.setFuture(
        QtConcurrent::run([place = m_place, file = m_file, now = m_session.now()] {
            return finishCopyIn(place, file, now);
        }));
}

void DailyBackup::finished(const Result<void> &result)
{
    m_isVerifying = false;
    m_failure = result ? std::nullopt : std::optional(result.error());
    m_failedAt = result ? QDateTime() : m_session.now();
    refresh();
}

void DailyBackup::refresh()
{
    m_copies = copiesIn(m_place);
    Q_EMIT changed();
}

void DailyBackup::movePlace()
{
    const CopyPlace place = copyPlaceOf(m_connection.path(), m_preferences.current().backup.folder);
    if (place == m_place)
        return;
    m_place = place;
    m_failure.reset();
    m_failedAt = {};
    refresh();
}

} // namespace Afterword
