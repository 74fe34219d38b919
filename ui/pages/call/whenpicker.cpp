// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/whenpicker.h"

#include "core/calendar/callingtime.h"
#include "ui/dialogs/daydialog.h"
#include "ui/text/callingtext.h"
#include "ui/text/datetext.h"
#include "ui/text/timewords.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr int daysOffered = 6;
constexpr int secondsOfAQuarter = 15 * 60;

QString timeText(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

WhenPicker::WhenPicker(WhenDetail detail, QWidget *parent)
    : QWidget(parent)
    , m_detail(detail)
    , m_typed(new QLineEdit)
    , m_days(new QComboBox)
    , m_times(new QComboBox)
    , m_meaning(new Label({}, u"muted"_s))
    , m_region(RegionRules{})
{
    m_typed->setObjectName(u"when"_s);
    m_typed->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_times->setVisible(detail == WhenDetail::DayAndTime);
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addWidget(m_typed, 1);
    row->addWidget(m_days);
    row->addWidget(m_times);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_meaning);
    nameForReaders(*m_days, tr("One of the next days"));
    nameForReaders(*m_times, tr("A time of day"));
    setFocusProxy(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &WhenPicker::read);
    connect(m_typed, &QLineEdit::returnPressed, this, &WhenPicker::confirmed);
    connect(m_days, &QComboBox::activated, this, &WhenPicker::pickDay);
    connect(m_times, &QComboBox::activated, this, &WhenPicker::pickTime);
}

void WhenPicker::begin(const QString &name, const WallTime &now, const RegionCalendar &region)
{
    m_now = now;
    m_region = region;
    m_chosen = {};
    m_typed->setAccessibleName(name);
    const QString example = shortDate(region.addOfficeDays(now.date, 2));
    //: What may be typed; %1 is a date.
    m_typed->setPlaceholderText(m_detail == WhenDetail::DayOnly
            ? tr("as in “%1”").arg(example)
            : tr("as in “%1 %2”").arg(example, timeText(QTime(10, 0))));
    fillDays();
    fillTimes();
    const QSignalBlocker quiet(m_typed);
    m_typed->clear();
    explain();
}

void WhenPicker::fillDays()
{
    m_days->clear();
    m_days->addItem(tr("Day"));
    for (QDate day = m_now.date; m_days->count() <= daysOffered;) {
        day = m_region.addOfficeDays(day, 1);
        m_days->addItem(shortDate(day), day);
    }
    m_days->addItem(tr("Another day …"));
}

void WhenPicker::fillTimes()
{
    m_times->clear();
    m_times->addItem(tr("Time"));
    for (QTime time = m_region.opens(); time < m_region.closes();
         time = time.addSecs(secondsOfAQuarter))
        m_times->addItem(timeText(time), time);
}

bool WhenPicker::isWrong() const
{
    return !m_chosen.isValid() && !m_typed->text().trimmed().isEmpty();
}

void WhenPicker::read()
{
    WallTime time = timeFromWords(m_typed->text(), m_now);
    if (m_detail == WhenDetail::DayOnly)
        time.time = {};
    const bool isOver = time.date < m_now.date
        || (time.date == m_now.date && time.hasTime() && time.time <= m_now.time);
    m_chosen = isOver ? WallTime{} : time;
    explain();
    Q_EMIT changed();
}

void WhenPicker::take(const WallTime &time)
{
    {
        const QSignalBlocker quiet(m_typed);
        const QString day = shortDate(time.date);
        //: A day and a time of day as they may be typed: "Tue 2 June 10:00".
        m_typed->setText(time.hasTime() ? tr("%1 %2").arg(day, timeText(time.time)) : day);
    }
    m_chosen = time;
    explain();
    Q_EMIT changed();
}

void WhenPicker::pickDay(int index)
{
    const QDate day = m_days->itemData(index).toDate();
    if (day.isValid())
        return take({day, m_chosen.time});
    if (index == m_days->count() - 1)
        askDay();
}

void WhenPicker::askDay()
{
    auto *dialog = new DayDialog(
        tr("Which day?"), m_now.date, [](QDate) { return QString(); }, this);
    connect(dialog, &DayDialog::dayChosen, this, [this](QDate day) { take({day, m_chosen.time}); });
    dialog->open();
}

void WhenPicker::pickTime(int index)
{
    const QTime time = m_times->itemData(index).toTime();
    if (!time.isValid())
        return;
    const bool isOver = time <= m_now.time || !m_region.isOfficeDay(m_now.date);
    const QDate next = isOver ? m_region.addOfficeDays(m_now.date, 1) : m_now.date;
    take({m_chosen.isValid() ? m_chosen.date : next, time});
}

QString WhenPicker::explanation() const
{
    if (isWrong())
        return tr("This is not understood as a day to come.");
    if (!m_chosen.isValid())
        return {};
    const QString what = m_chosen.hasTime()
        ? tr("%1 at %2, their time").arg(longDate(m_chosen.date), timeText(m_chosen.time))
        : longDate(m_chosen.date);
    const WallTime asked{m_chosen.date, m_chosen.hasTime() ? m_chosen.time : m_region.opens()};
    const QString doubt = officeDoubt(callingTime(m_region, asked));
    //: A day, and why it is a strange one: "Saturday, 30 May. That is a weekend there."
    return doubt.isEmpty() ? what : tr("%1. %2").arg(what, doubt);
}

void WhenPicker::explain()
{
    const QString text = explanation();
    m_meaning->setText(text);
    m_meaning->setVisible(!text.isEmpty());
    m_typed->setAccessibleDescription(text);
    const int day = m_days->findData(m_chosen.date);
    m_days->setCurrentIndex(m_chosen.isValid() ? std::max(day, 0) : 0);
    const int time = m_chosen.hasTime() ? m_times->findData(m_chosen.time) : 0;
    m_times->setCurrentIndex(std::max(time, 0));
}

} // namespace Afterword
