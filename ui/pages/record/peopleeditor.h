// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/personrow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Afterword {

/// Who was there: a row for each person. Enter goes to the next row and makes one at the end.
class PeopleEditor final : public QFrame
{
    Q_OBJECT

public:
    explicit PeopleEditor(QWidget *parent);

    void offer(const QList<Contact> &contacts);
    void fill(const QList<PersonForm> &people);
    QList<PersonForm> people() const;
    /// `person` counts the rows that are not blank.
    bool showProblem(int person, const QString &path);

Q_SIGNALS:
    void changed();

private:
    PersonRow *addRow(const PersonForm &person);
    void remove(PersonRow *row);
    void goOn(const PersonRow *row);
    void keepOneDecider(const PersonRow *chosen);
    void numberRows();
    void joinTabOrder(const PersonRow &row);

    QVBoxLayout &m_list;
    QPushButton &m_add;
    QList<PersonRow *> m_rows;
    QList<Contact> m_offered;
};

} // namespace Afterword
