// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/pages/people/peoplecard.h"

#include <QSortFilterProxyModel>
#include <QTemporaryDir>

#include <memory>

namespace Afterword {

/// The cards of the People page. A card dragged out of it is a vCard.
class PeopleModel final : public RowModel<PeopleCard>
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SectionRole, SearchRole };

    /// `dossier` is read when a card is dragged; it must outlive the model.
    explicit PeopleModel(const Dossier &dossier, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    const Dossier &m_dossier;
    mutable std::unique_ptr<QTemporaryDir> m_folder; ///< for programs that take files only
};

/// The cards that have every word of a query somewhere, whatever its case and accents.
class PeopleFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void look(const QString &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

/// The card at an index of the model or of its filter; a copy, as rows are made anew whenever what
/// was typed on a card is kept.
PeopleCard peopleCardAt(const QModelIndex &index);

} // namespace Afterword
