// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/verbforms.h"

#include "core/writing/doubts/verbnumber.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using Words = QSet<QString>;

bool asksForParticiple(const QString &key)
{
    static const Words words{u"have"_s, u"has"_s, u"had"_s, u"i've"_s, u"we've"_s, u"you've"_s,
        u"they've"_s, u"haven't"_s, u"hasn't"_s, u"hadn't"_s};
    return words.contains(key);
}

bool asksForBase(const QString &key)
{
    static const Words words{u"to"_s, u"do"_s, u"does"_s, u"don't"_s, u"doesn't"_s, u"i'll"_s,
        u"we'll"_s, u"you'll"_s, u"they'll"_s, u"it'll"_s, u"let's"_s};
    return words.contains(key) || (isModal(key) && !asksForParticiple(key));
}

bool isPassedOver(const QString &key, const Lexicon &lexicon)
{
    static const Words words{u"not"_s, u"also"_s, u"never"_s, u"always"_s, u"really"_s, u"still"_s,
        u"just"_s, u"only"_s, u"even"_s, u"already"_s, u"ever"_s};
    return words.contains(key) || lexicon.isOnly(key, WordClass::Adverb);
}

bool isSubject(const QString &key)
{
    static const Words words{
        u"i"_s, u"we"_s, u"you"_s, u"they"_s, u"he"_s, u"she"_s, u"it"_s, u"anyone"_s};
    return words.contains(key);
}

/// The word that the one at `at` hangs on: over adverbs, and over the subject of a question.
QString governorOf(const QList<Token> &tokens, qsizetype at, const Lexicon &lexicon)
{
    qsizetype before = at - 1;
    while (before > 0 && isPassedOver(tokens.at(before).key, lexicon))
        --before;
    const bool isAsked = before > 0 && isSubject(tokens.at(before).key)
        && tokens.at(before - 1).key != u"to"_s && asksForBase(tokens.at(before - 1).key);
    if (isAsked)
        --before;
    return before < 0 ? QString() : tokens.at(before).key;
}

bool isAnyOf(const QString &key, const QList<WordClass> &classes, const Lexicon &lexicon)
{
    return std::ranges::any_of(classes, [&](WordClass kind) { return lexicon.mayBe(key, kind); });
}

/// The form that should stand there; empty: what stands is right, or no verb.
QString meantForm(const QString &key, const QString &governor, const Lexicon &lexicon)
{
    const QList<WordClass> names{WordClass::Noun, WordClass::Plural, WordClass::Adjective};
    if (asksForBase(governor)) {
        const bool isWrong = isAnyOf(key,
            {WordClass::Third, WordClass::Past, WordClass::Participle, WordClass::Ing}, lexicon);
        const bool isName = governor == u"to"_s && isAnyOf(key, names, lexicon);
        return isWrong && !isName && !lexicon.mayBe(key, WordClass::Base)
            ? lexicon.inflected(key, WordClass::Base)
            : QString();
    }
    if (!asksForParticiple(governor) || lexicon.mayBe(key, WordClass::Participle)
        || isAnyOf(key, names, lexicon))
        return {};
    return isAnyOf(key, {WordClass::Past, WordClass::Base, WordClass::Third}, lexicon)
        ? lexicon.inflected(key, WordClass::Participle)
        : QString();
}

} // namespace

QList<Doubt> doubtfulVerbForms(const QList<Token> &tokens, const Lexicon &lexicon)
{
    QList<Doubt> doubts;
    for (qsizetype at = 1; at < tokens.size(); ++at) {
        const Token &token = tokens.at(at);
        const QString meant = token.kind == TokenKind::Word && token.text.front().isLower()
            ? meantForm(token.key, governorOf(tokens, at, lexicon), lexicon)
            : QString();
        if (meant.isEmpty() || meant == token.key)
            continue;
        doubts += {{.check = Check::Grammar,
            .severity = Severity::Warning,
            .position = token.position,
            .length = token.text.size(),
            .found = token.text,
            .rule = u"verb-form"_s,
            .suggestions = {inCaseOf(token.text, meant)}}};
    }
    return doubts;
}

} // namespace Afterword
