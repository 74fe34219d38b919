// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/pages/composer/composerparts.h"
#include "ui/pages/composer/note/opennote.h"
#include "ui/pages/composer/notecaptions.h"
#include "ui/pages/composer/notepaper.h"
#include "ui/pages/page.h"

class QSettings;

namespace Afterword {

class Autosave;
class NoteDeparture;
class NoteReview;
class NoteRewriting;
class NoteTemplates;
class NoteVersions;
class PreferenceFile;

/// Where a note is written, looked over, exported and marked as sent: to everybody of one
/// interview in one sitting. What is typed is kept as a draft of its own for each of them.
class ComposerPage final : public Page
{
    Q_OBJECT

public:
    /// `settings` keeps how notes are printed; it must outlive the page.
    ComposerPage(Session &session, PreferenceFile &preferences, QSettings &settings,
        QWidget *parent = nullptr);
    ~ComposerPage() override;

    /// Shows the note of a follow-up, as far as it is; false if it is gone or has no letter.
    bool open(const FollowUpId &followUp);
    /// How many notes are begun and not sent.
    int count() const override;
    void keepDraft() override;
    std::optional<Destination> place() const override;
    bool isBusy() const override;

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectNote();
    void connectRewriting();
    void connectReview();
    void connectDeparture();
    void connectSession();
    void showNote();
    void textEdited();
    void saveDraft();
    void refreshRecipients();
    void planChanged();
    bool isSentNow() const;
    void preferencesChanged();
    void showFit();
    void keepVersion();
    void askWhetherSent();
    void goOnAfter(const FollowUpId &sent);
    void say(const QString &notice);

    Session &m_session;
    PreferenceFile &m_preferences;
    Autosave &m_autosave;
    OpenNote m_note;
    const ComposerParts m_ui;
    NotePaper m_paper;
    const NoteCaptions m_captions;
    QList<FollowUp> m_together;
    NoteReview *m_review = nullptr;
    NoteRewriting *m_rewriting = nullptr;
    NoteTemplates *m_templates = nullptr;
    NoteVersions *m_versions = nullptr;
    NoteDeparture *m_departure = nullptr;
};

} // namespace Afterword
