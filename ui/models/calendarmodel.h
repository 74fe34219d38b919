// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/calendarentry.h"
#include "core/session/session.h"
#include "ui/models/rowmodel.h"

#include <optional>

namespace Afterword {

/// One entry of the calendar, in words.
struct CalendarRow
{
    QString id; ///< of the entry
    CalendarEntry entry = {};
    QString title = {}; ///< short, without the time
    QString detail = {}; ///< whom it is about and how it stands: "Acme Robotics · due"

    bool operator==(const CalendarRow &) const = default;
};

/// Rows that follow one another.
struct RowSpan
{
    int first = 0;
    int count = 0;

    bool operator==(const RowSpan &) const = default;
};

/// What a calendar shows, worked out of one plan.
struct CalendarContent
{
    QList<CalendarRow> rows = {};
    QList<CalendarBand> bands = {};
};

/// All that stands in the calendar, by day, and what else a calendar shows of its days. One for
/// all views; it follows the session's plan. That of a very large search is worked out beside the
/// window, and comes a moment later.
class CalendarModel final : public RowModel<CalendarRow>
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, DayRole, TimeRole, ToneRole };

    /// The session must outlive it.
    explicit CalendarModel(const Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    /// The rows of one day; found by halving, as they stand in order.
    RowSpan rowsOn(QDate day) const;
    /// The place of the entry called `id`; -1 if it is not there.
    int placeOf(const QString &id) const;
    /// The same where its day is known, without looking through all of them.
    int placeOn(QDate day, const QString &id) const;
    /// All about one entry, in a sentence.
    QString sentence(int row) const;

    /// The windows of decision, by their first day.
    const QList<CalendarBand> &bands() const { return m_bands; }
    QString titleOfBand(const CalendarBand &band) const;

    QDate today() const;
    /// Whether offices are open at the seeker's place.
    bool isOfficeDay(QDate day) const;
    /// The name of the holiday at the seeker's place; empty if it is none.
    QString holiday(QDate day) const;

Q_SIGNALS:
    /// Rows, bands or today may have changed.
    void arranged();

private:
    void refresh();
    void gather();
    void show(const CalendarContent &content);
    const RegionCalendar &region() const;

    const Session &m_session;
    QList<CalendarBand> m_bands;
    int m_plans = 0; ///< how many there were; what belongs to an earlier one is not shown
    bool m_isGathering = false;
};

} // namespace Afterword
