// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterwriter.h"

namespace Afterword {

/// The facts of one search and one follow-up, to write letters from; each test changes what it
/// is about.
struct LetterWorld
{
    Dossier dossier;
    FollowUp followUp;
    Playbook playbook;
    QDate today;

    Opportunity &opportunity() { return dossier.opportunities.front(); }
    Interview &interview() { return opportunity().interviews.front(); }
    Contact &ana() { return dossier.contacts.front(); }
    LetterRequest request(const QString &letter = {}) const
    {
        return {dossier, followUp, playbook, today, letter};
    }
};

/// Everything is known: Sam Taylor met Ana Núñez and others at Acme on 27 May 2026.
inline LetterWorld richWorld()
{
    using namespace Qt::Literals::StringLiterals;
    const QList<Contact> contacts{{.id = {u"ana"_s},
                                      .given = u"Ana"_s,
                                      .family = u"Núñez"_s,
                                      .prefix = u"Ms"_s,
                                      .employer = u"Acme Robotics"_s,
                                      .title = u"Head of Analytics"_s,
                                      .emails = {u"ana.nunez@acme.example"_s},
                                      .address = {u"4 Canal Wharf"_s, u"Leeds LS11 5PS"_s}},
        {.id = {u"david"_s}, .given = u"David"_s, .family = u"Li"_s},
        {.id = {u"tom"_s}, .given = u"Tom"_s, .family = u"Okafor"_s},
        {.id = {u"marie"_s}, .given = u"Marie"_s, .family = u"Dubois"_s}};
    const Interview interview{.id = {u"acme-1"_s},
        .start = {QDate(2026, 5, 27), QTime(10, 0)},
        .met = {{{u"ana"_s}, Role::Interviewer, true}, {{u"david"_s}, Role::Interviewer},
            {{u"tom"_s}, Role::Helper}, {{u"marie"_s}, Role::Introducer}},
        .nextStep = u"The panel meets on the 3rd; Ms Núñez writes by Friday the 5th."_s,
        .answerPromisedBy = QDate(2026, 6, 5),
        .forgot = {u"the Tableau certificate, finished in March"_s},
        .topics = {u"warehouse robots"_s, u"the Hull pilot"_s}};
    return {.dossier = {.seeker = {.name = u"Sam Taylor"_s,
                            .email = u"sam.taylor@example.org"_s,
                            .phone = u"+44 113 496 0700"_s,
                            .address = {u"12 Mill Lane"_s, u"Leeds LS6 3AB"_s},
                            .timeZone = u"Europe/London"_s,
                            .region = u"GB-ENG"_s},
                .contacts = contacts,
                .opportunities = {{.id = {u"acme"_s},
                    .employer = u"Acme Robotics"_s,
                    .position = u"Data analyst"_s,
                    .place = u"Leeds"_s,
                    .interviews = {interview}}}},
        .followUp = {.id = {u"f1"_s},
            .rule = u"thank-you.interviewer"_s,
            .opportunity = {u"acme"_s},
            .interview = {u"acme-1"_s},
            .contact = {u"ana"_s},
            .channel = Channel::Email,
            .due = QDate(2026, 5, 27),
            .closes = QDate(2026, 5, 28),
            .kind = LogKind::ThankYou,
            .letter = u"thank-you.interviewer"_s},
        .playbook = {.name = u"balanced"_s, .tone = u"warm"_s},
        .today = QDate(2026, 5, 28)};
}

/// Nothing is known but the employer and that there was an interview.
inline LetterWorld sparseWorld()
{
    using namespace Qt::Literals::StringLiterals;
    LetterWorld world = richWorld();
    world.dossier.seeker = {.name = u"Sam Taylor"_s};
    world.dossier.contacts.clear();
    world.opportunity() = {.id = {u"acme"_s}, .employer = u"Acme Robotics"_s};
    world.opportunity().interviews = {{.id = {u"acme-1"_s}, .start = {QDate(2026, 5, 27)}}};
    world.followUp.contact = {};
    return world;
}

/// The rich world without what the bits of `mask` name.
inline LetterWorld worldWithout(int mask)
{
    using namespace Qt::Literals::StringLiterals;
    LetterWorld world = richWorld();
    const auto isLeftOut = [mask](int bit) { return (mask & (1 << bit)) != 0; };
    if (isLeftOut(0))
        world.interview().topics.clear();
    if (isLeftOut(1))
        world.opportunity().position.clear();
    if (isLeftOut(2))
        world.interview().answerPromisedBy = {};
    if (isLeftOut(3))
        world.followUp.contact = {};
    if (isLeftOut(4))
        world.interview().nextStep.clear();
    if (isLeftOut(5))
        world.interview().met.clear();
    if (isLeftOut(6))
        world.interview().forgot.clear();
    if (isLeftOut(7))
        world.dossier.seeker = {.name = u"Sam Taylor"_s};
    if (isLeftOut(9))
        world.interview().gaps = {{.what = u"SQL window functions"_s, .plan = u"a course"_s}};
    if (isLeftOut(8))
        world.opportunity().interviews.clear();
    return world;
}

} // namespace Afterword
