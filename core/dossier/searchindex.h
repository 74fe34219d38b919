// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/ids.h"

#include <QList>

namespace Afterword {

/// What kind of thing was found.
enum class SearchKind { Person, Opportunity, Interview, Letter, Draft, Note };

/// A part of a text, in characters.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// Something that was found, and why: the marked parts are what was asked for.
struct FoundText
{
    SearchKind kind = SearchKind::Person;
    QString id = {}; ///< of the fact, or the key of the draft
    OpportunityId opportunity = {}; ///< the one that it belongs to or is; may be empty
    QString title = {}; ///< a person's name, an employer and the position; else empty
    QString snippet = {}; ///< one line of the text, around its first match
    QList<TextRange> titleMarks = {};
    QList<TextRange> snippetMarks = {};

    bool operator==(const FoundText &) const = default;
};

/// Finds facts and drafts by their words.
class SearchIndex
{
public:
    virtual ~SearchIndex() = default;

    /// What has each word of `query` in it, whatever the case and the accents: at the beginning of
    /// a word, and from three characters on also within one. Those with a match in the title
    /// come first; no more than `limit`. No text is a wrong query.
    virtual Result<QList<FoundText>> find(const QString &query, int limit) = 0;
};

} // namespace Afterword
