// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/call/callperson.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Afterword {

class Pill;

/// Whom a call goes to: name and numbers large enough to dial from, and the hour there.
class PersonCard final : public QFrame
{
    Q_OBJECT

public:
    explicit PersonCard(QWidget *parent = nullptr);

    void display(const CallPerson &person);
    /// What the clocks there show; `word` and `tone` are those of a pill.
    void showTime(const QString &time, const QString &word, const QString &tone);

Q_SIGNALS:
    void copied(const QString &number);
    void dialled(const QString &number);
    void cardRequested(); ///< to add a number

private:
    void addNumber(const CallNumber &number);
    void copy(const QString &number);

    CallPerson m_person;
    QLabel *m_name = nullptr;
    QLabel *m_role = nullptr;
    QLabel *m_askFor = nullptr;
    QVBoxLayout *m_numbers = nullptr;
    QPushButton *m_add = nullptr;
    Pill *m_word = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_best = nullptr;
};

} // namespace Afterword
