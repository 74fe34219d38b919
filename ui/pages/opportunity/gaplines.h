// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/interview.h"
#include "ui/models/preparation.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace Afterword {

class Pill;

/// The gaps of one interview: a line for each to tick and to change, and always an empty one for
/// the next.
class GapLines final : public QWidget
{
    Q_OBJECT

public:
    /// `title` names the interview.
    explicit GapLines(const QString &title, QWidget *parent = nullptr);

    void fill(const QList<Gap> &gaps);
    /// All but the empty ones at the end; an empty one between others keeps its place.
    QList<Gap> gaps() const;
    /// How the work on each gap stands, in their order.
    void showStates(const QList<PreparationRow> &states);

Q_SIGNALS:
    void typed();
    void ticked();

private:
    struct Line
    {
        QCheckBox *done = nullptr;
        QLineEdit *what = nullptr;
        QLineEdit *plan = nullptr;
        Pill *state = nullptr;
    };

    void addLine();
    void removeLine();
    void takeTyping();

    const QString m_title;
    QVBoxLayout *m_list = nullptr;
    QList<Line> m_lines;
};

} // namespace Afterword
