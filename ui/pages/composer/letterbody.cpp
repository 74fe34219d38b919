// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/composer/letterbody.h"

#include "core/richtext/richplain.h"

namespace Afterword {

Letter withBody(const Letter &letter, const QString &text)
{
    return withReadersPart(letter, fromPlainText(text));
}

} // namespace Afterword
