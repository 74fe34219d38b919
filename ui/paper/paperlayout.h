// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/seeker.h"
#include "core/paper/addressblock.h"
#include "core/paper/paperchoice.h"
#include "ui/paper/paperpage.h"

namespace Afterword {

/// What goes to one person. Where there is no letter, only envelopes and labels can be made.
struct PaperPiece
{
    AddressWish to;
    std::optional<Letter> letter = {};

    bool operator==(const PaperPiece &) const = default;
};

/// The pages of one piece; labels, of which many go on one page, are made by `labelPage`.
QList<PaperPage> paperPages(
    const PaperChoice &choice, const PaperPiece &piece, const Seeker &seeker);

/// `family` is as for `letterFont`.
PaperPage envelopePage(
    EnvelopeSize size, const AddressWish &to, const Seeker &seeker, const QString &family = {});

/// The labels of one sheet, from 0.
PaperPage labelPage(const PaperChoice &choice, const QList<PaperPiece> &pieces, int sheet);

} // namespace Afterword
