// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/sheet/signatureroom.h"

#include "core/letters/letter.h"
#include "ui/letter/letterdocument.h"
#include "ui/letter/letterfont.h"
#include "ui/letter/richdocument.h"
#include "ui/writing/looks.h"

#include <QFontMetricsF>
#include <QTextCursor>
#include <QTextDocument>

namespace Afterword {

namespace {

/// The last one before `block` that has words.
QTextBlock wordsBefore(QTextBlock block)
{
    do {
        block = block.previous();
    } while (block.isValid() && block.text().trimmed().isEmpty());
    return block;
}

qreal lineHeightOnScreen()
{
    return paragraphsOnScreen().paragraph.lineHeight();
}

/// The blocks that stand as others do and should not, or the other way round.
QList<QTextBlock> wrongBlocks(const QTextDocument &edited, const QTextBlock &closing, qreal wanted)
{
    QList<QTextBlock> wrong;
    for (QTextBlock block = edited.begin(); block.isValid(); block = block.next()) {
        const qreal height = block.blockFormat().lineHeight();
        if (block == closing ? height != wanted : height > lineHeightOnScreen())
            wrong += block;
    }
    return wrong;
}

void setLineHeight(QTextCursor &cursor, const QTextBlock &block, qreal percent)
{
    QTextBlockFormat format;
    format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
    cursor.setPosition(block.position());
    cursor.mergeBlockFormat(format);
}

} // namespace

QTextBlock nameBelow(const QTextDocument &edited)
{
    if (withReadersPart({}, fromDocument(edited)).signature.isEmpty())
        return {};
    const QTextBlock last = edited.lastBlock();
    return last.text().trimmed().isEmpty() ? wordsBefore(last) : last;
}

int roomForSignature(const LetterMake &make)
{
    constexpr double large = 100; // no rounding to whole dots
    const double line = QFontMetricsF(letterFont(large, make.family)).lineSpacing() / large;
    // Two paragraphs are parted anyway, by about a line.
    constexpr double parting = 1;
    return qRound(100 * (roomAboveName(make) / (make.textSize * line) - parting));
}

void leaveRoom(QTextDocument &edited, int percent)
{
    if (edited.isRedoAvailable())
        return;
    // Room above a block would have to be set anew whenever the sheet grows; that below the lines
    // before it is measured in lines, and grows with them.
    const QTextBlock name = percent > 0 ? nameBelow(edited) : QTextBlock();
    const QTextBlock closing = name.isValid() ? wordsBefore(name) : QTextBlock();
    const qreal wanted = lineHeightOnScreen() + percent;
    const QList<QTextBlock> wrong = wrongBlocks(edited, closing, wanted);
    if (wrong.isEmpty())
        return;
    // What was never typed cannot be undone.
    const bool isRecorded = edited.isUndoRedoEnabled();
    if (!edited.isUndoAvailable())
        edited.setUndoRedoEnabled(false);
    QTextCursor cursor(&edited);
    cursor.joinPreviousEditBlock();
    for (const QTextBlock &block : wrong)
        setLineHeight(cursor, block, block == closing ? wanted : lineHeightOnScreen());
    cursor.endEditBlock();
    edited.setUndoRedoEnabled(isRecorded);
}

} // namespace Afterword
