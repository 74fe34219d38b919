// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/preview.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace Afterword {

/// What other advice would ask over the next weeks, beside what is asked now.
class TrialPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialPreview(QWidget *parent = nullptr);

    /// Of 60 days, from the day of `now` on.
    void showPlans(const Plan &now, const Preview &then);

private:
    QLabel &m_summary;
    QTableWidget &m_list;
};

} // namespace Afterword
