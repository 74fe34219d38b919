// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/writingcheck.h"

#include "core/writing/doubts/agreement.h"
#include "core/writing/doubts/doubt.h"
#include "core/writing/doubts/lookalikes.h"
#include "core/writing/doubts/verbforms.h"
#include "core/writing/doubts/wishes.h"
#include "core/writing/mended.h"
#include "core/writing/rules/mechanics.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

std::unique_ptr<SpellingCheck> spellingOf(
    const QString &language, const QStringList &folders, const Lexicon &lexicon)
{
    auto dictionary = HunspellDictionary::open(language, folders);
    return dictionary ? std::make_unique<SpellingCheck>(std::move(*dictionary), lexicon) : nullptr;
}

QList<Finding> shifted(QList<Finding> findings, qsizetype offset)
{
    for (Finding &finding : findings)
        finding.position += offset;
    return findings;
}

/// Below "Kind regards," there is a name.
bool isSignature(const QList<Token> &tokens, BlockKind kind)
{
    return kind == BlockKind::Closing && !tokens.isEmpty() && tokens.constLast().text != u","_s;
}

bool hasGrammar(BlockKind kind)
{
    return kind == BlockKind::Prose || kind == BlockKind::Item;
}

} // namespace

QString letterLanguage(const QString &region)
{
    const QString country = region.left(2).toUpper();
    static const QStringList american{u"US"_s, u"CA"_s, u"PH"_s, u"MX"_s, u"BR"_s, u""_s};
    return american.contains(country) ? u"en_US"_s : u"en_GB"_s;
}

WritingCheck::WritingCheck(const QString &language, const QStringList &folders)
    : m_lexicon(Lexicon::builtIn())
    , m_spelling(spellingOf(language, folders, m_lexicon))
    , m_rules(GrammarRules::builtIn().value())
    , m_language(language)
{
}

WritingCheck::~WritingCheck() = default;

void WritingCheck::setKnownWords(const QStringList &words)
{
    if (m_spelling)
        m_spelling->setKnownWords(words);
    m_seen.clear();
}

QList<Finding> WritingCheck::check(
    const QString &text, CheckDepth depth, const std::stop_token &stop)
{
    m_seenBefore.swap(m_seen);
    m_seen.clear();
    QList<Finding> findings;
    if (!m_spelling)
        findings += {.check = Check::NoDictionary, .expected = m_language};
    for (const TextBlock &block : blocksOf(text)) {
        if (block.kind != BlockKind::Head)
            findings += checkBlock(text, block, {depth, stop});
    }
    if (stop.stop_requested())
        m_seen.merge(m_seenBefore);
    return merged(findings);
}

QList<Finding> WritingCheck::checkBlock(
    const QString &text, const TextBlock &block, const CheckRun &run)
{
    QList<Finding> findings;
    for (const Sentence &sentence : sentencesOf(text, block)) {
        if (run.stop.stop_requested())
            return findings;
        findings += checkedSentence(sentence, block.kind, run);
    }
    if (hasGrammar(block.kind))
        findings += lonelyPairs(text.mid(block.position, block.length), block.position);
    return findings;
}

QList<Finding> WritingCheck::checkedSentence(
    const Sentence &sentence, BlockKind kind, const CheckRun &run)
{
    const std::pair key(kind, sentence.text);
    const auto again = m_seenBefore.find(key);
    if (again != m_seenBefore.end())
        m_seen.insert(m_seenBefore.extract(again));
    auto seen = m_seen.find(key);
    if (seen == m_seen.end())
        seen = m_seen.emplace(key, SentenceFindings{checkSentence({0, sentence.text}, kind)}).first;
    if (kind == BlockKind::Prose && run.depth == CheckDepth::Thorough)
        lookInto({0, sentence.text}, seen->second, run);
    return shifted(seen->second.findings, sentence.position);
}

void WritingCheck::lookInto(const Sentence &sentence, SentenceFindings &seen, const CheckRun &run)
{
    if (seen.depth == CheckDepth::Thorough)
        return;
    if (!m_hasAskedForParser) {
        m_hasAskedForParser = true;
        if (auto parser = LinkParser::open())
            m_parser = std::make_unique<LinkParser>(std::move(*parser));
    }
    if (m_parser) {
        // A slip that was found already would keep the rest from being read.
        const MendedSentence mended(sentence, seen.findings);
        const Sentence &text = mended.sentence();
        seen.findings += mended.inOriginal(confirmedDoubts(
            doubtsOf(tokensOf(text.text, text.position)), text, *m_parser, run.stop));
    }
    if (!run.stop.stop_requested())
        seen.depth = CheckDepth::Thorough;
}

QList<Doubt> WritingCheck::doubtsOf(const QList<Token> &tokens) const
{
    QList<Doubt> doubts = doubtfulAgreement(tokens, m_lexicon)
        + doubtfulVerbForms(tokens, m_lexicon) + doubtfulLookAlikes(tokens, m_lexicon);
    doubts.removeIf([&](const Doubt &doubt) { return isWished(doubt.finding, tokens); });
    return doubts;
}

QList<Finding> WritingCheck::checkSentence(const Sentence &sentence, BlockKind kind)
{
    const QList<Token> tokens = tokensOf(sentence.text, sentence.position);
    QList<Finding> findings = m_spelling ? m_spelling->check(tokens) : QList<Finding>();
    if (isSignature(tokens, kind))
        findings.removeIf([](const Finding &finding) { return finding.found.front().isUpper(); });
    if (!hasGrammar(kind))
        return findings;
    findings += doubledWords(tokens) + wrongArticles(tokens) + decades(tokens)
        + wrongSpaces(sentence) + m_rules.check(tokens, m_lexicon);
    findings.removeIf([&](const Finding &finding) { return isWished(finding, tokens); });
    if (kind == BlockKind::Prose)
        findings += smallStart(tokens) + certainOf(doubtsOf(tokens));
    return findings;
}

} // namespace Afterword
