// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QKeyEvent;

namespace Afterword {

/// What the seeker can wish for a follow-up.
enum class Wish {
    Act,
    MarkDone,
    LaterToday,
    Tomorrow,
    NextOfficeDay,
    ChooseSnooze,
    Move,
    Skip,
    ShowWhy,
    ShowOpportunity,
};

/// What a key asks for where a follow-up has the focus: Enter, Space, M, W, O or Delete. The menus,
/// S among them, are opened by who shows them.
std::optional<Wish> wishOf(const QKeyEvent &event);

} // namespace Afterword
