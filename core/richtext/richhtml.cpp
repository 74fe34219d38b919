// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richhtml.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString listTag(RichParagraphKind kind)
{
    if (kind == RichParagraphKind::Plain)
        return {};
    return kind == RichParagraphKind::Bullet ? u"ul"_s : u"ol"_s;
}

QString toHtml(const RichRun &run)
{
    QString html = htmlEscaped(run.text).replace(u'\n', u"<br>\n"_s);
    if (run.isItalic)
        html = u"<em>"_s + html + u"</em>"_s;
    if (run.isBold)
        html = u"<strong>"_s + html + u"</strong>"_s;
    if (isAllowedLink(run.link))
        html = u"<a href=\""_s + htmlEscaped(run.link) + u"\">"_s + html + u"</a>"_s;
    return html;
}

} // namespace

QString toHtml(const RichText &text)
{
    QString html;
    QString open;
    for (const RichParagraph &paragraph : text.paragraphs) {
        const QString list = listTag(paragraph.kind);
        if (list != open) {
            html += open.isEmpty() ? QString() : u"</"_s + open + u">\n"_s;
            html += list.isEmpty() ? QString() : u'<' + list + u">\n"_s;
            open = list;
        }
        const QString tag = list.isEmpty() ? u"p"_s : u"li"_s;
        html += u'<' + tag + u'>';
        for (const RichRun &run : paragraph.runs)
            html += toHtml(run);
        html += u"</"_s + tag + u">\n"_s;
    }
    return open.isEmpty() ? html : html + u"</"_s + open + u">\n"_s;
}

QString htmlEscaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace Afterword
