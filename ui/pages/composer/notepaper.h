// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/composer/note/opennote.h"

#include <functional>

namespace Afterword {

class PaperView;

/// Puts the open note on its sheet. Words of the seeker's own are never written over by what
/// changes around them: a template, the settings, the way it goes.
class NotePaper final
{
public:
    NotePaper(OpenNote &note, PaperView &view);

    /// The words as they stand.
    RichText text() const;
    /// Begins with the open note.
    void begin();
    /// Puts the note down as it is written now, which undo takes back.
    void rewrite();
    /// The same after `write` has changed how it is written, but leaves words that were typed, were
    /// handed over or were sent. Nothing has changed if it fails.
    Result<void> renew(const std::function<Result<void>()> &write);
    /// Shows where its pages end; says how many lines are too many for one.
    int showPages();

private:
    void showHead();

    OpenNote &m_note;
    PaperView &m_view;
};

} // namespace Afterword
