// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/writingcheck.h"
#include "ui/opinion/secondopinion.h"
#include "ui/pages/composer/composerparts.h"
#include "ui/pages/composer/note/opennote.h"
#include "ui/writing/notechecker.h"

namespace Afterword {

class PreferenceFile;

/// Has the open note looked over, on this machine and by the grammar server that the seeker named,
/// if one was, and shows what is found in it.
class NoteReview final : public QObject
{
    Q_OBJECT

public:
    /// The paper of `ui` owns it.
    NoteReview(OpenNote &note, PreferenceFile &preferences, const ComposerParts &ui);

    /// Another note lies open: nothing is known of it yet.
    void begin();
    /// The words have changed.
    void touch();
    /// What is known of the words as they stand.
    Verdict verdict() const;
    bool isThrough() const;
    /// Leaves a finding as it is, from now on.
    void ignore(const Finding &finding);
    /// Calls a word right in every note.
    void keepWord(const QString &word);

Q_SIGNALS:
    /// The findings stand; `reasonToStay` is empty if the note may leave.
    void shown(const QString &reasonToStay);
    /// What is kept of the note is not what is known of it now.
    void keepingWanted();
    void refused(const QString &reason);

private:
    void take(const QList<Finding> &ours, CheckDepth depth);
    void hear(const QString &text, const QList<Finding> &theirs);
    void sayWhyNot(const Error &error);
    void show(const QList<Finding> &found);
    QString text() const;

    OpenNote &m_note;
    PreferenceFile &m_preferences;
    const ComposerParts m_ui;
    NoteChecker &m_checker;
    SecondOpinion &m_opinion;
    QList<Finding> m_ours; ///< the last that the checks told
    QList<Finding> m_found; ///< with the server's and the ignored ones
};

} // namespace Afterword
