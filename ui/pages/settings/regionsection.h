// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace Afterword {

class RegionPicker;

/// Whose holidays and office hours the plan goes by where an employer has no region of its own.
class RegionSection final : public QWidget
{
    Q_OBJECT

public:
    explicit RegionSection(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const Afterword::Error &error);

private:
    void fill();
    void fillHolidays();
    void keep(const QString &region);

    Session &m_session;
    RegionPicker &m_picker;
    QLabel &m_hours;
    QTreeWidget &m_holidays;
};

} // namespace Afterword
