// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/noteundercheck.h"

namespace Afterword {

QList<Finding> etiquetteFindings(const NoteUnderCheck &note)
{
    const LetterRequest about{.dossier = note.dossier,
        .followUp = note.followUp,
        .playbook = note.playbook,
        .today = note.today,
        .letter = note.letter};
    return merged(checkEtiquette(note.text, about) + checkSameness(note.text, note.drafts));
}

QStringList knownWordsFor(const NoteUnderCheck &note)
{
    return knownWords(note.dossier) + note.ownWords;
}

} // namespace Afterword
