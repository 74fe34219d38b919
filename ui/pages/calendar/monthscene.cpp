// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/monthscene.h"

#include "core/agenda/weeks.h"
#include "ui/pages/calendar/weekgeometry.h"
#include "ui/text/calendartext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int days = 7;
constexpr int chipPadding = 6;
constexpr int mostTold = 20; ///< of a day, in one sentence

struct MonthText
{
    Q_DECLARE_TR_FUNCTIONS(MonthText)
};

QString chipText(const CalendarRow &row)
{
    if (!row.entry.time.isValid())
        return row.title;
    //: A time of day and what is then.
    return MonthText::tr("%1 %2").arg(timeText(row.entry.time), row.title);
}

QString numberText(QDate day, const QString &holiday)
{
    const QLocale locale;
    //: A date format: day and month.
    const QString number = day.day() == 1 ? locale.toString(day, MonthText::tr("d MMMM"))
                                          : locale.toString(day.day());
    //: The number of a day and the name of the holiday on it.
    return holiday.isEmpty() ? number : MonthText::tr("%1 %2").arg(number, holiday);
}

QList<int> rowsIn(const RowSpan &span)
{
    QList<int> rows;
    for (int row = span.first; row < span.first + span.count; ++row)
        rows.append(row);
    return rows;
}

/// Of all bands, in the order of their first days, those that touch `shown`.
QList<CalendarBand> bandsIn(const DayRange &shown, const QList<CalendarBand> &all)
{
    QList<CalendarBand> bands;
    for (const CalendarBand &band : all) {
        if (shown.last < band.days.first)
            break;
        if (shown.first <= band.days.last)
            bands.append(band);
    }
    return bands;
}

/// Makes the days of one scene.
class SceneMaking final
{
public:
    /// Of `shown` only can days be made.
    SceneMaking(const CalendarModel &model, const MonthFrame &frame, const DayRange &shown,
        const QFont &font)
        : m_model(model)
        , m_frame(frame)
        , m_bands(bandsIn(shown, model.bands()))
        , m_numberMetrics(font)
        , m_metrics(chipFont(font))
    {
    }

    SceneDay day(const DayCell &cell) const;
    SceneDay dayOfHours(const WeekColumn &column, const HourRange &hours) const;

private:
    QString fitted(const QString &text, const QRect &place, int padding) const
    {
        return m_metrics.elidedText(text, Qt::ElideRight, place.width() - 2 * padding);
    }
    /// The day with those of its `rows` for which there is room in `cell`.
    SceneDay dayWith(const DayCell &cell, const QList<int> &rows) const;
    SceneChip chip(int row, const QRect &place) const;
    void addBands(SceneDay &day, const DayPlaces &places, const QList<CalendarBand> &bands) const;

    const CalendarModel &m_model;
    const MonthFrame &m_frame;
    const QList<CalendarBand> m_bands;
    const QFontMetrics m_numberMetrics;
    const QFontMetrics m_metrics;
};

void SceneMaking::addBands(
    SceneDay &day, const DayPlaces &places, const QList<CalendarBand> &bands) const
{
    day.bands = places.bands;
    const qsizetype named = bands.size() - std::min(bands.size(), places.captions.size());
    for (qsizetype i = 0; i < places.captions.size(); ++i) {
        const QRect &place = places.captions.at(i);
        const CalendarBand &band = bands.at(named + i);
        day.captions.append({place, fitted(m_model.titleOfBand(band), place, 2)});
    }
}

SceneChip SceneMaking::chip(int row, const QRect &place) const
{
    const CalendarRow &shown = m_model.row(row);
    return {.rect = place,
        .row = row,
        .id = shown.id,
        .text = fitted(chipText(shown), place, chipPadding),
        .tone = shown.entry.tone};
}

SceneDay SceneMaking::day(const DayCell &cell) const
{
    return dayWith(cell, rowsIn(m_model.rowsOn(cell.day)));
}

SceneDay SceneMaking::dayOfHours(const WeekColumn &column, const HourRange &hours) const
{
    QList<int> timed;
    QList<int> untimed;
    QList<TimedSpan> spans;
    for (const int row : rowsIn(m_model.rowsOn(column.top.day))) {
        const CalendarEntry &entry = m_model.row(row).entry;
        (entry.time.isValid() ? timed : untimed).append(row);
        if (entry.time.isValid())
            spans.append({.start = entry.time, .minutes = entry.minutes});
    }
    SceneDay day = dayWith(column.top, untimed);
    day.cell.rect = column.whole;
    const QList<QRect> places = spanPlaces(column, spans, hours, m_frame);
    for (int i = 0; i < timed.size(); ++i)
        day.chips.append(chip(timed.at(i), places.at(i)));
    return day;
}

SceneDay SceneMaking::dayWith(const DayCell &cell, const QList<int> &rows) const
{
    const QString holiday = m_model.holiday(cell.day);
    const QList<CalendarBand> bands = bandsIn({cell.day, cell.day}, m_bands);
    const auto captions = std::ranges::count_if(
        bands, [&](const CalendarBand &band) { return band.days.first == cell.day; });
    SceneDay day{.cell = cell,
        .number = m_numberMetrics.elidedText(
            numberText(cell.day, holiday), Qt::ElideRight, cell.number.width()),
        .isToday = cell.day == m_model.today(),
        .isClosed = !m_model.isOfficeDay(cell.day),
        .rows = m_model.rowsOn(cell.day)};
    const DayPlaces places = dayPlaces(cell,
        {.entries = static_cast<int>(rows.size()),
            .bands = static_cast<int>(bands.size()),
            .captions = static_cast<int>(captions)},
        m_frame);
    for (int i = 0; i < places.chips.size(); ++i)
        day.chips.append(chip(rows.at(i), places.chips.at(i)));
    if (places.hidden > 0)
        //: How many entries of a day there is no room for.
        day.more = {places.more, MonthText::tr("+%n more", nullptr, places.hidden)};
    addBands(day, places, bands);
    return day;
}

/// Nobody listens to hundreds of them; all can be reached one by one.
QStringList thingsOn(const CalendarModel &model, QDate day)
{
    QStringList things;
    const RowSpan rows = model.rowsOn(day);
    const int told = std::min(rows.count, mostTold);
    for (int row = rows.first; row < rows.first + told; ++row)
        things.append(model.sentence(row));
    if (told < rows.count)
        things.append(MonthText::tr("and %n more", nullptr, rows.count - told));
    const QList<CalendarBand> bands = bandsIn({day, day}, model.bands());
    for (const CalendarBand &band : bands.mid(0, mostTold))
        things.append(model.titleOfBand(band));
    return things;
}

QString countText(int count)
{
    return count == 1 ? MonthText::tr("1 entry") : MonthText::tr("%n entries", nullptr, count);
}

} // namespace

QFont chipFont(QFont font)
{
    constexpr double smaller = 0.9;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * smaller);
    else
        font.setPixelSize(qRound(font.pixelSize() * smaller));
    return font;
}

MonthScene monthScene(const CalendarModel &model, const MonthFrame &frame, const QFont &font)
{
    const MonthGeometry geometry = monthGeometry(frame);
    const DayRange shown{
        frame.firstShown, frame.firstShown.addDays(static_cast<int>(geometry.cells.size()) - 1)};
    const SceneMaking making(model, frame, shown, font);
    const QLocale locale;
    MonthScene scene;
    for (int column = 0; column < days; ++column) {
        const int weekday = frame.firstShown.addDays(column).dayOfWeek();
        scene.headings.append({geometry.headings.at(column),
            locale.standaloneDayName(weekday, QLocale::ShortFormat)});
    }
    for (int week = 0; week < geometry.weeks.size(); ++week) {
        const int number = weekNumber(frame.firstShown.addDays(week * days));
        scene.weeks.append({geometry.weeks.at(week), locale.toString(number)});
    }
    for (const DayCell &cell : geometry.cells)
        scene.days.append(making.day(cell));
    return scene;
}

MonthScene weekScene(const CalendarModel &model, const MonthFrame &frame, const QFont &font)
{
    QList<TimedSpan> spans;
    for (int column = 0; column < days; ++column) {
        for (const int row : rowsIn(model.rowsOn(frame.firstShown.addDays(column)))) {
            const CalendarEntry &entry = model.row(row).entry;
            if (entry.time.isValid())
                spans.append({.start = entry.time, .minutes = entry.minutes});
        }
    }
    const HourRange hours = hoursFor(spans);
    const WeekGeometry geometry = weekGeometry(frame, hours);
    const SceneMaking making(
        model, frame, {frame.firstShown, frame.firstShown.addDays(days - 1)}, font);
    const QLocale locale;
    MonthScene scene;
    scene.weeks.append({geometry.number, locale.toString(weekNumber(frame.firstShown))});
    for (int hour = hours.first; hour < hours.end; ++hour)
        scene.weeks.append({geometry.hours.at(hour - hours.first), timeText(QTime(hour, 0))});
    for (const WeekColumn &column : geometry.columns) {
        scene.headings.append({column.heading,
            locale.standaloneDayName(column.top.day.dayOfWeek(), QLocale::ShortFormat)});
        scene.days.append(making.dayOfHours(column, hours));
    }
    scene.rules = geometry.rules;
    return scene;
}

MonthHit hitAt(const MonthScene &scene, QPoint place)
{
    for (int day = 0; day < scene.days.size(); ++day) {
        const SceneDay &shown = scene.days.at(day);
        if (!shown.cell.rect.contains(place))
            continue;
        const auto chip = std::ranges::find_if(
            shown.chips, [&](const SceneChip &one) { return one.rect.contains(place); });
        const bool isChip = chip != shown.chips.end();
        return {.day = day,
            .chip = isChip ? static_cast<int>(chip - shown.chips.begin()) : -1,
            .isMore = shown.more.rect.contains(place)};
    }
    return {};
}

QString dayName(const CalendarModel &model, QDate day)
{
    QStringList parts = {QLocale().toString(day, QLocale::LongFormat)};
    if (day == model.today())
        parts.append(MonthText::tr("today"));
    if (const QString holiday = model.holiday(day); !holiday.isEmpty())
        parts.append(holiday);
    const QStringList things = thingsOn(model, day);
    const int entries = model.rowsOn(day).count;
    parts.append(entries == 0 ? MonthText::tr("nothing planned") : countText(entries));
    const QString head = parts.join(u", "_s);
    //: A day with the number of its entries, and these one after another.
    return things.isEmpty() ? head : MonthText::tr("%1: %2").arg(head, things.join(u"; "_s));
}

} // namespace Afterword
