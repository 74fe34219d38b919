// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchhits.h"

#include "core/base/text.h"

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int mostHits = 12;

bool hasAll(const QString &text, const QStringList &words)
{
    const QString searched = folded(text);
    return std::ranges::all_of(words, [&](const QString &word) { return searched.contains(word); });
}

SearchHit hitOf(const Contact &contact)
{
    return {.id = u"person:"_s + contact.id.text,
        .title = fullName(contact),
        .detail = contact.employer,
        .contact = contact.id};
}

SearchHit hitOf(const Opportunity &opportunity)
{
    return {.id = u"opportunity:"_s + opportunity.id.text,
        .title = opportunity.employer,
        .detail = opportunity.position,
        .opportunity = opportunity.id};
}

QString textOf(const Contact &contact)
{
    return (QStringList{fullName(contact), contact.employer, contact.title, contact.notes}
        + contact.emails)
        .join(u' ');
}

QString textOf(const Opportunity &opportunity)
{
    QStringList texts = {opportunity.employer, opportunity.position, opportunity.place};
    for (const Interview &interview : opportunity.interviews)
        texts += interview.topics;
    return texts.join(u' ');
}

template<typename Fact>
void addHits(QList<SearchHit> &hits, const QList<Fact> &facts, const QStringList &words)
{
    for (const Fact &fact : facts) {
        if (hasAll(textOf(fact), words))
            hits.append(hitOf(fact));
    }
}

} // namespace

QList<SearchHit> searchHits(const Dossier &dossier, const QString &query)
{
    const QString wanted = folded(query);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<SearchHit> hits;
    addHits(hits, dossier.contacts, words);
    addHits(hits, dossier.opportunities, words);
    std::ranges::sort(hits, {}, [&](const SearchHit &hit) {
        return std::tuple(!folded(hit.title).startsWith(wanted), folded(hit.title), hit.id);
    });
    return hits.mid(0, mostHits);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: A person and the employer, or an employer and the position.
        return hit.detail.isEmpty() ? hit.title : tr("%1 – %2").arg(hit.title, hit.detail);
    case Qt::EditRole:
        return hit.title;
    default:
        return {};
    }
}

} // namespace Afterword
