// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/boardmodel.h"

#include "core/outlook/nextaction.h"
#include "ui/text/datetext.h"
#include "ui/text/followuptext.h"
#include "ui/text/stagetext.h"

#include <QMimeData>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString followUpText(const FollowUp &followUp, const Dossier &dossier, QDate today)
{
    //: What to do and how urgent it is: "Call Ana Núñez · 2 days late".
    return BoardModel::tr("%1 · %2").arg(
        titleOf(followUp, dossier, today), dueText(followUp, today));
}

QString nextText(const NextAction &next, const Plan &plan, const Dossier &dossier)
{
    if (const FollowUp *followUp = findFollowUp(plan, next.followUp))
        return followUpText(*followUp, dossier, plan.today);
    switch (next.kind) {
    case NextKind::Attend:
        return BoardModel::tr("Interview on %1").arg(shortDate(next.day));
    case NextKind::Answer:
        return next.day.isValid() ? BoardModel::tr("Answer by %1").arg(shortDate(next.day))
                                  : BoardModel::tr("Your answer is awaited");
    case NextKind::Do:
    case NextKind::Wait:
    case NextKind::Nothing:
        return BoardModel::tr("Nothing is planned");
    case NextKind::Ended:
        return {};
    }
    return {};
}

QString spokenCard(const BoardCard &card)
{
    const QString name = card.position.isEmpty()
        ? card.employer
        //: An employer and the position there.
        : BoardModel::tr("%1, %2").arg(card.employer, card.position);
    //: Heard by those who do not see: employer and position, the column, what to do next.
    return card.next.isEmpty()
        ? BoardModel::tr("%1, in %2").arg(name, stageText(card.stage))
        : BoardModel::tr("%1, in %2, next: %3").arg(name, stageText(card.stage), card.next);
}

} // namespace

QList<BoardCard> boardCards(const Plan &plan, const Dossier &dossier)
{
    struct Placed
    {
        NextAction next;
        BoardCard card;
    };
    const std::map<OpportunityId, FollowUpsThere> pending = pendingByOpportunity(plan);
    std::vector<Placed> placed;
    for (const Opportunity &opportunity : dossier.opportunities) {
        const auto found = pending.find(opportunity.id);
        const NextAction next
            = nextActionOf(opportunity, found == pending.end() ? FollowUpsThere{} : found->second,
                wallTimeAt(plan.now, timeZoneOf(dossier, opportunity)));
        placed.push_back({next,
            {.id = opportunity.id,
                .employer = opportunity.employer,
                .position = opportunity.position,
                .next = nextText(next, plan, dossier),
                .stage = opportunity.stage,
                .isUrgent = next.kind == NextKind::Do}});
    }
    std::ranges::sort(placed, [](const Placed &one, const Placed &other) {
        const bool isFirst = isSooner(one.next, other.next);
        return isFirst != isSooner(other.next, one.next) ? isFirst : one.card.id < other.card.id;
    });
    QList<BoardCard> cards;
    for (const Placed &one : placed)
        cards.append(one.card);
    return cards;
}

QString BoardModel::mimeType()
{
    return u"application/x-afterword-opportunity"_s;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardCard &card = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.employer;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenCard(card);
    case IdRole:
        return card.id.text;
    case PositionRole:
        return card.position;
    case NextRole:
        return card.next;
    case UrgentRole:
        return card.isUrgent;
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RowModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto carried = std::make_unique<QMimeData>();
    carried->setData(mimeType(), indexes.constFirst().data(IdRole).toString().toUtf8());
    return carried.release();
}

} // namespace Afterword
