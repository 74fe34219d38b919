// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/monthgrid.h"

class QLabel;

namespace Afterword {

/// A month with its name and two buttons to the next and the last one.
class MonthView final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QDate today, QWidget *parent = nullptr);

    MonthGrid &grid() { return *m_grid; }

private:
    QWidget *buildHeader();
    void turn(int months);
    void showName();

    MonthGrid *m_grid = nullptr;
    QLabel *m_name = nullptr;
};

} // namespace Afterword
