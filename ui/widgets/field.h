// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QComboBox;

namespace Afterword {

/// A control under its label, and under it, where something is wrong, what would be right.
class Field final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `control` as its child and names it for assistive technology by the label.
    Field(const QString &label, QWidget *control, QWidget *parent = nullptr);

    /// Marks the control and says what would be right; an empty message takes the mark away.
    void showProblem(const QString &message);

private:
    QWidget &m_control;
    QLabel &m_message;
};

/// Names a box that stands without a label. Of a box Qt tells screen readers what is chosen in it,
/// and no name but that of a label.
void nameForReaders(QComboBox &box, const QString &name);

/// Takes the mnemonic's ampersand out of a label, as a screen reader should say it.
QString spoken(const QString &label);

} // namespace Afterword
