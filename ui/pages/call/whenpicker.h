// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walltime.h"
#include "core/calendar/regioncalendar.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Afterword {

/// Whether a choice is of a day alone, or of its time too.
enum class WhenDetail { DayOnly, DayAndTime };

/// A day and a time to come, typed as one says it ("Tue 10:00") or picked from the next days, a
/// month and a list of quarter hours. It tells what it understood, and whether anybody is there.
class WhenPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit WhenPicker(WhenDetail detail, QWidget *parent = nullptr);

    /// Begins anew, at that moment at the employer's place; nothing is chosen. `name` is what a
    /// screen reader says of the field.
    void begin(const QString &name, const WallTime &now, const RegionCalendar &region);
    /// Invalid if nothing is chosen, or nothing that is to come.
    WallTime chosen() const { return m_chosen; }
    /// Whether something is typed that cannot be taken.
    bool isWrong() const;

Q_SIGNALS:
    void changed();
    void confirmed(); ///< by Enter

private:
    void fillDays();
    void fillTimes();
    void read();
    void pickDay(int index);
    void askDay();
    void pickTime(int index);
    void take(const WallTime &time);
    void explain();
    QString explanation() const;

    const WhenDetail m_detail;
    QLineEdit *m_typed = nullptr;
    QComboBox *m_days = nullptr;
    QComboBox *m_times = nullptr;
    QLabel *m_meaning = nullptr;
    WallTime m_now;
    RegionCalendar m_region;
    WallTime m_chosen;
};

} // namespace Afterword
