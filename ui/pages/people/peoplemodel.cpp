// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/peoplemodel.h"

#include "core/base/text.h"
#include "ui/pages/people/cardmime.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PeopleModel::PeopleModel(const Dossier &dossier, QObject *parent)
    : RowModel(parent)
    , m_dossier(dossier)
{
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PeopleCard &card = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.name;
    case Qt::AccessibleTextRole:
        return spokenCard(card);
    case Qt::AccessibleDescriptionRole:
    case SectionRole:
        return card.section;
    case IdRole:
        return card.id.text;
    case SearchRole:
        return card.searched;
    default:
        return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RowModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList PeopleModel::mimeTypes() const
{
    return {u"text/vcard"_s, u"text/x-vcard"_s, u"text/uri-list"_s, u"text/plain"_s};
}

QMimeData *PeopleModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Contact> contacts;
    for (const QModelIndex &index : indexes) {
        if (const Contact *contact = findContact(m_dossier, row(index.row()).id))
            contacts.append(*contact);
    }
    if (contacts.isEmpty())
        return nullptr;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    return cardMime(contacts, m_folder->isValid() ? m_folder->path() : QString()).release();
}

void PeopleFilter::look(const QString &query)
{
    m_words = folded(query).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString searched
        = sourceModel()->index(row, 0, parent).data(PeopleModel::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return searched.contains(word); });
}

PeopleCard peopleCardAt(const QModelIndex &index)
{
    if (const auto *filter = qobject_cast<const PeopleFilter *>(index.model()))
        return peopleCardAt(filter->mapToSource(index));
    const auto *model = qobject_cast<const PeopleModel *>(index.model());
    Q_ASSERT(model);
    return model->row(index.row());
}

} // namespace Afterword
