// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/notedocument.h"

#include "core/paper/paperformat.h"
#include "ui/letter/letterdocument.h"
#include "ui/letter/letterfont.h"
#include "ui/letter/placedsignature.h"
#include "ui/letter/richdocument.h"

#include <array>

namespace Afterword {

std::unique_ptr<QTextDocument> noteDocument(
    const Letter &letter, const QSizeF &place, const TextStep &step, const LetterMake &make)
{
    auto document = std::make_unique<SealedDocument>();
    document->setIndentWidth(step.points * 2);
    document->setUndoRedoEnabled(false);
    document->setUseDesignMetrics(true);
    document->setDefaultFont(letterFont(step.points, make.family));
    document->setDocumentMargin(0);
    document->setPageSize(place * pointsPerMillimetre);
    LetterSheet sheet(*document, step, 1);
    const int room = step.points * 3 / 4;
    sheet.add(letter.salutation, Qt::AlignLeft, 0);
    sheet.add(letter.body, {.paragraph = room, .item = room / 3});
    sheet.add(letter.closing, Qt::AlignLeft, room);
    sheet.add(letter.signature, Qt::AlignLeft, roomFor(make.signature).value_or(step.points * 2));
    return document;
}

std::unique_ptr<QTextDocument> fittedNote(
    const Letter &letter, const QSizeF &place, const LetterMake &make)
{
    constexpr std::array steps{TextStep{13, 130}, TextStep{12, 125}, TextStep{11, 120},
        TextStep{10, 115}, TextStep{9, 110}};
    std::unique_ptr<QTextDocument> document;
    for (const TextStep &step : steps) {
        document = noteDocument(letter, place, step, make);
        if (fitsOnPage(*document))
            break;
    }
    return document;
}

} // namespace Afterword
