// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace Afterword {

/// The words that the seeker calls right, though no dictionary has them.
QStringList ownWords(const Session &session);

/// Adds a word to them, for all letters from now on.
Result<void> addOwnWord(Session &session, const QString &word);

} // namespace Afterword
