// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

namespace Afterword {

/// The window of its kind; null while there is none on the screen.
template<typename Kind>
Kind *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Kind *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace Afterword
