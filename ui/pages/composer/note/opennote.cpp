// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/note/opennote.h"

#include "core/richtext/richplain.h"
#include "core/writing/writingcheck.h"
#include "ui/letter/letterdocument.h"
#include "ui/models/todayrow.h"
#include "ui/pages/composer/note/recipients.h"
#include "ui/preferences/preferencefile.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString languageOf(LetterEnglish english, const QString &region)
{
    switch (english) {
    case LetterEnglish::British:
        return letterLanguage(u"GB"_s);
    case LetterEnglish::American:
        return letterLanguage(u"US"_s);
    case LetterEnglish::ByRegion:
        break;
    }
    return letterLanguage(region);
}

} // namespace

OpenNote::OpenNote(Session &session, const PreferenceFile &preferences)
    : m_session(session)
    , m_preferences(preferences)
{
}

Result<void> OpenNote::open(const FollowUp &followUp)
{
    const std::optional<NoteDraft> kept = isSent(followUp)
        ? std::nullopt
        : noteFromDraft(m_session.draft(noteDraftKey(followUp.id)));
    FollowUp asKept = followUp;
    if (kept)
        asKept.channel = kept->channel;
    const Result<void> written
        = write(asKept, kept.value_or(NoteDraft{.channel = followUp.channel}));
    if (written)
        m_isKept = kept.has_value();
    return written;
}

Result<void> OpenNote::write(const FollowUp &followUp, const NoteDraft &draft)
{
    Result<Letter> letter = letterOf(m_session, followUp, wishOf(draft));
    if (!letter)
        return letter.error();
    m_followUp = followUp;
    m_letter = *letter;
    m_draft = draft;
    m_draft.letter = m_letter.name;
    return {};
}

LetterWish OpenNote::wishOf(const NoteDraft &draft) const
{
    return {.letter = draft.letter,
        .tone = draft.tone,
        .ownTemplates = m_preferences.letterFolder(),
        .style = preferences().letters};
}

RichText OpenNote::firstText() const
{
    if (isSent(m_followUp))
        return fromPlainText(sentText(m_session, m_followUp));
    return m_isKept ? m_draft.text : readersPart(m_letter);
}

void OpenNote::follow(const FollowUp &followUp)
{
    const Channel channel = m_followUp.channel;
    m_followUp = followUp;
    m_followUp.channel = channel;
}

Result<void> OpenNote::writeFrom(const QString &letter)
{
    NoteDraft other = m_draft;
    other.letter = letter;
    return write(m_followUp, other);
}

Result<void> OpenNote::sendBy(Channel channel)
{
    FollowUp other = m_followUp;
    other.channel = channel;
    NoteDraft draft = m_draft;
    draft.channel = channel;
    return write(other, draft);
}

Result<void> OpenNote::speak(const QString &tone)
{
    NoteDraft other = m_draft;
    other.tone = tone;
    return write(m_followUp, other);
}

Result<void> OpenNote::writeAnew()
{
    return write(m_followUp, m_draft);
}

Result<Letter> OpenNote::tried(const QString &letter, const QString &templateText) const
{
    NoteDraft other = m_draft;
    other.letter = letter;
    return letterFrom(templateText, m_session, m_followUp, wishOf(other));
}

const Preferences &OpenNote::preferences() const
{
    return m_preferences.current();
}

LetterMake OpenNote::make() const
{
    return letterMakeFor(preferences().letters, m_session.dossier().seeker.region);
}

bool OpenNote::isAsPlanned() const
{
    const FollowUp *planned = findFollowUp(m_session.plan(), m_followUp.id);
    return planned && planned->channel == m_followUp.channel && m_draft.tone.isEmpty()
        && m_draft.passage == NotePassage::Here && m_draft.ignored.isEmpty()
        && m_letter.name == letterNameFor(m_followUp);
}

std::optional<Verdict> OpenNote::keptVerdict() const
{
    return m_isKept ? std::optional(m_draft.verdict) : std::nullopt;
}

bool OpenNote::isUntouched(const RichText &text) const
{
    return tidied(text) == tidied(readersPart(m_letter));
}

void OpenNote::pass(NotePassage passage)
{
    m_draft.passage = passage;
    m_draft.passedAt = passage == NotePassage::HandedOver ? m_session.now().toUTC() : QDateTime();
}

QDateTime OpenNote::leavesAt() const
{
    const bool hasLeft = m_followUp.channel == Channel::Email
        && passage() == NotePassage::HandedOver && m_draft.passedAt.isValid();
    return hasLeft ? m_draft.passedAt : m_session.now();
}

Result<void> OpenNote::keep(const RichText &text, Verdict verdict)
{
    m_draft.text = tidied(text);
    m_isKept = true;
    m_draft.verdict = verdict;
    return m_session.saveDraft(noteDraftKey(m_followUp.id),
        isUntouched(text) && isAsPlanned() ? QString() : toDraft(m_draft));
}

void OpenNote::ignore(const Finding &finding, const QString &text)
{
    m_draft.ignored += ignoredAs(finding, text);
}

QList<Finding> OpenNote::withoutIgnored(const QList<Finding> &findings, const QString &text) const
{
    return Afterword::withoutIgnored(findings, text, m_draft.ignored);
}

NoteUnderCheck OpenNote::underCheck(const QString &text) const
{
    const Opportunity *about = findOpportunity(m_session.dossier(), m_followUp.opportunity);
    return {.text = text,
        .dossier = m_session.dossier(),
        .followUp = m_followUp,
        .playbook
        = playbookNamed(m_session.advice().playbooks, about ? about->playbook : QString()),
        .today = m_session.plan().today,
        .letter = m_letter.name,
        .language
        = languageOf(m_preferences.current().letterEnglish, m_session.dossier().seeker.region),
        .ownWords = m_preferences.current().ownWords,
        .drafts = draftsToColleagues(m_session, m_followUp)};
}

} // namespace Afterword
