// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/note/notewriting.h"

#include "core/richtext/richplain.h"
#include "ui/models/todayrow.h"
#include "ui/pages/composer/note/notedraft.h"
#include "ui/pages/composer/note/recipients.h"
#include "ui/text/followuptext.h"

#include <algorithm>

namespace Afterword {

namespace {

Playbook playbookFor(const Session &session, const FollowUp &followUp, const QString &tone)
{
    const Opportunity *about = findOpportunity(session.dossier(), followUp.opportunity);
    Playbook playbook
        = playbookNamed(session.advice().playbooks, about ? about->playbook : QString());
    if (!tone.isEmpty())
        playbook.tone = tone;
    return playbook;
}

LetterRequest requestOf(const Session &session, const FollowUp &followUp, const Playbook &playbook,
    const LetterWish &wish)
{
    return {.dossier = session.dossier(),
        .followUp = followUp,
        .playbook = playbook,
        .today = session.plan().today,
        .letter = wish.letter,
        .ownTemplates = wish.ownTemplates,
        .style = wish.style};
}

} // namespace

Result<Letter> letterOf(const Session &session, const FollowUp &followUp, const LetterWish &wish)
{
    const Playbook playbook = playbookFor(session, followUp, wish.tone);
    return writeLetter(requestOf(session, followUp, playbook, wish));
}

Result<Letter> letterFrom(const QString &templateText, const Session &session,
    const FollowUp &followUp, const LetterWish &wish)
{
    const Playbook playbook = playbookFor(session, followUp, wish.tone);
    return writeLetter(requestOf(session, followUp, playbook, wish), templateText);
}

QString sentText(const Session &session, const FollowUp &followUp)
{
    const Opportunity *about = findOpportunity(session.dossier(), followUp.opportunity);
    if (!about)
        return {};
    const auto entry = std::ranges::find(about->log, followUp.id, &LogEntry::followUp);
    return entry == about->log.end() ? QString() : entry->text;
}

QList<ColleagueNote> draftsToColleagues(const Session &session, const FollowUp &followUp)
{
    QList<ColleagueNote> notes;
    if (followUp.kind != LogKind::ThankYou)
        return notes;
    for (const FollowUp &other : writtenTogether(session.plan(), followUp)) {
        if (other.id == followUp.id || isSent(other))
            continue;
        const auto draft = noteFromDraft(session.draft(noteDraftKey(other.id)));
        if (draft)
            notes += {personOf(other, session.dossier()), toPlainText(draft->text)};
    }
    return notes;
}

int begunNotes(const Session &session)
{
    return static_cast<int>(
        std::ranges::count_if(session.plan().followUps, [&session](const FollowUp &followUp) {
            return !isSent(followUp) && !session.draft(noteDraftKey(followUp.id)).isEmpty();
        }));
}

const RegionCalendar &calendarOf(const Session &session, const FollowUp &followUp)
{
    const Opportunity *about = findOpportunity(session.dossier(), followUp.opportunity);
    return session.advice().calendar.region(
        about ? regionOf(session.dossier(), *about) : session.dossier().seeker.region);
}

} // namespace Afterword
