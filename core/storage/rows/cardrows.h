// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/contact.h"
#include "core/dossier/seeker.h"
#include "core/storage/rows/row.h"

namespace Afterword {

/// The seeker as stored; all members empty if there is none yet.
Result<Seeker> readSeeker(Connection &connection);
Result<void> writeSeeker(Connection &connection, const Seeker &seeker);
Result<void> removeSeeker(Connection &connection);

/// In the order in which they were first written.
Result<QList<Contact>> readContacts(Connection &connection, const Where &where);
Result<void> writeContact(Connection &connection, qint64 ordinal, const Contact &contact);
Result<void> removeContact(Connection &connection, const ContactId &id);

} // namespace Afterword
