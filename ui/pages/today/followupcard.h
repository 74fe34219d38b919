// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/followups/wish.h"
#include "ui/models/todayrow.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Afterword {

class IconDisc;
class Pill;
class WishMenu;

/// One follow-up on the Today page: what, for whom, why, and what can be done with it.
class FollowUpCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FollowUpCard(const TodayRow &row, QWidget *parent = nullptr);

    const TodayRow &row() const { return m_row; }
    void display(const TodayRow &row);

Q_SIGNALS:
    void wished(const Afterword::FollowUpId &followUp, Afterword::Wish wish);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QBoxLayout *buildWords();
    void buildButtons();

    TodayRow m_row;
    IconDisc *m_disc = nullptr;
    QLabel *m_day = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subject = nullptr;
    Pill *m_due = nullptr;
    QLabel *m_why = nullptr;
    QBoxLayout *m_heading = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_more = nullptr;
    WishMenu *m_menu = nullptr;
};

} // namespace Afterword
