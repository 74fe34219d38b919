// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/gridplan.h"

#include <algorithm>
#include <cstdlib>

namespace Afterword {

namespace {

/// The card of the nearest row in one direction that stands nearest below or above.
int inNextRow(const GridPlan &plan, int from, int direction)
{
    const QRect here = plan.cards.at(from);
    int best = from;
    for (int i = from + direction; i >= 0 && i < plan.cards.size(); i += direction) {
        const QRect there = plan.cards.at(i);
        if (there.top() == here.top())
            continue;
        if (best != from && there.top() != plan.cards.at(best).top())
            break;
        if (best == from
            || std::abs(there.left() - here.left())
                < std::abs(plan.cards.at(best).left() - here.left()))
            best = i;
    }
    return best;
}

} // namespace

GridPlan gridPlan(const QStringList &sections, int width, const GridSizes &sizes)
{
    GridPlan plan;
    const int left = sizes.margins.left();
    const int room = std::max(1, width - left - sizes.margins.right());
    const int columns = std::max(1, (room + sizes.gap) / (sizes.leastWidth + sizes.gap));
    const int cardWidth = (room - sizes.gap * (columns - 1)) / columns;
    int y = sizes.margins.top();
    int column = 0;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const bool isNewSection = i == 0 || sections.at(i) != sections.at(i - 1);
        if (i > 0 && (isNewSection || column == columns)) {
            y += sizes.cardHeight + sizes.gap;
            column = 0;
        }
        if (isNewSection) {
            y += i > 0 ? sizes.gap / 2 : 0;
            plan.headings.append({sections.at(i), {left, y, room, sizes.headingHeight}});
            y += sizes.headingHeight + sizes.gap / 2;
        }
        plan.cards.append(
            {left + column * (cardWidth + sizes.gap), y, cardWidth, sizes.cardHeight});
        ++column;
    }
    plan.height = y + (sections.isEmpty() ? 0 : sizes.cardHeight) + sizes.margins.bottom();
    return plan;
}

int neighbourIn(const GridPlan &plan, int from, GridStep step)
{
    const int last = static_cast<int>(plan.cards.size()) - 1;
    if (from < 0 || from > last)
        return last < 0 ? -1 : 0;
    switch (step) {
    case GridStep::Before:
        return std::max(0, from - 1);
    case GridStep::After:
        return std::min(last, from + 1);
    case GridStep::Above:
        return inNextRow(plan, from, -1);
    case GridStep::Below:
        return inNextRow(plan, from, 1);
    }
    return from;
}

} // namespace Afterword
