// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace Afterword {

class MonthView;

/// Asks for one day, from tomorrow on.
class DayDialog final : public QDialog
{
    Q_OBJECT

public:
    DayDialog(const QString &question, QDate today, QWidget *parent);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    QWidget *buildButtons();
    void choose();

    MonthView *m_month = nullptr;
};

} // namespace Afterword
