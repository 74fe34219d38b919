// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/wish.h"

#include <QKeyEvent>

namespace Afterword {

std::optional<Wish> wishOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Wish::Act;
    case Qt::Key_Space:
        return Wish::MarkDone;
    case Qt::Key_M:
        return Wish::Move;
    case Qt::Key_W:
        return Wish::ShowWhy;
    case Qt::Key_O:
        return Wish::ShowOpportunity;
    case Qt::Key_Delete:
        return Wish::Skip;
    default:
        return {};
    }
}

} // namespace Afterword
