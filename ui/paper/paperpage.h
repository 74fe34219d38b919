// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperproblem.h"
#include "ui/letter/letterpages.h"

class QPainter;

namespace Afterword {

/// A text on a part of a page, as on one side of a card.
struct PlacedNote
{
    std::shared_ptr<const QTextDocument> text;
    int page = 0; ///< of the text
    QRectF place = {}; ///< millimetres
    int turned = 0; ///< degrees, around the middle of its place
    bool isPale = false; ///< to be written over
    PlacedSignature signature = {};
};

/// One side of a sheet, in millimetres: what is printed, and what the preview shows besides.
struct PaperPage
{
    QSizeF size;
    std::shared_ptr<const LetterPages> letter = {};
    int letterPage = 0;
    QList<LineBlock> blocks = {};
    QList<PlacedNote> notes = {};
    QList<QLineF> rules = {}; ///< printed, pale

    QRectF address = {}; ///< its ink
    QList<QLineF> folds = {};
    QRectF window = {}; ///< of the envelope, where the letter lies at rest
    QList<QRectF> keepFree = {}; ///< stamp and bar code
    QList<QRectF> outlines = {}; ///< of labels
    std::optional<WindowView> view = {};
    QList<PaperProblem> problems = {}; ///< known without a printer
};

/// What is printed, but for the address.
QList<QRectF> inkOf(const PaperPage &page);

/// All that would go wrong on a printer that cannot print so near to the edges.
QList<PaperProblem> problemsOf(const PaperPage &page, const QMarginsF &unprintable);

/// Draws what is printed; the painter's unit is a millimetre.
void drawInk(QPainter &painter, const PaperPage &page);

/// The words on it, for those who cannot see it.
QString textOf(const PaperPage &page);

} // namespace Afterword
