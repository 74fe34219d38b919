// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace Afterword {

class MonthView;

/// Why a day cannot be taken, in a sentence; empty if it can.
using DayObjection = std::function<QString(QDate)>;

/// Asks for one day, from tomorrow on.
class DayDialog final : public QDialog
{
    Q_OBJECT

public:
    DayDialog(const QString &question, QDate today, DayObjection objection, QWidget *parent);

    void suggest(QDate day);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    QWidget *buildButtons();
    void choose();
    void judge();

    const DayObjection m_objection;
    QLabel *m_reason = nullptr;
    QPushButton *m_take = nullptr;
    MonthView *m_month = nullptr;
};

} // namespace Afterword
