// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/letterform.h"

namespace Afterword {

/// Where the parts of an envelope's face stand, in millimetres.
struct EnvelopeZones
{
    QSizeF size;
    QRectF sender;
    QRectF recipient;
    QRectF stamp; ///< nothing is printed there
    QRectF barcode = {}; ///< nor there, which the post prints itself

    bool operator==(const EnvelopeZones &) const = default;
};

/// As the post of `country` reads it, in which the letter is posted.
EnvelopeZones envelopeZones(EnvelopeSize size, const QString &country);

/// Envelopes with a window that letters are made for.
enum class WindowEnvelope { No10, Dl };

/// An envelope and the window in its face.
struct WindowPlan
{
    QSizeF envelope;
    QRectF window;

    bool operator==(const WindowPlan &) const = default;
};

WindowPlan windowPlan(WindowEnvelope envelope);

/// What a window shows of a folded letter that slides about in its envelope, on the letter's own
/// sheet. Both are empty if it does not go in.
struct WindowView
{
    QRectF always; ///< wherever the letter lies
    QRectF sometimes; ///< wherever it may lie
};

WindowView windowView(WindowEnvelope envelope, const LetterZones &letter);

/// How an address is seen.
enum class WindowHit { Whole, MayBeCut, Missed };

WindowHit windowHit(const QRectF &address, const WindowView &view);

/// The envelope whose window a form is made for; none if it is made for none.
std::optional<WindowEnvelope> windowFor(LetterForm form);

} // namespace Afterword
