// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/pages/destination.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Afterword {

/// What one can do for a person: write, call, copy the card, remove it. What the plan does not
/// hold cannot be started, and it says so.
class PersonActions final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonActions(QWidget *parent = nullptr);

    void display(const ContactId &person, const Plan &plan);

Q_SIGNALS:
    void requested(const Afterword::Destination &destination);
    void copyWished();
    void removeWished();

private:
    void explain();

    std::optional<FollowUpId> m_letter;
    std::optional<FollowUpId> m_phone;
    QPushButton *m_write = nullptr;
    QPushButton *m_call = nullptr;
    QLabel *m_reason = nullptr;
};

} // namespace Afterword
