// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperformat.h"

#include <QRectF>

namespace Afterword {

/// A sheet of labels, all alike and in the middle of the sheet.
struct LabelSheet
{
    QString name; ///< the number on the box
    SheetSize sheet = SheetSize::A4;
    int columns = 1;
    int rows = 1;
    QSizeF label;
    double gap = 0; ///< between two columns; rows touch

    bool operator==(const LabelSheet &) const = default;
};

/// The sheets that shops have, by their numbers.
const QList<LabelSheet> &labelSheets();

/// The one called `name`; null if there is none.
const LabelSheet *findLabelSheet(const QString &name);

int labelsOn(const LabelSheet &sheet);

/// The label at `position`, row by row from 0.
QRectF labelPlace(const LabelSheet &sheet, int position);

/// Where the label number `index` goes, if the first goes to `start` of the first sheet.
struct LabelSpot
{
    int page = 0;
    int position = 0;

    bool operator==(const LabelSpot &) const = default;
};

LabelSpot labelSpot(const LabelSheet &sheet, int start, int index);

/// How many sheets `count` labels need.
int labelPages(const LabelSheet &sheet, int start, int count);

} // namespace Afterword
