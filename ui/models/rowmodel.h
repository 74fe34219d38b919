// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QSet>

#include <algorithm>

namespace Afterword {

/// A list of rows that each have an `id` and can be compared. `setRows` works out which rows came,
/// went, moved and changed, so that selection, focus and scroll survive; it never resets. The
/// subclass writes `data()`.
template<typename Row>
class RowModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }

    /// The ids in `rows` must differ from one another. Rows that stay, come at the end or go are
    /// found without a search, as there may be ten thousand.
    void setRows(const QList<Row> &rows)
    {
        removeMissing(idsOf(rows));
        const Ids known = idsOf(m_rows);
        for (int place = 0; place < rows.size(); ++place) {
            if (known.contains(rows.at(place).id))
                bringTo(place, rows.at(place));
            else
                insertAt(place, rows.at(place));
        }
    }

private:
    using Ids = QSet<decltype(Row::id)>;

    static Ids idsOf(const QList<Row> &rows)
    {
        Ids ids;
        ids.reserve(rows.size());
        for (const Row &row : rows)
            ids.insert(row.id);
        return ids;
    }

    void removeMissing(const Ids &kept)
    {
        for (int place = rowCount() - 1; place >= 0; --place) {
            if (kept.contains(m_rows.at(place).id))
                continue;
            beginRemoveRows({}, place, place);
            m_rows.removeAt(place);
            endRemoveRows();
        }
    }

    void insertAt(int place, const Row &row)
    {
        beginInsertRows({}, place, place);
        m_rows.insert(place, row);
        endInsertRows();
    }

    /// The rows before `place` are already as they shall be.
    void bringTo(int place, const Row &row)
    {
        const auto found = std::find_if(m_rows.cbegin() + place, m_rows.cend(),
            [&](const Row &other) { return other.id == row.id; });
        const int from = static_cast<int>(found - m_rows.cbegin());
        if (from > place) {
            beginMoveRows({}, from, from, {}, place);
            m_rows.move(from, place);
            endMoveRows();
        }
        if (!(m_rows.at(place) == row)) {
            m_rows[place] = row;
            Q_EMIT dataChanged(index(place), index(place));
        }
    }

    QList<Row> m_rows;
};

} // namespace Afterword
