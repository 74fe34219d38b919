// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/opportunityrow.h"
#include "ui/models/rowmodel.h"

namespace Afterword {

/// The opportunities of the search, by what they ask for next; has the `SummaryRole`s as well.
class OpportunityModel final : public RowModel<OpportunityRow>
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace Afterword
