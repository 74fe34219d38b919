// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/checkworker.h"

namespace Afterword {

void CheckWorker::check(int number, const NoteUnderCheck &note, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return;
    WritingCheck &writing = writingFor(note);
    const QList<Finding> etiquette = etiquetteFindings(note);
    for (const CheckDepth depth : {CheckDepth::WhileTyping, CheckDepth::Thorough}) {
        const QList<Finding> findings = merged(writing.check(note.text, depth, stop) + etiquette);
        if (stop.stop_requested())
            return;
        Q_EMIT found(number, findings, depth);
    }
}

WritingCheck &CheckWorker::writingFor(const NoteUnderCheck &note)
{
    const QStringList known = knownWordsFor(note);
    const bool isOther = !m_writing || note.language != m_language;
    if (isOther)
        m_writing = std::make_unique<WritingCheck>(note.language);
    // What was found before counts for nothing once other words are known.
    if (isOther || known != m_known)
        m_writing->setKnownWords(known);
    m_language = note.language;
    m_known = known;
    return *m_writing;
}

} // namespace Afterword
