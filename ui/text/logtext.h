// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace Afterword {

/// What was done or came of it, as the title of a line: "Thanked Ana Núñez", "Called Rob Cole:
/// voicemail".
QString logTitle(const LogEntry &entry, const Dossier &dossier);

/// What followed from it, as a sentence; empty if nothing did: "They call on Tue 2 June."
QString logResult(const LogEntry &entry);

/// The names of `contacts` within a sentence: "Ana Núñez and David Li". Cards that are gone are
/// left out.
QString namesOf(const QList<ContactId> &contacts, const Dossier &dossier);

} // namespace Afterword
