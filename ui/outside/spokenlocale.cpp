// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/spokenlocale.h"

#include <algorithm>

namespace Afterword {

QLocale spokenLocale(const QLocale &wanted, const QList<QLocale> &there)
{
    if (there.contains(wanted))
        return wanted;
    const auto same = std::ranges::find(there, wanted.language(), &QLocale::language);
    return same == there.end() ? wanted : *same;
}

} // namespace Afterword
