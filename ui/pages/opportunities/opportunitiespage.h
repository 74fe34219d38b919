// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/opportunitymodel.h"
#include "ui/pages/page.h"

class QCheckBox;
class QListView;
class QStackedWidget;

namespace Afterword {

class OpportunityDetail;

/// Every opportunity by what it asks for next, and where the chosen one stands.
class OpportunitiesPage final : public Page
{
    Q_OBJECT

public:
    explicit OpportunitiesPage(Session &session, QWidget *parent = nullptr);

    /// How many are open.
    int count() const override;
    void keepDraft() override;

    /// Chooses it, whether it is closed or not.
    void showOpportunity(const OpportunityId &opportunity);
    void add();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildList();
    QWidget *buildBoth();
    QWidget *buildEmpty();
    void display();
    void choose(const OpportunityId &opportunity);
    void showChosen();
    void kept(const Opportunity &opportunity);

    Session &m_session;
    OpportunityModel m_model;
    OpportunityId m_chosen;
    QStackedWidget *m_views = nullptr; ///< nothing yet; list and detail
    QListView *m_list = nullptr;
    QCheckBox *m_closed = nullptr;
    OpportunityDetail *m_detail = nullptr;
};

} // namespace Afterword
