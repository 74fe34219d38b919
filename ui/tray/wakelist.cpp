// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/wakelist.h"

#include "core/exchange/planwriter.h"
#include "ui/text/followuptext.h"
#include "ui/text/reasontext.h"

namespace Afterword {

QByteArray wakeList(const Session &session)
{
    const Dossier &dossier = session.dossier();
    const auto playbookFor = [&](const FollowUp &followUp) -> const Playbook & {
        const Opportunity *opportunity = findOpportunity(dossier, followUp.opportunity);
        return playbookNamed(
            session.advice().playbooks, opportunity ? opportunity->playbook : QString());
    };
    const PlanTexts texts{.title =
                              [&](const FollowUp &followUp) {
                                  return titleOf(followUp, dossier, session.plan().today);
                              },
        .sentence
        = [&](const FollowUp &followUp,
              const Reason &reason) { return sentenceOf(reason, dossier, playbookFor(followUp)); }};
    return wakeCalendar(session.plan(), dossier, texts);
}

} // namespace Afterword
