// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/contact.h"

namespace Afterword {

/// Whom a letter is for, and from which country it is posted.
struct AddressWish
{
    QString name = {}; ///< with its prefix
    QStringList work = {}; ///< title and employer, each on a line of its own
    QStringList address = {}; ///< as it was written down, the country last if it is there
    QString postedIn = {}; ///< ISO 3166; empty: not known

    bool operator==(const AddressWish &) const = default;
};

AddressWish addressWish(const Contact &contact, const QString &postedIn);

/// Where it goes: the country that the last line names, else the one it is posted in.
QString destinationOf(const AddressWish &wish);

/// The lines as the post of the destination wants them: town and code in its order, the country
/// in capitals and in the language of the country it is posted in, and none at home. Lines that no
/// rule knows stay as they were written.
QStringList addressBlock(const AddressWish &wish);

} // namespace Afterword
