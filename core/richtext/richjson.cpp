// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richjson.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QJsonValue toJson(const RichRun &run)
{
    if (run == RichRun{run.text})
        return run.text;
    QJsonObject json{{u"text"_s, run.text}};
    if (run.isBold)
        json[u"bold"_s] = true;
    if (run.isItalic)
        json[u"italic"_s] = true;
    if (!run.link.isEmpty())
        json[u"link"_s] = run.link;
    return json;
}

QJsonValue toJson(const RichParagraph &paragraph)
{
    QJsonArray runs;
    for (const RichRun &run : paragraph.runs)
        runs.append(toJson(run));
    const bool isPlain = paragraph.kind == RichParagraphKind::Plain;
    if (isPlain && runs.isEmpty())
        return QString();
    if (isPlain && runs.size() == 1 && runs.first().isString())
        return runs.first();
    QJsonObject json{{u"runs"_s, runs}};
    if (!isPlain)
        json[u"list"_s] = paragraph.kind == RichParagraphKind::Bullet ? u"bullet"_s : u"number"_s;
    return json;
}

std::optional<RichRun> runFrom(const QJsonValue &value)
{
    if (value.isString())
        return RichRun{value.toString()};
    const QJsonObject json = value.toObject();
    if (!json[u"text"_s].isString())
        return {};
    return RichRun{.text = json[u"text"_s].toString(),
        .isBold = json[u"bold"_s].toBool(),
        .isItalic = json[u"italic"_s].toBool(),
        .link = json[u"link"_s].toString()};
}

std::optional<RichParagraphKind> kindFrom(const QJsonValue &value)
{
    if (value.isUndefined())
        return RichParagraphKind::Plain;
    if (value == u"bullet"_s)
        return RichParagraphKind::Bullet;
    return value == u"number"_s ? std::optional(RichParagraphKind::Numbered) : std::nullopt;
}

std::optional<RichParagraph> paragraphFrom(const QJsonValue &value)
{
    if (value.isString())
        return RichParagraph{.runs = {RichRun{value.toString()}}};
    const auto kind = kindFrom(value[u"list"_s]);
    if (!kind || !value[u"runs"_s].isArray())
        return {};
    RichParagraph paragraph{*kind, {}};
    const QJsonArray runs = value[u"runs"_s].toArray();
    for (const QJsonValue &each : runs) {
        const auto run = runFrom(each);
        if (!run)
            return {};
        paragraph.runs.append(*run);
    }
    return paragraph;
}

} // namespace

QJsonArray toJson(const RichText &text)
{
    QJsonArray json;
    for (const RichParagraph &paragraph : text.paragraphs)
        json.append(toJson(paragraph));
    return json;
}

Result<RichText> richTextFromJson(const QJsonArray &json)
{
    RichText text;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const auto paragraph = paragraphFrom(json.at(at));
        if (!paragraph)
            return Error{.kind = Error::Kind::Input,
                .what = u"not a paragraph"_s,
                .path = u"[%1]"_s.arg(at),
                .expected = u"a text, or an object with runs"_s};
        text.paragraphs.append(tidied(*paragraph));
    }
    return text;
}

} // namespace Afterword
