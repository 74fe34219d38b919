// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/emailaddress.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Dots separate words; none stands at an end or beside another.
bool areWords(const QString &text)
{
    const QStringList words = text.split(u'.');
    return std::ranges::none_of(words, &QString::isEmpty);
}

bool isAllowed(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Control && !u"@,;:<>()[]\\\""_s.contains(c);
}

bool isDomain(const QString &domain)
{
    if (domain.startsWith(u'[') && domain.endsWith(u']'))
        return domain.size() > 2;
    if (!domain.contains(u'.') || !areWords(domain) || !std::ranges::all_of(domain, isAllowed))
        return false;
    const QStringList labels = domain.split(u'.');
    return std::ranges::none_of(labels,
        [](const QString &label) { return label.startsWith(u'-') || label.endsWith(u'-'); });
}

} // namespace

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1)
        return false;
    const QString local = text.left(at);
    const bool isQuoted = local.size() > 2 && local.startsWith(u'"') && local.endsWith(u'"');
    return isDomain(text.mid(at + 1))
        && (isQuoted || (areWords(local) && std::ranges::all_of(local, isAllowed)));
}

} // namespace Afterword
