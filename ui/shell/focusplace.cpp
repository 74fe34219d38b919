// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focusplace.h"

#include <QWidget>

namespace Afterword {

namespace {

QList<QWidget *> partsOf(const QWidget &widget)
{
    QList<QWidget *> parts = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    // Dialogs and lists that are open come and go.
    parts.removeIf([](const QWidget *part) { return part->isWindow(); });
    return parts;
}

} // namespace

QList<int> focusPlace(const QWidget &window)
{
    QList<int> place;
    for (QWidget *part = window.focusWidget(); part && part != &window; part = part->parentWidget())
        place.prepend(static_cast<int>(partsOf(*part->parentWidget()).indexOf(part)));
    return place;
}

void focusAt(QWidget &window, const QList<int> &place)
{
    QWidget *part = &window;
    for (const int step : place)
        part = part ? partsOf(*part).value(step) : nullptr;
    if (part && !place.isEmpty() && part->focusPolicy() != Qt::NoFocus)
        part->setFocus();
}

} // namespace Afterword
