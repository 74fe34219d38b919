// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Afterword {

/// One fact with the keys and words of the dossier format; what is empty is left out, so that
/// nothing is lost and little is written.
QJsonObject toJson(const Seeker &seeker);
QJsonObject toJson(const Contact &contact);
QJsonObject toJson(const Opportunity &opportunity);

/// The facts of a change, as the journal keeps them: `[{"fact", "before", "after"}]`.
QJsonArray toJson(const QList<FactChange> &facts);

/// Reads what `toJson` writes and nothing else: what a person may have written is read by
/// `exchange`, which says where it is wrong.
Result<QList<FactChange>> factChangesFromJson(const QJsonArray &facts);

} // namespace Afterword
