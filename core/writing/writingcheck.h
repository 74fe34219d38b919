// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/doubts/doubt.h"
#include "core/writing/doubts/linkparser.h"
#include "core/writing/rules/grammarrules.h"
#include "core/writing/spelling/spelling.h"
#include "core/writing/text/sentence.h"

#include <map>
#include <memory>
#include <stop_token>

namespace Afterword {

/// The language of a letter, as its dictionary is called: `en_GB` or `en_US`, by the region.
QString letterLanguage(const QString &region);

/// How deep a check looks.
enum class CheckDepth {
    WhileTyping, ///< dictionary and rules; sentences that were looked into keep what was found
    Thorough, ///< also tries to read each sentence, some 10 to 100 ms each
};

/// Looks over the spelling and grammar of one text again and again while it is written. What did
/// not change since the last time is not looked at again. One for each thread; made there, since
/// it takes a tenth of a second.
class WritingCheck final
{
public:
    /// `folders` is where dictionaries are looked for. Where there is none, the spelling is left
    /// out, and every check says so.
    explicit WritingCheck(const QString &language,
        const QStringList &folders = HunspellDictionary::dictionaryFolders());
    ~WritingCheck();

    /// Names and employers of the dossier, and words that the seeker added.
    void setKnownWords(const QStringList &words);

    /// All findings, in order. Stops early, with what it has, when `stop` asks for it.
    QList<Finding> check(const QString &text, CheckDepth depth = CheckDepth::Thorough,
        const std::stop_token &stop = {});

private:
    /// What one sentence gave, counted from its first letter.
    struct SentenceFindings
    {
        QList<Finding> findings;
        CheckDepth depth = CheckDepth::WhileTyping;
    };
    using Seen = std::map<std::pair<BlockKind, QString>, SentenceFindings>;

    /// How one check is done.
    struct CheckRun
    {
        CheckDepth depth = CheckDepth::Thorough;
        std::stop_token stop = {};
    };

    QList<Finding> checkBlock(const QString &text, const TextBlock &block, const CheckRun &run);
    QList<Finding> checkedSentence(const Sentence &sentence, BlockKind kind, const CheckRun &run);
    QList<Finding> checkSentence(const Sentence &sentence, BlockKind kind);
    QList<Doubt> doubtsOf(const QList<Token> &tokens) const;
    void lookInto(const Sentence &sentence, SentenceFindings &seen, const CheckRun &run);

    Lexicon m_lexicon;
    std::unique_ptr<SpellingCheck> m_spelling; ///< null: there is no dictionary
    GrammarRules m_rules;
    std::unique_ptr<LinkParser> m_parser; ///< made when first needed; null: not yet, or not there
    bool m_hasAskedForParser = false;
    QString m_language;
    Seen m_seen;
    Seen m_seenBefore; ///< of the text before this one
};

} // namespace Afterword
