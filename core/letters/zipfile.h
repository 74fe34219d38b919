// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace Afterword {

/// One file inside another.
struct ZipPart
{
    QString name;
    QByteArray content;
    bool isStored = false; ///< as it is, without making it smaller

    bool operator==(const ZipPart &) const = default;
};

/// The parts as one ZIP file, in their order, all of noon of that day: the same bytes every time.
Result<QByteArray> zipFile(const QList<ZipPart> &parts, const QDate &day);

} // namespace Afterword
