// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"
#include "core/letters/letterstyle.h"

namespace Afterword {

/// How much of a letter a page of HTML shows.
enum class HtmlExtent {
    ReadersPart, ///< as in a message, whose head says the rest
    WholeLetter, ///< with sender, date and recipient
};

/// The letter as a page of HTML that needs nothing outside itself. Font and size of `style` are
/// those of a whole letter; in a message its reader chooses them.
QString letterHtml(const Letter &letter, HtmlExtent extent, const LetterStyle &style = {});

} // namespace Afterword
