// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/answerchanges.h"
#include "ui/pages/opportunities/board/boardcolumn.h"

#include <QScrollArea>

class QLabel;

namespace Afterword {

class Session;

/// The opportunities as cards in columns, a column for each stage. A card is moved by the mouse or
/// by Ctrl with an arrow; what that causes is said before it is kept.
class BoardView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void opportunityOpened(const Afterword::OpportunityId &opportunity);
    void failed(const Afterword::Error &error);

private:
    struct Lane
    {
        QLabel *title = nullptr;
        BoardColumn *column = nullptr;
    };

    QWidget *buildLane(Stage stage);
    void fill();
    void ask(const OpportunityId &opportunity, Stage stage);
    void askForAnswer(const OpportunityId &opportunity, AnswerKind kind);
    void keep(ChangeLabel label, const OpportunityId &opportunity, const QList<FactChange> &facts);
    qsizetype laneOf(Stage stage) const;
    void pushCard(qsizetype lane, const OpportunityId &opportunity, int columns);
    void pushFocus(qsizetype lane, int columns);

    Session &m_session;
    QList<Lane> m_lanes;
};

} // namespace Afterword
