// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/signature.h"
#include "core/paper/paperformat.h"

#include <QMarginsF>
#include <QRectF>

#include <optional>

namespace Afterword {

/// How the parts of a letter stand on its sheet.
enum class LetterForm {
    SenderRight, ///< sender and date at the right, as in Britain
    FullBlock, ///< everything at the left, as in the United States
    WindowBlock, ///< the same, with the address where a #10 window shows it
    DinA, ///< DIN 5008, low letterhead
    DinB, ///< DIN 5008, high letterhead
};

/// The form, the sheet and the type of a letter.
struct LetterMake
{
    LetterForm form = LetterForm::SenderRight;
    SheetSize sheet = SheetSize::A4;
    QString family = {}; ///< of its font; empty: the serif that comes with Afterword
    int textSize = 12; ///< in points
    Signature signature = {};

    bool operator==(const LetterMake &) const = default;
};

/// Where the parts of a letter may stand, in millimetres. A rectangle that is empty has no place
/// of its own: its part stands in the run of the text.
struct LetterZones
{
    QSizeF sheet;
    QMarginsF margins; ///< of every page
    QRectF returnLine = {}; ///< the sender once more, small, over the recipient
    QRectF recipient = {};
    QRectF information = {}; ///< sender and date
    double bodyTop = 0; ///< of the first page
    QList<double> folds = {}; ///< from the top; each runs across
    std::optional<double> hole = {}; ///< where to punch, from the top
    bool hasMarks = false; ///< whether folds and hole are marked in print

    bool operator==(const LetterZones &) const = default;
};

LetterZones letterZones(const LetterMake &make);

/// What is usual in a country.
LetterMake letterMakeIn(const QString &country);

const QList<LetterForm> &letterForms();

/// A word for files of settings, and back; the first form if there is none of that word.
QString wordOf(LetterForm form);
LetterForm letterFormOf(const QString &word);

} // namespace Afterword
