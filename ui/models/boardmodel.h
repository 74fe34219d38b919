// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/models/rowmodel.h"

#include <array>

namespace Afterword {

/// One opportunity as a card of the board, in words.
struct BoardCard
{
    OpportunityId id;
    QString employer = {};
    QString position = {};
    QString next = {}; ///< what to do next, and when; may be empty
    Stage stage = Stage::Waiting;
    bool isUrgent = false; ///< something is due or late

    bool operator==(const BoardCard &) const = default;
};

/// The columns, in their order.
inline constexpr std::array boardStages = {Stage::Applied, Stage::Interviewing, Stage::Waiting,
    Stage::Offer, Stage::Hired, Stage::NotHired, Stage::Withdrawn, Stage::Closed};

/// All cards, the soonest next action first.
QList<BoardCard> boardCards(const Plan &plan, const Dossier &dossier);

/// The cards of one column; each can be dragged as its opportunity's id.
class BoardModel final : public RowModel<BoardCard>
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, PositionRole, NextRole, UrgentRole };

    /// The name under which a dragged card travels.
    static QString mimeType();

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
};

} // namespace Afterword
