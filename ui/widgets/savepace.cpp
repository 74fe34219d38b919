// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savepace.h"

#include <algorithm>

namespace Afterword {

namespace {

constexpr qint64 pause = 500;
constexpr qint64 longest = 1500;

} // namespace

void SavePace::touch(qint64 now)
{
    m_last = now;
    if (!m_first)
        m_first = now;
}

std::optional<qint64> SavePace::dueAt() const
{
    if (!m_first)
        return {};
    return std::min(m_last + pause, *m_first + longest);
}

void SavePace::forget()
{
    m_first.reset();
}

} // namespace Afterword
