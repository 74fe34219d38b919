// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Afterword {

/// When typed words are to be kept: half a second after the last key, at the latest one and a half
/// after the first that is not kept yet. Times are milliseconds of any clock that runs on.
class SavePace final
{
public:
    /// Something was typed at `now`.
    void touch(qint64 now);
    /// When all that was typed is to be kept; nothing if it is.
    std::optional<qint64> dueAt() const;
    void forget();

private:
    std::optional<qint64> m_first;
    qint64 m_last = 0;
};

} // namespace Afterword
