// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/calloutcomes.h"

#include "ui/pages/call/whenpicker.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString adviceFor(const CallOutcomeChoice &choice)
{
    switch (choice.question) {
    case CallQuestion::Callback:
        return CallOutcomes::tr("Ask when would be a good time to call back, and put it down:");
    case CallQuestion::PromisedDay:
        return CallOutcomes::tr("By which day do they answer?");
    case CallQuestion::AnswerDay:
        return CallOutcomes::tr("By which day do they want your answer? Leave it empty if they "
                                "named none.");
    case CallQuestion::AnotherTry:
        return choice.by == CallbackBy::Employer
            ? CallOutcomes::tr("Do not take it amiss: days fill up. Call them, politely, with the "
                               "words above. If that is not now, say when.")
            : CallOutcomes::tr("When will you try again? Leave it empty to keep it for today.");
    case CallQuestion::Nothing:
        break;
    }
    return {};
}

CallOutcomeChoice choiceOf(
    LogOutcome outcome, CallbackBy by, CallQuestion question, const QString &name)
{
    CallOutcomeChoice choice{.outcome = outcome, .by = by, .question = question, .name = name};
    choice.advice = adviceFor(choice);
    return choice;
}

QList<CallOutcomeChoice> choicesFor(WhoseCall whose)
{
    constexpr CallbackBy mine = CallbackBy::Seeker;
    QList<CallOutcomeChoice> all{
        choiceOf(LogOutcome::CallbackAgreed, mine, CallQuestion::Callback,
            CallOutcomes::tr("&No decision yet")),
        choiceOf(LogOutcome::NewPromise, mine, CallQuestion::PromisedDay,
            CallOutcomes::tr("They named a &day")),
        choiceOf(LogOutcome::Spoke, mine, CallQuestion::Nothing, CallOutcomes::tr("We &spoke")),
        choiceOf(LogOutcome::Voicemail, mine, CallQuestion::Nothing,
            CallOutcomes::tr("&Voicemail left")),
        choiceOf(
            LogOutcome::NoAnswer, mine, CallQuestion::AnotherTry, CallOutcomes::tr("N&o answer")),
        choiceOf(LogOutcome::Offer, mine, CallQuestion::AnswerDay, CallOutcomes::tr("An o&ffer")),
        choiceOf(LogOutcome::NotHired, mine, CallQuestion::Nothing, CallOutcomes::tr("Not &hired")),
    };
    if (whose == WhoseCall::Employer)
        all.prepend(choiceOf(LogOutcome::NoAnswer, CallbackBy::Employer, CallQuestion::AnotherTry,
            CallOutcomes::tr("They did not &call")));
    return all;
}

/// A button waits a while before its mnemonic clicks it; who types on must not be cut short.
void clickAtOnce(QAbstractButton &button)
{
    const QKeySequence keys = QKeySequence::mnemonic(button.text());
    button.setShortcut({});
    QObject::connect(
        new QShortcut(keys, &button), &QShortcut::activated, &button, &QAbstractButton::click);
}

} // namespace

CallOutcomes::CallOutcomes(QWidget *parent)
    : QFrame(parent)
    , m_region(RegionRules{})
    , m_row(new FlowLayout)
    , m_buttons(new QButtonGroup(this))
{
    setProperty("card", true);
    m_row->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(new Label(tr("How did it go?"), u"section"_s));
    layout->addLayout(m_row);
    layout->addWidget(buildQuestion());
    // Not only clicked: a screen reader toggles.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool isChosen) {
        if (isChosen)
            choose(index);
    });
}

QWidget *CallOutcomes::buildQuestion()
{
    m_question = new QWidget;
    m_question->hide();
    m_advice = new Label({});
    m_moment = new WhenPicker(WhenDetail::DayAndTime);
    m_day = new WhenPicker(WhenDetail::DayOnly);
    m_effect = new Label({}, u"muted"_s);
    m_effect->setObjectName(u"effect"_s);
    m_log = new QPushButton(tr("&Log the call"));
    m_log->setObjectName(u"log"_s);
    m_log->setProperty("kind", u"primary"_s);
    clickAtOnce(*m_log);
    auto *last = new QHBoxLayout;
    last->addWidget(m_effect, 1);
    last->addWidget(m_log, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(m_question);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_advice);
    layout->addWidget(buildCallers());
    layout->addWidget(m_moment);
    layout->addWidget(m_day);
    layout->addLayout(last);
    for (WhenPicker *one : {m_moment, m_day}) {
        connect(one, &WhenPicker::changed, this, &CallOutcomes::consider);
        connect(one, &WhenPicker::confirmed, this, &CallOutcomes::decide);
    }
    connect(m_log, &QPushButton::clicked, this, &CallOutcomes::decide);
    return m_question;
}

QWidget *CallOutcomes::buildCallers()
{
    m_callers = new QWidget;
    m_iCall = new QRadioButton(tr("I call the&m"));
    m_theyCall = new QRadioButton(tr("&They call me"));
    clickAtOnce(*m_iCall);
    clickAtOnce(*m_theyCall);
    auto *layout = new QHBoxLayout(m_callers);
    layout->setContentsMargins({});
    layout->addWidget(m_iCall);
    layout->addWidget(m_theyCall);
    layout->addStretch(1);
    connect(m_theyCall, &QRadioButton::toggled, this, &CallOutcomes::consider);
    return m_callers;
}

void CallOutcomes::begin(WhoseCall whose, const WallTime &now, const RegionCalendar &region)
{
    m_now = now;
    m_region = region;
    const QList<CallOutcomeChoice> choices = choicesFor(whose);
    if (choices != m_choices) {
        m_choices = choices;
        addChoices();
    }
    putAway();
}

void CallOutcomes::addChoices()
{
    qDeleteAll(m_buttons->buttons());
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        auto *button = new QPushButton(m_choices.at(i).name);
        button->setCheckable(true);
        button->setProperty("kind", u"choice"_s);
        m_buttons->addButton(button, static_cast<int>(i));
        m_row->addWidget(button);
        clickAtOnce(*button);
        button->show();
    }
}

bool CallOutcomes::isAsking() const
{
    return m_chosen >= 0;
}

void CallOutcomes::putAway()
{
    m_chosen = -1;
    m_question->hide();
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(false);
    m_buttons->setExclusive(true);
}

void CallOutcomes::choose(int index)
{
    m_chosen = index;
    ask(m_choices.at(index));
}

void CallOutcomes::ask(const CallOutcomeChoice &choice)
{
    const bool asksDay = choice.question == CallQuestion::PromisedDay
        || choice.question == CallQuestion::AnswerDay;
    const bool asksTime
        = choice.question == CallQuestion::Callback || choice.question == CallQuestion::AnotherTry;
    m_advice->setText(choice.advice);
    m_advice->setHidden(choice.advice.isEmpty());
    m_callers->setVisible(choice.question == CallQuestion::Callback);
    m_iCall->setChecked(true);
    m_moment->begin(choice.advice, m_now, m_region);
    m_day->begin(choice.advice, m_now, m_region);
    m_moment->setVisible(asksTime);
    m_day->setVisible(asksDay);
    m_question->show();
    consider();
    if (asksTime || asksDay)
        picker()->setFocus();
    else
        m_log->setFocus();
}

WhenPicker *CallOutcomes::picker() const
{
    const CallQuestion question = m_choices.at(m_chosen).question;
    const bool asksDay
        = question == CallQuestion::PromisedDay || question == CallQuestion::AnswerDay;
    return asksDay ? m_day : m_moment;
}

CallResult CallOutcomes::result() const
{
    const CallOutcomeChoice &choice = m_choices.at(m_chosen);
    CallResult result{.outcome = choice.outcome, .callbackBy = choice.by};
    if (choice.question == CallQuestion::Callback && m_theyCall->isChecked())
        result.callbackBy = CallbackBy::Employer;
    if (picker() == m_day)
        result.newPromise = m_day->chosen().date;
    else
        result.callbackAt = m_moment->chosen();
    return result;
}

bool CallOutcomes::isComplete() const
{
    const CallQuestion question = m_choices.at(m_chosen).question;
    if (question == CallQuestion::Nothing)
        return true;
    const bool isNeeded
        = question == CallQuestion::Callback || question == CallQuestion::PromisedDay;
    return isNeeded ? picker()->chosen().isValid() : !picker()->isWrong();
}

void CallOutcomes::consider()
{
    if (!isAsking())
        return;
    m_log->setEnabled(isComplete());
    Q_EMIT considered(result());
}

void CallOutcomes::decide()
{
    if (isAsking() && isComplete())
        Q_EMIT decided(result());
}

void CallOutcomes::showEffect(const QStringList &lines)
{
    m_effect->setText(lines.join(u'\n'));
    m_log->setAccessibleDescription(m_effect->text());
}

} // namespace Afterword
