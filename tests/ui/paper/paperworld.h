// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/letters/letterworld.h"
#include "ui/paper/paperwork.h"

namespace Afterword {

/// The letter to Ana Núñez, by post.
inline PaperPiece postedPiece()
{
    using namespace Qt::Literals::StringLiterals;
    LetterWorld world = richWorld();
    world.followUp.channel = Channel::Post;
    return {
        .to = addressWish(world.ana(), u"GB"_s), .letter = writeLetter(world.request()).value()};
}

inline Seeker paperSeeker(const QString &region)
{
    Seeker seeker = richWorld().dossier.seeker;
    seeker.region = region;
    return seeker;
}

} // namespace Afterword
