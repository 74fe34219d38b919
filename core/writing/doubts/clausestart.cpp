// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/clausestart.h"

#include "core/writing/doubts/functionwords.h"
#include "core/writing/doubts/verbnumber.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using Words = QSet<QString>;

bool isClauseOpener(const QString &key)
{
    static const Words words{u"that"_s, u"if"_s, u"because"_s, u"when"_s, u"while"_s, u"although"_s,
        u"though"_s, u"whether"_s, u"how"_s, u"why"_s, u"where"_s, u"unless"_s, u"once"_s,
        u"wherever"_s, u"whenever"_s, u"so"_s, u"but"_s, u"as"_s, u"until"_s, u"what"_s, u"whose"_s,
        u"which"_s, u"way"_s, u"whatever"_s, u"whichever"_s, u"after"_s, u"before"_s, u"since"_s};
    return words.contains(key);
}

/// "never have I", "he and I", "older than they".
bool isInverted(const QList<Token> &tokens, qsizetype pronoun)
{
    static const Words words{u"and"_s, u"or"_s, u"nor"_s, u"am"_s, u"let"_s};
    const QString &before = tokens.at(pronoun - 1).key;
    if (before == u"than"_s)
        return pronoun + 1 >= tokens.size() || !isAuxiliary(tokens.at(pronoun + 1).key);
    const bool isNewClause
        = pronoun > 1 && before == u"and"_s && tokens.at(pronoun - 2).text == u","_s;
    return (words.contains(before) && !isNewClause) || isAuxiliary(before) || isModal(before);
}

/// What often comes before a clause without "that".
bool isSaying(const QString &key)
{
    static const Words words{u"said"_s, u"say"_s, u"think"_s, u"thought"_s, u"hope"_s, u"hoped"_s,
        u"know"_s, u"knew"_s, u"believe"_s, u"understand"_s, u"see"_s, u"saw"_s, u"heard"_s,
        u"sure"_s, u"glad"_s, u"feel"_s, u"felt"_s, u"guess"_s, u"suppose"_s, u"mentioned"_s};
    return words.contains(key);
}

} // namespace

bool isClauseStart(const QList<Token> &tokens, qsizetype at)
{
    if (at == 0)
        return true;
    const QString &before = tokens.at(at - 1).key;
    if (at > 1 && before == u"that"_s && isPreposition(tokens.at(at - 2).key))
        return false;
    static const Words allBut{u"all"_s, u"nothing"_s, u"nobody"_s, u"everybody"_s, u"everyone"_s,
        u"anything"_s, u"anyone"_s, u"none"_s, u"one"_s, u"everything"_s};
    if (before == u"but"_s && at > 1 && allBut.contains(tokens.at(at - 2).key))
        return false;
    if (isClauseOpener(before) || before == u":"_s || before == u";"_s || before == u","_s)
        return true;
    static const Words subjects{u"i"_s, u"we"_s, u"they"_s, u"he"_s, u"she"_s};
    if (subjects.contains(tokens.at(at).key))
        return !isInverted(tokens, at);
    if (tokens.at(at).key == u"you"_s)
        return isSaying(before) || (at + 1 < tokens.size() && tokens.at(at + 1).key == u"and"_s);
    const bool isJoined = before == u"and"_s || before == u"or"_s || before == u"yet"_s;
    return isJoined && at > 1 && tokens.at(at - 2).text == u","_s;
}

} // namespace Afterword
