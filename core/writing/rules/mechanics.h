// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/text/finding.h"
#include "core/writing/text/sentence.h"

namespace Afterword {

// What can be seen without knowing what a word means. Each gives findings of `Check::Grammar`.

/// "the the"; not "had had", not "that that".
QList<Finding> doubledWords(const QList<Token> &tokens);

/// "a hour", "an university".
QList<Finding> wrongArticles(const QList<Token> &tokens);

/// A sentence that begins with a small letter.
QList<Finding> smallStart(const QList<Token> &tokens);

/// Spaces before a sign, none after it, two between words.
QList<Finding> wrongSpaces(const Sentence &sentence);

/// Brackets and quotation marks without their other half, in one paragraph.
QList<Finding> lonelyPairs(const QString &text, qsizetype offset);

/// "the 1990's".
QList<Finding> decades(const QList<Token> &tokens);

/// Their ids, as `Finding::rule` has them.
QStringList mechanicsIds();

} // namespace Afterword
