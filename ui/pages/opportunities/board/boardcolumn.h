// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardmodel.h"

#include <QListView>

namespace Afterword {

/// One column of the board: its cards can be dragged away, and others be dropped on it.
class BoardColumn final : public QListView
{
    Q_OBJECT

public:
    BoardColumn(Stage stage, QWidget *parent);

    Stage stage() const { return m_stage; }
    BoardModel &cards() { return *m_cards; }
    /// The card that the keyboard is on; empty if there is none.
    OpportunityId current() const;
    void makeCurrent(const OpportunityId &id);

Q_SIGNALS:
    void opened(const Afterword::OpportunityId &opportunity);
    void dropped(const Afterword::OpportunityId &opportunity, Afterword::Stage stage);
    /// By keyboard, so many columns to the end of the board: the card, or only the focus.
    void cardPushed(const Afterword::OpportunityId &opportunity, int columns);
    void focusPushed(int columns);
    /// A card is held over it.
    void hovered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isFromElsewhere(const QDropEvent &event) const;

    const Stage m_stage;
    BoardModel *m_cards = nullptr;
};

} // namespace Afterword
