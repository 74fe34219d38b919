// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/peoplecard.h"

#include "core/base/text.h"
#include "core/dossier/employerkey.h"
#include "ui/pages/people/persontext.h"
#include "ui/text/datetext.h"
#include "ui/text/stagetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleText)
};

/// Where a heading stands on the page.
enum class Rank { Open, Known, Other, None };

/// What is looked up for each of perhaps a thousand cards.
struct Lookup
{
    std::map<QString, QString> open = {}; ///< employers with an open opportunity, as written there
    std::set<QString> interviewed = {};
    std::map<ContactId, Role> roles = {}; ///< what somebody was, at the last interview
    std::map<ContactId, const FollowUp *> outreach = {};
};

Lookup lookupIn(const Dossier &dossier)
{
    Lookup lookup;
    std::map<ContactId, WallTime> last;
    for (const Opportunity &opportunity : dossier.opportunities) {
        const QString employer = employerKey(opportunity.employer);
        if (isOpen(opportunity))
            lookup.open.emplace(employer, opportunity.employer);
        if (!opportunity.interviews.isEmpty())
            lookup.interviewed.insert(employer);
        for (const Interview &interview : opportunity.interviews) {
            for (const Attendance &one : interview.met) {
                const auto known = last.find(one.contact);
                if (known != last.end() && interview.start < known->second)
                    continue;
                last[one.contact] = interview.start;
                lookup.roles[one.contact] = one.role;
            }
        }
    }
    return lookup;
}

struct Place
{
    Rank rank = Rank::None;
    QString section = {};
};

/// `key` is that of the card's employer.
Place placeOf(const Contact &contact, const QString &key, const Lookup &lookup)
{
    const auto open = lookup.open.find(key);
    const bool isKnown
        = contact.relation == Relation::Network && !lookup.roles.contains(contact.id);
    if (key.isEmpty())
        return {Rank::None, PeopleText::tr("Without an employer")};
    if (open == lookup.open.end())
        return {Rank::Other, contact.employer};
    if (isKnown)
        return {Rank::Known, PeopleText::tr("You know someone at %1").arg(open->second)};
    return {Rank::Open, open->second};
}

QString roleOf(const Contact &contact, const Lookup &lookup)
{
    const auto role = lookup.roles.find(contact.id);
    return role == lookup.roles.end() ? relationText(contact.relation) : roleText(role->second);
}

QStringList linesOf(const Contact &contact)
{
    QStringList lines = contact.emails.mid(0, 1) + contact.phones.mid(0, 1);
    if (lines.isEmpty())
        lines = contact.address.mid(0, 2);
    if (lines.isEmpty() && contact.relation == Relation::Network)
        lines = contact.notes.split(u'\n', Qt::SkipEmptyParts).mid(0, 1);
    return lines.isEmpty() ? QStringList{PeopleText::tr("no address yet")} : lines;
}

QString outreachText(const FollowUp &followUp, QDate today)
{
    if (followUp.due <= today)
        return PeopleText::tr("reach out today");
    //: %1 is a day, as in "Monday" or "tomorrow".
    return PeopleText::tr("reach out before %1").arg(spokenDay(followUp.due.addDays(1), today));
}

void addPill(PeopleCard &card, const Contact &contact, const Lookup &lookup, QDate today)
{
    const auto outreach = lookup.outreach.find(contact.id);
    if (outreach != lookup.outreach.end()) {
        card.pill = outreachText(*outreach->second, today);
        card.tone = CardTone::Plain;
    } else if (contact.spellingChecked) {
        card.pill = PeopleText::tr("spelling checked");
        card.tone = CardTone::Done;
    } else if (contact.emails.isEmpty() && contact.address.isEmpty()
        && contact.relation != Relation::Network) {
        card.pill = PeopleText::tr("ask for a card");
        card.tone = CardTone::Soon;
    }
}

PeopleCard cardOf(const Contact &contact, const Lookup &lookup, QDate today)
{
    PeopleCard card{.id = contact.id,
        .name = fullName(contact),
        .title = contact.title,
        .employer = contact.employer,
        .lines = linesOf(contact),
        .role = roleOf(contact, lookup),
        .initials = initialsOf(contact)};
    addPill(card, contact, lookup, today);
    card.searched = folded((QStringList{card.name, card.title, card.employer, card.role, card.pill}
        + contact.emails + contact.phones)
                               .join(u' '));
    return card;
}

/// A card, and by what it is sorted: worked out once, as each is compared many times.
struct Sorted
{
    Rank rank;
    QString section;
    int nearness;
    QString name;
    PeopleCard card;

    bool operator<(const Sorted &other) const
    {
        return std::tie(rank, section, nearness, name, card.id)
            < std::tie(other.rank, other.section, other.nearness, other.name, other.card.id);
    }
};

/// The keys of employers; most cards share theirs with others.
class EmployerKeys final
{
public:
    const QString &of(const QString &employer)
    {
        const auto known = m_keys.find(employer);
        return known == m_keys.end() ? m_keys.emplace(employer, employerKey(employer)).first->second
                                     : known->second;
    }

private:
    std::map<QString, QString> m_keys;
};

} // namespace

QList<PeopleCard> peopleCards(const Dossier &dossier, const Plan &plan)
{
    Lookup lookup = lookupIn(dossier);
    for (const FollowUp &followUp : plan.followUps) {
        if (followUp.kind == LogKind::Outreach && isPending(followUp))
            lookup.outreach.emplace(followUp.contact, &followUp);
    }
    std::vector<Sorted> sorted;
    sorted.reserve(size_t(dossier.contacts.size()));
    std::map<std::pair<Rank, QString>, QString> headings;
    EmployerKeys employers;
    for (const Contact &contact : dossier.contacts) {
        const QString &employer = employers.of(contact.employer);
        const Place place = placeOf(contact, employer, lookup);
        PeopleCard card = cardOf(contact, lookup, plan.today);
        // One employer is one heading, however the cards write it.
        card.section
            = headings.emplace(std::pair(place.rank, employer), place.section).first->second;
        const int nearness = card.role.isEmpty() ? 9 : int(contact.relation);
        QString name = folded(card.name);
        sorted.push_back({place.rank, employer, nearness, std::move(name), std::move(card)});
    }
    std::sort(sorted.begin(), sorted.end());
    QList<PeopleCard> cards;
    cards.reserve(dossier.contacts.size());
    for (Sorted &one : sorted)
        cards.append(std::move(one.card));
    return cards;
}

QString spokenCard(const PeopleCard &card)
{
    QStringList parts{card.name, card.title, card.employer, card.role, card.pill};
    parts.removeAll(QString());
    //: Between the parts of what is heard of a card.
    return parts.join(PeopleText::tr(", "));
}

QString peopleSummary(const Dossier &dossier)
{
    const Lookup lookup = lookupIn(dossier);
    int met = 0;
    int unchecked = 0;
    EmployerKeys employers;
    for (const Contact &contact : dossier.contacts) {
        met += lookup.interviewed.contains(employers.of(contact.employer)) ? 1 : 0;
        unchecked += lookup.roles.contains(contact.id) && !contact.spellingChecked ? 1 : 0;
    }
    const int all = int(dossier.contacts.size());
    const QString cards
        = all == 1 ? PeopleText::tr("1 card") : PeopleText::tr("%n cards", nullptr, all);
    const QString interviewed
        = PeopleText::tr("%n at employers you have interviewed with", nullptr, met);
    if (unchecked == 0)
        return PeopleText::tr("%1 · %2").arg(cards, interviewed);
    const QString names = unchecked == 1
        ? PeopleText::tr("1 name not yet checked")
        : PeopleText::tr("%n names not yet checked", nullptr, unchecked);
    return PeopleText::tr("%1 · %2 · %3").arg(cards, interviewed, names);
}

} // namespace Afterword
