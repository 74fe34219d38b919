// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/record/debriefform.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace Afterword {

class Autosave;
class CausedPlan;
class DebriefEditor;
class Session;

/// Where the seeker writes down an interview, and sees the plan it causes. What is typed is kept
/// as a draft until it is recorded.
class RecordPage final : public Page
{
    Q_OBJECT

public:
    RecordPage(Session &session, QWidget *parent = nullptr);
    ~RecordPage() override;

    /// Begins with the form of an interview that is recorded already.
    void edit(const InterviewId &interview);
    /// Back to the form, as the seeker left it; a new one after the last was recorded.
    void begin();
    /// The same, with a new form already about that opportunity.
    void begin(const OpportunityId &opportunity);
    /// Whether a form was begun and not recorded, as after a crash.
    bool isUnfinished() const;
    void keepDraft() override;

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildHeader();
    QWidget *buildFooter();
    void connectParts();
    void restore();
    bool isShowingForm() const;
    void setAside();
    void startAnew();
    void bringBack();
    void saveDraft();
    void record();
    void refuse(const Error &error);
    void showNotice(const QString &notice);

    Session &m_session;
    Autosave &m_autosave;
    QStackedWidget &m_stack;
    DebriefForm m_fresh;
    DebriefForm m_setAside; ///< what stood there before the seeker started anew
    DebriefEditor *m_editor = nullptr;
    CausedPlan *m_caused = nullptr;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QPushButton *m_startAnew = nullptr;
    QPushButton *m_bringBack = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_record = nullptr;
};

} // namespace Afterword
