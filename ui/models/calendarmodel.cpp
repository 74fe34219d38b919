// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calendarmodel.h"

#include "core/agenda/calendarentries.h"
#include "ui/text/calendartext.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const DayRange always{QDate(1, 1, 1), QDate(9999, 12, 31)};

/// Of how many facts the calendar is worked out before anything else happens.
constexpr qsizetype mostAtOnce = 1000;

CalendarContent contentOf(const Plan &plan, const Dossier &dossier, const Playbooks &playbooks)
{
    const CalendarTitles titles(plan, dossier);
    QList<CalendarEntry> entries = calendarEntries(plan, dossier, always);
    CalendarContent content;
    content.rows.reserve(entries.size());
    for (CalendarEntry &entry : entries) {
        QString id = entry.id;
        QString title = titles.of(entry);
        QString detail = titles.detailOf(entry);
        content.rows.append({.id = std::move(id),
            .entry = std::move(entry),
            .title = std::move(title),
            .detail = std::move(detail)});
    }
    content.bands = calendarBands(plan, dossier, playbooks, always);
    return content;
}

} // namespace

CalendarModel::CalendarModel(const Session &session, QObject *parent)
    : RowModel(parent)
    , m_session(session)
{
    connect(&session, &Session::planChanged, this, &CalendarModel::refresh);
    refresh();
}

void CalendarModel::refresh()
{
    ++m_plans;
    const auto facts = m_session.plan().followUps.size() + m_session.dossier().opportunities.size();
    if (facts <= mostAtOnce)
        show(contentOf(m_session.plan(), m_session.dossier(), m_session.advice().playbooks));
    else if (!m_isGathering)
        gather();
}

void CalendarModel::gather()
{
    m_isGathering = true;
    const auto promise = std::make_shared<QPromise<CalendarContent>>();
    promise->start();
    promise->future().then(this, [this, number = m_plans](const CalendarContent &content) {
        m_isGathering = false;
        if (number == m_plans)
            show(content);
        else
            refresh();
    });
    QThreadPool::globalInstance()->start(
        [promise, plan = m_session.plan(), dossier = m_session.dossier(),
            playbooks = m_session.advice().playbooks] {
            promise->addResult(contentOf(plan, dossier, playbooks));
            promise->finish();
        });
}

void CalendarModel::show(const CalendarContent &content)
{
    m_bands = content.bands;
    setRows(content.rows);
    // Sentences are made when they are asked for, of facts that no row holds.
    if (!content.rows.isEmpty())
        Q_EMIT dataChanged(
            index(0), index(rowCount() - 1), {Qt::AccessibleTextRole, Qt::ToolTipRole});
    Q_EMIT arranged();
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CalendarRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentence(index.row());
    case IdRole:
        return shown.id;
    case DayRole:
        return shown.entry.day;
    case TimeRole:
        return shown.entry.time;
    case ToneRole:
        return static_cast<int>(shown.entry.tone);
    default:
        return {};
    }
}

RowSpan CalendarModel::rowsOn(QDate day) const
{
    const auto found = std::ranges::equal_range(
        rows(), day, {}, [](const CalendarRow &one) { return one.entry.day; });
    return {.first = static_cast<int>(found.begin() - rows().begin()),
        .count = static_cast<int>(found.size())};
}

int CalendarModel::placeOf(const QString &id) const
{
    if (id.isEmpty())
        return -1;
    const auto found = std::ranges::find(rows(), id, &CalendarRow::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

int CalendarModel::placeOn(QDate day, const QString &id) const
{
    const RowSpan span = rowsOn(day);
    const auto first = rows().begin() + span.first;
    const auto found = std::find_if(
        first, first + span.count, [&id](const CalendarRow &one) { return one.id == id; });
    return found == first + span.count ? -1 : static_cast<int>(found - rows().begin());
}

QString CalendarModel::sentence(int place) const
{
    return entrySentence(row(place).entry, m_session.plan(), m_session.dossier());
}

QString CalendarModel::titleOfBand(const CalendarBand &band) const
{
    return bandTitle(band, m_session.dossier());
}

QDate CalendarModel::today() const
{
    return m_session.plan().today;
}

const RegionCalendar &CalendarModel::region() const
{
    return m_session.advice().calendar.region(m_session.dossier().seeker.region);
}

bool CalendarModel::isOfficeDay(QDate day) const
{
    return region().isOfficeDay(day);
}

QString CalendarModel::holiday(QDate day) const
{
    const std::optional<Holiday> found = region().holidayOn(day);
    return found ? found->name : QString();
}

} // namespace Afterword
