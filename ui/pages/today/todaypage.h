// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/followupmodel.h"
#include "ui/pages/page.h"
#include "ui/pages/today/followupcard.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Afterword {

class CardList;
class FollowUpDesk;
class TodaySide;

/// What shall I do now? The follow-ups of today, each with its reason and its button.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Session &session, QWidget *parent = nullptr);

    /// How many follow-ups are overdue or due.
    int count() const override;
    const CardList &cards() const { return *m_cards; }
    /// Puts the focus on the first card of that day, if there is one.
    void focusDay(QDate day);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildColumn();
    QWidget *buildEmpty();
    void placeSide();
    void display();

    Session &m_session;
    FollowUpModel m_model;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    FollowUpDesk *m_desk = nullptr;
    CardList *m_cards = nullptr;
    QWidget *m_empty = nullptr;
    TodaySide *m_side = nullptr;
    QVBoxLayout *m_beside = nullptr; ///< where the side stands if there is room
    QVBoxLayout *m_below = nullptr; ///< and if there is none
    QScrollArea *m_area = nullptr;
};

} // namespace Afterword
