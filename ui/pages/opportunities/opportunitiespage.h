// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/opportunitymodel.h"
#include "ui/pages/opportunities/viewswitch.h"
#include "ui/pages/page.h"

class QCheckBox;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Afterword {

class BoardView;
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
    std::optional<Destination> place() const override;

    /// Chooses it, whether it is closed or not.
    void showOpportunity(const OpportunityId &opportunity);
    /// Opens a letter of the opportunity that is shown.
    void showLetter(const LogEntryId &entry);
    void add();

    /// As a list with the detail beside it, or as a board.
    OpportunityView view() const { return m_view; }
    void showAs(OpportunityView view);

Q_SIGNALS:
    /// The seeker chose how to look at them.
    void viewChosen(Afterword::OpportunityView view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildList();
    QWidget *buildBoth();
    QWidget *buildEmpty();
    QWidget *buildBoard();
    ViewSwitch *buildSwitch(OpportunityView shown);
    QPushButton *buildAdd();
    void display();
    void choose(const OpportunityId &opportunity);
    void showChosen();
    void kept(const Opportunity &opportunity);

    Session &m_session;
    OpportunityModel m_model;
    OpportunityId m_chosen;
    OpportunityView m_view = OpportunityView::List;
    QStackedWidget *m_views = nullptr; ///< nothing yet; list and detail; board
    BoardView *m_board = nullptr;
    QListView *m_list = nullptr;
    QCheckBox *m_closed = nullptr;
    OpportunityDetail *m_detail = nullptr;
};

} // namespace Afterword
