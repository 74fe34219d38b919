// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/preferences/preferencefile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace Afterword {

/// When the seeker likes to be spoken to.
class RemindersSection final : public QWidget
{
    Q_OBJECT

public:
    RemindersSection(Session &session, PreferenceFile &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const Afterword::Error &error);

private:
    void build();
    QWidget *quietHours();
    QWidget *morning();
    QWidget *pause();
    void fill();
    void fillPause();
    void keep();
    void keep(const ReminderSettings &reminders);
    void togglePause();
    bool isPausedNow() const;

    Session &m_session;
    PreferenceFile &m_preferences;
    QTimeEdit &m_quietFrom;
    QTimeEdit &m_quietUntil;
    QTimeEdit &m_workdayStart;
    QCheckBox &m_hasMorning;
    QTimeEdit &m_morning;
    QComboBox &m_place;
    QLabel &m_paused;
    QPushButton &m_pause;
};

} // namespace Afterword
