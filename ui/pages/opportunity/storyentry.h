// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/followups/wish.h"
#include "ui/models/storyrow.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Afterword {

class Pill;
class StoryMark;
class WishMenu;

/// One entry of the timeline: a mark on the line of time, what was or will be, and what can be
/// done about it.
class StoryEntry final : public QFrame
{
    Q_OBJECT

public:
    explicit StoryEntry(const StoryRow &row, QWidget *parent = nullptr);

    const StoryRow &row() const { return m_row; }
    void display(const StoryRow &row);

Q_SIGNALS:
    void wished(const Afterword::FollowUpId &followUp, Afterword::Wish wish);
    void editRequested(const Afterword::InterviewId &interview);
    void readRequested(const QString &title, const QString &text);
    void otherRequested(const Afterword::OpportunityId &opportunity);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QBoxLayout *buildHead();
    QBoxLayout *buildButtons();
    void showLinks();
    void act();

    StoryRow m_row;
    StoryMark *m_mark = nullptr;
    QLabel *m_when = nullptr;
    Pill *m_pill = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_lines = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_more = nullptr;
    WishMenu *m_menu = nullptr;
    QBoxLayout *m_links = nullptr;
};

} // namespace Afterword
