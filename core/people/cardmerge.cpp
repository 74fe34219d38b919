// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cardmerge.h"

#include "core/dossier/employerkey.h"

#include <algorithm>

namespace Afterword {

namespace {

bool isUnited(CardField field)
{
    return field == CardField::Emails || field == CardField::Phones || field == CardField::Notes;
}

QStringList united(const QStringList &first, const QStringList &second)
{
    QStringList all = first;
    for (const QString &value : second) {
        if (!all.contains(value, Qt::CaseInsensitive))
            all.append(value);
    }
    return all;
}

QString joined(const QString &first, const QString &second)
{
    if (second.isEmpty() || first.contains(second))
        return first;
    return first.isEmpty() || second.contains(first) ? second : first + u'\n' + second;
}

/// Whoever was met counts for more than one who is only known.
Relation nearer(Relation a, Relation b)
{
    return std::min(a, b);
}

CardSide chosen(const CardChoices &choices, CardField field)
{
    const auto found = choices.find(field);
    return found == choices.end() ? CardSide::Kept : found->second;
}

/// The tick is about a spelling, so it goes with the card whose spelling was taken.
bool isSpellingChecked(const Contact &merged, const Contact &kept, const Contact &other)
{
    const auto vouches = [&](const Contact &card) {
        return card.spellingChecked && card.given == merged.given && card.family == merged.family;
    };
    return vouches(kept) || vouches(other);
}

/// The connection is as old as the older card that shows it.
QDate knownSinceOf(const Contact &merged, const Contact &kept, const Contact &other)
{
    const bool isOurs = employerKey(merged.employer) == employerKey(kept.employer);
    const bool isTheirs = employerKey(merged.employer) == employerKey(other.employer);
    if (isOurs != isTheirs)
        return isOurs ? kept.knownSince : other.knownSince;
    return std::min(kept.knownSince, other.knownSince);
}

} // namespace

QList<CardField> contestedFields(const Contact &kept, const Contact &other)
{
    QList<CardField> contested;
    for (const CardField field : cardFields()) {
        const QString ours = cardText(kept, field);
        const QString theirs = cardText(other, field);
        if (!isUnited(field) && !ours.isEmpty() && !theirs.isEmpty() && ours != theirs)
            contested.append(field);
    }
    return contested;
}

Contact mergedCard(
    const Contact &kept, const Contact &other, const CardChoices &choices, const FieldNote &note)
{
    Contact merged = kept;
    merged.emails = united(kept.emails, other.emails);
    merged.phones = united(kept.phones, other.phones);
    merged.notes = joined(kept.notes, other.notes);
    merged.relation = nearer(kept.relation, other.relation);
    const QList<CardField> contested = contestedFields(kept, other);
    for (const CardField field : cardFields()) {
        if (isUnited(field))
            continue;
        const bool isOurs = contested.contains(field) ? chosen(choices, field) == CardSide::Kept
                                                      : !cardText(kept, field).isEmpty();
        merged = withCardText(merged, field, cardText(isOurs ? kept : other, field));
        if (contested.contains(field))
            merged.notes = joined(merged.notes, note(isOurs ? other : kept, field));
    }
    merged.spellingChecked = isSpellingChecked(merged, kept, other);
    merged.knownSince = knownSinceOf(merged, kept, other);
    return merged;
}

} // namespace Afterword
