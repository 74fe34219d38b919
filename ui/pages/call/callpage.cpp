// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/callpage.h"

#include "core/calendar/callingtime.h"
#include "core/writing/writingcheck.h"
#include "ui/outside/externallink.h"
#include "ui/outside/voice.h"
#include "ui/pages/call/calleffect.h"
#include "ui/pages/call/calloutcomes.h"
#include "ui/pages/call/callperson.h"
#include "ui/pages/call/callside.h"
#include "ui/pages/call/callsubject.h"
#include "ui/pages/call/personcard.h"
#include "ui/pages/call/spokeneditor.h"
#include "ui/text/callingtext.h"
#include "ui/text/followuptext.h"
#include "ui/theme/icon.h"
#include "ui/widgets/autosave.h"
#include "ui/widgets/focusinview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int secondsOfAVoicemail = 30;
constexpr int millisecondsBetweenLooks = 10'000;

bool isTheirCall(const FollowUp &call)
{
    return std::ranges::any_of(call.because, [](const Reason &reason) {
        return reason.code == ReasonCode::TheyCall || reason.code == ReasonCode::TheyDidNotCall;
    });
}

QString toneOf(OfficeHour hour)
{
    return hour == OfficeHour::Open ? u"done"_s : u"soon"_s;
}

} // namespace

CallPage::CallPage(
    Session &session, const PreferenceFile &preferences, Voice &voice, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_voice(voice)
    , m_autosave(new Autosave(this))
    , m_side(new CallSide)
    , m_outcomes(new CallOutcomes)
{
    setProperty("kind", u"page"_s);
    setObjectName(u"callPage"_s);
    setAccessibleName(tr("Call sheet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 12);
    layout->setSpacing(12);
    layout->addWidget(buildHeader());
    layout->addWidget(buildBody(), 1);
    layout->addWidget(m_outcomes);
    connectParts();
    m_minute.setInterval(millisecondsBetweenLooks);
}

QWidget *CallPage::buildHeader()
{
    auto *header = new QWidget;
    m_title = new Label({}, u"title"_s);
    m_subject = new Label({}, u"muted"_s);
    auto *back = new QPushButton(icon(u"chevron-left"_s), tr("Back"));
    back->setProperty("kind", u"quiet"_s);
    back->setToolTip(tr("Back to where you came from (Esc)"));
    connect(back, &QPushButton::clicked, this, &CallPage::leave);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subject);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addLayout(titles, 1);
    layout->addWidget(back, 0, Qt::AlignTop);
    return header;
}

QWidget *CallPage::buildBody()
{
    auto *body = new QWidget;
    body->setProperty("kind", u"page"_s);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(0, 0, 4, 0);
    m_columns->setSpacing(12);
    m_columns->addWidget(buildWords(), 3);
    m_columns->addWidget(m_side, 2);
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(body);
    keepFocusInView(*m_area);
    return m_area;
}

QWidget *CallPage::buildWords()
{
    auto *words = new QWidget;
    m_script = new SpokenEditor(m_voice, tr("What to say"), 0);
    m_voicemail
        = new SpokenEditor(m_voice, tr("If nobody answers: the voicemail"), secondsOfAVoicemail);
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_script, 3);
    layout->addWidget(m_voicemail, 2);
    return words;
}

void CallPage::connectParts()
{
    connect(m_autosave, &Autosave::due, this, &CallPage::saveDraft);
    connect(m_side, &CallSide::notesEdited, m_autosave, &Autosave::touch);
    for (SpokenEditor *words : {m_script, m_voicemail}) {
        connect(words, &SpokenEditor::edited, m_autosave, &Autosave::touch);
        connect(words, &SpokenEditor::restored, this,
            [this] { Q_EMIT said(tr("Ctrl+Z brings your own words back.")); });
        connect(words, &SpokenEditor::refused, this, &CallPage::said);
    }
    connect(&m_side->person(), &PersonCard::copied, this,
        [this](const QString &number) { Q_EMIT said(tr("%1 is copied.").arg(number)); });
    connect(&m_side->person(), &PersonCard::dialled, this, [this](const QString &number) {
        Q_EMIT requested(OpenLink{telephoneLink(number), number});
    });
    connect(&m_side->person(), &PersonCard::cardRequested, this, &CallPage::showCard);
    connect(m_outcomes, &CallOutcomes::considered, this, &CallPage::showEffect);
    connect(m_outcomes, &CallOutcomes::decided, this, &CallPage::log);
    connect(&m_session, &Session::planChanged, this, &CallPage::refresh);
    connect(&m_minute, &QTimer::timeout, this, &CallPage::refreshTime);
}

bool CallPage::open(const StartCall &call)
{
    if (const FollowUp *followUp = findFollowUp(m_session.plan(), call.followUp)) {
        openCall(*followUp);
        return true;
    }
    const Opportunity *opportunity = findOpportunity(m_session.dossier(), call.opportunity);
    if (!opportunity)
        return false;
    openCall(freeCall(*opportunity, call.contact, m_session.plan().today));
    return true;
}

void CallPage::openCall(const FollowUp &call)
{
    keepDraft();
    m_voice.stop();
    m_call = call;
    const CallDraft draft = callFromDraft(m_session.draft(callDraftKey(call)));
    displayWords(draft);
    m_side->setNotes(openNotes(draft, m_session.dossier(), m_call));
    m_outcomes->begin(isTheirCall(call) ? WhoseCall::Employer : WhoseCall::Seeker,
        timeThere(m_session, m_call), regionThere(m_session, m_call));
    refresh();
    m_area->ensureVisible(0, 0);
    m_side->setFocus();
}

void CallPage::displayWords(const CallDraft &draft)
{
    const Result<CallScript> words = callWords(m_session, m_preferences, m_call);
    if (!words)
        Q_EMIT failed(words.error());
    const CallScript script = words ? *words : CallScript{};
    const QLocale language(letterLanguage(m_session.dossier().seeker.region));
    m_script->setLanguage(language);
    m_voicemail->setLanguage(language);
    m_script->display(script.script, draft.script);
    m_voicemail->display(script.voicemail, draft.voicemail);
}

void CallPage::refresh()
{
    if (m_call.opportunity.isEmpty())
        return;
    if (const FollowUp *followUp = findFollowUp(m_session.plan(), m_call.id))
        m_call = *followUp;
    const Dossier &dossier = m_session.dossier();
    const QDate today = m_session.plan().today;
    m_title->setText(titleOf(m_call, dossier, today));
    m_subject->setText(subjectOf(m_call, dossier));
    m_side->person().display(callPerson(m_call, dossier));
    m_side->showLastSaid(lastSaid(m_call, dossier, today));
    refreshTime();
}

void CallPage::refreshTime()
{
    if (m_call.opportunity.isEmpty())
        return;
    const WallTime there = timeThere(m_session, m_call);
    const CallingTime moment = callingTime(regionThere(m_session, m_call), there);
    const QString hour = QLocale().toString(there.time, QLocale::ShortFormat);
    //: The time of day there, and whether it is a good one: "It is 10:42 there. Offices there are
    //: open now."
    m_side->person().showTime(
        tr("It is %1 there. %2").arg(hour, callingTimeText(moment, there.date)),
        callingTimeWord(moment.hour), toneOf(moment.hour));
}

void CallPage::saveDraft()
{
    const QString key = callDraftKey(m_call);
    const CallDraft kept = callFromDraft(m_session.draft(key));
    CallDraft now{.script = m_script->ownWords(),
        .voicemail = m_voicemail->ownWords(),
        .notes = m_side->notes()};
    if (now.notes.isEmpty() && openNotes(kept, m_session.dossier(), m_call).isEmpty())
        now.notes = kept.notes;
    if (now == kept)
        return;
    if (const Result<void> saved = m_session.saveDraft(key, toDraft(now)); !saved)
        Q_EMIT failed(saved.error());
}

void CallPage::keepDraft()
{
    m_autosave->flush();
}

void CallPage::showEffect(CallResult result)
{
    m_outcomes->showEffect(callEffect(m_session, m_call, result));
}

void CallPage::log(CallResult result)
{
    saveDraft();
    m_autosave->forget();
    result.remark = m_side->notes().trimmed();
    const FollowUp call = m_call;
    const QList<FactChange> facts = called(m_session.dossier(), call, m_session.now(), result);
    const QString about = personOf(call, m_session.dossier());
    if (const Result<void> done = m_session.apply(ChangeLabel::LogCall, about, facts); !done)
        return Q_EMIT failed(done.error());
    const bool isTheirsMissed
        = result.outcome == LogOutcome::NoAnswer && result.callbackBy == CallbackBy::Employer;
    if (isTheirsMissed && !result.callbackAt.isValid()) {
        openCall(m_call);
        return Q_EMIT said(tr("Noted. Now it is for you to call them."));
    }
    if (result.outcome == LogOutcome::NoAnswer)
        Q_EMIT said(tr("Noted that nobody answered. The call stays on your list."));
    else
        Q_EMIT said(tr("The call is in the log. Ctrl+Z takes it back."));
    leave();
}

void CallPage::showCard()
{
    if (!m_call.contact.isEmpty())
        return Q_EMIT requested(ShowPerson{m_call.contact});
    Q_EMIT requested(ShowOpportunity{m_call.opportunity});
}

void CallPage::leave()
{
    keepDraft();
    m_voice.stop();
    Q_EMIT finished();
}

void CallPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (!m_outcomes->isAsking())
        return leave();
    m_outcomes->putAway();
    m_side->setFocus();
}

void CallPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 90;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CallPage::hideEvent(QHideEvent *event)
{
    // Nobody looks at the time there, and each look wakes the machine.
    m_minute.stop();
    Page::hideEvent(event);
}

void CallPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshTime();
    m_minute.start();
    m_side->setFocus();
}

} // namespace Afterword
