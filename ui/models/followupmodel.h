// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/models/todayrow.h"

namespace Afterword {

/// The follow-ups of the Today page, in sections.
class FollowUpModel final : public RowModel<TodayRow>
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SectionRole, SubjectRole, DueRole, WhyRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

/// The heading of a section.
QString sectionText(Section section);

/// The whole card in one sentence, for those who hear it.
QString spokenText(const TodayRow &row);

} // namespace Afterword
