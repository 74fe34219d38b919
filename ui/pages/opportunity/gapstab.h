// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/preparation.h"
#include "ui/pages/opportunity/opportunitytab.h"

class QLabel;
class QVBoxLayout;

namespace Afterword {

class Autosave;
class FollowUpDesk;
class GapLines;

/// What there is to prepare for the next round, and what the interviews showed to be missing.
/// Whatever is typed or ticked keeps itself and can be undone.
class GapsTab final : public OpportunityTab
{
    Q_OBJECT

public:
    explicit GapsTab(Session &session, QWidget *parent = nullptr);

    using OpportunityTab::show;
    void show(const OpportunityId &opportunity) override;
    /// Open gaps, and what is still to prepare.
    int count() const override;
    void keepDraft() override;

Q_SIGNALS:
    /// The figures of the salary are to be filled in.
    void salaryRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Group
    {
        InterviewId interview;
        GapLines *lines = nullptr;
    };

    QWidget *buildBody();
    void showSteps();
    QWidget *buildStep(const PreparationRow &row);
    void regroup(const Opportunity &opportunity);
    void fillGroups(const Opportunity &opportunity);
    void touch();
    void commit();

    Session &m_session;
    OpportunityId m_opportunity;
    bool m_isTouched = false;
    QList<PreparationRow> m_rows;
    QList<Group> m_groups;
    QVBoxLayout *m_steps = nullptr;
    QVBoxLayout *m_gaps = nullptr;
    QLabel *m_stepsTitle = nullptr;
    QLabel *m_empty = nullptr;
    FollowUpDesk *m_desk = nullptr;
    Autosave *m_autosave = nullptr;
};

} // namespace Afterword
