// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/pagecopy.h"

#include <QFile>

#include <sqlite3.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error refused(const QString &file, const QString &what)
{
    return {.kind = Error::Kind::Access, .what = what, .file = file};
}

} // namespace

Result<PageCopy> PageCopy::begin(Connection &source, const QString &file)
{
    const Result<QVariant> theirs = source.value(u"SELECT sqlite_source_id()"_s);
    if (!theirs)
        return theirs.error();
    // Another SQLite's connection would be read as what it is not.
    if (theirs->toString() != QString::fromUtf8(sqlite3_sourceid()))
        return refused(file, u"Qt brings another SQLite than the system's"_s);
    sqlite3 *target = nullptr;
    const QByteArray name = QFile::encodeName(file);
    int code = sqlite3_open_v2(name.constData(), &target, SQLITE_OPEN_READWRITE, nullptr);
    // The finished file is forced to the disk as a whole; until then it is nobody's.
    if (code == SQLITE_OK)
        code = sqlite3_exec(target, "PRAGMA journal_mode = off; PRAGMA synchronous = off", nullptr,
            nullptr, nullptr);
    sqlite3_backup *backup = code == SQLITE_OK
        ? sqlite3_backup_init(target, "main", source.handle(), "main")
        : nullptr;
    PageCopy copy(target, backup, file);
    if (!backup)
        return copy.failed(code == SQLITE_OK ? sqlite3_errcode(target) : code);
    return copy;
}

PageCopy::PageCopy(sqlite3 *target, sqlite3_backup *backup, QString file)
    : m_target(target)
    , m_backup(backup)
    , m_file(std::move(file))
{
}

PageCopy::PageCopy(PageCopy &&other) noexcept
    : m_target(std::exchange(other.m_target, nullptr))
    , m_backup(std::exchange(other.m_backup, nullptr))
    , m_file(std::move(other.m_file))
{
}

PageCopy::~PageCopy()
{
    sqlite3_backup_finish(m_backup);
    sqlite3_close(m_target);
}

Result<bool> PageCopy::copyPages(int count)
{
    const int code = sqlite3_backup_step(m_backup, count);
    if (code == SQLITE_OK || code == SQLITE_DONE)
        return code == SQLITE_DONE;
    return failed(code);
}

Error PageCopy::failed(int code) const
{
    if ((code & 0xff) == SQLITE_FULL)
        return refused(m_file, u"there is no space left for it"_s);
    return refused(
        m_file, u"it cannot be copied: %1"_s.arg(QString::fromUtf8(sqlite3_errstr(code))));
}

} // namespace Afterword
