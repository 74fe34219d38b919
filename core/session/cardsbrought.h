// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/merge.h"

namespace Afterword {

/// A file of cards, read whole.
struct CardsFile
{
    QString name; ///< as messages call it
    QByteArray content = {};
};

/// What would become of one card of a file.
struct CardFate
{
    MergeNote note;
    QString known = {}; ///< for `Merged` and `PassedOver`: whose card is there already
    QString file = {};
    int line = 0; ///< for `Unreadable`: where the card begins

    bool operator==(const CardFate &) const = default;
};

/// What files of cards would bring.
struct CardsBrought
{
    QList<FactChange> facts = {};
    QList<CardFate> cards = {}; ///< file by file, in the order in which they stand there

    bool operator==(const CardsBrought &) const = default;
};

/// What it takes to bring the cards of `files` into `dossier`, one file after the other: cards of
/// known people are merged with theirs. A file that holds no cards keeps the others out too.
/// What is news about a connection is found `today`.
Result<CardsBrought> cardsBrought(
    const Dossier &dossier, const QList<CardsFile> &files, QDate today);

} // namespace Afterword
