// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/cardform.h"

#include "ui/pages/people/linesedit.h"
#include "ui/text/cardfieldtext.h"
#include "ui/text/stagetext.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

int leastLinesOf(CardField field)
{
    switch (field) {
    case CardField::Emails:
    case CardField::Phones:
        return 1;
    case CardField::Address:
    case CardField::Notes:
        return 2;
    default:
        return 0;
    }
}

/// A card may come with an address that is none: from a recorded interview, or another program.
QString problemOf(const Contact &card, CardField field)
{
    if (field != CardField::Emails)
        return {};
    for (const QString &address : card.emails) {
        if (const QString problem = emailProblem(address); !problem.isEmpty())
            return problem;
    }
    return {};
}

QLabel *rowLabel(const QString &text, QWidget *control)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", u"muted"_s);
    label->setBuddy(control);
    label->setContentsMargins(0, 6, 0, 0);
    control->setAccessibleName(text);
    return label;
}

} // namespace

CardForm::CardForm(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const CardField field : cardFields()) {
        if (field == CardField::BestTimes)
            addChoices(*grid);
        addField(*grid, field);
    }
}

void CardForm::addField(QGridLayout &grid, CardField field)
{
    Row row;
    if (const int lines = leastLinesOf(field); lines > 0) {
        auto *edit = new LinesEdit(lines);
        connect(edit, &QPlainTextEdit::textChanged, this, &CardForm::edited);
        connect(edit, &LinesEdit::editingFinished, this, &CardForm::finished);
        row.control = edit;
    } else {
        auto *edit = new QLineEdit;
        connect(edit, &QLineEdit::textEdited, this, &CardForm::edited);
        connect(edit, &QLineEdit::editingFinished, this, &CardForm::finished);
        row.control = edit;
    }
    row.control->setObjectName(fieldName(field));
    row.problem = new Label({}, u"problem"_s);
    row.problem->hide();
    const int line = grid.rowCount();
    grid.addWidget(rowLabel(fieldLabel(field), row.control), line, 0, Qt::AlignTop);
    grid.addWidget(row.control, line, 1);
    grid.addWidget(row.problem, line + 1, 1);
    m_rows[field] = row;
}

void CardForm::addChoices(QGridLayout &grid)
{
    m_spelling = new QCheckBox(tr("Spelling checked"));
    m_spelling->setObjectName(u"spelling"_s);
    m_spelling->setToolTip(tr("I have compared the name with the card itself."));
    m_relation = new QComboBox;
    m_relation->setObjectName(u"relation"_s);
    for (const Relation relation : {Relation::Interviewer, Relation::Met, Relation::Helper,
             Relation::Introducer, Relation::Network})
        m_relation->addItem(relationText(relation), int(relation));
    const int line = grid.rowCount();
    grid.addWidget(m_spelling, line, 1);
    grid.addWidget(rowLabel(tr("Role"), m_relation), line + 1, 0, Qt::AlignTop);
    grid.addWidget(m_relation, line + 1, 1);
    connect(m_spelling, &QCheckBox::toggled, this, &CardForm::spellingTicked);
    connect(m_relation, &QComboBox::activated, this, [this] {
        Q_EMIT relationChosen(static_cast<Relation>(m_relation->currentData().toInt()));
    });
}

QString CardForm::text(CardField field) const
{
    QWidget *control = m_rows.at(field).control;
    if (const auto *edit = qobject_cast<const QLineEdit *>(control))
        return edit->text();
    const auto *lines = qobject_cast<const LinesEdit *>(control);
    return lines ? lines->toPlainText() : QString();
}

void CardForm::setText(CardField field, const QString &text)
{
    QWidget *control = m_rows.at(field).control;
    if (CardForm::text(field) == text)
        return;
    if (auto *edit = qobject_cast<QLineEdit *>(control)) {
        edit->setText(text);
        edit->setCursorPosition(0);
    } else if (auto *lines = qobject_cast<LinesEdit *>(control)) {
        const QSignalBlocker quiet(this);
        lines->setPlainText(text);
    }
}

CardTexts CardForm::typed() const
{
    CardTexts texts;
    for (const auto &[field, row] : m_rows) {
        if (text(field) != cardText(m_card, field))
            texts[field] = text(field);
    }
    return texts;
}

void CardForm::display(const Contact &card)
{
    const CardTexts kept = card.id == m_card.id ? typed() : CardTexts();
    m_card = card;
    for (const CardField field : cardFields()) {
        if (!kept.contains(field)) {
            setText(field, cardText(card, field));
            showProblem(field, problemOf(card, field));
        }
    }
    showHints(card);
}

void CardForm::type(const CardTexts &texts)
{
    for (const auto &[field, text] : texts)
        setText(field, text);
}

void CardForm::settle(const Contact &card, const CardTexts &unfinished)
{
    m_card = card;
    for (const CardField field : cardFields()) {
        const bool isUnfinished = unfinished.contains(field);
        if (!isUnfinished)
            setText(field, cardText(card, field));
        showProblem(field, isUnfinished ? fieldProblem(field) : problemOf(card, field));
    }
    showHints(card);
}

void CardForm::showHints(const Contact &card)
{
    const QSignalBlocker quiet(this);
    m_spelling->setChecked(card.spellingChecked);
    m_relation->setCurrentIndex(m_relation->findData(int(card.relation)));
    Contact unsaid = card;
    unsaid.addressAs.clear();
    auto *addressAs = qobject_cast<QLineEdit *>(m_rows.at(CardField::AddressAs).control);
    addressAs->setPlaceholderText(salutationName(unsaid));
    //: What stands in a letter if the field is left empty: "Empty: Dear Ms Núñez"
    addressAs->setAccessibleDescription(tr("Empty: Dear %1").arg(salutationName(unsaid)));
    addressAs->setToolTip(addressAs->accessibleDescription());
}

void CardForm::showProblem(CardField field, const QString &message)
{
    const Row &row = m_rows.at(field);
    if (row.problem->text() == message)
        return;
    row.problem->setText(message);
    row.problem->setHidden(message.isEmpty());
    if (field != CardField::AddressAs)
        row.control->setAccessibleDescription(message);
    row.control->setProperty("state", message.isEmpty() ? QString() : u"error"_s);
    row.control->style()->unpolish(row.control);
    row.control->style()->polish(row.control);
}

void CardForm::focusFirst()
{
    m_rows.at(CardField::Given).control->setFocus(Qt::TabFocusReason);
}

} // namespace Afterword
