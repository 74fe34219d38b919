// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/agendamodel.h"

#include "ui/text/calendartext.h"
#include "ui/text/datetext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int daysAhead = 60;

struct AgendaText
{
    Q_DECLARE_TR_FUNCTIONS(AgendaText)
};

AgendaRow headingOf(const CalendarModel &calendar, QDate day)
{
    QString title = longDate(day);
    if (const QString holiday = calendar.holiday(day); !holiday.isEmpty())
        //: A day and the holiday on it.
        title = AgendaText::tr("%1, %2").arg(title, holiday);
    if (day == calendar.today())
        title = AgendaText::tr("%1 — today").arg(title);
    return {.id = u"day/"_s + day.toString(Qt::ISODate), .day = day, .title = title};
}

QString oneLine(const AgendaRow &row)
{
    QStringList parts = {row.time, row.title, row.detail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QList<AgendaRow> agendaRows(const CalendarModel &calendar, const DayRange &days)
{
    QList<AgendaRow> rows;
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        const RowSpan span = calendar.rowsOn(day);
        if (span.count > 0 || day == calendar.today())
            rows.append(headingOf(calendar, day));
        for (int place = span.first; place < span.first + span.count; ++place) {
            const CalendarRow &row = calendar.row(place);
            rows.append({.id = row.id,
                .day = day,
                .entry = row.id,
                .time = row.entry.time.isValid() ? timeText(row.entry.time) : QString(),
                .title = row.title,
                .detail = row.detail});
        }
    }
    return rows;
}

AgendaModel::AgendaModel(const CalendarModel &calendar, QObject *parent)
    : RowModel(parent)
    , m_calendar(calendar)
    , m_days{calendar.today(), calendar.today().addDays(daysAhead - 1)}
{
    connect(&calendar, &CalendarModel::arranged, this, &AgendaModel::refresh);
    refresh();
}

void AgendaModel::showDays(const DayRange &days)
{
    m_days = days;
    refresh();
}

void AgendaModel::refresh()
{
    setRows(agendaRows(m_calendar, m_days));
    // Sentences are made when they are asked for, of facts that no row holds.
    if (rowCount() > 0)
        Q_EMIT dataChanged(
            index(0), index(rowCount() - 1), {Qt::AccessibleTextRole, Qt::ToolTipRole});
}

/// All of it, for those who hear it.
QString AgendaModel::sentence(const AgendaRow &row) const
{
    const int place = row.isHeading() ? -1 : m_calendar.placeOn(row.day, row.entry);
    return place < 0 ? row.title : m_calendar.sentence(place);
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(shown);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentence(shown);
    case HeadingRole:
        return shown.isHeading();
    case TimeRole:
        return shown.time;
    case TitleRole:
        return shown.title;
    case DetailRole:
        return shown.detail;
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags readable = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return row(index.row()).isHeading() ? readable : readable | Qt::ItemIsSelectable;
}

} // namespace Afterword
