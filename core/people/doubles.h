// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/contact.h"

namespace Afterword {

/// Why two cards look like one person's.
enum class DoubleSign { SameEmail, SameName };

/// Two cards that are probably of one person.
struct LikelyDouble
{
    ContactId first; ///< the smaller id
    ContactId second;
    DoubleSign sign = DoubleSign::SameEmail;

    bool operator==(const LikelyDouble &) const = default;
};

/// All pairs with an e-mail address in common, or with the same name, in whatever order and
/// accents, at the same employer or where an employer is not known. By id.
QList<LikelyDouble> likelyDoubles(const QList<Contact> &contacts);

/// The name as it is compared: the folded words of given and family name, sorted.
QString personKey(const Contact &contact);

} // namespace Afterword
