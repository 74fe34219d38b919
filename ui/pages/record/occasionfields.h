// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/debriefform.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QSpinBox>
#include <QTimeEdit>

namespace Afterword {

/// When the interview was, how long, which one it was, and whether they met in a room.
class OccasionFields final : public QFrame
{
    Q_OBJECT

public:
    explicit OccasionFields(QWidget *parent);

    void fill(const DebriefForm &form);
    void write(DebriefForm &form) const;
    /// Proposes the round that comes next, unless the seeker has chosen one.
    void propose(int round);
    bool showProblem(const QString &path);
    void clearProblems();

Q_SIGNALS:
    void changed();

private:
    void nameControls();
    void buildRow();

    QDateEdit &m_date;
    QTimeEdit &m_time;
    QSpinBox &m_minutes;
    QSpinBox &m_round;
    QComboBox &m_form;
    Field &m_dateField;
    int m_proposedRound = 1;
};

} // namespace Afterword
