// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/lettertemplate.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

Error templateError(const QString &name, int line, const QString &what, const QString &expected)
{
    return {.kind = Error::Kind::Input,
        .what = what,
        .file = name,
        .line = line,
        .column = line > 0 ? 1 : 0,
        .expected = expected};
}

int lineAt(const QString &text, qsizetype offset)
{
    return int(text.left(offset).count(u'\n')) + 1;
}

/// Mustache leaves out what it does not know, so that a misspelt name would go unseen.
Result<void> checkedNames(const QString &name, const QString &text)
{
    static const QRegularExpression tag(uR"(\{\{\s*([#^/&>=!{]?)\s*([^}]*?)\s*\}\})"_s);
    auto matches = tag.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString kind = match.captured(1);
        const QString fact = match.captured(2);
        const int line = lineAt(text, match.capturedStart());
        if (kind == u"!"_s)
            continue;
        if (kind == u">"_s || kind == u"="_s || kind == u"{"_s || kind == u"&"_s)
            return templateError(name, line, u"the tag '%1' is not for letters"_s.arg(kind),
                u"{{fact}}, {{#fact}}, {{^fact}} or {{/fact}}"_s);
        if (!letterFactNames().contains(fact))
            return templateError(
                name, line, u"no fact is called '%1'"_s.arg(fact), letterFactNames().join(u", "_s));
    }
    return {};
}

/// The library says "… at N", in bytes of the text.
Error syntaxError(const QString &name, const QByteArray &text, const std::string &message)
{
    static const QRegularExpression place(u" at (\\d+)$"_s);
    QString what = QString::fromStdString(message);
    const auto match = place.match(what);
    const auto offset = match.hasMatch() ? match.captured(1).toLongLong() : 0;
    what.remove(place);
    return templateError(name, int(text.left(offset).count('\n')) + 1, what.toLower(),
        u"sections that are opened and closed"_s);
}

QString closedUp(const QString &block)
{
    static const QRegularExpression spaceBefore(u"\\s+([,.;:?!])"_s);
    static const QRegularExpression idleComma(u",+([,.;:?!])"_s);
    return block.simplified().replace(spaceBefore, u"\\1"_s).replace(idleComma, u"\\1"_s);
}

/// Paragraphs are those of the template: a line whose section is left out must not part them.
QString withParagraphMarks(QString text)
{
    static const QRegularExpression blankLines(u"\\n[ \\t\\r]*\\n"_s);
    return text.replace(blankLines, u"\n%1\n"_s.arg(QChar(QChar::ParagraphSeparator)));
}

RenderedLetter inBlocks(const QString &text)
{
    RenderedLetter letter;
    for (const QString &piece : text.split(QChar::ParagraphSeparator)) {
        const QString block = closedUp(piece);
        if (letter.blocks.isEmpty() && block.startsWith(u"Subject:"_s))
            letter.subject = block.mid(8).trimmed();
        else if (!block.isEmpty())
            letter.blocks += block;
    }
    return letter;
}

} // namespace

QStringList builtInLetterNames()
{
    QStringList names = QDir(u":/letters"_s).entryList({u"*.mustache"_s}, QDir::Files, QDir::Name);
    std::ranges::for_each(names, [](QString &name) { name.chop(9); });
    return names;
}

Result<QString> builtInLetterText(const QString &name)
{
    QFile file(u":/letters/%1.mustache"_s.arg(name));
    if (!builtInLetterNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Input,
            .what = u"no letter is called '%1'"_s.arg(name),
            .expected = builtInLetterNames().join(u", "_s)};
    return QString::fromUtf8(file.readAll());
}

Result<RenderedLetter> renderedLetter(
    const QString &name, const QString &text, const LetterFacts &facts)
{
    if (const Result<void> names = checkedNames(name, text); !names)
        return names.error();
    const QByteArray bytes = withParagraphMarks(text).toUtf8();
    kainjow::mustache::mustache mustache(bytes.toStdString());
    if (!mustache.is_valid())
        return syntaxError(name, bytes, mustache.error_message());
    mustache.set_custom_escape([](const std::string &plain) { return plain; });
    kainjow::mustache::data data;
    for (const auto &[fact, value] : facts) {
        if (!value.isEmpty())
            data.set(fact.toStdString(), value.toStdString());
    }
    return inBlocks(QString::fromStdString(mustache.render(data)));
}

const QStringList &letterFactNames()
{
    static const QStringList names{u"agreed"_s, u"agreed_mine"_s, u"asked"_s, u"asks_for"_s,
        u"brief"_s, u"by"_s, u"employer"_s, u"first"_s, u"forgot"_s, u"forgot_two"_s, u"formal"_s,
        u"fourth"_s, u"gap"_s, u"greeting"_s, u"helper"_s, u"helpers"_s, u"introducer"_s,
        u"is_helper"_s, u"is_introducer"_s, u"is_met"_s, u"main"_s, u"name"_s, u"named"_s,
        u"next_step"_s, u"not_hired"_s, u"on_site"_s, u"phone"_s, u"position"_s, u"promise"_s,
        u"promised"_s, u"regards"_s, u"salutation"_s, u"second"_s, u"sincerely"_s, u"skills"_s,
        u"step_told"_s, u"third"_s, u"topic"_s, u"topics"_s, u"variant_a"_s, u"variant_b"_s,
        u"warm"_s, u"when"_s};
    return names;
}

} // namespace Afterword
