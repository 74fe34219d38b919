// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/reminderssection.h"

#include "core/reminders/speakinghours.h"
#include "ui/pages/settings/choices.h"
#include "ui/text/datetext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString zoneOf(const QDateTime &instant)
{
    return QString::fromLatin1(instant.timeZone().id());
}

} // namespace

RemindersSection::RemindersSection(Session &session, PreferenceFile &preferences, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_quietFrom(*new QTimeEdit(this))
    , m_quietUntil(*new QTimeEdit(this))
    , m_workdayStart(*new QTimeEdit(this))
    , m_hasMorning(*new QCheckBox(tr("&Sum up the day in the morning"), this))
    , m_morning(*new QTimeEdit(this))
    , m_place(*new QComboBox(this))
    , m_paused(*new Label({}, u"muted"_s))
    , m_pause(*new QPushButton(this))
{
    build();
    fill();
    for (QTimeEdit *edit : {&m_quietFrom, &m_quietUntil, &m_workdayStart, &m_morning})
        connect(edit, &QTimeEdit::timeChanged, this, [this] { keep(); });
    connect(&m_hasMorning, &QCheckBox::clicked, this, [this] { keep(); });
    connect(&m_place, &QComboBox::activated, this, [this] { keep(); });
    connect(&m_pause, &QPushButton::clicked, this, &RemindersSection::togglePause);
    connect(&preferences, &PreferenceFile::changed, this, &RemindersSection::fill);
    connect(&session, &Session::planChanged, this, &RemindersSection::fillPause);
}

void RemindersSection::build()
{
    m_quietFrom.setObjectName(u"quietFrom"_s);
    m_quietUntil.setObjectName(u"quietUntil"_s);
    m_workdayStart.setObjectName(u"workingDay"_s);
    m_place.setObjectName(u"reminderPlace"_s);
    offer<ReminderPlace>(m_place,
        {{tr("At the employer’s place"), ReminderPlace::Employer},
            {tr("Wherever I am"), ReminderPlace::Here}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Reminders"), u"heading"_s));
    layout->addWidget(new Label(tr("Each follow-up speaks up once when it is due, and once more if "
                                   "it is late. What you missed comes back as one summary."),
        u"muted"_s));
    layout->addWidget(new Field(tr("My &working day begins at"), &m_workdayStart, this));
    layout->addWidget(new Label(tr("What has no hour of its own is told then."), u"small"_s));
    layout->addWidget(new Field(tr("That hour is &meant"), &m_place, this));
    layout->addWidget(new Label(tr("An agreed call is always meant by the employer’s clock, and "
                                   "your own preparations by yours."),
        u"small"_s));
    layout->addWidget(quietHours());
    layout->addWidget(morning());
    layout->addWidget(pause());
    layout->addStretch(1);
}

QWidget *RemindersSection::quietHours()
{
    auto *box = new QWidget(this);
    auto *times = new QHBoxLayout;
    times->setSpacing(24);
    times->addWidget(new Field(tr("&Quiet from"), &m_quietFrom, this));
    times->addWidget(new Field(tr("Quiet &until"), &m_quietUntil, this));
    times->addStretch(1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addLayout(times);
    layout->addWidget(new Label(tr("What falls into these hours waits until they end, and says so. "
                                   "A call agreed for then is told of before they begin. Equal "
                                   "times mean no quiet hours."),
        u"small"_s));
    return box;
}

QWidget *RemindersSection::morning()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    m_hasMorning.setObjectName(u"hasMorning"_s);
    m_morning.setObjectName(u"morning"_s);
    m_morning.setAccessibleName(tr("Time of the summary"));
    layout->addWidget(&m_hasMorning);
    layout->addWidget(&m_morning);
    layout->addStretch(1);
    return box;
}

QWidget *RemindersSection::pause()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    m_pause.setObjectName(u"pauseReminders"_s);
    m_paused.setObjectName(u"paused"_s);
    layout->addWidget(&m_pause);
    layout->addWidget(&m_paused, 1);
    return box;
}

void RemindersSection::fill()
{
    const ReminderSettings &reminders = m_preferences.current().reminders;
    const auto show = [](QTimeEdit &edit, QTime time) {
        const QSignalBlocker blocker(edit);
        edit.setTime(time);
    };
    show(m_quietFrom, reminders.quietFrom);
    show(m_quietUntil, reminders.quietUntil);
    show(m_workdayStart, reminders.workdayStart);
    show(m_morning, reminders.morning);
    m_hasMorning.setChecked(reminders.hasMorning);
    m_morning.setEnabled(reminders.hasMorning);
    showChoice(m_place, reminders.place);
    fillPause();
}

bool RemindersSection::isPausedNow() const
{
    return isPaused(m_session.now(), m_preferences.current().reminders.pause);
}

void RemindersSection::fillPause()
{
    const QDateTime now = m_session.now();
    const QDateTime until = m_preferences.current().reminders.pause.until;
    m_pause.setText(isPausedNow() ? tr("S&peak again now") : tr("&Pause until tomorrow"));
    m_paused.setText(isPausedNow()
            ? tr("Nothing speaks until %1.")
                  .arg(spokenTime(wallTimeAt(until, zoneOf(now)), now.date()))
            : QString());
}

void RemindersSection::togglePause()
{
    const QDateTime now = m_session.now();
    ReminderSettings reminders = m_preferences.current().reminders;
    reminders.pause
        = isPausedNow() ? ReminderPause{} : pauseUntilTomorrow(now, reminders, zoneOf(now));
    keep(reminders);
}

void RemindersSection::keep()
{
    const ReminderPause pause = m_preferences.current().reminders.pause;
    keep({.quietFrom = m_quietFrom.time(),
        .quietUntil = m_quietUntil.time(),
        .workdayStart = m_workdayStart.time(),
        .morning = m_morning.time(),
        .hasMorning = m_hasMorning.isChecked(),
        .place = chosenIn<ReminderPlace>(m_place),
        .pause = pause});
}

void RemindersSection::keep(const ReminderSettings &reminders)
{
    Preferences preferences = m_preferences.current();
    preferences.reminders = reminders;
    if (const Result<void> kept = m_preferences.keep(preferences); !kept)
        Q_EMIT failed(kept.error());
}

} // namespace Afterword
