// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter.h"

namespace Afterword {

/// How much of a letter a page of HTML shows.
enum class HtmlExtent {
    ReadersPart, ///< as in a message, whose head says the rest
    WholeLetter, ///< with sender, date and recipient
};

/// The letter as a page of HTML that needs and names nothing outside itself.
QString letterHtml(const Letter &letter, HtmlExtent extent);

} // namespace Afterword
