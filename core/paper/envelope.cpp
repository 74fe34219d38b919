// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/envelope.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr double inch = millimetresPerInch;

/// Domestic Mail Manual 202: the address within half an inch of the sides, 5/8 to 2 3/4 inches
/// above the lower edge; 4 1/2 by 5/8 inches at the lower right belong to the bar code.
EnvelopeZones unitedStates(const QSizeF &size)
{
    const double left = size.width() * 0.42;
    const double top = size.height() - 2.75 * inch;
    return {.size = size,
        .sender = QRectF(inch / 2, 9, size.width() * 0.4, 24),
        .recipient = QRectF(left, top, size.width() - inch / 2 - left, 2.125 * inch),
        .stamp = QRectF(size.width() - 35, 0, 35, 30),
        .barcode = QRectF(
            size.width() - 4.5 * inch, size.height() - 0.625 * inch, 4.5 * inch, 0.625 * inch)};
}

/// 74 by 40 mm at the upper right are for the stamp, and 15 mm at the edges stay free.
EnvelopeZones elsewhere(const QSizeF &size)
{
    const double left = size.width() * 0.45;
    const double top = std::max(42.0, size.height() * 0.45);
    return {.size = size,
        .sender = QRectF(15, 10, std::min(70.0, size.width() - 74 - 15), 26),
        .recipient = QRectF(left, top, size.width() - 15 - left, size.height() - 15 - top),
        .stamp = QRectF(size.width() - 74, 0, 74, 40)};
}

/// The highest part that the folds leave.
double foldedHeight(const LetterZones &letter)
{
    double highest = 0;
    double above = 0;
    for (const double fold : letter.folds + QList{letter.sheet.height()}) {
        highest = std::max(highest, fold - above);
        above = fold;
    }
    return highest;
}

} // namespace

EnvelopeZones envelopeZones(EnvelopeSize size, const QString &country)
{
    return country == "US"_L1 ? unitedStates(sizeOf(size)) : elsewhere(sizeOf(size));
}

WindowPlan windowPlan(WindowEnvelope envelope)
{
    const bool isNo10 = envelope == WindowEnvelope::No10;
    const QSizeF size = sizeOf(isNo10 ? EnvelopeSize::No10 : EnvelopeSize::Dl);
    // DIN 680: 90 by 45 mm, 20 mm from the left, 15 mm above the lower edge.
    const QSizeF window = isNo10 ? QSizeF(4.5, 1.125) * inch : QSizeF(90, 45);
    const double left = isNo10 ? 0.875 * inch : 20;
    const double below = isNo10 ? 0.5 * inch : 15;
    return {size, QRectF(QPointF(left, size.height() - below - window.height()), window)};
}

WindowView windowView(WindowEnvelope envelope, const LetterZones &letter)
{
    const WindowPlan plan = windowPlan(envelope);
    const double across = plan.envelope.width() - letter.sheet.width();
    const double upright = plan.envelope.height() - foldedHeight(letter);
    if (across < 0 || upright < 0 || letter.folds.isEmpty())
        return {};
    // The first fold lies on the lower edge of the envelope, or as far above it as there is room.
    const double foldToBottom = plan.envelope.height() - letter.folds.front();
    const QRectF resting = plan.window.translated(0, -foldToBottom);
    return {.always = resting.adjusted(0, upright, -across, 0),
        .sometimes = resting.adjusted(-across, 0, 0, upright)};
}

WindowHit windowHit(const QRectF &address, const WindowView &view)
{
    // What lies just on the edge lies within: the numbers come out of sums of inches.
    constexpr double edge = 0.01;
    const QRectF ink = address.adjusted(edge, edge, -edge, -edge);
    if (view.always.isValid() && view.always.contains(ink))
        return WindowHit::Whole;
    return view.sometimes.contains(ink) ? WindowHit::MayBeCut : WindowHit::Missed;
}

std::optional<WindowEnvelope> windowFor(LetterForm form)
{
    switch (form) {
    case LetterForm::WindowBlock:
        return WindowEnvelope::No10;
    case LetterForm::DinA:
    case LetterForm::DinB:
        return WindowEnvelope::Dl;
    case LetterForm::SenderRight:
    case LetterForm::FullBlock:
        break;
    }
    return {};
}

} // namespace Afterword
