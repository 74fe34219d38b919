// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/storyrow.h"
#include "ui/pages/opportunity/opportunitytab.h"

#include <map>

class QScrollArea;
class QVBoxLayout;

namespace Afterword {

class FollowUpDesk;
class StoryEntry;

/// What happened about an opportunity, and what comes next and why.
class StoryTab final : public OpportunityTab
{
    Q_OBJECT

public:
    explicit StoryTab(Session &session, QWidget *parent = nullptr);

    void show(const OpportunityId &opportunity) override;
    /// From the top.
    QList<StoryEntry *> entries() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    StoryEntry *made(const StoryRow &row);
    void arrange();
    void focusFrom(int place);
    void moveFocus(int step);
    void read(const QString &title, const QString &text);

    Session &m_session;
    FollowUpDesk *m_desk = nullptr;
    OpportunityId m_opportunity;
    QList<StoryRow> m_rows;
    std::map<QString, StoryEntry *> m_entries;
    QVBoxLayout *m_list = nullptr;
    QWidget *m_empty = nullptr;
    QScrollArea *m_area = nullptr;
};

} // namespace Afterword
