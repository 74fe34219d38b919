// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daykeys.h"

namespace Afterword {

namespace {

constexpr int daysInWeek = 7;

} // namespace

int daysOfKey(int key, Qt::LayoutDirection direction)
{
    const int forward = direction == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return -forward;
    case Qt::Key_Right:
        return forward;
    case Qt::Key_Up:
        return -daysInWeek;
    case Qt::Key_Down:
        return daysInWeek;
    default:
        return 0;
    }
}

} // namespace Afterword
