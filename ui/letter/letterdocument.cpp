// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterdocument.h"

#include "ui/letter/letterfont.h"
#include "ui/letter/richdocument.h"

#include <QTextCursor>
#include <QTextFrame>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Measures of the page in points.
namespace Points {
constexpr int margin = 72;
constexpr int text = 12;
constexpr int parting = 12; ///< between two parts
constexpr int item = 4; ///< between two items of a list
constexpr int indent = 24; ///< of a list
constexpr int signature = 30; ///< more room, for the pen
constexpr int lineHeight = 130; ///< percent
} // namespace Points

/// Puts parts one under the other; each begins as a block of its own.
class Sheet final
{
public:
    Sheet(QTextDocument &document, int scale)
        : m_cursor(&document)
        , m_scale(scale)
    {
    }

    void add(const QString &text, Qt::Alignment alignment, int spaceAbove)
    {
        if (text.isEmpty())
            return;
        begin(format(alignment, spaceAbove));
        m_cursor.insertText(text);
    }

    void add(const QStringList &lines, Qt::Alignment alignment, int spaceAbove)
    {
        for (const QString &line : lines)
            add(line, alignment, &line == &lines.front() ? spaceAbove : 0);
    }

    void add(const RichText &body)
    {
        if (body.paragraphs.isEmpty())
            return;
        const RichPlacing placing{.paragraph = format(Qt::AlignLeft, Points::parting),
            .item = format(Qt::AlignLeft, Points::item)};
        begin(placing.paragraph);
        insertRichText(m_cursor, body, placing);
    }

private:
    QTextBlockFormat format(Qt::Alignment alignment, int spaceAbove) const
    {
        QTextBlockFormat format;
        format.setAlignment(alignment);
        format.setTopMargin(m_isEmpty ? 0 : spaceAbove * m_scale);
        format.setLineHeight(Points::lineHeight, QTextBlockFormat::ProportionalHeight);
        return format;
    }

    void begin(const QTextBlockFormat &format)
    {
        if (m_isEmpty)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, QTextCharFormat());
        m_isEmpty = false;
    }

    QTextCursor m_cursor;
    const int m_scale;
    bool m_isEmpty = true;
};

void fill(QTextDocument &document, const Letter &letter, int scale)
{
    Sheet sheet(document, scale);
    sheet.add(letter.senderLines, Qt::AlignRight, 0);
    sheet.add(letter.date, Qt::AlignRight, Points::parting);
    sheet.add(letter.recipientLines, Qt::AlignLeft, Points::parting);
    sheet.add(letter.salutation, Qt::AlignLeft, Points::parting * 2);
    sheet.add(letter.body);
    sheet.add(letter.closing, Qt::AlignLeft, Points::parting);
    sheet.add(letter.signature, Qt::AlignLeft, Points::signature);
}

} // namespace

QPageSize letterPageSize(const QString &seekerRegion)
{
    const QString country = seekerRegion.left(2).toUpper();
    const bool isLetter = country == u"US"_s || country == u"CA"_s;
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

std::unique_ptr<QTextDocument> letterDocument(
    const Letter &letter, const QPageSize &pageSize, int scale)
{
    auto document = std::make_unique<SealedDocument>();
    document->setIndentWidth(Points::indent * scale);
    document->setUndoRedoEnabled(false);
    document->setUseDesignMetrics(true);
    document->setDefaultFont(letterFont(Points::text * scale));
    document->setDocumentMargin(0);
    document->setPageSize(pageSize.size(QPageSize::Point) * scale);
    QTextFrameFormat frame = document->rootFrame()->frameFormat();
    frame.setMargin(Points::margin * scale);
    document->rootFrame()->setFrameFormat(frame);
    fill(*document, letter, scale);
    document->setMetaInformation(QTextDocument::DocumentTitle, letter.subject);
    document->setUndoRedoEnabled(true);
    return document;
}

bool fitsOnPage(const QTextDocument &document)
{
    return document.pageCount() == 1;
}

} // namespace Afterword
