// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Afterword {

/// The way in which something reaches a person; `Task` is for what the seeker does alone.
enum class Channel { Email, Phone, Post, Hand, Task };

} // namespace Afterword
