// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/plannames.h"

namespace Afterword {

template<>
std::span<const Named<State>> names()
{
    static constexpr Named<State> all[] = {
        {State::Planned, u"planned"},
        {State::Due, u"due"},
        {State::Overdue, u"overdue"},
        {State::Done, u"done"},
        {State::DoneLate, u"done-late"},
        {State::Missed, u"missed"},
        {State::Held, u"held"},
        {State::Served, u"served"},
        {State::Skipped, u"skipped"},
        {State::Snoozed, u"snoozed"},
    };
    return all;
}

template<>
std::span<const Named<ReasonCode>> names()
{
    static constexpr Named<ReasonCode> all[] = {
        {ReasonCode::Rule, u"rule"},
        {ReasonCode::MainFirst, u"main-first"},
        {ReasonCode::AskedToKeepInTouch, u"asked-to-keep-in-touch"},
        {ReasonCode::MovedWeekend, u"moved-weekend"},
        {ReasonCode::MovedHoliday, u"moved-holiday"},
        {ReasonCode::MovedPace, u"moved-pace"},
        {ReasonCode::HeldForPromise, u"held-for-promise"},
        {ReasonCode::HeldForCallback, u"held-for-callback"},
        {ReasonCode::ServedBy, u"served-by"},
        {ReasonCode::Rotated, u"rotated"},
        {ReasonCode::NoAddress, u"no-address"},
        {ReasonCode::TooLateByPost, u"too-late-by-post"},
        {ReasonCode::ArrivesBy, u"arrives-by"},
        {ReasonCode::StrongPoints, u"strong-points"},
        {ReasonCode::TheyCall, u"they-call"},
        {ReasonCode::TheyDidNotCall, u"they-did-not-call"},
        {ReasonCode::Done, u"done"},
        {ReasonCode::Late, u"late"},
        {ReasonCode::Missed, u"missed"},
        {ReasonCode::Answered, u"answered"},
        {ReasonCode::Snoozed, u"snoozed"},
        {ReasonCode::Moved, u"moved"},
        {ReasonCode::Skipped, u"skipped"},
        {ReasonCode::BreaksPace, u"breaks-pace"},
        {ReasonCode::PlaybookUnknown, u"playbook-unknown"},
        {ReasonCode::RegionUnknown, u"region-unknown"},
        {ReasonCode::SamePerson, u"same-person"},
        {ReasonCode::SameTime, u"same-time"},
        {ReasonCode::OfferEndsFirst, u"offer-ends-first"},
    };
    return all;
}

} // namespace Afterword
