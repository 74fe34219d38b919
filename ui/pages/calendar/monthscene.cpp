// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/monthscene.h"

#include "core/agenda/weeks.h"
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

/// Makes the days of one scene.
class SceneMaking final
{
public:
    SceneMaking(const CalendarModel &model, const MonthFrame &frame, const QFont &font)
        : m_model(model)
        , m_frame(frame)
        , m_numberMetrics(font)
        , m_metrics(chipFont(font))
    {
    }

    SceneDay day(const DayCell &cell) const;

private:
    QString fitted(const QString &text, const QRect &place, int padding) const
    {
        return m_metrics.elidedText(text, Qt::ElideRight, place.width() - 2 * padding);
    }
    void addBands(SceneDay &day, const DayPlaces &places,
        const std::vector<const CalendarBand *> &bands) const;

    const CalendarModel &m_model;
    const MonthFrame &m_frame;
    const QFontMetrics m_numberMetrics;
    const QFontMetrics m_metrics;
};

std::vector<const CalendarBand *> bandsOn(QDate day, const QList<CalendarBand> &all)
{
    std::vector<const CalendarBand *> bands;
    for (const CalendarBand &band : all) {
        if (band.days.contains(day))
            bands.push_back(&band);
    }
    return bands;
}

void SceneMaking::addBands(
    SceneDay &day, const DayPlaces &places, const std::vector<const CalendarBand *> &bands) const
{
    day.bands = places.bands;
    const size_t named = bands.size() - std::min(bands.size(), size_t(places.captions.size()));
    for (qsizetype i = 0; i < places.captions.size(); ++i) {
        const QRect &place = places.captions.at(i);
        const CalendarBand &band = *bands.at(named + size_t(i));
        day.captions.append({place, fitted(m_model.titleOfBand(band), place, 2)});
    }
}

SceneDay SceneMaking::day(const DayCell &cell) const
{
    const QString holiday = m_model.holiday(cell.day);
    const std::vector<const CalendarBand *> bands = bandsOn(cell.day, m_model.bands());
    const auto captions = std::ranges::count_if(
        bands, [&](const CalendarBand *band) { return band->days.first == cell.day; });
    SceneDay day{.cell = cell,
        .number = m_numberMetrics.elidedText(
            numberText(cell.day, holiday), Qt::ElideRight, cell.number.width()),
        .isToday = cell.day == m_model.today(),
        .isClosed = !m_model.isOfficeDay(cell.day),
        .rows = m_model.rowsOn(cell.day)};
    const DayPlaces places = dayPlaces(cell,
        {.entries = day.rows.count,
            .bands = static_cast<int>(bands.size()),
            .captions = static_cast<int>(captions)},
        m_frame);
    for (int i = 0; i < places.chips.size(); ++i) {
        const CalendarRow &row = m_model.row(day.rows.first + i);
        const QRect &place = places.chips.at(i);
        day.chips.append({.rect = place,
            .row = day.rows.first + i,
            .id = row.id,
            .text = fitted(chipText(row), place, chipPadding),
            .tone = row.entry.tone});
    }
    if (places.hidden > 0)
        //: How many entries of a day there is no room for.
        day.more = {places.more, MonthText::tr("+%n more", nullptr, places.hidden)};
    addBands(day, places, bands);
    return day;
}

QStringList thingsOn(const CalendarModel &model, QDate day)
{
    QStringList things;
    const RowSpan rows = model.rowsOn(day);
    for (int row = rows.first; row < rows.first + rows.count; ++row)
        things.append(model.sentence(row));
    for (const CalendarBand *band : bandsOn(day, model.bands()))
        things.append(model.titleOfBand(*band));
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
    const SceneMaking making(model, frame, font);
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
