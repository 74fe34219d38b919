// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/people/cardentry.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace Afterword {

/// All fields of one card, each edited where it stands.
class CardForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CardForm(QWidget *parent = nullptr);

    /// Shows `card`. A field that holds typed text which is not kept yet is left as it is, if
    /// `card` is the one already shown.
    void display(const Contact &card);
    /// Puts texts into fields as if they had just been typed.
    void type(const CardTexts &texts);
    /// The fields whose text is not that of the card.
    CardTexts typed() const;
    /// Takes the typed text for kept.
    void settle(const Contact &card, const CardTexts &unfinished);
    void focusFirst();

Q_SIGNALS:
    void edited(); ///< while typing
    void finished(); ///< a field was left
    void spellingTicked(bool isChecked);
    void relationChosen(Afterword::Relation relation);

private:
    struct Row
    {
        QWidget *control = nullptr;
        QLabel *problem = nullptr;
    };

    void addField(QGridLayout &grid, CardField field);
    void addChoices(QGridLayout &grid);
    QString text(CardField field) const;
    void setText(CardField field, const QString &text);
    void showProblem(CardField field, const QString &message);
    void showHints(const Contact &card);

    std::map<CardField, Row> m_rows;
    QCheckBox *m_spelling = nullptr;
    QComboBox *m_relation = nullptr;
    Contact m_card;
};

} // namespace Afterword
