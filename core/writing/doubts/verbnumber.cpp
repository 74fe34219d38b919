// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/doubts/verbnumber.h"

#include <QMap>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// The forms that change with the subject though they do not follow the rule, singular first.
const QMap<QString, QString> &pairs()
{
    static const QMap<QString, QString> pairs{{u"is"_s, u"are"_s}, {u"was"_s, u"were"_s},
        {u"has"_s, u"have"_s}, {u"does"_s, u"do"_s}, {u"isn't"_s, u"aren't"_s},
        {u"wasn't"_s, u"weren't"_s}, {u"hasn't"_s, u"haven't"_s}, {u"doesn't"_s, u"don't"_s}};
    return pairs;
}

} // namespace

bool isAuxiliary(const QString &key)
{
    return pairs().contains(key) || !pairs().key(key).isEmpty();
}

bool isModal(const QString &key)
{
    static const QSet<QString> words{u"can"_s, u"could"_s, u"will"_s, u"would"_s, u"shall"_s,
        u"should"_s, u"may"_s, u"might"_s, u"must"_s, u"cannot"_s, u"can't"_s, u"couldn't"_s,
        u"won't"_s, u"wouldn't"_s, u"shouldn't"_s, u"had"_s, u"did"_s, u"didn't"_s, u"hadn't"_s};
    return words.contains(key);
}

VerbNumber auxiliaryNumber(const QString &key)
{
    if (isModal(key))
        return VerbNumber::Any;
    if (key == u"am"_s)
        return VerbNumber::FirstPerson;
    if (pairs().contains(key))
        return VerbNumber::Singular;
    return isAuxiliary(key) ? VerbNumber::Plural : VerbNumber::None;
}

bool goesWith(GrammaticalNumber subject, VerbNumber verb, const QString &key)
{
    if (verb == VerbNumber::Any || subject == GrammaticalNumber::Either)
        return true;
    switch (subject) {
    case GrammaticalNumber::Singular:
        return verb == VerbNumber::Singular;
    case GrammaticalNumber::Plural:
        return verb == VerbNumber::Plural;
    case GrammaticalNumber::FirstPerson:
        return key.startsWith(u"was"_s) || verb == VerbNumber::FirstPerson
            || (verb == VerbNumber::Plural && !key.startsWith(u"are"_s)
                && !key.startsWith(u"were"_s));
    case GrammaticalNumber::Either:
        return true;
    }
    return true;
}

QString agreeing(const QString &key, GrammaticalNumber subject, const Lexicon &lexicon)
{
    const bool isOfBe = key == u"am"_s || key == u"is"_s || key == u"are"_s;
    if (subject == GrammaticalNumber::FirstPerson && isOfBe)
        return u"am"_s;
    const bool isSingular = subject == GrammaticalNumber::Singular
        || (subject == GrammaticalNumber::FirstPerson && key.startsWith(u"were"_s));
    if (key == u"am"_s)
        return isSingular ? u"is"_s : u"are"_s;
    if (isAuxiliary(key))
        return isSingular ? pairs().key(key) : pairs().value(key);
    return lexicon.inflected(key, isSingular ? WordClass::Third : WordClass::Base);
}

} // namespace Afterword
