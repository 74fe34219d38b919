// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterdocument.h"

#include "ui/letter/letterfont.h"
#include "ui/letter/lettersheet.h"
#include "ui/letter/placedsignature.h"
#include "ui/letter/richdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// From the wished to the smallest that still reads well.
std::array<TextStep, 4> textSteps(int points)
{
    constexpr int smallest = 10;
    const int smaller = std::max(points - 1, smallest);
    return {TextStep{points, 130}, TextStep{points, 118}, TextStep{smaller, 126},
        TextStep{smaller, 114}};
}

/// The room above the parts of a letter, in points.
struct PartRoom
{
    Qt::Alignment sender = Qt::AlignLeft;
    int date = 12;
    int recipient = 12;
    int salutation = 24;
    int paragraph = 12;
    int item = 4; ///< between two of a list
    int signature = 30; ///< for the pen
};

/// One blank line between parts and three before the recipient and the name; a blank line of the
/// sizes above is about 15 points.
constexpr PartRoom blockRoom{
    .date = 15, .recipient = 45, .salutation = 15, .paragraph = 12, .signature = 45};
constexpr PartRoom rightRoom{.sender = Qt::AlignRight};

constexpr int listIndent = 24;

PartRoom roomOf(const LetterMake &make)
{
    PartRoom room = make.form == LetterForm::SenderRight ? rightRoom : blockRoom;
    room.signature = roomFor(make.signature).value_or(room.signature);
    return room;
}

void fill(LetterSheet &sheet, const Letter &letter, const LetterZones &zones, const PartRoom &room)
{
    if (zones.information.isEmpty()) {
        sheet.add(letter.senderLines, room.sender, 0);
        sheet.add(letter.date, room.sender, room.date);
    }
    if (zones.recipient.isEmpty())
        sheet.add(letter.recipientLines, Qt::AlignLeft, room.recipient);
    if (zones.hasMarks)
        sheet.addHeading(letter.subject);
    sheet.add(letter.salutation, Qt::AlignLeft, room.salutation);
    sheet.add(letter.body, {.paragraph = room.paragraph, .item = room.item});
    sheet.add(letter.closing, Qt::AlignLeft, room.paragraph);
    sheet.add(letter.signature, Qt::AlignLeft, room.signature);
}

void setMargins(QTextDocument &document, const QMarginsF &margins, double unitsPerMillimetre)
{
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setLeftMargin(margins.left() * unitsPerMillimetre);
    frame.setTopMargin(margins.top() * unitsPerMillimetre);
    frame.setRightMargin(margins.right() * unitsPerMillimetre);
    frame.setBottomMargin(margins.bottom() * unitsPerMillimetre);
    document.rootFrame()->setFrameFormat(frame);
}

std::unique_ptr<QTextDocument> laidOut(
    const Letter &letter, const LetterMake &make, const TextStep &step, int scale)
{
    const LetterZones zones = letterZones(make);
    const double unitsPerMillimetre = pointsPerMillimetre * scale;
    auto document = std::make_unique<SealedDocument>();
    document->setIndentWidth(listIndent * scale);
    document->setUndoRedoEnabled(false);
    document->setUseDesignMetrics(true);
    document->setDefaultFont(letterFont(step.points * scale, make.family));
    document->setDocumentMargin(0);
    document->setPageSize(pageSizeOf(make.sheet).size(QPageSize::Point) * scale);
    setMargins(*document, zones.margins, unitsPerMillimetre);
    LetterSheet sheet(*document, step, scale);
    sheet.skip((zones.bodyTop - zones.margins.top()) * unitsPerMillimetre);
    fill(sheet, letter, zones, roomOf(make));
    return document;
}

/// The lines of one block, each with the page that it stands on.
QList<QRectF> linesOf(const QTextBlock &block)
{
    const QPointF at = block.document()->documentLayout()->blockBoundingRect(block).topLeft();
    QList<QRectF> lines;
    for (int number = 0; number < block.layout()->lineCount(); ++number)
        lines += block.layout()->lineAt(number).naturalTextRect().translated(at);
    return lines;
}

int pageOf(const QRectF &line, const QTextDocument &document)
{
    return static_cast<int>(line.center().y() / document.pageSize().height());
}

/// So that closing and name have at least two lines of the text with them.
void keepEndTogether(QTextDocument &document, const Letter &letter)
{
    constexpr int leastLines = 2;
    QTextBlock last = document.lastBlock();
    const int page = pageOf(linesOf(last).value(0), document);
    if (page == 0 || letter.signature.isEmpty())
        return;
    for (int below = letter.closing.isEmpty() ? 1 : 2; below > 0 && last.isValid(); --below)
        last = last.previous();
    if (!last.isValid() || last == document.firstBlock())
        return;
    const QList<QRectF> lines = linesOf(last);
    const auto near = std::ranges::count(
        lines, page, [&document](const QRectF &line) { return pageOf(line, document); });
    if (near >= std::min<qsizetype>(leastLines, lines.size()))
        return;
    QTextCursor cursor(last);
    QTextBlockFormat format = last.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
}

} // namespace

QPageSize letterPageSize(const QString &seekerRegion)
{
    return pageSizeOf(sheetSizeIn(countryOfRegion(seekerRegion)));
}

QPageSize pageSizeOf(SheetSize sheet)
{
    return QPageSize(sheet == SheetSize::Letter ? QPageSize::Letter : QPageSize::A4);
}

LetterMake letterMakeFor(const LetterStyle &style, const QString &seekerRegion)
{
    LetterMake make = letterMakeIn(countryOfRegion(seekerRegion));
    make.sheet = isOnLetterPaper(style, seekerRegion) ? SheetSize::Letter : SheetSize::A4;
    make.family = style.family;
    make.textSize = style.textSize;
    make.signature = style.signature;
    return make;
}

std::unique_ptr<QTextDocument> letterDocument(
    const Letter &letter, const LetterMake &make, int scale)
{
    std::unique_ptr<QTextDocument> document;
    const std::array steps = textSteps(make.textSize);
    for (const TextStep &step : steps) {
        document = laidOut(letter, make, step, scale);
        if (fitsOnPage(*document))
            break;
    }
    // What is two pages anyway is set as large as any other.
    if (!fitsOnPage(*document)) {
        document = laidOut(letter, make, steps.front(), scale);
        keepEndTogether(*document, letter);
    }
    document->setMetaInformation(QTextDocument::DocumentTitle, letter.subject);
    document->setUndoRedoEnabled(true);
    return document;
}

int roomAboveName(const LetterMake &make)
{
    return roomOf(make).signature;
}

bool fitsOnPage(const QTextDocument &document)
{
    return document.pageCount() == 1;
}

int linesTooMany(const QTextDocument &document)
{
    int lines = 0;
    for (int page = 1; page < document.pageCount(); ++page)
        lines += static_cast<int>(linesOnPage(document, page).size());
    return lines;
}

QList<QRectF> linesOnPage(const QTextDocument &document, int page)
{
    QList<QRectF> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lines += linesOf(block);
    lines.removeIf(
        [&](const QRectF &line) { return line.isEmpty() || pageOf(line, document) != page; });
    for (QRectF &line : lines)
        line.translate(0, -page * document.pageSize().height());
    return lines;
}

} // namespace Afterword
