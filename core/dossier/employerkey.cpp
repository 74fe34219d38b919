// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/employerkey.h"

#include "core/base/text.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

bool isLegalForm(const QString &word)
{
    static const std::set<QString> forms{u"ab"_s, u"ag"_s, u"as"_s, u"bv"_s, u"co"_s, u"company"_s,
        u"corp"_s, u"corporation"_s, u"gbr"_s, u"gmbh"_s, u"inc"_s, u"incorporated"_s, u"kg"_s,
        u"kgaa"_s, u"limited"_s, u"llc"_s, u"llp"_s, u"lp"_s, u"ltd"_s, u"nv"_s, u"ohg"_s, u"oy"_s,
        u"oyj"_s, u"plc"_s, u"pte"_s, u"pty"_s, u"pvt"_s, u"sa"_s, u"sarl"_s, u"sas"_s, u"se"_s,
        u"spa"_s, u"srl"_s, u"ug"_s};
    return forms.contains(word);
}

} // namespace

QStringList comparedWords(const QString &text)
{
    QString plain;
    const QString same = folded(text);
    for (const QChar c : same) {
        if (c.isLetterOrNumber() || c.isHighSurrogate() || c.isLowSurrogate() || c.isMark())
            plain += c;
        else if (c != u'.' && c != u'\'' && c != u'’')
            plain += u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QString employerKey(const QString &employer)
{
    const QStringList words = comparedWords(employer);
    QStringList kept = words;
    while (!kept.isEmpty() && isLegalForm(kept.constLast()))
        kept.removeLast();
    return (kept.isEmpty() ? words : kept).join(u' ');
}

} // namespace Afterword
