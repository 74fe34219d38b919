// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/plan.h"

#include "core/dossier/employerkey.h"
#include "core/planner/collisions.h"
#include "core/planner/employerplan.h"
#include "core/planner/silence.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

/// Plans employers of one dossier at one moment.
class Planner final
{
public:
    Planner(const Dossier &dossier, const Advice &advice, const QDateTime &now)
        : m_dossier(dossier)
        , m_advice(advice)
        , m_now(now)
        , m_contacts(dossier.contacts)
    {
    }

    /// Adds to `plan` what `opportunities` at one employer ask for; unordered.
    void planEmployerOf(std::vector<const Opportunity *> opportunities, Plan &plan);
    /// Adds what concerns the search as a whole, and puts all in order.
    void finish(Plan &plan);

private:
    WallTime nowIn(const QString &zone);
    Standing standing(const Opportunity &opportunity);
    void addSearchWide(Plan &plan);

    const Dossier &m_dossier;
    const Advice &m_advice;
    const QDateTime m_now;
    const ContactIndex m_contacts;
    std::map<QString, WallTime> m_wallTimes;
};

WallTime Planner::nowIn(const QString &zone)
{
    auto known = m_wallTimes.find(zone);
    if (known == m_wallTimes.end())
        known = m_wallTimes.emplace(zone, wallTimeAt(m_now, zone)).first;
    return known->second;
}

Standing Planner::standing(const Opportunity &opportunity)
{
    const WallTime now = nowIn(timeZoneOf(m_dossier, opportunity));
    return standingOf(m_dossier, opportunity, m_advice, now);
}

void Planner::planEmployerOf(std::vector<const Opportunity *> opportunities, Plan &plan)
{
    std::ranges::sort(opportunities, {}, [](const Opportunity *o) { return o->id; });
    std::vector<Standing> standings;
    standings.reserve(opportunities.size());
    for (const Opportunity *opportunity : opportunities)
        standings.push_back(standing(*opportunity));
    EmployerPlan part = planEmployer(std::move(standings), m_contacts, m_advice.playbooks);
    std::ranges::move(part.followUps, std::back_inserter(plan.followUps));
    std::ranges::move(part.pace, std::back_inserter(plan.pace));
}

/// Moved on, and they have not answered after all since.
bool wasGivenUp(const Opportunity &opportunity)
{
    const LogEntry *last = nullptr;
    for (const LogEntry &entry : opportunity.log) {
        const bool counts
            = entry.kind == LogKind::Answer || entry.followUp.text.startsWith("move-on/"_L1);
        if (counts && (!last || std::tie(last->at, last->id) < std::tie(entry.at, entry.id)))
            last = &entry;
    }
    return last && last->kind != LogKind::Answer;
}

/// The earliest interview, as what the search has waited for longest.
WallTime waitingSince(const Opportunity &opportunity)
{
    const auto first = std::ranges::min_element(opportunity.interviews, {}, &Interview::start);
    return first == opportunity.interviews.end() ? WallTime{} : first->start;
}

void Planner::addSearchWide(Plan &plan)
{
    const Opportunity *longest = nullptr;
    qsizetype open = 0;
    const auto rank = [](const Opportunity &o) { return std::tuple(waitingSince(o), o.id); };
    for (const Opportunity &opportunity : m_dossier.opportunities) {
        if (!isOpen(opportunity) || wasGivenUp(opportunity))
            continue;
        ++open;
        if (waitingSince(opportunity).isValid() && (!longest || rank(opportunity) < rank(*longest)))
            longest = &opportunity;
    }
    if (!longest)
        return;
    if (const std::optional<FollowUp> reminder = keepApplying(standing(*longest), open))
        plan.followUps.append(*reminder);
}

/// Each opportunity's place among all, by id.
QHash<OpportunityId, qsizetype> ranksOf(const QList<Opportunity> &opportunities)
{
    std::vector<const Opportunity *> order;
    order.reserve(static_cast<size_t>(opportunities.size()));
    for (const Opportunity &opportunity : opportunities)
        order.push_back(&opportunity);
    std::ranges::sort(order, {}, [](const Opportunity *o) { return o->id; });
    QHash<OpportunityId, qsizetype> ranks;
    ranks.reserve(opportunities.size());
    for (const Opportunity *opportunity : order)
        ranks.insert(opportunity->id, ranks.size());
    return ranks;
}

/// By due date and opportunity; what is equal in these stays as each employer's came. Numbers are
/// sorted in place of follow-ups, as a search may hold a million.
QList<FollowUp> inOrder(QList<FollowUp> followUps, const QHash<OpportunityId, qsizetype> &ranks)
{
    struct Place
    {
        qint64 due;
        qsizetype opportunity;
        qsizetype index;

        auto operator<=>(const Place &) const = default;
    };
    std::vector<Place> places;
    places.reserve(static_cast<size_t>(followUps.size()));
    for (qsizetype i = 0; i < followUps.size(); ++i) {
        const FollowUp &followUp = std::as_const(followUps)[i];
        places.push_back({followUp.due.toJulianDay(), ranks.value(followUp.opportunity), i});
    }
    std::ranges::sort(places);
    QList<FollowUp> ordered;
    ordered.reserve(followUps.size());
    for (const Place &place : places)
        ordered.append(std::move(followUps[place.index]));
    return ordered;
}

void Planner::finish(Plan &plan)
{
    addSearchWide(plan);
    plan.followUps = inOrder(std::move(plan.followUps), ranksOf(m_dossier.opportunities));
    // In this order, so that what they say of each other does not depend on that of the facts.
    noteCollisions(plan.followUps, m_dossier);
    std::ranges::sort(plan.pace, {}, &PaceStatus::opportunity);
}

/// The rules, of any playbook, whose one follow-up is about the whole search.
QSet<QString> rulesOfTheWholeSearch(const Playbooks &playbooks)
{
    QSet<QString> rules;
    const auto add = [&](const Playbook &playbook) {
        for (const Rule &rule : playbook.rules) {
            if (rule.silence == SilenceAbout::FewOpportunities)
                rules.insert(rule.id);
        }
    };
    add(playbooks.standard);
    for (const auto &[name, playbook] : playbooks.byName)
        add(playbook);
    return rules;
}

bool isCollision(const Reason &reason)
{
    return reason.code == ReasonCode::SamePerson || reason.code == ReasonCode::SameTime
        || reason.code == ReasonCode::OfferEndsFirst;
}

/// The plan without what must be planned anew: the follow-ups of `opportunities` and of the whole
/// search, and what follow-ups said about each other.
Plan without(
    const Plan &before, const QSet<OpportunityId> &opportunities, const Playbooks &playbooks)
{
    const QSet<QString> wholeSearch = rulesOfTheWholeSearch(playbooks);
    Plan plan{.now = before.now, .today = before.today, .playbook = before.playbook};
    plan.followUps.reserve(before.followUps.size());
    for (const FollowUp &followUp : before.followUps) {
        if (opportunities.contains(followUp.opportunity) || wholeSearch.contains(followUp.rule))
            continue;
        plan.followUps.append(followUp);
        if (std::ranges::any_of(followUp.because, isCollision))
            plan.followUps.last().because.removeIf(isCollision);
    }
    for (const PaceStatus &pace : before.pace) {
        if (!opportunities.contains(pace.opportunity))
            plan.pace.append(pace);
    }
    return plan;
}

} // namespace

Plan plan(const Dossier &dossier, const Advice &advice, const QDateTime &now)
{
    Planner planner(dossier, advice, now);
    Plan plan{.now = now,
        .today = wallTimeAt(now, dossier.seeker.timeZone).date,
        .playbook = advice.playbooks.standard.name};
    QHash<QString, std::vector<const Opportunity *>> employers;
    QStringList order;
    for (const Opportunity &opportunity : dossier.opportunities) {
        const QString key = employerKey(opportunity.employer);
        if (!employers.contains(key))
            order.append(key);
        employers[key].push_back(&opportunity);
    }
    plan.followUps.reserve(dossier.opportunities.size() * 12);
    for (const QString &key : order)
        planner.planEmployerOf(employers.take(key), plan);
    planner.finish(plan);
    return plan;
}

Plan replanned(
    const Plan &before, const Dossier &dossier, const Advice &advice, const OpportunityId &changed)
{
    const Opportunity *opportunity = findOpportunity(dossier, changed);
    const QString key = opportunity ? employerKey(opportunity->employer) : QString();
    QSet<OpportunityId> affected = {changed};
    std::vector<const Opportunity *> employer;
    for (const Opportunity &other : dossier.opportunities) {
        if (opportunity && employerKey(other.employer) == key) {
            affected.insert(other.id);
            employer.push_back(&other);
        }
    }
    Plan plan = without(before, affected, advice.playbooks);
    Planner planner(dossier, advice, before.now);
    planner.planEmployerOf(std::move(employer), plan);
    planner.finish(plan);
    return plan;
}

const FollowUp *findFollowUp(const Plan &plan, const FollowUpId &id)
{
    const auto found = std::ranges::find(plan.followUps, id, &FollowUp::id);
    return found == plan.followUps.end() ? nullptr : &*found;
}

bool isPending(const FollowUp &followUp)
{
    switch (followUp.state) {
    case State::Planned:
    case State::Due:
    case State::Overdue:
    case State::Held:
    case State::Snoozed:
        return true;
    case State::Done:
    case State::DoneLate:
    case State::Missed:
    case State::Served:
    case State::Skipped:
        return false;
    }
    return false;
}

} // namespace Afterword
