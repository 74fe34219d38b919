// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/calendar/agendamodel.h"

#include <QWidget>

class QListView;

namespace Afterword {

/// What comes, day by day, as a list; from today on, and earlier if that is wished.
class AgendaView final : public QWidget
{
    Q_OBJECT

public:
    /// The calendar must outlive it.
    explicit AgendaView(const CalendarModel &calendar, QWidget *parent = nullptr);

    const AgendaModel &model() const { return m_model; }
    QListView &list() const { return *m_list; }
    const DayRange &shownDays() const { return m_model.days(); }
    /// The day of what is chosen, else the first one shown.
    QDate currentDay() const;

    /// Chooses the first entry from `day` on; shows other days if it must.
    void showDay(QDate day);
    /// Goes so many times as many days on as are shown, or back.
    void turn(int pages);

Q_SIGNALS:
    void chosen(QDate day, const QString &entry);
    void entryOpened(const QString &entry);
    void shownChanged();

private:
    void showEarlier();
    void showDays(const DayRange &days);
    void open(const QModelIndex &index);

    const CalendarModel &m_calendar;
    AgendaModel m_model;
    QListView *m_list = nullptr;
};

} // namespace Afterword
