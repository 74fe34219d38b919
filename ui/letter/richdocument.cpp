// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/richdocument.h"

#include "core/richtext/richhtml.h"
#include "core/richtext/richplain.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr qsizetype longestPaste = 200'000; ///< characters

QTextCharFormat formatOf(const RichRun &run, const QTextCharFormat &look)
{
    QTextCharFormat format = look;
    if (run.isBold)
        format.setFontWeight(QFont::Bold);
    if (run.isItalic)
        format.setFontItalic(true);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setFontUnderline(true);
    }
    return format;
}

/// Puts items under the list of the item before them.
class BlockWriter final
{
public:
    BlockWriter(QTextCursor &cursor, const RichPlacing &placing)
        : m_cursor(cursor)
        , m_placing(placing)
    {
    }

    void add(const RichParagraph &paragraph, qsizetype number)
    {
        const bool isItem = paragraph.kind != RichParagraphKind::Plain;
        const QTextBlockFormat &format = isItem ? m_placing.item : m_placing.paragraph;
        const bool isOwnBlock = number > 0 || m_cursor.block().length() == 1;
        if (number > 0)
            m_cursor.insertBlock(format, m_placing.look);
        else if (isOwnBlock)
            m_cursor.setBlockFormat(format);
        if (isOwnBlock && isItem)
            enlist(paragraph.kind);
        else if (!isItem)
            m_list = nullptr;
        for (const RichRun &run : paragraph.runs)
            m_cursor.insertText(QString(run.text).replace(u'\n', QChar(QChar::LineSeparator)),
                formatOf(run, m_placing.look));
    }

private:
    void enlist(RichParagraphKind kind)
    {
        const auto style = kind == RichParagraphKind::Bullet ? QTextListFormat::ListDisc
                                                             : QTextListFormat::ListDecimal;
        if (m_list && m_list->format().style() == style) {
            m_list->add(m_cursor.block());
            return;
        }
        QTextListFormat format;
        format.setStyle(style);
        m_list = m_cursor.createList(format);
    }

    QTextCursor &m_cursor;
    const RichPlacing &m_placing;
    QTextList *m_list = nullptr;
};

RichParagraphKind kindOf(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    if (!list)
        return RichParagraphKind::Plain;
    const int style = list->format().style();
    const bool isNumbered
        = style <= QTextListFormat::ListDecimal && style >= QTextListFormat::ListUpperRoman;
    return isNumbered ? RichParagraphKind::Numbered : RichParagraphKind::Bullet;
}

RichRun runOf(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    RichRun run{fragment.text().replace(QChar(QChar::LineSeparator), u'\n')};
    run.isBold = format.fontWeight() >= QFont::DemiBold;
    run.isItalic = format.fontItalic();
    if (format.isAnchor() && isAllowedLink(format.anchorHref()))
        run.link = format.anchorHref();
    return run;
}

} // namespace

SealedDocument::SealedDocument(QObject *parent)
    : QTextDocument(parent)
{
}

QVariant SealedDocument::loadResource(int, const QUrl &)
{
    return {};
}

void insertRichText(QTextCursor &cursor, const RichText &text, const RichPlacing &placing)
{
    cursor.beginEditBlock();
    BlockWriter writer(cursor, placing);
    for (qsizetype number = 0; number < text.paragraphs.size(); ++number)
        writer.add(text.paragraphs[number], number);
    cursor.endEditBlock();
}

RichText fromDocument(const QTextDocument &document)
{
    RichText text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        RichParagraph paragraph{kindOf(block), {}};
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const RichRun run = runOf(at.fragment());
            RichRun *last = paragraph.runs.isEmpty() ? nullptr : &paragraph.runs.back();
            if (last && RichRun{run.text, last->isBold, last->isItalic, last->link} == run)
                last->text += run.text;
            else
                paragraph.runs.append(run);
        }
        text.paragraphs.append(paragraph);
    }
    return text;
}

std::optional<RichText> pastedText(const QMimeData &clipboard)
{
    if (clipboard.hasHtml()) {
        std::optional<RichText> text = fromHtml(clipboard.html());
        if (text && !text->paragraphs.isEmpty())
            return text;
    }
    if (!clipboard.hasFormat(u"text/plain"_s) || clipboard.text().size() > longestPaste)
        return {};
    return fromPlainText(clipboard.text());
}

} // namespace Afterword
