// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/eml.h"
#include "core/paper/letterform.h"

#include <optional>

namespace Afterword {

/// As what a letter can leave the program.
enum class LetterFormat { Pdf, Odt, Html, Email, Text };

/// In the order in which they are offered.
const QList<LetterFormat> &letterFormats();

/// The ending of its files, as in `pdf`, and the format of an ending in any case.
QString endingOf(LetterFormat format);
std::optional<LetterFormat> letterFormatOf(const QString &ending);

/// All that a letter's file may hold.
struct LetterFileRequest
{
    const Letter &letter;
    LetterMake make = {};
    MailHead head = {}; ///< of a message
    QList<MailAttachment> attachments = {}; ///< of a message
};

/// The content of the file; the same bytes for the same request. To be written with `writeFile`,
/// so that a full disk leaves what was there.
Result<QByteArray> letterFile(LetterFormat format, const LetterFileRequest &request);

/// The letter as a PDF that goes with its message.
Result<MailAttachment> pdfAttachment(const Letter &letter, const LetterMake &make);

} // namespace Afterword
