// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/interview.h"

#include <algorithm>
#include <tuple>

namespace Afterword {

ContactId mainInterviewer(const Interview &interview)
{
    const auto rank = [](const Attendance &a) {
        return a.isMain ? 0 : a.role == Role::Interviewer ? 1 : a.role == Role::Met ? 2 : 3;
    };
    const auto key = [rank](const Attendance &a) { return std::tuple(rank(a), a.contact); };
    const auto first = std::ranges::min_element(interview.met, {}, key);
    return first == interview.met.end() || rank(*first) == 3 ? ContactId{} : first->contact;
}

} // namespace Afterword
