// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <map>

namespace Afterword {

/// What a letter can speak of, by the names that templates use. A fact that is not known is not
/// there; a section that only asks whether something is so has any text.
using LetterFacts = std::map<QString, QString>;

/// The text of a letter in its blocks, as a template and the facts make it.
struct RenderedLetter
{
    QString subject = {};
    QStringList blocks = {}; ///< one line each, none empty

    bool operator==(const RenderedLetter &) const = default;
};

/// The templates that come with Afterword, sorted.
QStringList builtInLetterNames();

/// The Mustache text of a built-in template; an error naming the known ones if there is none.
Result<QString> builtInLetterText(const QString &name);

/// Fills a template. `Subject:` may stand before the first blank line; the rest are paragraphs.
/// Spaces, commas and paragraphs left over by facts that are not known are closed up. A template
/// that is wrong or names an unknown fact is refused with its line.
Result<RenderedLetter> renderedLetter(
    const QString &name, const QString &text, const LetterFacts &facts);

/// The names of facts that a template may use.
const QStringList &letterFactNames();

} // namespace Afterword
