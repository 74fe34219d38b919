// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/dossier/draft.h"
#include "core/dossier/searchindex.h"

namespace Afterword {

/// One text that can be found.
struct SearchEntry
{
    SearchKind kind = SearchKind::Person;
    QString id = {};
    OpportunityId opportunity = {};
    QString title = {};
    QString text = {};

    bool operator==(const SearchEntry &) const = default;
};

/// What a fact has to be found by: a card is one entry, an opportunity one for itself, one
/// for its notes, and one for each interview and letter. The seeker is not looked for.
QList<SearchEntry> searchEntries(const Fact &fact);

/// The words of a draft without what only its writer understands.
QList<SearchEntry> searchEntries(const Draft &draft);

} // namespace Afterword
