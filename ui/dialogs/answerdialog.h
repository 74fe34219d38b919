// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/answerchanges.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace Afterword {

class CausesList;
class Field;
class Session;

/// "They answered …": asks what, and for each answer only what it needs, and shows what it causes
/// before it is kept.
class AnswerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the answer `kind`. The session must outlive the dialog.
    AnswerDialog(const Session &session, const OpportunityId &opportunity, AnswerKind kind,
        QWidget *parent = nullptr);

    /// What is written down so far.
    EmployerAnswer answer() const;

Q_SIGNALS:
    /// The seeker wants it kept; it has been checked.
    void answerKept(
        const Afterword::OpportunityId &opportunity, const Afterword::EmployerAnswer &answer);

private:
    QWidget *buildChoices(AnswerKind kind);
    QWidget *buildFields();
    QWidget *buildOfferFields();
    QWidget *buildButtons();
    void showKind();
    void showCauses();
    void keep();
    QDate today() const;
    QString salaryCurrency() const;

    const Session &m_session;
    const OpportunityId m_opportunity;
    QButtonGroup *m_kinds = nullptr;
    QDateEdit *m_on = nullptr;
    QComboBox *m_channel = nullptr;
    QCheckBox *m_hasDeadline = nullptr;
    QDateEdit *m_deadline = nullptr;
    QDateEdit *m_newDate = nullptr;
    QDoubleSpinBox *m_amount = nullptr;
    QLineEdit *m_remark = nullptr;
    Field *m_onField = nullptr;
    Field *m_channelField = nullptr;
    Field *m_newDateField = nullptr;
    Field *m_deadlineField = nullptr;
    Field *m_amountField = nullptr;
    CausesList *m_causes = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace Afterword
