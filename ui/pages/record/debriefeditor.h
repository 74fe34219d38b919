// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/pages/record/debriefform.h"

#include <QScrollArea>

namespace Afterword {

class NotesFields;
class OccasionFields;
class OpportunityFields;
class OutcomeFields;
class PeopleEditor;
class Session;

/// All fields of the debrief, one below the other.
class DebriefEditor final : public QScrollArea
{
    Q_OBJECT

public:
    DebriefEditor(const Session &session, QWidget *parent);

    /// Fills the fields; says nothing of it.
    void fill(const DebriefForm &form);
    DebriefForm form() const;
    void focusFirst();
    /// Marks the field that the error is about and moves the focus there; false if it is none.
    bool showProblem(const Error &error);

Q_SIGNALS:
    void changed();

private:
    void connectParts();
    void propose(const OpportunityId &opportunity);
    bool markProblem(const QString &path);

    const Session &m_session;
    OpportunityFields *m_opportunity = nullptr;
    OccasionFields *m_occasion = nullptr;
    PeopleEditor *m_people = nullptr;
    OutcomeFields *m_outcome = nullptr;
    NotesFields *m_notes = nullptr;
    InterviewId m_interview;
};

} // namespace Afterword
