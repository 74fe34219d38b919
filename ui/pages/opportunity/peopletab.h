// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/pages/opportunity/opportunitytab.h"

class QLabel;

namespace Afterword {

class PartList;

/// Who is who at one employer.
class PeopleTab final : public OpportunityTab
{
    Q_OBJECT

public:
    explicit PeopleTab(Session &session, QWidget *parent = nullptr);

    void show(const OpportunityId &opportunity) override;
    int count() const override;

private:
    Session &m_session;
    PartList *m_people = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace Afterword
