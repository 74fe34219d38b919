// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/callchanges.h"
#include "core/session/session.h"
#include "ui/pages/call/calldraft.h"
#include "ui/pages/page.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace Afterword {

class Autosave;
class CallOutcomes;
class CallSide;
class PreferenceFile;
class SpokenEditor;
class Voice;

/// What shall I say, and what came of it? The sheet to have in view during a call.
class CallPage final : public Page
{
    Q_OBJECT

public:
    CallPage(Session &session, const PreferenceFile &preferences, Voice &voice,
        QWidget *parent = nullptr);

    /// Shows the sheet of a follow-up or, where none is named, of a call that nothing asked for;
    /// whether there is somebody or something to call about.
    [[nodiscard]] bool open(const StartCall &call);
    void keepDraft() override;

Q_SIGNALS:
    void finished(); ///< back to where the seeker came from

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildBody();
    QWidget *buildWords();
    void connectParts();
    void openCall(const FollowUp &call);
    void displayWords(const CallDraft &draft);
    void refresh();
    void refreshTime();
    void saveDraft();
    void showEffect(CallResult result);
    void log(CallResult result);
    void showCard();
    void leave();

    Session &m_session;
    const PreferenceFile &m_preferences;
    Voice &m_voice;
    FollowUp m_call; ///< of the plan, or a free one
    QTimer m_minute;
    Autosave *m_autosave = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subject = nullptr;
    QScrollArea *m_area = nullptr;
    QBoxLayout *m_columns = nullptr;
    SpokenEditor *m_script = nullptr;
    SpokenEditor *m_voicemail = nullptr;
    CallSide *m_side = nullptr;
    CallOutcomes *m_outcomes = nullptr;
};

} // namespace Afterword
