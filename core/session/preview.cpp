// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preview.h"

#include "core/session/replan.h"
#include "core/session/session.h"

namespace Afterword {

Result<Preview> previewOf(const Session &session, const QList<FactChange> &facts)
{
    Result<Dossier> after = applied(session.dossier(), facts);
    if (!after)
        return after.error();
    Plan then = planAfter(session.plan(), *after, session.advice(), facts);
    QList<PlanDifference> caused = differences(session.plan(), then);
    return Preview{
        .dossier = *std::move(after), .plan = std::move(then), .differences = std::move(caused)};
}

Preview previewUnder(const Session &session, const Advice &advice)
{
    Plan then = plan(session.dossier(), advice, session.plan().now);
    QList<PlanDifference> caused = differences(session.plan(), then);
    return {
        .dossier = session.dossier(), .plan = std::move(then), .differences = std::move(caused)};
}

} // namespace Afterword
