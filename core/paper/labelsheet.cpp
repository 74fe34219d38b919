// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/labelsheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QSizeF inches(double width, double height)
{
    return QSizeF(width, height) * millimetresPerInch;
}

} // namespace

const QList<LabelSheet> &labelSheets()
{
    constexpr auto letter = SheetSize::Letter;
    constexpr auto a4 = SheetSize::A4;
    constexpr double narrow = millimetresPerInch / 8;
    constexpr double wide = millimetresPerInch * 3 / 16;
    static const QList<LabelSheet> sheets{
        {u"Avery 5160"_s, letter, 3, 10, inches(2.625, 1), narrow},
        {u"Avery 5161"_s, letter, 2, 10, inches(4, 1), wide},
        {u"Avery 5162"_s, letter, 2, 7, inches(4, 4.0 / 3), wide},
        {u"Avery 5163"_s, letter, 2, 5, inches(4, 2), wide},
        {u"Avery L7159"_s, a4, 3, 8, {63.5, 33.9}, 2.54},
        {u"Avery L7160"_s, a4, 3, 7, {63.5, 38.1}, 2.54},
        {u"Avery L7162"_s, a4, 2, 8, {99.1, 33.9}, 2.5},
        {u"Avery L7163"_s, a4, 2, 7, {99.1, 38.1}, 2.5},
        {u"Avery L7165"_s, a4, 2, 4, {99.1, 67.7}, 2.5},
    };
    return sheets;
}

const LabelSheet *findLabelSheet(const QString &name)
{
    const auto found = std::ranges::find(labelSheets(), name, &LabelSheet::name);
    return found == labelSheets().end() ? nullptr : &*found;
}

int labelsOn(const LabelSheet &sheet)
{
    return sheet.columns * sheet.rows;
}

QRectF labelPlace(const LabelSheet &sheet, int position)
{
    const int column = position % sheet.columns;
    const int row = position / sheet.columns;
    const QSizeF paper = sizeOf(sheet.sheet);
    const double width = sheet.columns * (sheet.label.width() + sheet.gap) - sheet.gap;
    const double left = (paper.width() - width) / 2;
    const double top = (paper.height() - sheet.rows * sheet.label.height()) / 2;
    return {QPointF(left + column * (sheet.label.width() + sheet.gap),
                top + row * sheet.label.height()),
        sheet.label};
}

LabelSpot labelSpot(const LabelSheet &sheet, int start, int index)
{
    const int number = start + index;
    return {number / labelsOn(sheet), number % labelsOn(sheet)};
}

int labelPages(const LabelSheet &sheet, int start, int count)
{
    return count == 0 ? 0 : labelSpot(sheet, start, count - 1).page + 1;
}

} // namespace Afterword
