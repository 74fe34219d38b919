// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/contact.h"

#include <QByteArray>

namespace Afterword {

/// The cards as one vCard 3.0 document, the version that every address book reads. A card keeps
/// its UID, so that it is brought up to date where it was read before.
QByteArray vCards(const QList<Contact> &contacts);

/// The card as one writes it into a message: name, title and employer, then how to reach them.
QString cardAsText(const Contact &contact);

} // namespace Afterword
