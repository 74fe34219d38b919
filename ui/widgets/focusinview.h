// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;

namespace Afterword {

/// Scrolls `area` to whatever in it takes the focus by keyboard. Of itself it does so for Tab only,
/// and not for the letter of a label that is pressed with Alt.
void keepFocusInView(QScrollArea &area);

} // namespace Afterword
