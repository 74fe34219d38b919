// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/interview.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

namespace Afterword {

/// What the interview showed to be missing, and how to close it: a row for each gap, and always an
/// empty one at the end.
class GapsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit GapsEditor(QWidget *parent);

    void fill(const QList<Gap> &gaps);
    /// All rows but the empty last one.
    QList<Gap> gaps() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QLineEdit *what;
        QLineEdit *plan;
        bool isDone = false;
    };

    void addRow(const Gap &gap);
    void rowEdited();

    QVBoxLayout &m_list;
    QList<Row> m_rows;
};

} // namespace Afterword
