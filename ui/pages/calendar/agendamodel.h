// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/calendarmodel.h"

namespace Afterword {

/// A line of the agenda: a day, or something on it.
struct AgendaRow
{
    QString id;
    QDate day = {};
    QString entry = {}; ///< empty: the heading of the day
    QString time = {};
    QString title = {};
    QString detail = {}; ///< the employer, and how it stands

    bool isHeading() const { return entry.isEmpty(); }
    bool operator==(const AgendaRow &) const = default;
};

/// The days on which there is anything, each with what is on it. Today is always among them.
QList<AgendaRow> agendaRows(const CalendarModel &calendar, const DayRange &days);

/// The agenda of some days; it follows the calendar.
class AgendaModel final : public RowModel<AgendaRow>
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, TimeRole, TitleRole, DetailRole };

    /// The calendar must outlive it.
    explicit AgendaModel(const CalendarModel &calendar, QObject *parent = nullptr);

    const DayRange &days() const { return m_days; }
    void showDays(const DayRange &days);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh();
    QString sentence(const AgendaRow &row) const;

    const CalendarModel &m_calendar;
    DayRange m_days;
};

} // namespace Afterword
