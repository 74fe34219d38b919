// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/debriefform.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFrame>
#include <QLineEdit>
#include <QRadioButton>

namespace Afterword {

/// What they said will come next, and by when.
class OutcomeFields final : public QFrame
{
    Q_OBJECT

public:
    explicit OutcomeFields(QWidget *parent);

    void fill(const DebriefForm &form);
    void write(DebriefForm &form) const;
    bool showProblem(const QString &path);

Q_SIGNALS:
    void changed();

private:
    QWidget *buildByWhen();

    QLineEdit &m_nextStep;
    QRadioButton &m_noDate;
    QRadioButton &m_date;
    QDateEdit &m_promise;
    QCheckBox &m_keepInTouch;
    Field &m_byWhen;
};

} // namespace Afterword
