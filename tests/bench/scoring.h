// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rivals.h"

#include <map>

namespace Afterword {

/// A set of texts, and whether its misses may be shown.
struct MeasuredSet
{
    QString name;
    QList<MarkedLetter> letters;
    bool isHeldOut = false;
};

/// What was found, and what was flagged though it is right.
struct Score
{
    int slips = 0;
    int found = 0;
    int right = 0; ///< sentences
    int flagged = 0; ///< of these
    std::map<QString, std::pair<int, int>> kinds = {}; ///< found, of how many
    QStringList looks = {}; ///< each missed slip and each wrong flag, to be read
};

Score scoreOf(Rival &rival, const MeasuredSet &set);

/// All texts of the sets, as a rival will be asked for them.
QList<CheckedText> textsOf(const QList<MeasuredSet> &sets);

/// Whole letters with slips put in, and sentences that look wrong and are right.
MeasuredSet letterSet(const QString &letters, const QString &tricky);

/// Which rows of the sentences are meant.
enum class SentenceKind {
    Style, ///< a matter of taste or of a house's style
    Other,
};

/// Sentences that stand alone, in the columns label, text, corrected text and rule. The right ones
/// are with those that are no matter of style.
MeasuredSet sentenceSet(const QString &path, SentenceKind kind);

} // namespace Afterword
