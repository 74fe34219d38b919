// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QSet>

#include <algorithm>
#include <utility>

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

    /// The ids in `rows` must differ from one another. Only between the first and the last row
    /// that is not where it was is anything looked for, as there may be tens of thousands.
    void setRows(const QList<Row> &rows)
    {
        const auto isSame = [](const Row &one, const Row &other) { return one.id == other.id; };
        const auto head
            = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), isSame);
        const auto first = head.first - m_rows.cbegin();
        const auto tail = std::mismatch(
            m_rows.crbegin(), m_rows.crend() - first, rows.crbegin(), rows.crend() - first, isSame);
        const auto after = tail.first - m_rows.crbegin();
        arrange(static_cast<int>(first), static_cast<int>(after),
            rows.mid(first, rows.size() - first - after));
        change(rows);
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

    /// Makes `rows` of what stands between the first rows and those `after`.
    void arrange(int first, int after, const QList<Row> &rows)
    {
        if (rowCount() == first + after)
            return insertAll(first, rows);
        removeMissing(first, after, idsOf(rows));
        const Ids known = idsOf(m_rows.mid(first, rowCount() - first - after));
        for (int i = 0; i < rows.size(); ++i) {
            if (known.contains(rows.at(i).id))
                bringTo(first + i, rows.at(i));
            else
                insertAll(first + i, {rows.at(i)});
        }
    }

    void removeMissing(int first, int after, const Ids &kept)
    {
        for (int place = rowCount() - after - 1; place >= first; --place) {
            if (kept.contains(m_rows.at(place).id))
                continue;
            beginRemoveRows({}, place, place);
            m_rows.removeAt(place);
            endRemoveRows();
        }
    }

    void insertAll(int place, const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, place, place + static_cast<int>(rows.size()) - 1);
        if (m_rows.isEmpty())
            m_rows = rows;
        else
            m_rows = m_rows.mid(0, place) + rows + m_rows.mid(place);
        endInsertRows();
    }

    /// The rows before `place` are already where they shall be.
    void bringTo(int place, const Row &row)
    {
        const auto found = std::find_if(m_rows.cbegin() + place, m_rows.cend(),
            [&](const Row &other) { return other.id == row.id; });
        const int from = static_cast<int>(found - m_rows.cbegin());
        if (from <= place)
            return;
        beginMoveRows({}, from, from, {}, place);
        m_rows.move(from, place);
        endMoveRows();
    }

    /// The same rows stand in the same order already.
    void change(const QList<Row> &rows)
    {
        const QList<Row> before = std::exchange(m_rows, rows);
        for (int place = 0; place < rows.size(); ++place) {
            if (!(before.at(place) == rows.at(place)))
                Q_EMIT dataChanged(index(place), index(place));
        }
    }

    QList<Row> m_rows;
};

} // namespace Afterword
