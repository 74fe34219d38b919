// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/opportunity/opportunitytab.h"

class QLabel;

namespace Afterword {

class PartList;

/// The letters of one opportunity: still to write, begun, and sent, with their exact words.
class LettersTab final : public OpportunityTab
{
    Q_OBJECT

public:
    explicit LettersTab(Session &session, QWidget *parent = nullptr);

    void show(const OpportunityId &opportunity) override;
    int count() const override;
    /// Shows the exact words of one that was sent.
    void read(const LogEntryId &entry);

private:
    void open(const QString &id);

    Session &m_session;
    OpportunityId m_opportunity;
    PartList *m_letters = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace Afterword
