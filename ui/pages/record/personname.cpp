// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/personname.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

bool isPrefix(QString word)
{
    static const QStringList known{u"mr"_s, u"ms"_s, u"mrs"_s, u"miss"_s, u"mx"_s, u"dr"_s,
        u"prof"_s, u"professor"_s, u"herr"_s, u"frau"_s, u"m"_s, u"mme"_s, u"sir"_s, u"dame"_s};
    if (word.endsWith(u'.'))
        word.chop(1);
    return known.contains(word.toLower());
}

/// Begins a family name of several words, when written small.
bool isParticle(const QString &word)
{
    static const QStringList known{u"van"_s, u"von"_s, u"de"_s, u"da"_s, u"di"_s, u"del"_s,
        u"della"_s, u"der"_s, u"den"_s, u"du"_s, u"la"_s, u"le"_s, u"dos"_s, u"bin"_s, u"ibn"_s,
        u"al"_s, u"zu"_s, u"ter"_s, u"ten"_s, u"af"_s, u"av"_s};
    return known.contains(word);
}

qsizetype familyBegin(const QStringList &words)
{
    qsizetype begin = words.size() - 1;
    for (qsizetype i = 1; i < words.size() - 1; ++i) {
        if (isParticle(words.at(i)))
            return i;
    }
    return begin;
}

} // namespace

PersonName personNameFrom(const QString &text)
{
    PersonName name;
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList prefixes;
    while (words.size() > 1 && isPrefix(words.first()))
        prefixes.append(words.takeFirst());
    name.prefix = prefixes.join(u' ');

    const QString rest = words.join(u' ');
    if (const qsizetype comma = rest.indexOf(u','); comma > 0) {
        name.family = rest.left(comma).trimmed();
        name.given = rest.mid(comma + 1).trimmed();
    } else if (words.size() > 1) {
        const qsizetype begin = familyBegin(words);
        name.given = words.mid(0, begin).join(u' ');
        name.family = words.mid(begin).join(u' ');
    } else if (prefixes.isEmpty()) {
        name.given = rest;
    } else {
        name.family = rest;
    }
    return name;
}

} // namespace Afterword
