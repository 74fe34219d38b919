// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/calendarentry.h"

#include <QHash>

namespace Afterword {

/// The short words that stand on the entries of one plan. Looks everything up by id, as a calendar
/// may hold ten thousand entries; plan and dossier must outlive it.
class CalendarTitles final
{
public:
    CalendarTitles(const Plan &plan, const Dossier &dossier);

    /// Without the time: "Acme Robotics, first interview", "Thank A. Núñez".
    QString of(const CalendarEntry &entry) const;
    /// Whom it is about and how it stands: "Acme Robotics · due".
    QString detailOf(const CalendarEntry &entry) const;

private:
    QString ofFollowUp(const CalendarEntry &entry) const;
    QString ofTask(const CalendarEntry &entry) const;

    const Dossier &m_dossier;
    QHash<OpportunityId, const Opportunity *> m_opportunities;
    QHash<ContactId, const Contact *> m_contacts;
    QHash<FollowUpId, const FollowUp *> m_followUps;
};

/// A time of day as the locale writes it; empty for none.
QString timeText(QTime time);

/// All about an entry in one sentence, for a tool tip and for those who hear it: "Thank Ana Núñez
/// for yesterday’s interview, by e-mail, due. Acme Robotics · Data analyst".
QString entrySentence(const CalendarEntry &entry, const Plan &plan, const Dossier &dossier);

/// The months of some days, as a title: "May – June 2026".
QString monthsText(const DayRange &days);

/// Some days, as a title: "25 May – 31 May 2026".
QString daysText(const DayRange &days);

/// "Decision window, Acme Robotics".
QString bandTitle(const CalendarBand &band, const Dossier &dossier);

} // namespace Afterword
