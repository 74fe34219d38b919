// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperformat.h"

#include <QLineF>
#include <QRectF>

#include <optional>

namespace Afterword {

/// How large a card is once it is folded.
enum class CardSize { A6, A2, A5 };

/// How often the sheet is folded to make one.
enum class CardFold { Flat, Half, Quarter };

/// One side of a card on the sheet. A side that is turned stands on its head there.
struct CardPanel
{
    QRectF place;
    int turned = 0; ///< degrees

    bool operator==(const CardPanel &) const = default;
};

/// A card on the sheet that it is printed on, with the fold away from the reader.
struct CardPlan
{
    QSizeF sheet;
    CardPanel writing; ///< what the reader reads, on opening it
    std::optional<CardPanel> cover = {}; ///< where it lies on the same side of the sheet
    QList<QLineF> folds = {};

    bool operator==(const CardPlan &) const = default;
};

/// Nothing where there is no such card: an A5 card of a sheet folded twice needs A3.
std::optional<CardPlan> cardPlan(CardSize size, CardFold fold);

const QList<CardSize> &cardSizes();
QString nameOf(CardSize size);
EnvelopeSize envelopeFor(CardSize size);

/// What is written keeps this far from the edges and folds of a card.
double cardMargin(CardSize size);

} // namespace Afterword
