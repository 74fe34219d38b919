// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterstyle.h"
#include "core/reminders/remindersettings.h"
#include "ui/theme/look.h"

#include <QString>
#include <QStringList>

namespace Afterword {

/// How a note for e-mail leaves Afterword. Neither way sends it.
enum class MailHandOver {
    MailProgram, ///< opened there, to be looked at and sent
    File, ///< saved as a message file
};

/// How notes are handed over as e-mail.
struct MailPreferences
{
    MailHandOver handOver = MailHandOver::MailProgram;
    bool attachesPdf = false; ///< the note on its page, beside the text

    bool operator==(const MailPreferences &) const = default;
};

/// Which English letters are checked by.
enum class LetterEnglish { ByRegion, British, American };

/// Whether copies of the search are made by themselves, and where.
struct BackupPreferences
{
    bool isDaily = true;
    QString folder = {}; ///< empty: `backups` beside the database

    bool operator==(const BackupPreferences &) const = default;
};

/// What the seeker prefers on this machine, whichever search is open.
struct Preferences
{
    Look look = {};
    bool showsEncouragement = true; ///< a line below the pages
    bool keepsRunning = true; ///< when the window is closed
    QString playbook = {}; ///< name of the standard one; empty: balanced
    QString language = {}; ///< of the window, as in `en_GB`; empty: the system's
    LetterStyle letters = {};
    LetterEnglish letterEnglish = LetterEnglish::ByRegion;
    MailPreferences mail = {};
    QStringList ownWords = {}; ///< that the spelling check takes for right, in order
    QString grammarServer = {}; ///< address of a LanguageTool server; empty: none is asked
    BackupPreferences backup = {};
    ReminderSettings reminders = {};

    bool operator==(const Preferences &) const = default;
};

} // namespace Afterword
