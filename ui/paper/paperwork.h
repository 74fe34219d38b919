// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperdevice.h"
#include "ui/paper/paperlayout.h"

namespace Afterword {

/// Pages of one size that go to the printer together.
struct PaperJob
{
    PaperChoice choice;
    QList<PaperPiece> pieces;
    Seeker seeker;

    bool operator==(const PaperJob &) const = default;
};

PaperPath pathOf(const PaperJob &job);
QSizeF pageSizeOf(const PaperJob &job);

/// How many times `pagesAt` can be asked: once for each piece, or for each sheet of labels.
int countOf(const PaperJob &job);

/// The pages of a part, made anew each time, so that a thousand need no more room than one.
QList<PaperPage> pagesAt(const PaperJob &job, int part);

/// One job, and another one for the envelopes where they are wished; those who have no address
/// get none.
QList<PaperJob> jobsOf(
    const PaperChoice &choice, const QList<PaperPiece> &pieces, const Seeker &seeker);

} // namespace Afterword
