// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/pages/destination.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Afterword {

/// What one can do for a person: write the letter that the plan asks for, call, send a message,
/// print the envelope, copy the card, remove it. What cannot be done says why.
class PersonActions final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonActions(QWidget *parent = nullptr);

    void display(const ContactId &person, const Dossier &dossier, const Plan &plan);

Q_SIGNALS:
    void requested(const Afterword::Destination &destination);
    void copyWished();
    void removeWished();

private:
    QPushButton *addAction(const QString &name, const QString &text);
    void go(const std::optional<Destination> &destination);
    void explain();

    std::optional<Destination> m_letter;
    std::optional<Destination> m_phone;
    std::optional<Destination> m_address;
    std::optional<Destination> m_post;
    QWidget *m_row = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_call = nullptr;
    QPushButton *m_mail = nullptr;
    QPushButton *m_envelope = nullptr;
    QLabel *m_reason = nullptr;
};

} // namespace Afterword
