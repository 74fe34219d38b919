// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/peopleeditor.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

PeopleEditor::PeopleEditor(QWidget *parent)
    : QFrame(parent)
    , m_list(*new QVBoxLayout)
    , m_add(*new QPushButton(tr("Add so&meone"), this))
{
    setProperty("card", true);
    auto *title = new QLabel(tr("Who was there?"), this);
    title->setProperty("kind", u"heading"_s);
    m_add.setObjectName(u"addPerson"_s);
    m_list.setSpacing(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addLayout(&m_list);
    layout->addWidget(&m_add, 0, Qt::AlignLeading);
    connect(&m_add, &QPushButton::clicked, this, [this] {
        addRow({})->focusName();
        Q_EMIT changed();
    });
}

void PeopleEditor::offer(const QList<Contact> &contacts)
{
    m_offered = contacts;
    for (PersonRow *row : std::as_const(m_rows))
        row->offer(contacts);
}

void PeopleEditor::fill(const QList<PersonForm> &people)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const PersonForm &person : people)
        addRow(person);
    if (m_rows.isEmpty())
        addRow({.isMain = true});
}

QList<PersonForm> PeopleEditor::people() const
{
    QList<PersonForm> people;
    for (const PersonRow *row : m_rows)
        people.append(row->person());
    return people;
}

bool PeopleEditor::showProblem(int person, const QString &path)
{
    for (PersonRow *row : std::as_const(m_rows)) {
        if (!row->isBlank() && person-- == 0) {
            row->showProblem(path);
            return true;
        }
    }
    if (!m_rows.isEmpty())
        m_rows.first()->showProblem(path);
    return !m_rows.isEmpty();
}

PersonRow *PeopleEditor::addRow(const PersonForm &person)
{
    auto *row = new PersonRow(this);
    row->fill(person);
    row->offer(m_offered);
    m_list.addWidget(row);
    m_rows.append(row);
    joinTabOrder(*row);
    connect(row, &PersonRow::changed, this, &PeopleEditor::changed);
    connect(row, &PersonRow::returnPressed, this, [this, row] { goOn(row); });
    connect(row, &PersonRow::removeRequested, this, [this, row] { remove(row); });
    connect(&row->decides(), &QRadioButton::clicked, this, [this, row] { keepOneDecider(row); });
    numberRows();
    return row;
}

void PeopleEditor::remove(PersonRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    m_rows.removeAt(at);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty())
        addRow({.isMain = true});
    else if (row->person().isMain)
        m_rows.first()->decides().setChecked(true);
    m_rows.at(std::min(at, m_rows.size() - 1))->focusName();
    numberRows();
    Q_EMIT changed();
}

void PeopleEditor::goOn(const PersonRow *row)
{
    if (row != m_rows.last())
        m_rows.at(m_rows.indexOf(row) + 1)->focusName();
    else if (!row->isBlank())
        addRow({})->focusName();
}

void PeopleEditor::keepOneDecider(const PersonRow *chosen)
{
    for (PersonRow *row : std::as_const(m_rows))
        row->decides().setChecked(row == chosen);
}

void PeopleEditor::numberRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->number(int(i) + 1);
}

void PeopleEditor::joinTabOrder(const PersonRow &row)
{
    // Whatever was made later would otherwise be reached last, not where it stands.
    for (QWidget *stop : row.tabStops()) {
        QWidget *before = m_add.previousInFocusChain();
        while (before != &m_add && !(before->focusPolicy() & Qt::TabFocus))
            before = before->previousInFocusChain();
        setTabOrder(before, stop);
    }
}

} // namespace Afterword
