// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/cardmerge.h"

#include <QDialog>

class QGridLayout;
class QLabel;

namespace Afterword {

/// Two cards side by side: the seeker says what to take where they differ, and sees what becomes
/// of them; or that they are two people.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(const Contact &kept, const Contact &other, QWidget *parent = nullptr);

    /// What the choices make of the two.
    Contact merged() const;

Q_SIGNALS:
    void mergeChosen(const Afterword::Contact &merged, const Afterword::ContactId &other);
    void apartChosen(const Afterword::ContactId &kept, const Afterword::ContactId &other);

private:
    QWidget *buildFields();
    void addRow(QGridLayout &grid, CardField field);
    QWidget *buildSide(CardField field, CardSide side);
    QWidget *buildPreview();
    QWidget *buildButtons();
    void preview();

    const Contact m_kept;
    const Contact m_other;
    CardChoices m_choices;
    QLabel *m_preview = nullptr;
};

} // namespace Afterword
