// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/contact.h"

namespace Afterword {

/// The cards that were `read`, each under the id of the one among `known` that is of the same
/// person, where exactly one is: of the same id, or a likely double. It keeps how
/// one knows them and whether the spelling was checked.
QList<Contact> matchedCards(const QList<Contact> &known, QList<Contact> read);

} // namespace Afterword
