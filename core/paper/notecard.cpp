// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/notecard.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Upright.
QSizeF closedSize(CardSize size)
{
    switch (size) {
    case CardSize::A6:
        return {105, 148};
    case CardSize::A2:
        return QSizeF(4.25, 5.5) * millimetresPerInch;
    case CardSize::A5:
        return {148, 210};
    }
    return {};
}

QSizeF quarteredSheet(CardSize size)
{
    return sizeOf(size == CardSize::A2 ? SheetSize::Letter : SheetSize::A4);
}

CardPlan flatCard(const QSizeF &closed)
{
    const QSizeF lying = closed.transposed();
    return {.sheet = lying, .writing = {.place = QRectF({}, lying)}};
}

/// Like a book: what is printed is its inside, of which the right half is written on.
CardPlan halfFoldedCard(CardSize size)
{
    const QSizeF closed = closedSize(size);
    const QSizeF sheet = size == CardSize::A5 ? sizeOf(SheetSize::A4).transposed()
                                              : QSizeF(2 * closed.width(), closed.height());
    const double middle = sheet.width() / 2;
    return {.sheet = sheet,
        .writing = {.place = QRectF(middle, 0, middle, sheet.height())},
        .folds = {QLineF(middle, 0, middle, sheet.height())}};
}

/// The upper half folded behind, then the left half behind: the cover lies at the lower right,
/// and the right inner side at the upper left, on its head.
CardPlan quarterFoldedCard(CardSize size)
{
    const QSizeF sheet = quarteredSheet(size);
    const QSizeF panel = sheet / 2;
    const QPointF middle(panel.width(), panel.height());
    return {.sheet = sheet,
        .writing = {.place = QRectF({}, panel), .turned = 180},
        .cover = CardPanel{.place = QRectF(middle, panel)},
        .folds = {QLineF(0, middle.y(), sheet.width(), middle.y()),
            QLineF(middle.x(), 0, middle.x(), sheet.height())}};
}

} // namespace

std::optional<CardPlan> cardPlan(CardSize size, CardFold fold)
{
    switch (fold) {
    case CardFold::Flat:
        return flatCard(closedSize(size));
    case CardFold::Half:
        return halfFoldedCard(size);
    case CardFold::Quarter:
        if (size != CardSize::A5)
            return quarterFoldedCard(size);
        break;
    }
    return {};
}

const QList<CardSize> &cardSizes()
{
    static const QList<CardSize> sizes{CardSize::A6, CardSize::A2, CardSize::A5};
    return sizes;
}

QString nameOf(CardSize size)
{
    switch (size) {
    case CardSize::A6:
        return u"A6"_s;
    case CardSize::A2:
        return u"A2"_s;
    case CardSize::A5:
        return u"A5"_s;
    }
    return {};
}

EnvelopeSize envelopeFor(CardSize size)
{
    switch (size) {
    case CardSize::A6:
        return EnvelopeSize::C6;
    case CardSize::A2:
        return EnvelopeSize::A2;
    case CardSize::A5:
        break;
    }
    return EnvelopeSize::C5;
}

double cardMargin(CardSize size)
{
    return size == CardSize::A5 ? 15 : 10;
}

} // namespace Afterword
