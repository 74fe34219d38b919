// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/wishes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype furthestWish = 8;
constexpr qsizetype wishWithoutThat = 4;

bool asksForSomething(const QString &key)
{
    static const QStringList beginnings{u"suggest"_s, u"recommend"_s, u"insist"_s, u"request"_s,
        u"require"_s, u"propos"_s, u"demand"_s, u"ask"_s, u"advis"_s, u"essential"_s,
        u"important"_s, u"necessary"_s, u"vital"_s, u"crucial"_s, u"imperative"_s, u"prefer"_s,
        u"urge"_s, u"lest"_s};
    return std::ranges::any_of(
        beginnings, [&key](const QString &beginning) { return key.startsWith(beginning); });
}

} // namespace

bool isWished(const Finding &finding, const QList<Token> &tokens)
{
    static const QStringList ofVerbs{u"agreement"_s, u"verb-form"_s};
    if (!ofVerbs.contains(finding.rule) || finding.found.endsWith(u's'))
        return false;
    const auto verb = std::ranges::find_if(
        tokens, [&](const Token &token) { return token.position >= finding.position; });
    const qsizetype at = verb - tokens.begin();
    bool hasThat = false;
    for (qsizetype i = at - 1; i >= std::max<qsizetype>(0, at - furthestWish); --i) {
        if (asksForSomething(tokens.at(i).key))
            return hasThat || at - i <= wishWithoutThat;
        hasThat = hasThat || tokens.at(i).key == u"that"_s;
    }
    return false;
}

} // namespace Afterword
