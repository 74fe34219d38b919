// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/htmlevents.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// What holds no text of the writer.
bool isUnseen(const QString &tag)
{
    static const QStringList unseen{u"applet"_s, u"audio"_s, u"button"_s, u"canvas"_s, u"embed"_s,
        u"form"_s, u"frame"_s, u"frameset"_s, u"head"_s, u"iframe"_s, u"link"_s, u"map"_s,
        u"math"_s, u"meta"_s, u"noembed"_s, u"noframes"_s, u"noscript"_s, u"object"_s, u"script"_s,
        u"select"_s, u"style"_s, u"svg"_s, u"template"_s, u"textarea"_s, u"title"_s, u"video"_s};
    return unseen.contains(tag);
}

bool isBlock(const QString &tag)
{
    static const QStringList blocks{u"address"_s, u"article"_s, u"aside"_s, u"blockquote"_s,
        u"body"_s, u"caption"_s, u"center"_s, u"dd"_s, u"div"_s, u"dl"_s, u"dt"_s, u"fieldset"_s,
        u"figcaption"_s, u"figure"_s, u"footer"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s,
        u"h6"_s, u"header"_s, u"hr"_s, u"li"_s, u"main"_s, u"nav"_s, u"ol"_s, u"p"_s, u"pre"_s,
        u"section"_s, u"table"_s, u"tbody"_s, u"thead"_s, u"tr"_s, u"ul"_s};
    return blocks.contains(tag);
}

bool isHeading(const QString &tag)
{
    return tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit();
}

/// The value of a property in a style attribute, lower case; empty if it says nothing on it.
QString styled(const QString &style, const QString &property)
{
    QString value;
    for (const QString &each : style.split(u';')) {
        if (each.section(u':', 0, 0).trimmed().toLower() == property)
            value = each.section(u':', 1).trimmed().toLower();
    }
    return value;
}

void addStyle(RichRun &look, const QString &style)
{
    const QString weight = styled(style, u"font-weight"_s);
    if (!weight.isEmpty())
        look.isBold = weight.startsWith(u"bold"_s) || weight.toInt() >= 600;
    const QString slant = styled(style, u"font-style"_s);
    if (!slant.isEmpty())
        look.isItalic = slant.startsWith(u"italic"_s) || slant.startsWith(u"oblique"_s);
}

QString valueOf(const std::map<QString, QString> &attributes, const QString &name)
{
    const auto found = attributes.find(name);
    return found == attributes.end() ? QString() : found->second;
}

/// What a letter may not hold stands between no two spaces; every white space is a space or a line
/// feed.
QString withPlainSpace(QString text)
{
    static const QRegularExpression otherEnd(u"\\r\\n?|\\f"_s);
    return withoutControls(text.replace(otherEnd, u"\n"_s));
}

/// White space of HTML, which is one space however long; a no-break space is none.
QString closedUpSpace(const QString &text)
{
    static const QRegularExpression space(u"[ \\n]+"_s);
    return QString(text).replace(space, u" "_s);
}

/// The same where the lines are the writer's own: they stay, and how far they are moved in does
/// not, since a letter could not say it.
QString closedUpLines(const QString &text)
{
    static const QRegularExpression end(u" ?\\n ?"_s);
    static const QRegularExpression space(u" +"_s);
    return QString(text).replace(space, u" "_s).replace(end, u"\n"_s);
}

/// Two breaks in a row are the end of a paragraph to whoever typed them.
void appendParted(RichText &text, const RichParagraph &paragraph)
{
    static const QRegularExpression twoBreaks(u"\n[ \u00a0]*(?=\n)"_s);
    RichParagraph part{paragraph.kind, {}};
    for (const RichRun &run : paragraph.runs) {
        const QStringList pieces = QString(run.text)
                                       .replace(twoBreaks, QString(QChar::ParagraphSeparator))
                                       .split(QChar::ParagraphSeparator);
        for (qsizetype at = 0; at < pieces.size(); ++at) {
            if (at > 0) {
                text.paragraphs.append(part);
                part.runs.clear();
            }
            RichRun piece = run;
            piece.text = pieces[at];
            part.runs.append(piece);
        }
    }
    text.paragraphs.append(part);
}

/// Word writes `· ` or `1. ` before an item, as text.
void takeMark(RichParagraph &paragraph)
{
    static const QRegularExpression mark(u"^[\\s\u00a0]*(\\S{1,4})[\\s\u00a0]+"_s);
    const QString words = textOf(paragraph);
    const auto found = mark.match(words);
    if (!found.hasMatch())
        return;
    const bool isNumber = found.captured(1).front().isDigit();
    paragraph.kind = isNumber ? RichParagraphKind::Numbered : RichParagraphKind::Bullet;
    qsizetype left = found.capturedLength();
    for (RichRun &run : paragraph.runs) {
        const qsizetype here = std::min(left, run.text.size());
        run.text.remove(0, here);
        left -= here;
    }
}

} // namespace

HtmlEvents::Inside HtmlEvents::inside() const
{
    return m_open.isEmpty() ? Inside{} : m_open.back();
}

void HtmlEvents::open(const QString &tag, const std::map<QString, QString> &attributes)
{
    Inside now = inside();
    now.tag = tag;
    const QString style = valueOf(attributes, u"style"_s);
    now.isHidden = now.isHidden || isUnseen(tag) || styled(style, u"display"_s) == u"none"_s
        || attributes.contains(u"hidden"_s);
    if (tag == u"b"_s || tag == u"strong"_s || tag == u"th"_s || isHeading(tag))
        now.look.isBold = true;
    if (tag == u"i"_s || tag == u"em"_s || tag == u"cite"_s)
        now.look.isItalic = true;
    addStyle(now.look, style);
    if (tag == u"a"_s)
        now.look.link = valueOf(attributes, u"href"_s).trimmed();
    if (tag == u"ul"_s || tag == u"ol"_s)
        now.list = tag == u"ul"_s ? RichParagraphKind::Bullet : RichParagraphKind::Numbered;
    now.keepsLines = now.keepsLines || tag == u"pre"_s;
    m_open.append(now);
    if (now.isHidden)
        return;
    if (isBlock(tag) && !(tag == u"p"_s && m_isNew && m_kind != RichParagraphKind::Plain))
        beginParagraph(tag == u"li"_s ? now.list : RichParagraphKind::Plain);
    if (tag == u"p"_s || tag == u"div"_s)
        m_isMarked = valueOf(attributes, u"class"_s).startsWith(u"MsoListParagraph"_s);
    if (tag == u"br"_s)
        append(u"\n"_s, now.look);
    if (tag == u"td"_s || tag == u"th"_s)
        append(u" "_s, now.look);
}

void HtmlEvents::close(const QString &tag)
{
    const bool isHidden = inside().isHidden;
    while (!m_open.isEmpty()) {
        const QString closed = m_open.takeLast().tag;
        if (closed == tag)
            break;
    }
    if (isBlock(tag) && !isHidden)
        beginParagraph(RichParagraphKind::Plain);
}

void HtmlEvents::characters(const QString &text)
{
    const Inside now = inside();
    if (now.isHidden)
        return;
    const QString plain = withPlainSpace(text);
    append(now.keepsLines ? closedUpLines(plain) : closedUpSpace(plain), now.look);
}

void HtmlEvents::beginParagraph(RichParagraphKind kind)
{
    m_isNew = true;
    m_isMarked = false;
    m_kind = kind;
}

void HtmlEvents::append(const QString &text, const RichRun &look)
{
    if (text.isEmpty() || (m_isNew && text.trimmed().isEmpty() && !text.contains(u'\n')))
        return;
    if (m_isNew) {
        if (m_isMarked)
            m_marked.append(m_text.paragraphs.size());
        m_text.paragraphs.append(RichParagraph{m_kind, {}});
        m_isNew = false;
        m_kind = RichParagraphKind::Plain;
    }
    RichRun run = look;
    run.text = text;
    QList<RichRun> &runs = m_text.paragraphs.back().runs;
    const QChar before = runs.isEmpty() ? QChar() : runs.back().text.back();
    const bool hasSpace = before == u' ' || before == u'\n';
    if (hasSpace && run.text.startsWith(u' '))
        run.text.remove(0, 1);
    if (run.text.isEmpty())
        return;
    m_length += run.text.size();
    runs.append(run);
}

RichText HtmlEvents::text() const
{
    RichText parted;
    for (qsizetype at = 0; at < m_text.paragraphs.size(); ++at) {
        RichParagraph paragraph = tidied(m_text.paragraphs[at]);
        if (m_marked.contains(at))
            takeMark(paragraph);
        appendParted(parted, paragraph);
    }
    return tidied(parted);
}

} // namespace Afterword
