// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/debriefform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QToolButton>

namespace Afterword {

/// One person who was there: a card that exists, completed from its name, or one to be made.
class PersonRow final : public QFrame
{
    Q_OBJECT

public:
    explicit PersonRow(QWidget *parent);
    ~PersonRow() override;

    /// The cards whose names complete the name.
    void offer(const QList<Contact> &contacts);
    void fill(const PersonForm &person);
    PersonForm person() const;
    bool isBlank() const;
    QRadioButton &decides() { return m_decides; }
    void focusName();
    /// What Tab goes through, in this order.
    QList<QWidget *> tabStops() const;
    void showProblem(const QString &path);
    /// Says which person this is, for assistive technology.
    void number(int position);

Q_SIGNALS:
    void changed();
    void returnPressed();
    void removeRequested();

private:
    void buildControls();
    QWidget *buildDetails();
    void nameEdited();
    void checkEmail();
    void showDetails(bool isShown);

    QLineEdit &m_name;
    QComboBox &m_role;
    QRadioButton &m_decides;
    QLineEdit &m_email;
    QLineEdit &m_phone;
    QCheckBox &m_spelling;
    QLineEdit &m_title;
    QLineEdit &m_addressAs;
    QPlainTextEdit &m_address;
    QLabel &m_problem;
    QLabel &m_emailProblem;
    QToolButton &m_more;
    QToolButton &m_remove;
    QWidget &m_details;
    QList<Contact> m_offered;
    ContactId m_contact;
};

} // namespace Afterword
