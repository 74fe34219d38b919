// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/candidate.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

void appendPart(QString &text, const QString &part)
{
    text += u'/';
    if (!part.contains(u'/') && !part.contains(u'%')) {
        text += part;
        return;
    }
    for (const QChar c : part) {
        if (c == u'/' || c == u'%')
            text += c == u'/' ? "%2F"_L1 : "%25"_L1;
        else
            text += c;
    }
}

/// What became known only later is not over because of an interview that was before.
const Interview *nextInterview(const Candidate &candidate)
{
    const Interview *about = candidate.interview;
    if (!about)
        return nullptr;
    const bool isLater = about->start.date < candidate.event.date;
    const Interview *next = interviewAfter(*candidate.standing, *about);
    while (isLater && next && next->start.date <= candidate.event.date)
        next = interviewAfter(*candidate.standing, *next);
    return next;
}

QDate nextInterviewOr(int days, const Candidate &candidate)
{
    if (const Interview *next = nextInterview(candidate))
        return next->start.date;
    return days > 0 ? candidate.event.date.addDays(days) : QDate();
}

} // namespace

bool isToBePlaced(const Candidate &candidate)
{
    const bool isSkipped = candidate.decision && candidate.decision->kind == DecisionKind::Skipped;
    return candidate.fate == Candidate::Fate::Open && !candidate.done && !candidate.isAlreadyDone
        && !isSkipped;
}

FollowUpId followUpId(const Rule &rule, const Candidate &candidate, const QString &ordinal)
{
    const QString interview = candidate.interview ? candidate.interview->id.text : QString();
    const QString contact = candidate.contact ? candidate.contact->id.text : QString();
    QString text;
    text.reserve(rule.id.size() + candidate.standing->opportunity->id.text.size() + interview.size()
        + contact.size() + ordinal.size() + 4);
    text += rule.id;
    appendPart(text, candidate.standing->opportunity->id.text);
    appendPart(text, interview);
    appendPart(text, contact);
    appendPart(text, ordinal);
    return {text};
}

FollowUpId followUpFor(const FollowUpId &id, const ContactId &from, const ContactId &to)
{
    constexpr qsizetype contactPlace = 3;
    QString ours;
    QString theirs;
    appendPart(ours, from.text);
    appendPart(theirs, to.text);
    QStringList parts = id.text.split(u'/');
    if (parts.size() > contactPlace && u'/' + parts.at(contactPlace) == ours)
        parts[contactPlace] = theirs.mid(1);
    return {parts.join(u'/')};
}

QDate dayOf(const Moment &moment, const Candidate &candidate)
{
    const QDate event = candidate.event.date;
    switch (moment.kind) {
    case Moment::Kind::Days:
        return event.addDays(moment.count);
    case Moment::Kind::OfficeDays:
        return candidate.standing->region->addOfficeDays(event, moment.count);
    case Moment::Kind::InterviewDay:
        return candidate.interview ? candidate.interview->start.date.addDays(moment.count)
                                   : event.addDays(moment.count);
    case Moment::Kind::NextInterview:
        return nextInterviewOr(moment.count, candidate);
    }
    return {};
}

} // namespace Afterword
