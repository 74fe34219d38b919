// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"
#include "core/planner/plan.h"
#include "ui/pages/composer/notefile.h"
#include "ui/pages/page.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

namespace Afterword {

class Autosave;
class CheckList;
class ComposerBar;
class InterviewLines;
class NoteExport;
class PaperView;
class RecipientList;
class Session;

/// Where a note is written, looked over, exported and marked as sent: to everybody of one
/// interview in one sitting. What is typed is kept as a draft of its own for each of them.
class ComposerPage final : public Page
{
    Q_OBJECT

public:
    ComposerPage(Session &session, QWidget *parent = nullptr);
    ~ComposerPage() override;

    /// Shows the note of a follow-up, as far as it is; false if it is gone or has no letter.
    bool open(const FollowUpId &followUp);
    /// How many notes are begun and not sent.
    int count() const override;
    void keepDraft() override;

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildSides();
    QWidget *buildFooter();
    void connectParts();
    void arrange();
    void showNote(const QString &text);
    void chooseLetter(const QString &name);
    void chooseChannel(Channel channel);
    void textEdited();
    void check();
    void saveDraft();
    bool isAsPlanned() const;
    void showSavedTime();
    void refreshRecipients();
    void planChanged();
    Letter edited() const;
    bool mayLeave();
    void exportNote(NoteFormat format);
    void print();
    void markSent();
    void say(const QString &notice);

    Session &m_session;
    Autosave &m_autosave;
    QTimer m_checkSoon;
    FollowUp m_followUp;
    Letter m_letter; ///< as written from the facts
    QList<FollowUp> m_together;
    ComposerBar *m_bar = nullptr;
    QSplitter *m_splitter = nullptr;
    QScrollArea *m_left = nullptr;
    QScrollArea *m_right = nullptr;
    RecipientList *m_recipients = nullptr;
    InterviewLines *m_lines = nullptr;
    PaperView *m_paper = nullptr;
    CheckList *m_checks = nullptr;
    NoteExport *m_export = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace Afterword
