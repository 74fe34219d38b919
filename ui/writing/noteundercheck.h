// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/etiquette.h"

namespace Afterword {

/// A note and all that its checks need to know: values only, since they run in another thread.
struct NoteUnderCheck
{
    QString text = {};
    Dossier dossier = {};
    FollowUp followUp = {};
    Playbook playbook = {};
    QDate today = {}; ///< at the seeker's place
    QString letter = {}; ///< name of the template
    QString language = {}; ///< as its dictionary is called
    QStringList ownWords = {}; ///< that the seeker calls right
    QList<ColleagueNote> drafts = {}; ///< to others of the same interview, not sent yet
};

/// What is found at once: names, etiquette, what reads like another note.
QList<Finding> etiquetteFindings(const NoteUnderCheck &note);

/// The words of this note that no dictionary has to have.
QStringList knownWordsFor(const NoteUnderCheck &note);

} // namespace Afterword
