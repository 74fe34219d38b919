// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/opportunity.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace Afterword {

class Field;
class Session;

/// Asks for an opportunity: who, what, where, and by whose advice it is followed.
class OpportunityDialog final : public QDialog
{
    Q_OBJECT

public:
    /// An empty id asks for a new one, which is applied for. The session must outlive it.
    OpportunityDialog(const Session &session, const Opportunity &opportunity, QWidget *parent);

Q_SIGNALS:
    /// What was asked for is filled in and right; all else is as it was.
    void filled(const Afterword::Opportunity &opportunity);

private:
    QWidget *buildFields();
    QWidget *buildButtons();
    void fillPlaybooks();
    void fill();
    Opportunity written() const;
    void finish();

    const Session &m_session;
    const Opportunity m_before;
    QLineEdit *m_employer = nullptr;
    QLineEdit *m_position = nullptr;
    QLineEdit *m_place = nullptr;
    QComboBox *m_region = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_playbook = nullptr;
    Field *m_employerField = nullptr;
    Field *m_positionField = nullptr;
};

} // namespace Afterword
