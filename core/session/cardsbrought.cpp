// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cardsbrought.h"

#include "core/exchange/vcardreader.h"
#include "core/people/connection.h"
#include "core/people/matching.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

CardFate fateOf(const MergeNote &note, const Dossier &before, const QString &file)
{
    const Contact *known = findContact(before, {note.id});
    return {.note = note, .known = known ? fullName(*known) : QString(), .file = file};
}

CardFate fateOf(const Error &problem)
{
    return {.note = {.fate = MergeNote::Fate::PassedOver,
                .kind = u"contact"_s,
                .why = MergeNote::Why::Unreadable,
                .path = problem.what},
        .file = problem.file,
        .line = problem.line};
}

} // namespace

Result<CardsBrought> cardsBrought(
    const Dossier &dossier, const QList<CardsFile> &files, QDate today)
{
    CardsBrought brought;
    Dossier now = dossier;
    for (const CardsFile &file : files) {
        const Result<CardsRead> read = readVCards(file.content, file.name);
        if (!read)
            return read.error();
        const Merge merge
            = merged(now, Dossier{.contacts = matchedCards(now.contacts, read->contacts)});
        for (const MergeNote &note : merge.notes)
            brought.cards.append(fateOf(note, now, file.name));
        for (const Error &problem : read->problems)
            brought.cards.append(fateOf(problem));
        const QList<FactChange> facts = connectedOn(today, merge.facts);
        Result<Dossier> next = applied(now, facts);
        if (!next)
            return next.error();
        now = std::move(*next);
        brought.facts += facts;
    }
    return brought;
}

} // namespace Afterword
