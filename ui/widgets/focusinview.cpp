// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusinview.h"

#include <QApplication>
#include <QScrollArea>

namespace Afterword {

namespace {

constexpr int margin = 24; // its label stays in view, too

/// The whole of it where there is room, while the area itself is content with the text cursor.
void bringIntoView(QScrollArea &area, QWidget &control)
{
    const QRect place(control.mapTo(area.widget(), QPoint(0, 0)), control.size());
    if (place.height() + 2 * margin > area.viewport()->height())
        return area.ensureWidgetVisible(&control, 0, margin);
    area.ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + margin);
}

} // namespace

void keepFocusInView(QScrollArea &area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](QWidget *, QWidget *now) {
        const bool isWithin = now && area.widget() && area.widget()->isAncestorOf(now);
        // What the mouse presses must not move away from under it.
        if (isWithin && QGuiApplication::mouseButtons() == Qt::NoButton)
            bringIntoView(area, *now);
    });
}

} // namespace Afterword
