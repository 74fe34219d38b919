// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/names.h"

namespace Afterword {

template<>
std::span<const Named<Relation>> names()
{
    static constexpr Named<Relation> all[] = {
        {Relation::Interviewer, u"interviewer"},
        {Relation::Met, u"met"},
        {Relation::Helper, u"helper"},
        {Relation::Introducer, u"introducer"},
        {Relation::Network, u"network"},
    };
    return all;
}

template<>
std::span<const Named<Stage>> names()
{
    static constexpr Named<Stage> all[] = {
        {Stage::Applied, u"applied"},
        {Stage::Interviewing, u"interviewing"},
        {Stage::Waiting, u"waiting"},
        {Stage::Offer, u"offer"},
        {Stage::Hired, u"hired"},
        {Stage::NotHired, u"not-hired"},
        {Stage::Withdrawn, u"withdrawn"},
        {Stage::Closed, u"closed"},
    };
    return all;
}

template<>
std::span<const Named<OutcomeKind>> names()
{
    static constexpr Named<OutcomeKind> all[] = {
        {OutcomeKind::Offer, u"offer"},
        {OutcomeKind::NotHired, u"not-hired"},
        {OutcomeKind::Withdrawn, u"withdrawn"},
    };
    return all;
}

template<>
std::span<const Named<InterviewForm>> names()
{
    static constexpr Named<InterviewForm> all[] = {
        {InterviewForm::OnSite, u"on-site"},
        {InterviewForm::Video, u"video"},
        {InterviewForm::Phone, u"phone"},
    };
    return all;
}

template<>
std::span<const Named<Role>> names()
{
    static constexpr Named<Role> all[] = {
        {Role::Interviewer, u"interviewer"},
        {Role::Met, u"met"},
        {Role::Helper, u"helper"},
        {Role::Introducer, u"introducer"},
    };
    return all;
}

template<>
std::span<const Named<LogKind>> names()
{
    static constexpr Named<LogKind> all[] = {
        {LogKind::ThankYou, u"thank-you"},
        {LogKind::Call, u"call"},
        {LogKind::Inquiry, u"inquiry"},
        {LogKind::Letter, u"letter"},
        {LogKind::Callback, u"callback"},
        {LogKind::Outreach, u"outreach"},
        {LogKind::Feedback, u"feedback"},
        {LogKind::StayWarm, u"stay-warm"},
        {LogKind::Task, u"task"},
        {LogKind::Answer, u"answer"},
    };
    return all;
}

template<>
std::span<const Named<LogOutcome>> names()
{
    static constexpr Named<LogOutcome> all[] = {
        {LogOutcome::Sent, u"sent"},
        {LogOutcome::Spoke, u"spoke"},
        {LogOutcome::Voicemail, u"voicemail"},
        {LogOutcome::NoAnswer, u"no-answer"},
        {LogOutcome::CallbackAgreed, u"callback-agreed"},
        {LogOutcome::NewPromise, u"new-promise"},
        {LogOutcome::Offer, u"offer"},
        {LogOutcome::NotHired, u"not-hired"},
        {LogOutcome::Done, u"done"},
    };
    return all;
}

template<>
std::span<const Named<Channel>> names()
{
    static constexpr Named<Channel> all[] = {
        {Channel::Email, u"email"},
        {Channel::Phone, u"phone"},
        {Channel::Post, u"post"},
        {Channel::Hand, u"hand"},
        {Channel::Task, u"task"},
    };
    return all;
}

template<>
std::span<const Named<CallbackBy>> names()
{
    static constexpr Named<CallbackBy> all[] = {
        {CallbackBy::Seeker, u"you"},
        {CallbackBy::Employer, u"they"},
    };
    return all;
}

template<>
std::span<const Named<DecisionKind>> names()
{
    static constexpr Named<DecisionKind> all[] = {
        {DecisionKind::Snoozed, u"snoozed"},
        {DecisionKind::Moved, u"moved"},
        {DecisionKind::Skipped, u"skipped"},
    };
    return all;
}

template<>
std::span<const Named<ChangeLabel>> names()
{
    static constexpr Named<ChangeLabel> all[] = {
        {ChangeLabel::EditSeeker, u"edit-seeker"},
        {ChangeLabel::RecordInterview, u"record-interview"},
        {ChangeLabel::AddOpportunity, u"add-opportunity"},
        {ChangeLabel::EditOpportunity, u"edit-opportunity"},
        {ChangeLabel::RemoveOpportunity, u"remove-opportunity"},
        {ChangeLabel::AddContact, u"add-contact"},
        {ChangeLabel::EditContact, u"edit-contact"},
        {ChangeLabel::RemoveContact, u"remove-contact"},
        {ChangeLabel::MarkDone, u"mark-done"},
        {ChangeLabel::Snooze, u"snooze"},
        {ChangeLabel::Move, u"move"},
        {ChangeLabel::Skip, u"skip"},
        {ChangeLabel::Send, u"send"},
        {ChangeLabel::LogCall, u"log-call"},
        {ChangeLabel::Answer, u"answer"},
        {ChangeLabel::Import, u"import"},
        {ChangeLabel::MergeContacts, u"merge-contacts"},
    };
    return all;
}

template<>
std::span<const Named<ChangeKind>> names()
{
    static constexpr Named<ChangeKind> all[] = {
        {ChangeKind::Made, u"made"},
        {ChangeKind::Undo, u"undo"},
        {ChangeKind::Redo, u"redo"},
    };
    return all;
}

template<>
std::span<const Named<OccurrenceState>> names()
{
    static constexpr Named<OccurrenceState> all[] = {
        {OccurrenceState::Pending, u"pending"},
        {OccurrenceState::Shown, u"shown"},
        {OccurrenceState::Acknowledged, u"acknowledged"},
        {OccurrenceState::Snoozed, u"snoozed"},
        {OccurrenceState::Cancelled, u"cancelled"},
    };
    return all;
}

} // namespace Afterword
