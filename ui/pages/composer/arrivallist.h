// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/composer/note/arrival.h"

#include <QVBoxLayout>
#include <QWidget>

namespace Afterword {

/// When the note will be read, going each way.
class ArrivalList final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalList(QWidget *parent);

    void show(const QList<Arrival> &arrivals, Channel chosen, QDate today);

private:
    QVBoxLayout &m_rows;
};

} // namespace Afterword
