// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/rulenames.h"

namespace Afterword {

template<>
std::span<const Named<Event>> names()
{
    static constexpr Named<Event> all[] = {
        {Event::InterviewScheduled, u"interview.scheduled"},
        {Event::InterviewHeld, u"interview.held"},
        {Event::PromisePassed, u"promise.passed"},
        {Event::CallbackAgreed, u"callback.agreed"},
        {Event::GapNoted, u"gap.noted"},
        {Event::ConnectionFound, u"connection.found"},
        {Event::ReminderSent, u"reminder.sent"},
        {Event::OutcomeOffer, u"outcome.offer"},
        {Event::OutcomeNotHired, u"outcome.not-hired"},
        {Event::Silence, u"silence"},
    };
    return all;
}

template<>
std::span<const Named<Audience>> names()
{
    static constexpr Named<Audience> all[] = {
        {Audience::Yourself, u"yourself"},
        {Audience::EachInterviewer, u"each-interviewer"},
        {Audience::EveryoneElse, u"everyone-else"},
        {Audience::MainInterviewer, u"main-interviewer"},
        {Audience::ThatPerson, u"that-person"},
        {Audience::Insider, u"insider"},
    };
    return all;
}

template<>
std::span<const Named<SilenceAbout>> names()
{
    static constexpr Named<SilenceAbout> all[] = {
        {SilenceAbout::None, u"none"},
        {SilenceAbout::FewOpportunities, u"few-opportunities"},
        {SilenceAbout::NoAnswer, u"no-answer"},
    };
    return all;
}

template<>
std::span<const Named<SkillsInNotes>> names()
{
    static constexpr Named<SkillsInNotes> all[] = {
        {SkillsInNotes::LeftOut, u"left-out"},
        {SkillsInNotes::WithKeywords, u"with-keywords"},
    };
    return all;
}

} // namespace Afterword
