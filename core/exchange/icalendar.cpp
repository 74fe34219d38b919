// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype lineBytes = 75;

bool isWithinCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The longest part from `start` on that fits in `space` bytes and cuts no character in two.
qsizetype partSize(QByteArrayView line, qsizetype start, qsizetype space)
{
    if (line.size() - start <= space)
        return line.size() - start;
    qsizetype size = space;
    while (size > 1 && isWithinCharacter(line[start + size]))
        --size;
    return size;
}

} // namespace

QByteArray calendarLine(QByteArrayView name, const QString &value)
{
    const QByteArray line = name.toByteArray() + ':' + value.toUtf8();
    qsizetype start = partSize(line, 0, lineBytes);
    QByteArray folded = line.left(start);
    while (start < line.size()) {
        const qsizetype size = partSize(line, start, lineBytes - 1);
        folded += "\r\n " + line.mid(start, size);
        start += size;
    }
    return folded + "\r\n";
}

QString calendarText(const QString &text)
{
    QString escaped;
    for (const QChar letter : text) {
        if (letter == u'\n')
            escaped += u"\\n"_s;
        else if (letter == u'\\' || letter == u';' || letter == u',')
            escaped += QString(u'\\') + letter;
        else if (letter.category() != QChar::Other_Control || letter == u'\t')
            escaped += letter;
    }
    return escaped;
}

} // namespace Afterword
