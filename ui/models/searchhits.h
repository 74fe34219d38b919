// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/models/rowmodel.h"

namespace Afterword {

/// Something found: a person, or an opportunity by its employer, position or a topic.
struct SearchHit
{
    QString id; ///< of the person or the opportunity, with its kind before it
    QString title = {};
    QString detail = {};
    ContactId contact = {}; ///< empty for an opportunity
    OpportunityId opportunity = {};

    bool operator==(const SearchHit &) const = default;
};

/// What has each word of `query` in it, whatever its case and accents; at most twelve, those that
/// begin with the query first, then by title.
QList<SearchHit> searchHits(const Dossier &dossier, const QString &query);

/// The hits below a search field.
class SearchModel final : public RowModel<SearchHit>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace Afterword
