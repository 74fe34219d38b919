// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/debriefform.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QFrame>
#include <QLineEdit>

namespace Afterword {

class Session;

/// Which employer and position; both complete from what exists. A new opportunity may be given its
/// place, so that its days and hours are right.
class OpportunityFields final : public QFrame
{
    Q_OBJECT

public:
    OpportunityFields(const Session &session, QWidget *parent);

    void fill(const DebriefForm &form);
    void write(DebriefForm &form) const;
    /// Marks the field that `path` names and moves the focus there; false if it is none of these.
    bool showProblem(const QString &path);
    void clearProblems();

Q_SIGNALS:
    void changed();
    void employerChanged(const QString &employer);
    /// Both texts name an opportunity that exists.
    void opportunityChosen(const Afterword::OpportunityId &opportunity);

private:
    void buildNames();
    void buildPlace();
    void completeEmployers();
    void completePositions();
    void namesEdited();
    const Opportunity *named() const;

    const Session &m_session;
    QLineEdit &m_employer;
    QLineEdit &m_position;
    QLineEdit &m_place;
    QComboBox &m_region;
    QComboBox &m_zone;
    Field &m_employerField;
    QLabel &m_known;
    QWidget &m_placeRow;
    OpportunityId m_edited;
    OpportunityId m_chosen;
};

} // namespace Afterword
