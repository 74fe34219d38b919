// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/people.h"

#include <algorithm>

namespace Afterword {

const Interview *interviewOf(
    const Opportunity &opportunity, const InterviewId &id, const QDate &today)
{
    if (const Interview *named = findInterview(opportunity, id))
        return named;
    const Interview *last = nullptr;
    for (const Interview &interview : opportunity.interviews) {
        if (interview.start.date <= today && (!last || last->start < interview.start))
            last = &interview;
    }
    return last;
}

std::optional<Role> roleOf(const Interview &interview, const ContactId &id)
{
    const auto found = std::ranges::find(interview.met, id, &Attendance::contact);
    return found == interview.met.end() ? std::nullopt : std::optional(found->role);
}

int placeAmongPeers(const Interview &interview, const ContactId &id)
{
    const std::optional<Role> role = roleOf(interview, id);
    const ContactId main = mainInterviewer(interview);
    if (!role || id == main)
        return 0;
    int place = roleOf(interview, main) == role ? 1 : 0;
    for (const Attendance &attendance : interview.met) {
        if (attendance.contact == id)
            return place;
        if (attendance.role == *role && attendance.contact != main)
            ++place;
    }
    return place;
}

QStringList namesMet(
    const Dossier &dossier, const Interview &interview, Role role, const ContactId &reader)
{
    QStringList names;
    for (const Attendance &attendance : interview.met) {
        const Contact *contact = findContact(dossier, attendance.contact);
        if (attendance.role == role && attendance.contact != reader && contact)
            names += fullName(*contact).simplified();
    }
    names.removeAll(QString());
    return names;
}

} // namespace Afterword
