// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/notefile.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Letters and digits of any script stay; whatever is between them becomes one hyphen.
QString slugOf(const QString &text)
{
    QString slug;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            slug += c;
        else if (!slug.isEmpty() && slug.back() != u'-')
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.left(60);
}

} // namespace

QString fileNameFor(LetterFormat format, QDate on, const QString &employer, const QString &person)
{
    QStringList parts{on.toString(Qt::ISODate), slugOf(employer), slugOf(person)};
    parts.removeAll(QString());
    return parts.join(u'-') + u'.' + endingOf(format);
}

} // namespace Afterword
