// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStringList>

namespace Afterword {

/// What a grid of cards is laid out by, in pixels.
struct GridSizes
{
    int leastWidth = 240; ///< of a card
    int cardHeight = 152;
    int headingHeight = 24;
    int gap = 12;
    QMargins margins = {};

    bool operator==(const GridSizes &) const = default;
};

struct GridHeading
{
    QString text;
    QRect place = {};

    bool operator==(const GridHeading &) const = default;
};

/// Where each card and each heading stands, from the top of the grid, left to right.
struct GridPlan
{
    QList<QRect> cards = {};
    QList<GridHeading> headings = {};
    int height = 0;

    bool operator==(const GridPlan &) const = default;
};

/// Lays out cards of which `sections` are the headings, one for each card; a heading stands once
/// above the cards that follow one another under it.
GridPlan gridPlan(const QStringList &sections, int width, const GridSizes &sizes);

enum class GridStep { Before, After, Above, Below };

/// The card that a key leads to; `from` itself where there is none that way.
int neighbourIn(const GridPlan &plan, int from, GridStep step);

} // namespace Afterword
