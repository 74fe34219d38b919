// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/note/recipients.h"

#include <algorithm>

namespace Afterword {

namespace {

const Interview *interviewOf(const Dossier &dossier, const FollowUp &followUp)
{
    const Opportunity *opportunity = findOpportunity(dossier, followUp.opportunity);
    if (!opportunity)
        return nullptr;
    if (const Interview *own = findInterview(*opportunity, followUp.interview))
        return own;
    const auto last = std::ranges::max_element(opportunity->interviews, {}, &Interview::start);
    return last == opportunity->interviews.end() ? nullptr : &*last;
}

bool isWritten(const FollowUp &followUp)
{
    return followUp.channel == Channel::Email || followUp.channel == Channel::Post
        || followUp.channel == Channel::Hand;
}

bool waitsNow(const FollowUp &followUp)
{
    return followUp.state == State::Due || followUp.state == State::Overdue;
}

} // namespace

QList<FollowUp> writtenTogether(const Plan &plan, const FollowUp &opened)
{
    QList<FollowUp> notes;
    for (const FollowUp &one : plan.followUps) {
        if (one.id == opened.id) {
            notes.append(one);
            continue;
        }
        const bool isAkin = one.opportunity == opened.opportunity
            && one.interview == opened.interview && one.kind == opened.kind && isWritten(one);
        const bool isWanted = opened.kind == LogKind::ThankYou
            ? isPending(one) || isSent(one) || one.state == State::Missed
            : waitsNow(one);
        if (isAkin && isWanted)
            notes.append(one);
    }
    return notes;
}

bool isSent(const FollowUp &followUp)
{
    return followUp.state == State::Done || followUp.state == State::DoneLate;
}

const FollowUp *nextToWrite(const QList<FollowUp> &notes, const FollowUpId &current)
{
    const qsizetype at = std::ranges::find(notes, current, &FollowUp::id) - notes.begin();
    for (qsizetype i = 1; i <= notes.size(); ++i) {
        const FollowUp &note = notes.at((at + i) % notes.size());
        if (note.id != current && isPending(note))
            return &note;
    }
    return nullptr;
}

QStringList linesFrom(const Dossier &dossier, const FollowUp &followUp)
{
    const Interview *interview = interviewOf(dossier, followUp);
    if (!interview)
        return {};
    QStringList lines;
    if (!interview->nextStep.isEmpty())
        lines.append(interview->nextStep);
    return lines + interview->forgot + interview->topics;
}

std::optional<Attendance> attendanceOf(const Dossier &dossier, const FollowUp &followUp)
{
    const Interview *interview = interviewOf(dossier, followUp);
    if (!interview)
        return {};
    const auto found = std::ranges::find(interview->met, followUp.contact, &Attendance::contact);
    return found == interview->met.end() ? std::nullopt : std::optional(*found);
}

} // namespace Afterword
