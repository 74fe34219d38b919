// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/envelope.h"
#include "core/paper/labelsheet.h"
#include "core/paper/notecard.h"

namespace Afterword {

/// What a note is put on.
enum class PaperKind { Letter, Card, Envelope, Labels, Guide };

/// A sheet from which a note is written by hand.
enum class GuideStyle {
    LargeType, ///< to copy from
    Tracing, ///< in pale letters on lines, to write over
};

/// How a note is to be printed.
struct PaperChoice
{
    PaperKind kind = PaperKind::Letter;
    LetterMake letter = {};
    std::optional<WindowEnvelope> window = {}; ///< that the letter goes in
    bool addsEnvelopes = false; ///< one for each letter or card, printed after them
    CardSize card = CardSize::A6;
    CardFold fold = CardFold::Flat;
    EnvelopeSize envelope = EnvelopeSize::Dl;
    QString labels = {}; ///< name of the sheet
    int labelStart = 0; ///< the first one that is not used
    GuideStyle guide = GuideStyle::LargeType;

    bool operator==(const PaperChoice &) const = default;
};

/// What goes with letters of a make.
PaperChoice paperChoiceFor(const LetterMake &letter);

/// The fold if there is such a card, else a flat one.
CardPlan planOf(const PaperChoice &choice);

} // namespace Afterword
