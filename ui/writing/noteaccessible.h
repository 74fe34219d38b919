// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Afterword {

/// Lets screen readers hear in the text of a note what is underlined for the eye: over the words of
/// a finding stands the attribute `invalid`, `spelling` or `grammar`. May be called more than once.
void bringNoteAccessible();

} // namespace Afterword
