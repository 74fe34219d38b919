// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/channel.h"
#include "core/richtext/richtext.h"

#include <QDate>
#include <QStringList>

namespace Afterword {

/// One letter, note or script, ready to be shown, printed or sent, in its parts.
struct Letter
{
    QString name; ///< of its template, as in `thank-you.interviewer`
    Channel channel = Channel::Email;
    QString language = QStringLiteral("en-GB"); ///< that it is written in, as in `en-US`
    QString subject = {}; ///< empty for a script
    QStringList senderLines = {}; ///< name first
    QStringList recipientLines = {}; ///< only for what goes by post
    QDate on = {}; ///< the day it is written
    QString date = {}; ///< `on` as it is spelled at the seeker's place
    QString salutation = {}; ///< with its comma; empty for a script
    RichText body = {}; ///< what stands between salutation and closing
    QString closing = {}; ///< with its comma; empty for a script
    QString signature = {}; ///< the typed name; empty for a script

    bool operator==(const Letter &) const = default;
};

/// What the reader reads: salutation, body, closing, name.
RichText readersPart(const Letter &letter);

/// The letter with its reader's part as it was edited: the first paragraph is the salutation, the
/// last two are closing and name. Where there are too few, or they are items of a list, all is
/// body.
Letter withReadersPart(const Letter &letter, const RichText &edited);

/// The reader's part as plain text; a blank line between two paragraphs.
QString bodyText(const Letter &letter);

/// The letter as a text file: the body, and above it what stands on paper, if it goes on paper.
QString toPlainText(const Letter &letter);

/// How many words the body has.
int words(const Letter &letter);

/// How many words a text has: what stands between spaces and holds a letter or digit.
int wordsIn(const QString &text);

} // namespace Afterword
