// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/calendarmodel.h"
#include "ui/pages/calendar/calendarprint.h"
#include "ui/pages/calendar/entrymove.h"
#include "ui/pages/page.h"

#include <memory>

class QLabel;
class QStackedWidget;

namespace Afterword {

class AgendaView;
class CalendarHeader;
class MonthCalendar;

/// When? Interviews, follow-ups and promised answers on their days, which may be changed.
class CalendarPage final : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(Session &session, QWidget *parent = nullptr);

    void showDay(QDate day);
    /// What was chosen stays chosen.
    void showAs(CalendarView view);
    std::optional<Destination> place() const override { return ShowDay{currentDay()}; }
    MonthCalendar &month() const { return *m_month; }
    MonthCalendar &week() const { return *m_week; }
    AgendaView &agenda() const { return *m_agenda; }
    /// What would be printed now.
    CalendarPaper paper() const;
    /// The line below: what is chosen, and why something may not be moved.
    QString hint() const;

Q_SIGNALS:
    /// The seeker has changed the view.
    void viewChosen(Afterword::CalendarView view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectDays(MonthCalendar &days);
    void connectAgenda();
    void addView(const QString &title, QWidget &view);
    QDate currentDay() const;
    MonthCalendar &days() const;
    void print();
    void turn(int pages);
    void showTitle();
    void explain(QDate day, const QString &entry);
    void openEntry(const QString &id);
    void openDay(QDate day);
    void beginMove(const QString &id);
    void showTarget(QDate day);
    void drop(QDate day);
    void endMove();
    void step(const QString &id, int days);
    void tell(const QString &sentence);
    QString standingHint() const;
    QString emptyHint() const;

    Session &m_session;
    CalendarModel m_model;
    CalendarHeader *m_header = nullptr;
    QStackedWidget *m_views = nullptr;
    MonthCalendar *m_month = nullptr;
    MonthCalendar *m_week = nullptr;
    AgendaView *m_agenda = nullptr;
    CalendarView m_view = CalendarView::Month;
    QLabel *m_hint = nullptr;
    std::unique_ptr<EntryMove> m_move; ///< null: nothing is being moved
};

} // namespace Afterword
