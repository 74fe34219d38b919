// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/monthaccessible.h"

#include "ui/pages/calendar/monthcalendar.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int columns = 7;

class MonthTable;

/// A day of the table, or an entry of it.
class MonthItem final : public QAccessibleInterface,
                        public QAccessibleTableCellInterface,
                        public QAccessibleActionInterface
{
public:
    static constexpr int theDay = -1;

    MonthItem(MonthTable &table, int cell, int entry)
        : m_table(table)
        , m_cell(cell)
        , m_entry(entry)
    {
    }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override
    {
        return m_entry == theDay ? QAccessible::Cell : QAccessible::ListItem;
    }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_cell % columns; }
    int rowIndex() const override { return m_cell / columns; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override;

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const SceneDay *day() const;
    QString entryId() const;

    MonthTable &m_table;
    const int m_cell;
    const int m_entry;
};

/// The month as a table of days.
class MonthTable final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit MonthTable(MonthCalendar &month)
        : QAccessibleWidget(&month, QAccessible::Table)
        , m_month(month)
    {
    }
    ~MonthTable() override
    {
        for (const auto &[place, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    MonthCalendar &month() const { return m_month; }
    QAccessibleInterface *item(int cell, int entry) const;
    /// What is chosen, be it a day or an entry; null if it is not in view.
    QAccessibleInterface *chosen() const;

    int childCount() const override { return static_cast<int>(m_month.scene().days.size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? item(index, MonthItem::theDay) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override
    {
        return m_month.hasFocus() ? chosen() : nullptr;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return child(row * columns + column);
    }
    int selectedCellCount() const override { return chosen() ? 1 : 0; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        return chosen() ? QList{chosen()} : QList<QAccessibleInterface *>{};
    }
    QString columnDescription(int column) const override
    {
        return m_month.scene().headings.value(column).text;
    }
    QString rowDescription(int row) const override { return m_month.scene().weeks.value(row).text; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return columns; }
    int rowCount() const override { return childCount() / columns; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    MonthCalendar &m_month;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_items;
};

QAccessibleInterface *MonthTable::item(int cell, int entry) const
{
    const auto known = m_items.find({cell, entry});
    if (known != m_items.end())
        return QAccessible::accessibleInterface(known->second);
    auto &table = const_cast<MonthTable &>(*this);
    auto *made = new MonthItem(table, cell, entry);
    m_items.emplace(std::pair(cell, entry), QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *MonthTable::chosen() const
{
    const MonthMarks &marks = m_month.marks();
    const auto offset = m_month.shownDays().first.daysTo(marks.day);
    if (offset < 0 || offset >= childCount())
        return nullptr;
    const int place = m_month.model().placeOf(marks.entry);
    const RowSpan rows = m_month.model().rowsOn(marks.day);
    return item(static_cast<int>(offset), place < 0 ? MonthItem::theDay : place - rows.first);
}

int MonthTable::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (item(i, MonthItem::theDay) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *MonthTable::childAt(int x, int y) const
{
    const MonthHit hit = hitAt(m_month.scene(), m_month.viewport()->mapFromGlobal(QPoint(x, y)));
    if (hit.day < 0)
        return nullptr;
    const SceneDay &day = m_month.scene().days.at(hit.day);
    const bool isEntry = hit.chip >= 0;
    return item(hit.day, isEntry ? day.chips.at(hit.chip).row - day.rows.first : MonthItem::theDay);
}

const SceneDay *MonthItem::day() const
{
    const QList<SceneDay> &days = m_table.month().scene().days;
    return m_cell < days.size() ? &days.at(m_cell) : nullptr;
}

QString MonthItem::entryId() const
{
    return m_entry == theDay ? QString()
                             : m_table.month().model().row(day()->rows.first + m_entry).id;
}

bool MonthItem::isValid() const
{
    return m_table.isValid() && day() && m_entry < day()->rows.count;
}

QWindow *MonthItem::window() const
{
    return m_table.window();
}

QAccessibleInterface *MonthItem::parent() const
{
    return m_entry == theDay ? table() : m_table.item(m_cell, theDay);
}

QAccessibleInterface *MonthItem::table() const
{
    return &m_table;
}

int MonthItem::childCount() const
{
    return m_entry == theDay && day() ? day()->rows.count : 0;
}

QAccessibleInterface *MonthItem::child(int index) const
{
    return index >= 0 && index < childCount() ? m_table.item(m_cell, index) : nullptr;
}

int MonthItem::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i) == wanted)
            return i;
    }
    return -1;
}

QString MonthItem::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || !isValid())
        return {};
    const CalendarModel &model = m_table.month().model();
    return m_entry == theDay ? dayName(model, day()->cell.day)
                             : model.sentence(day()->rows.first + m_entry);
}

QRect MonthItem::rect() const
{
    if (!isValid())
        return {};
    const QList<SceneChip> &chips = day()->chips;
    const auto chip = std::ranges::find(chips, day()->rows.first + m_entry, &SceneChip::row);
    const bool isChip = m_entry != theDay && chip != chips.end();
    const QRect place = isChip ? chip->rect : day()->cell.rect;
    return {m_table.month().viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State MonthItem::state() const
{
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const MonthMarks &marks = m_table.month().marks();
    const bool isChosen = marks.day == day()->cell.day && marks.entry == entryId();
    state.selected = isChosen;
    state.focused = isChosen && m_table.month().hasFocus();
    state.active = isChosen;
    return state;
}

void *MonthItem::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && m_entry == theDay)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

void MonthItem::doAction(const QString &name)
{
    if (!isValid())
        return;
    MonthCalendar &month = m_table.month();
    month.setFocus();
    month.choose(day()->cell.day, entryId());
    if (name == pressAction())
        month.activate();
}

QAccessibleInterface *monthFactory(const QString &, QObject *object)
{
    auto *month = qobject_cast<MonthCalendar *>(object);
    return month ? new MonthTable(*month) : nullptr;
}

} // namespace

void bringMonthAccessible()
{
    QAccessible::installFactory(monthFactory);
}

void tellFocus(MonthCalendar &month)
{
    if (!QAccessible::isActive() || !month.hasFocus())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&month);
    QAccessibleInterface *chosen = table ? table->focusChild() : nullptr;
    if (!chosen)
        return;
    QAccessibleEvent focus(chosen, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

} // namespace Afterword
