// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opportunitymodel.h"

#include "ui/models/summarymodel.h"

namespace Afterword {

namespace {

/// The whole row in one sentence, for those who hear it.
QString spokenText(const OpportunityRow &row)
{
    if (row.position.isEmpty())
        //: An employer and what is next there.
        return OpportunityModel::tr("%1. %2").arg(row.employer, row.next);
    //: An employer, the position, and what is next there.
    return OpportunityModel::tr("%1. %2. %3").arg(row.employer, row.position, row.next);
}

} // namespace

QVariant OpportunityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpportunityRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.employer;
    case Qt::AccessibleTextRole:
        return spokenText(shown);
    case IdRole:
        return shown.id.text;
    case DetailRole:
        return shown.position;
    case NoteRole:
        return shown.next;
    case ToneRole:
        return shown.tone;
    case FadedRole:
        return !shown.isOpen;
    default:
        return {};
    }
}

} // namespace Afterword
