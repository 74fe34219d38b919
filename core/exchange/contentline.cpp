// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contentline.h"

#include <QStringDecoder>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// A photo may be this long; what is longer is no line of an address book.
constexpr qsizetype mostBytes = qsizetype(16) * 1024 * 1024;

struct RawLine
{
    int line = 0;
    QByteArray text = {};
};

QByteArray asUtf8(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
    QStringDecoder decoder(*encoding);
    return QString(decoder(text)).toUtf8();
}

QList<RawLine> physicalLines(const QByteArray &text)
{
    QList<RawLine> lines;
    qsizetype start = 0;
    int number = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && text.at(end) != '\n' && text.at(end) != '\r')
            ++end;
        lines.append({++number, text.mid(start, end - start)});
        const bool isPair
            = end + 1 < text.size() && text.at(end) == '\r' && text.at(end + 1) == '\n';
        start = end + (isPair ? 2 : 1);
    }
    return lines;
}

/// Where the value begins: behind the first colon that stands in no quotes.
qsizetype colonIn(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '"')
            isQuoted = !isQuoted;
        if (line.at(i) == ':' && !isQuoted)
            return i;
    }
    // A quote that is never closed was none.
    return line.indexOf(':');
}

bool isQuotedPrintable(const QByteArray &line)
{
    const qsizetype colon = colonIn(line);
    return colon > 0 && line.left(colon).toUpper().contains("QUOTED-PRINTABLE");
}

QList<RawLine> logicalLines(const QByteArray &text)
{
    QList<RawLine> logical;
    bool isSoftBroken = false;
    for (const RawLine &raw : physicalLines(text)) {
        const bool isFolded = raw.text.startsWith(' ') || raw.text.startsWith('\t');
        const bool goesOn = !logical.isEmpty() && (isSoftBroken || isFolded)
            && logical.constLast().text.size() < mostBytes;
        if (goesOn)
            logical.last().text += isSoftBroken ? raw.text : raw.text.mid(1);
        else if (!raw.text.trimmed().isEmpty())
            logical.append(raw);
        else
            continue;
        QByteArray &last = logical.last().text;
        isSoftBroken = last.endsWith('=') && isQuotedPrintable(last);
        if (isSoftBroken)
            last.chop(1);
    }
    return logical;
}

/// Splits at `separator` outside of quotes, and takes the quotes away.
QStringList unquotedParts(const QString &text, QChar separator)
{
    QStringList parts{QString()};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

/// `TYPE=work,voice` or, as version 2.1 has it, `WORK` alone.
void addParameter(CardLine &line, const QString &text)
{
    static const QStringList encodings{u"QUOTED-PRINTABLE"_s, u"BASE64"_s, u"8BIT"_s, u"7BIT"_s};
    const qsizetype equals = text.indexOf(u'=');
    const QString bare = text.toUpper().trimmed();
    if (equals < 0) {
        const QString name = encodings.contains(bare) ? u"ENCODING"_s : u"TYPE"_s;
        line.parameters[name].append(bare);
        return;
    }
    for (const QString &value : unquotedParts(text.mid(equals + 1), u','))
        line.parameters[text.left(equals).toUpper().trimmed()].append(value);
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray decoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const int byte = text.at(i) == '=' ? text.mid(i + 1, 2).toInt(&isHex, 16) : int(text.at(i));
        decoded += isHex || text.at(i) != '=' ? static_cast<char>(byte) : '=';
        i += isHex ? 2 : 0;
    }
    return decoded;
}

QString decoded(const QByteArray &bytes, const QString &charset)
{
    if (!charset.isEmpty()) {
        QStringDecoder named(charset.toLatin1().constData());
        if (named.isValid())
            return named(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytes);
    // Programs of that time wrote what their system used.
    QStringDecoder windows("windows-1252");
    return utf8.hasError() && windows.isValid() ? QString(windows(bytes)) : text;
}

std::optional<CardLine> cardLineOf(const RawLine &raw)
{
    const qsizetype colon = colonIn(raw.text);
    if (colon < 1)
        return {};
    CardLine line{.line = raw.line};
    const QStringList head = [&] {
        QStringList parts;
        QString part;
        bool isQuoted = false;
        const QString before = QString::fromUtf8(raw.text.left(colon));
        for (const QChar c : before) {
            isQuoted = c == u'"' ? !isQuoted : isQuoted;
            if (c == u';' && !isQuoted)
                parts.append(std::exchange(part, {}));
            else
                part += c;
        }
        return parts << part;
    }();
    line.name = head.first().section(u'.', -1).trimmed().toUpper();
    for (const QString &parameter : head.mid(1))
        addParameter(line, parameter);
    QByteArray value = raw.text.mid(colon + 1);
    if (line.parameters[u"ENCODING"_s].contains(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive))
        value = fromQuotedPrintable(value);
    line.value = decoded(value, line.parameters[u"CHARSET"_s].value(0));
    return line;
}

} // namespace

QList<CardLine> cardLines(const QByteArray &text)
{
    QList<CardLine> lines;
    for (const RawLine &raw : logicalLines(asUtf8(text))) {
        if (const auto line = cardLineOf(raw))
            lines.append(*line);
    }
    return lines;
}

QString unescaped(const QString &value)
{
    return cardParts(value, QChar()).constFirst();
}

QStringList cardParts(const QString &value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const QChar next = i + 1 < value.size() ? value.at(i + 1) : QChar();
        const bool isEscape = c == u'\\' && !next.isNull() && u"nN,;:\\"_s.contains(next);
        if (isEscape) {
            parts.last() += next.toLower() == u'n' ? QChar(u'\n') : next;
            ++i;
        } else if (c == separator && !separator.isNull()) {
            parts.append(QString());
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

} // namespace Afterword
