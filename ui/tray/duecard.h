// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/followups/wish.h"
#include "ui/models/todayrow.h"

#include <QFrame>

class QPushButton;

namespace Afterword {

class ElidedLabel;
class Label;
class Pill;
class WishMenu;

/// One follow-up that is due, with the three answers that a reminder has.
class DueCard final : public QFrame
{
    Q_OBJECT

public:
    explicit DueCard(const TodayRow &row, QWidget *parent = nullptr);

    void display(const TodayRow &row);
    const FollowUpId &followUp() const { return m_row.id; }

Q_SIGNALS:
    void wished(const Afterword::FollowUpId &followUp, Afterword::Wish wish);
    /// To the card before or after it.
    void stepped(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildButtons();
    QPushButton *addButton(const QString &text, Wish wish);

    TodayRow m_row;
    Label *m_title = nullptr;
    ElidedLabel *m_subject = nullptr;
    Pill *m_due = nullptr;
    WishMenu *m_menu = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace Afterword
