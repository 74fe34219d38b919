// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/doubts/linkparser.h"
#include "core/writing/text/finding.h"
#include "core/writing/text/sentence.h"

#include <stop_token>

namespace Afterword {

/// How much a parser has to say about a doubt.
enum class DoubtStrength {
    Slight, ///< it has to read clearly better with what is suggested
    Strong, ///< it must not read worse
    Certain, ///< it is not asked
};

/// A finding that may be wrong, as English has more ways than a rule looks at.
struct Doubt
{
    Finding finding;
    DoubtStrength strength = DoubtStrength::Slight;
};

/// The findings of the doubts that need no parser.
QList<Finding> certainOf(const QList<Doubt> &doubts);

/// The findings of the other doubts of a sentence that a parser shares. Their suggestions are those
/// that read, the best first. Where the whole does not read either way, the clause alone is tried.
QList<Finding> confirmedDoubts(const QList<Doubt> &doubts, const Sentence &sentence,
    const LinkParser &parser, const std::stop_token &stop = {});

} // namespace Afterword
