// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

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

    /// The ids in `rows` must differ from one another.
    void setRows(const QList<Row> &rows)
    {
        removeMissing(rows);
        for (int place = 0; place < rows.size(); ++place)
            bringTo(place, rows.at(place));
    }

private:
    static int find(const QList<Row> &rows, const Row &wanted, int from = 0)
    {
        const auto found = std::find_if(
            rows.begin() + from, rows.end(), [&](const Row &row) { return row.id == wanted.id; });
        return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
    }

    void removeMissing(const QList<Row> &rows)
    {
        for (int place = rowCount() - 1; place >= 0; --place) {
            if (find(rows, m_rows.at(place)) >= 0)
                continue;
            beginRemoveRows({}, place, place);
            m_rows.removeAt(place);
            endRemoveRows();
        }
    }

    /// The rows before `place` are already as they shall be.
    void bringTo(int place, const Row &row)
    {
        const int from = find(m_rows, row, place);
        if (from < 0) {
            beginInsertRows({}, place, place);
            m_rows.insert(place, row);
            endInsertRows();
            return;
        }
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
