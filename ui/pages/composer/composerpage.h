// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "core/writing/writingcheck.h"
#include "ui/pages/composer/notefile.h"
#include "ui/pages/composer/opennote.h"
#include "ui/pages/page.h"

#include <QLabel>

namespace Afterword {

class ArrivalList;
class Autosave;
class CheckList;
class ComposerBar;
class InterviewLines;
class NoteChecker;
class NoteExport;
class NoteFooter;
class PaperView;
class PreferenceFile;
class RecipientList;

/// Where a note is written, looked over, exported and marked as sent: to everybody of one
/// interview in one sitting. What is typed is kept as a draft of its own for each of them.
class ComposerPage final : public Page
{
    Q_OBJECT

public:
    ComposerPage(Session &session, PreferenceFile &preferences, QWidget *parent = nullptr);
    ~ComposerPage() override;

    /// Shows the note of a follow-up, as far as it is; false if it is gone or has no letter.
    bool open(const FollowUpId &followUp);
    /// How many notes are begun and not sent.
    int count() const override;
    void keepDraft() override;

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildColumns();
    void buildKeys();
    void connectNote();
    void connectSession();
    void showNote();
    void rewrite(const Result<void> &written);
    void chooseChannel(Channel channel);
    void textEdited();
    void showFindings(const QList<Finding> &findings, CheckDepth depth);
    void ignoreFinding(const Finding &finding);
    void keepWord(const QString &word);
    void saveDraft();
    void showSavedTime();
    void showArrivals();
    void refreshRecipients();
    void planChanged();
    bool isSentNow() const;
    Letter edited() const;
    bool mayLeave();
    void exportNote(NoteFormat format);
    void print();
    void markSent();
    void say(const QString &notice);

    Session &m_session;
    PreferenceFile &m_preferences;
    Autosave &m_autosave;
    OpenNote m_note;
    QList<FollowUp> m_together;
    QList<Finding> m_found; ///< the last that the checks told, ignored ones among them
    NoteChecker *m_checker = nullptr;
    ComposerBar *m_bar = nullptr;
    RecipientList *m_recipients = nullptr;
    InterviewLines *m_lines = nullptr;
    PaperView *m_paper = nullptr;
    CheckList *m_checks = nullptr;
    ArrivalList *m_arrivals = nullptr;
    NoteExport *m_export = nullptr;
    QLabel *m_notice = nullptr;
    NoteFooter *m_footer = nullptr;
};

} // namespace Afterword
