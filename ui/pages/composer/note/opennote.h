// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"
#include "core/paper/letterform.h"
#include "core/session/session.h"
#include "ui/pages/composer/note/notedraft.h"
#include "ui/pages/composer/note/notewriting.h"
#include "ui/writing/noteundercheck.h"

namespace Afterword {

class PreferenceFile;
struct Preferences;

/// The note on the desk: whom it goes to, what it was begun from, and how its words are kept.
class OpenNote final
{
public:
    OpenNote(Session &session, const PreferenceFile &preferences);

    /// Takes another note up, as far as it is. Nothing has changed if it fails.
    Result<void> open(const FollowUp &followUp);
    bool isOpen() const { return !m_letter.name.isEmpty(); }

    const FollowUp &followUp() const { return m_followUp; }
    /// As written from the facts.
    const Letter &letter() const { return m_letter; }
    const QString &tone() const { return m_draft.tone; }
    /// The words it opens with: what was sent, what was kept, or what was written from the facts.
    RichText firstText() const;

    /// Takes over what the plan now says of it; the way it goes stays as chosen.
    void follow(const FollowUp &followUp);
    /// Writes it anew, from another template, for another way, in another tone.
    Result<void> writeFrom(const QString &letter);
    Result<void> sendBy(Channel channel);
    Result<void> speak(const QString &tone);
    /// Writes it anew as its template now stands.
    Result<void> writeAnew();
    /// The letter that it would be if the template `letter` said `templateText`.
    Result<Letter> tried(const QString &letter, const QString &templateText) const;

    const Preferences &preferences() const;
    /// How it is put on paper.
    LetterMake make() const;

    /// How far it has gone; kept with its words.
    NotePassage passage() const { return m_draft.passage; }
    void pass(NotePassage passage);
    /// When it is sent, if the seeker says so now: a message left when it was handed over, what
    /// goes on paper leaves now.
    QDateTime leavesAt() const;

    /// What the checks said when it was kept; nothing if it is not kept.
    std::optional<Verdict> keptVerdict() const;

    /// Keeps `text` with all that belongs to it; what is as it was begun leaves nothing.
    Result<void> keep(const RichText &text, Verdict verdict);
    /// Whether `text` is as it was written from the facts.
    bool isUntouched(const RichText &text) const;
    /// Leaves a finding in `text` as it is, from now on.
    void ignore(const Finding &finding, const QString &text);
    QList<Finding> withoutIgnored(const QList<Finding> &findings, const QString &text) const;

    NoteUnderCheck underCheck(const QString &text) const;

private:
    Result<void> write(const FollowUp &followUp, const NoteDraft &draft);
    LetterWish wishOf(const NoteDraft &draft) const;
    bool isAsPlanned() const;

    Session &m_session;
    const PreferenceFile &m_preferences;
    FollowUp m_followUp;
    Letter m_letter;
    NoteDraft m_draft; ///< as it was kept last
    bool m_isKept = false; ///< else its text counts for nothing
};

} // namespace Afterword
