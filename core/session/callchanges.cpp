// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/callchanges.h"

#include "core/session/followupchanges.h"

namespace Afterword {

QList<FactChange> called(const Dossier &dossier, const FollowUp &followUp, const QDateTime &now,
    const CallResult &result)
{
    QList<FactChange> facts = markedDone(dossier, followUp, now, result.remark);
    for (FactChange &fact : facts) {
        if (auto *opportunity = fact.after ? std::get_if<Opportunity>(&*fact.after) : nullptr)
            opportunity->log.last().outcome = result.outcome;
    }
    return facts;
}

} // namespace Afterword
