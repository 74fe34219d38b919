// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/followupmodel.h"

namespace Afterword {

QVariant FollowUpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return spokenText(shown);
    case IdRole:
        return shown.id.text;
    case SectionRole:
        return sectionText(shown.section);
    case SubjectRole:
        return shown.subject;
    case DueRole:
        return shown.due;
    case WhyRole:
        return shown.why;
    default:
        return {};
    }
}

QString sectionText(Section section)
{
    switch (section) {
    case Section::Overdue:
        return FollowUpModel::tr("Overdue");
    case Section::Today:
        return FollowUpModel::tr("Today");
    case Section::NextDays:
        return FollowUpModel::tr("Next days");
    }
    return {};
}

QString spokenText(const TodayRow &row)
{
    //: Heard by those who do not see: title, employer and position, how urgent, why.
    return FollowUpModel::tr("%1. %2. %3. %4").arg(row.title, row.subject, row.due, row.why);
}

} // namespace Afterword
