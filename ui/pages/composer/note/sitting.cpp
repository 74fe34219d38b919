// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/note/sitting.h"

#include "core/paper/paperformat.h"
#include "core/richtext/richplain.h"
#include "ui/pages/composer/note/recipients.h"
#include "ui/text/errortext.h"
#include "ui/text/followuptext.h"
#include "ui/writing/notechecks.h"

namespace Afterword {

namespace {

SittingNote noteOf(const Session &session, const FollowUp &followUp, OpenNote note)
{
    SittingNote told{.followUp = followUp.id, .person = personOf(followUp, session.dossier())};
    if (const Result<void> opened = note.open(followUp); !opened) {
        told.heldBack = errorText(opened.error());
        return told;
    }
    const RichText words = note.firstText();
    const QString text = toPlainText(words);
    told.heldBack
        = reasonToStay(note.withoutIgnored(etiquetteFindings(note.underCheck(text)), text));
    told.piece = pieceOf(session, followUp, withReadersPart(note.letter(), words));
    return told;
}

} // namespace

PaperPiece pieceOf(const Session &session, const FollowUp &followUp, const Letter &letter)
{
    const Dossier &dossier = session.dossier();
    PaperPiece piece{.letter = letter};
    if (const Contact *reader = findContact(dossier, followUp.contact))
        piece.to = addressWish(*reader, countryOfRegion(dossier.seeker.region));
    return piece;
}

QList<SittingNote> othersOfSitting(const Session &session, const OpenNote &open)
{
    QList<SittingNote> others;
    for (const FollowUp &one : writtenTogether(session.plan(), open.followUp())) {
        if (one.id != open.followUp().id && isPending(one))
            others += noteOf(session, one, open);
    }
    return others;
}

Result<void> handOver(
    const Session &session, const OpenNote &open, const QList<SittingNote> &others)
{
    for (const SittingNote &one : others) {
        const FollowUp *followUp = findFollowUp(session.plan(), one.followUp);
        OpenNote note = open;
        if (!one.heldBack.isEmpty() || !followUp || !note.open(*followUp))
            continue;
        const Verdict verdict = note.keptVerdict().value_or(Verdict::LookAgain);
        note.pass(NotePassage::HandedOver);
        if (const Result<void> kept = note.keep(note.firstText(), verdict); !kept)
            return kept.error();
    }
    return {};
}

} // namespace Afterword
