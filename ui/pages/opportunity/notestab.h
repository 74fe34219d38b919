// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/opportunity/opportunitytab.h"

class QPlainTextEdit;

namespace Afterword {

class Autosave;

/// The seeker's own words about an opportunity. What is typed is a draft within two seconds, and
/// one change, to be undone as one, when the seeker goes elsewhere.
class NotesTab final : public OpportunityTab
{
    Q_OBJECT

public:
    explicit NotesTab(Session &session, QWidget *parent = nullptr);

    void show(const OpportunityId &opportunity) override;
    void keepDraft() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void saveDraft();
    void commit();
    void report(const Result<void> &result);
    QString kept() const;

    Session &m_session;
    OpportunityId m_opportunity;
    QPlainTextEdit *m_notes = nullptr;
    Autosave *m_autosave = nullptr;
};

} // namespace Afterword
