// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/summarymodel.h"

#include <QListView>

namespace Afterword {

/// A list within a tab, each row with a title, what it is, and a note; opened by click or Enter.
class PartList final : public QListView
{
    Q_OBJECT

public:
    explicit PartList(const QString &name, QWidget *parent = nullptr);

    void display(const QList<SummaryRow> &rows) { m_model.setRows(rows); }

Q_SIGNALS:
    void opened(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openRow(const QModelIndex &index);

    SummaryModel m_model;
};

} // namespace Afterword
