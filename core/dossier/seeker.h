// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Afterword {

/// The person who looks for work.
struct Seeker
{
    QString name = {};
    QString email = {};
    QString phone = {};
    QStringList address = {}; ///< lines as they stand on an envelope
    QString timeZone = {}; ///< IANA name; empty: UTC
    QString region = {}; ///< ISO 3166 country or subdivision, for holidays

    bool operator==(const Seeker &) const = default;
};

} // namespace Afterword
