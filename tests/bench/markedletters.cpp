// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedletters.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QRegularExpression &marker()
{
    static const QRegularExpression expression(u"\\{([\\w-]+):([^|{}]*)\\|([^{}]*)\\}"_s);
    return expression;
}

QString linesOf(const QString &path)
{
    QFile file(path);
    QString text;
    if (!file.open(QIODevice::ReadOnly))
        return text;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(u'#'))
            text += line + u'\n';
    }
    return text;
}

QString rightTextOf(QString marked)
{
    return marked.replace(marker(), u"\\3"_s);
}

SlippedLetter slippedLetter(const QString &marked, const QRegularExpressionMatch &slip)
{
    const QString before = rightTextOf(marked.left(slip.capturedStart()));
    const QString after = rightTextOf(marked.mid(slip.capturedEnd()));
    const QString text = before + slip.captured(2) + after;
    return {slip.captured(1), text, differenceOf(text, before + slip.captured(3) + after)};
}

MarkedLetter markedLetterOf(const QString &part)
{
    const QStringList head = part.section(u'\n', 0, 0).split(u' ', Qt::SkipEmptyParts);
    const QString marked = part.section(u'\n', 1).trimmed();
    MarkedLetter letter{head.value(0), head.mid(1), rightTextOf(marked), {}};
    auto slips = marker().globalMatch(marked);
    while (slips.hasNext())
        letter.slipped += slippedLetter(marked, slips.next());
    return letter;
}

} // namespace

Stretch differenceOf(const QString &wrong, const QString &right)
{
    const qsizetype shorter = std::min(wrong.size(), right.size());
    qsizetype from = 0;
    while (from < shorter && wrong[from] == right[from])
        ++from;
    qsizetype same = 0;
    while (
        same < shorter - from && wrong[wrong.size() - 1 - same] == right[right.size() - 1 - same])
        ++same;
    return {from, wrong.size() - same};
}

bool touches(const Stretch &found, const Stretch &place)
{
    return found.from <= place.to + 1 && found.to >= place.from - 1;
}

QList<MarkedLetter> markedLettersOf(const QString &path)
{
    QList<MarkedLetter> letters;
    for (const QString &part : (u'\n' + linesOf(path)).split(u"\n== "_s).mid(1))
        letters += markedLetterOf(part);
    return letters;
}

QList<QStringList> rowsOf(const QString &path)
{
    QList<QStringList> rows;
    for (const QString &line : linesOf(path).split(u'\n', Qt::SkipEmptyParts))
        rows += line.split(u'\t');
    return rows;
}

} // namespace Afterword
