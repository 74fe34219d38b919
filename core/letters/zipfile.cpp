// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/zipfile.h"

#include <memory>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

Error zipError()
{
    return {.kind = Error::Kind::Access, .what = u"the file has no room in memory"_s};
}

/// A day as file systems of old had it: years from 1980.
zip_uint16_t oldDate(const QDate &day)
{
    const int year = qBound(0, day.year() - 1980, 127);
    return zip_uint16_t(year * 512 + qMax(day.month(), 1) * 32 + qMax(day.day(), 1));
}

bool add(zip_t *archive, const ZipPart &part, const QDate &day)
{
    constexpr zip_uint16_t noon = 12 * 2048;
    // The archive reads the bytes when it is closed; the parts live until then.
    zip_source_t *source = zip_source_buffer(
        archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index
        = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const zip_int32_t method = part.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, zip_uint64_t(index), method, 0) == 0
        && zip_file_set_dostime(archive, zip_uint64_t(index), noon, oldDate(day), 0) == 0;
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return zipError();
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    return count == bytes.size() ? Result<QByteArray>(bytes) : zipError();
}

} // namespace

Result<QByteArray> zipFile(const QList<ZipPart> &parts, const QDate &day)
{
    const std::unique_ptr<zip_source_t, FreeSource> source(
        zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source)
        return zipError();
    std::unique_ptr<zip_t, Discard> archive(
        zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return zipError();
    // Closing the archive takes one hold of the source away.
    zip_source_keep(source.get());
    for (const ZipPart &part : parts) {
        if (!add(archive.get(), part, day))
            return zipError();
    }
    if (zip_close(archive.get()) != 0)
        return zipError();
    archive.release();
    return bytesOf(source.get());
}

} // namespace Afterword
