// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/ids.h"

#include <QScrollArea>

namespace Afterword {

class Session;
struct FollowUp;

/// What recording an interview has caused: every follow-up with its day and its reason, and the
/// note to write first.
class CausedPlan final : public QScrollArea
{
    Q_OBJECT

public:
    CausedPlan(const Session &session, QWidget *parent);

    /// The follow-ups of one opportunity, as the plan has them now.
    void fill(const OpportunityId &opportunity);
    void focusFirst();

Q_SIGNALS:
    void noteRequested(const Afterword::FollowUpId &followUp);
    void todayRequested();
    void anotherRequested();
    /// The interview has nobody to thank: the seeker wants to say who was there.
    void peopleMissed(const Afterword::InterviewId &interview);

private:
    QWidget *cardOf(const FollowUp &followUp);
    QWidget *buttons(const FollowUp *note);
    QString openingLine(const QList<FollowUp> &caused) const;

    const Session &m_session;
    InterviewId m_withNobody;
};

} // namespace Afterword
