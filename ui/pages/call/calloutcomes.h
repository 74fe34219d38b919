// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/regioncalendar.h"
#include "core/session/callchanges.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;

namespace Afterword {

class FlowLayout;
class WhenPicker;

/// What an outcome needs to know before it can be logged.
enum class CallQuestion { Nothing, Callback, PromisedDay, AnswerDay, AnotherTry };

/// One way in which a call ends, as it is offered.
struct CallOutcomeChoice
{
    LogOutcome outcome = LogOutcome::Spoke;
    CallbackBy by = CallbackBy::Seeker; ///< `NoAnswer` by `Employer`: they did not call
    CallQuestion question = CallQuestion::Nothing;
    QString name = {}; ///< with its mnemonic
    QString advice = {};

    bool operator==(const CallOutcomeChoice &) const = default;
};

/// Whose call it is: the seeker's, or theirs, which may not come.
enum class WhoseCall { Seeker, Employer };

/// How did it go? A button for each outcome, and under them what the chosen one asks.
class CallOutcomes final : public QFrame
{
    Q_OBJECT

public:
    explicit CallOutcomes(QWidget *parent = nullptr);

    /// Begins anew, at that moment at the employer's place.
    void begin(WhoseCall whose, const WallTime &now, const RegionCalendar &region);
    bool isAsking() const;
    /// Takes the choice back.
    void putAway();
    /// What the choice would cause.
    void showEffect(const QStringList &lines);

Q_SIGNALS:
    void considered(const Afterword::CallResult &result); ///< it may still change
    void decided(const Afterword::CallResult &result);

private:
    void addChoices();
    QWidget *buildQuestion();
    QWidget *buildCallers();
    void choose(int index);
    void ask(const CallOutcomeChoice &choice);
    WhenPicker *picker() const;
    CallResult result() const;
    bool isComplete() const;
    void consider();
    void decide();

    QList<CallOutcomeChoice> m_choices;
    int m_chosen = -1;
    WallTime m_now;
    RegionCalendar m_region;
    FlowLayout *m_row = nullptr;
    QButtonGroup *m_buttons = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_advice = nullptr;
    QWidget *m_callers = nullptr;
    QRadioButton *m_iCall = nullptr;
    QRadioButton *m_theyCall = nullptr;
    WhenPicker *m_moment = nullptr;
    WhenPicker *m_day = nullptr;
    QLabel *m_effect = nullptr;
    QPushButton *m_log = nullptr;
};

} // namespace Afterword
