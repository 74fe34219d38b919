// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Afterword {

/// What a finding is about; the comment names the arguments that are set.
enum class Check {
    Placeholder, ///< found
    Name, ///< found, expected (as the card has it)
    Salutation, ///< found, expected (whom the card names)
    OtherEmployer, ///< found, expected (the right employer)
    Recipient, ///< found (what stands for an address), expected (whose)
    Length, ///< count (words of the letter)
    Late, ///< count (days after it should have gone)
    Spelling, ///< found, suggestions
    Grammar, ///< found, rule, suggestions
    NoDictionary, ///< expected (the language): its spelling was not looked at
    NoThanks, ///< its first two sentences thank nobody
    NoTopic, ///< nothing of the interview, its day or the position is named
    NoInterest, ///< no word of being interested still
    NoNextStep, ///< no word of what comes next
    Helper, ///< expected (who helped): the main note does not name them
    Salary, ///< found
    Pressure, ///< found
    EmptyPhrase, ///< found
    Apology, ///< found
    Reproach, ///< found: a bad word about somebody
    Exclamations, ///< count
    Capitals, ///< found
    Emoji, ///< found
    Shorthand, ///< found, suggestions
    Formality, ///< found, expected (what fits the greeting)
    ClosingMissing,
    SkillsNamed, ///< found: the playbook leaves skills out
    SkillsMissing, ///< the playbook wants them named
    Sameness, ///< found, expected (whose note says the same), count (per cent)
    LongSentence, ///< count (words)
    SameOpening, ///< found, count (sentences in a row)
};

enum class Severity { Hint, Warning, Error };

/// One thing to look at again, as a code with its arguments and its place in the text.
struct Finding
{
    Check check = Check::Placeholder;
    Severity severity = Severity::Hint;
    qsizetype position = 0; ///< in UTF-16 units, as QString counts
    qsizetype length = 0; ///< 0: the whole letter
    QString found = {};
    QString expected = {};
    int count = 0;
    QString rule = {}; ///< of the grammar, as in `article`
    QStringList suggestions = {}; ///< each replaces what stands at the place; the best first
    QString source = {}; ///< of the advice, as in `000`; empty: plain language

    bool operator==(const Finding &) const = default;
};

/// Whether a letter may leave.
enum class Verdict { Ready, LookAgain, NotYet };

/// An error holds it back, a warning asks for a look; a hint does neither.
Verdict verdictOf(const QList<Finding> &findings);

/// In the order of their places; of two that overlap, the graver stays, else the one whose check
/// comes first in `Check`.
QList<Finding> merged(QList<Finding> findings);

} // namespace Afterword
