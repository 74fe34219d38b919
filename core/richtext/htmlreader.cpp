// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/htmlevents.h"
#include "core/richtext/richhtml.h"

#include <QRegularExpression>

#include <libxml/HTMLparser.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype largestHtml = 4'000'000; ///< characters
constexpr qsizetype longestText = 200'000; ///< characters
constexpr qsizetype deepest = 200; ///< open tags

/// What the parser's calls are given.
struct HtmlPass
{
    HtmlEvents events = {};
    htmlParserCtxtPtr parser = nullptr;
    bool isTooMuch = false;
};

/// A word processor writes `<![if …]>`, which is no HTML and would be taken for text.
QString withoutConditions(QString html)
{
    static const QRegularExpression condition(u"<!\\[[^>\\n]{0,100}>"_s);
    return html.remove(condition);
}

QString textFrom(const xmlChar *bytes, qsizetype length)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes), length);
}

QString textFrom(const xmlChar *bytes)
{
    return bytes ? QString::fromUtf8(reinterpret_cast<const char *>(bytes)) : QString();
}

void stopIfTooMuch(HtmlPass &pass)
{
    pass.isTooMuch
        = pass.isTooMuch || pass.events.depth() > deepest || pass.events.length() > longestText;
    if (pass.isTooMuch)
        xmlStopParser(pass.parser);
}

void onOpen(void *given, const xmlChar *name, const xmlChar **attributes)
{
    auto &pass = *static_cast<HtmlPass *>(given);
    std::map<QString, QString> values;
    for (; attributes && *attributes; attributes += 2)
        values.insert_or_assign(textFrom(attributes[0]).toLower(), textFrom(attributes[1]));
    pass.events.open(textFrom(name).toLower(), values);
    stopIfTooMuch(pass);
}

void onClose(void *given, const xmlChar *name)
{
    static_cast<HtmlPass *>(given)->events.close(textFrom(name).toLower());
}

void onText(void *given, const xmlChar *bytes, int length)
{
    auto &pass = *static_cast<HtmlPass *>(given);
    pass.events.characters(textFrom(bytes, length));
    stopIfTooMuch(pass);
}

struct FreeParser
{
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

} // namespace

std::optional<RichText> fromHtml(const QString &html)
{
    if (html.size() > largestHtml)
        return {};
    const QByteArray bytes = withoutConditions(html).remove(QChar(0)).toUtf8();
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(htmlNewParserCtxt());
    if (!parser)
        return {};
    HtmlPass pass{.parser = parser.get()};
    // Only these four are called: no tree is built, and what a script or style holds goes nowhere.
    *parser->sax = htmlSAXHandler{};
    parser->sax->startElement = onOpen;
    parser->sax->endElement = onClose;
    parser->sax->characters = onText;
    parser->sax->ignorableWhitespace = onText;
    parser->userData = &pass;
    htmlDocPtr none
        = htmlCtxtReadMemory(parser.get(), bytes.constData(), int(bytes.size()), nullptr, "UTF-8",
            HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOIMPLIED);
    if (none)
        xmlFreeDoc(none);
    if (pass.isTooMuch)
        return {};
    return pass.events.text();
}

} // namespace Afterword
