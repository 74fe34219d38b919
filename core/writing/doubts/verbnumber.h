// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/doubts/nounphrase.h"

namespace Afterword {

/// What a verb shows about its subject.
enum class VerbNumber {
    None, ///< it is no finite verb
    Any, ///< "took", "will"
    Singular,
    Plural,
    FirstPerson, ///< "am"
};

/// "is", "have", "don't": forms of "be", "have" and "do" that change with the subject.
bool isAuxiliary(const QString &key);
/// "will", "could"; also "did" and "had", which do not change.
bool isModal(const QString &key);

/// What the form of an auxiliary or a modal verb shows; `None` for any other word.
VerbNumber auxiliaryNumber(const QString &key);

/// Whether a verb, of which `number` is known, may stand with that subject.
bool goesWith(GrammaticalNumber subject, VerbNumber number, const QString &key);

/// The form of a verb that goes with a subject; empty if it has none.
QString agreeing(const QString &key, GrammaticalNumber subject, const Lexicon &lexicon);

} // namespace Afterword
