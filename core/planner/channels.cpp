// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/channels.h"

#include "core/planner/officedays.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

// Advice 000: the post and the house's own mail may take five days to the desk.
constexpr int daysByPost = 5;

QList<Channel> reminderChannels()
{
    return {Channel::Phone, Channel::Email, Channel::Post};
}

bool needsSomeoneThere(Channel channel)
{
    return channel == Channel::Phone || channel == Channel::Hand;
}

bool isReachableBy(const Candidate &candidate, Channel channel)
{
    const bool isAtTheirPlace
        = candidate.interview && candidate.interview->form == InterviewForm::OnSite;
    if (channel == Channel::Hand && candidate.contact && isAtTheirPlace)
        return true;
    return channel == Channel::Task
        || (candidate.contact && isReachable(*candidate.contact, channel));
}

bool mustBeReadSoon(const Candidate &candidate)
{
    return candidate.rule->kind == LogKind::ThankYou
        && candidate.rule->follows == Event::InterviewHeld;
}

QDate onTheDesk(const Candidate &candidate)
{
    const QDate sent = candidate.followUp.due;
    return candidate.standing->region->officeDayOnOrAfter(sent.addDays(daysByPost));
}

/// A day in the window on which somebody is there to take it; invalid if there is none.
QDate dayWithSomeoneThere(const Candidate &candidate)
{
    const RegionCalendar &region = *candidate.standing->region;
    const FollowUp &followUp = candidate.followUp;
    const QDate after = region.officeDayOnOrAfter(followUp.due);
    if (!followUp.closes.isValid() || after <= followUp.closes)
        return after;
    for (QDate day = followUp.due; day >= followUp.opens; day = day.addDays(-1)) {
        if (region.isOfficeDay(day))
            return day;
    }
    return {};
}

bool isInTime(const Candidate &candidate, Channel channel)
{
    if (channel == Channel::Post && mustBeReadSoon(candidate))
        return candidate.followUp.closes.isValid()
            && onTheDesk(candidate) <= candidate.followUp.closes;
    return channel != Channel::Hand || dayWithSomeoneThere(candidate).isValid();
}

void explainPost(FollowUp &followUp, const Candidate &candidate)
{
    followUp.expectedAtDesk = onTheDesk(candidate);
    followUp.because.append({.code = ReasonCode::ArrivesBy, .to = followUp.expectedAtDesk});
}

void setChannel(Candidate &candidate, Channel channel)
{
    FollowUp &followUp = candidate.followUp;
    followUp.channel = channel;
    if (needsSomeoneThere(channel) && !candidate.agreed && isToBePlaced(candidate)) {
        const QDate there = dayWithSomeoneThere(candidate);
        if (there.isValid() && there < followUp.due)
            followUp.due = there;
        else
            followUp.due
                = movedToOfficeDay(*candidate.standing->region, followUp.due, followUp.because);
        explainRegion(candidate, followUp.because);
    }
    if (channel == Channel::Post)
        explainPost(followUp, candidate);
}

QList<Channel> onTheCard(const Candidate &candidate, const QList<Channel> &channels)
{
    QList<Channel> possible;
    for (const Channel channel : channels) {
        if (isReachableBy(candidate, channel))
            possible.append(channel);
    }
    return possible;
}

/// `channels` from the one after `last` on.
QList<Channel> turned(const QList<Channel> &channels, Channel last)
{
    QList<Channel> order = channels;
    const auto found = std::ranges::find(order, last);
    if (found != order.end())
        std::rotate(order.begin(), found + 1, order.end());
    return order;
}

Channel pick(const Candidate &candidate, std::optional<Channel> last)
{
    const Rule &rule = *candidate.rule;
    const QList<Channel> wished
        = rule.rotates && last ? turned(rule.channels, *last) : rule.channels;
    for (const QList<Channel> &channels :
        {wished, last ? turned(reminderChannels(), *last) : wished}) {
        for (const Channel channel : onTheCard(candidate, channels)) {
            if (channel != last)
                return channel;
        }
    }
    const QList<Channel> any = onTheCard(candidate, reminderChannels());
    return any.isEmpty() ? rule.channels.constFirst() : any.constFirst();
}

void explainReminder(Candidate &reminder, std::optional<Channel> last, int ordinal)
{
    FollowUp &followUp = reminder.followUp;
    if (!isReachableBy(reminder, followUp.channel))
        followUp.because.append({.code = ReasonCode::NoAddress, .channel = followUp.channel});
    else if (last && followUp.channel != *last
        && (reminder.rule->rotates || reminder.rule->channels.constFirst() == *last))
        followUp.because.append(
            {.code = ReasonCode::Rotated, .source = u"001"_s, .channel = *last});
    if (followUp.channel != Channel::Post)
        return;
    explainPost(followUp, reminder);
    if (ordinal >= 3 && !reminder.rule->thirdByPost.isEmpty()) {
        followUp.letter = reminder.rule->thirdByPost;
        followUp.kind = LogKind::Letter;
        followUp.because.append({.code = ReasonCode::StrongPoints, .source = u"001"_s});
    }
}

} // namespace

void chooseChannel(Candidate &candidate)
{
    FollowUp &followUp = candidate.followUp;
    if (candidate.done) {
        followUp.channel = candidate.done->channel;
        return;
    }
    bool isTooLateByPost = false;
    for (const Channel channel : candidate.rule->channels) {
        if (!isReachableBy(candidate, channel))
            continue;
        if (isInTime(candidate, channel)) {
            setChannel(candidate, channel);
            return;
        }
        isTooLateByPost |= channel == Channel::Post;
    }
    if (isTooLateByPost)
        followUp.because.append({.code = ReasonCode::TooLateByPost, .to = onTheDesk(candidate)});
    followUp.because.append({.code = ReasonCode::NoAddress, .channel = followUp.channel});
}

bool isReachable(const Candidate &candidate)
{
    return !onTheCard(candidate, candidate.rule->channels).isEmpty();
}

void rotateChannels(std::vector<Contacted> &contacts)
{
    std::ranges::stable_sort(contacts, {}, &Contacted::at);
    std::optional<Channel> last;
    int ordinal = 0;
    for (Contacted &contacted : contacts) {
        ++ordinal;
        if (contacted.candidate) {
            contacted.channel = pick(*contacted.candidate, last);
            contacted.candidate->followUp.channel = contacted.channel;
            explainReminder(*contacted.candidate, last, ordinal);
        }
        last = contacted.channel;
    }
}

Channel nextChannel(const Contact *contact, std::optional<Channel> last)
{
    const QList<Channel> order = last ? turned(reminderChannels(), *last) : reminderChannels();
    for (const Channel channel : order) {
        if (contact && isReachable(*contact, channel))
            return channel;
    }
    return Channel::Email;
}

} // namespace Afterword
