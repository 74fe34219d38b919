// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterchecks.h"

namespace Afterword {

/// The greeting held against the card: whom it names, how they are spelled, and their title.
QList<Finding> checkGreeting(const QString &text, const LetterRequest &about);

/// Names below the greeting that are nearly those of somebody of the interview.
QList<Finding> checkNames(const QString &text, const LetterRequest &about);

/// The least number of letters put in, left out or changed to make one word of the other.
int editDistance(const QString &one, const QString &other);

} // namespace Afterword
