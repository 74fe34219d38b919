// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperwork.h"

namespace Afterword {

namespace {

QSizeF labelSheetSize(const PaperChoice &choice)
{
    const LabelSheet *labels = findLabelSheet(choice.labels);
    return sizeOf(labels ? labels->sheet : labelSheets().constFirst().sheet);
}

} // namespace

PaperPath pathOf(const PaperJob &job)
{
    return job.choice.kind == PaperKind::Envelope ? PaperPath::Envelope : PaperPath::Sheet;
}

QSizeF pageSizeOf(const PaperJob &job)
{
    switch (job.choice.kind) {
    case PaperKind::Letter:
    case PaperKind::Guide:
        return sizeOf(job.choice.letter.sheet);
    case PaperKind::Card:
        return planOf(job.choice).sheet;
    case PaperKind::Envelope:
        return sizeOf(job.choice.envelope);
    case PaperKind::Labels:
        break;
    }
    return labelSheetSize(job.choice);
}

int countOf(const PaperJob &job)
{
    const int pieces = static_cast<int>(job.pieces.size());
    if (job.choice.kind != PaperKind::Labels)
        return pieces;
    const LabelSheet *labels = findLabelSheet(job.choice.labels);
    return labelPages(labels ? *labels : labelSheets().constFirst(), job.choice.labelStart, pieces);
}

QList<PaperPage> pagesAt(const PaperJob &job, int part)
{
    if (job.choice.kind == PaperKind::Labels)
        return {labelPage(job.choice, job.pieces, part)};
    return paperPages(job.choice, job.pieces.at(part), job.seeker);
}

QList<PaperJob> jobsOf(
    const PaperChoice &choice, const QList<PaperPiece> &pieces, const Seeker &seeker)
{
    QList<PaperJob> jobs{{.choice = choice, .pieces = pieces, .seeker = seeker}};
    const bool isEnclosed
        = choice.kind == PaperKind::Card || (choice.kind == PaperKind::Letter && !choice.window);
    if (!choice.addsEnvelopes || !isEnclosed)
        return jobs;
    PaperChoice envelopes = choice;
    envelopes.kind = PaperKind::Envelope;
    envelopes.envelope = choice.kind == PaperKind::Card ? envelopeFor(choice.card)
                                                        : envelopeFor(choice.letter.sheet);
    QList<PaperPiece> posted = pieces;
    posted.removeIf([](const PaperPiece &piece) { return piece.to.address.isEmpty(); });
    if (!posted.isEmpty())
        jobs += PaperJob{.choice = envelopes, .pieces = posted, .seeker = seeker};
    return jobs;
}

} // namespace Afterword
