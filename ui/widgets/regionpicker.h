// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

#include <QComboBox>

namespace Afterword {

/// A country, and the part of it whose holidays differ.
class RegionPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit RegionPicker(const Calendar &calendar, QWidget *parent = nullptr);

    /// As in ISO 3166; shown also where nothing is known of it. Says nothing to others.
    void showRegion(const QString &region);
    QString region() const;

Q_SIGNALS:
    /// By the seeker's hand.
    void picked(const QString &region);

private:
    void fillCountries();
    void fillParts(const QString &country);

    const Calendar m_calendar;
    QComboBox &m_country;
    QComboBox &m_part;
};

} // namespace Afterword
