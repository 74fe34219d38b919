// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/functionwords.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

using Words = QSet<QString>;

bool isPreposition(const QString &key)
{
    static const Words words{u"of"_s, u"for"_s, u"in"_s, u"on"_s, u"with"_s, u"about"_s, u"to"_s,
        u"from"_s, u"by"_s, u"at"_s, u"into"_s, u"through"_s, u"during"_s, u"within"_s,
        u"towards"_s, u"toward"_s, u"under"_s, u"behind"_s, u"across"_s, u"against"_s, u"around"_s,
        u"beyond"_s, u"between"_s, u"among"_s, u"near"_s, u"over"_s, u"without"_s, u"beside"_s,
        u"outside"_s, u"inside"_s, u"above"_s, u"below"_s, u"like"_s, u"except"_s, u"besides"_s,
        u"including"_s, u"despite"_s, u"per"_s};
    return words.contains(key);
}

bool isSubjectPronoun(const QString &key)
{
    static const Words words{u"i"_s, u"we"_s, u"you"_s, u"they"_s, u"he"_s, u"she"_s, u"i've"_s,
        u"you've"_s, u"we've"_s, u"they've"_s};
    return words.contains(key);
}

bool isObjectPronoun(const QString &key)
{
    static const Words words{
        u"me"_s, u"us"_s, u"him"_s, u"them"_s, u"whom"_s, u"which"_s, u"that"_s, u"this"_s};
    return words.contains(key);
}

bool isTimeWord(const QString &key)
{
    return key == u"after"_s || key == u"before"_s || key == u"since"_s || key == u"until"_s;
}

} // namespace Afterword
