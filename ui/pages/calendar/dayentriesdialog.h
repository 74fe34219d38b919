// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/calendarmodel.h"

#include <QDialog>

namespace Afterword {

/// All the entries of one day, each of which can be opened.
class DayEntriesDialog final : public QDialog
{
    Q_OBJECT

public:
    DayEntriesDialog(const CalendarModel &model, QDate day, QWidget *parent);

Q_SIGNALS:
    void entryOpened(const QString &entry);
};

} // namespace Afterword
