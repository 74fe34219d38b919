// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterchecks.h"
#include "ui/pages/composer/arrival.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include <optional>

namespace Afterword {

/// One check of a note, as it is shown.
struct CheckLine
{
    std::optional<Severity> severity = {}; ///< nothing: it is well
    QString text = {};

    bool operator==(const CheckLine &) const = default;
};

/// What to look at before the note leaves, and when it will be read.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent);

    void showChecks(const QList<CheckLine> &lines);
    void showArrivals(const QList<Arrival> &arrivals, Channel chosen, QDate today);

private:
    QVBoxLayout &m_checks;
    QVBoxLayout &m_arrivals;
    QList<CheckLine> m_shown;
};

} // namespace Afterword
