// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString safeCell(const QString &cell)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    return !cell.isEmpty() && formulaStarts.contains(cell.front()) ? u'\'' + cell : cell;
}

QString quotedCell(const QString &cell)
{
    const auto needsQuotes
        = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    if (!std::ranges::any_of(cell, needsQuotes))
        return cell;
    QString doubled = cell;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

} // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(quotedCell(safeCell(cell)));
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace Afterword
