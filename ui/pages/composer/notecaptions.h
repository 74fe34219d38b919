// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/composer/composerparts.h"
#include "ui/pages/composer/note/opennote.h"

#include <QCoreApplication>

namespace Afterword {

class PreferenceFile;

/// What stands around the sheet about the open note: what it is, what the interview gave, how long
/// it is, when it was kept, and when it will be read.
class NoteCaptions final
{
    Q_DECLARE_TR_FUNCTIONS(Afterword::NoteCaptions)

public:
    NoteCaptions(const Session &session, const OpenNote &note, const PreferenceFile &preferences,
        const ComposerParts &ui);

    /// Another note lies open.
    void begin() const;
    void offerLetters() const;
    void showWay() const;
    void showArrivals() const;
    void showLength(const RichText &text) const;
    void showSavedTime() const;
    void showNotSaved(const Error &error) const;

private:
    void showTitle() const;

    const Session &m_session;
    const OpenNote &m_note;
    const PreferenceFile &m_preferences;
    const ComposerParts m_ui;
};

} // namespace Afterword
