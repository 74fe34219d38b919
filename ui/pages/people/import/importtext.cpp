// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/import/importtext.h"

#include "core/people/cardfield.h"
#include "ui/text/cardfieldtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

using Fate = MergeNote::Fate;
using Why = MergeNote::Why;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// The label of the field that `path` leads to; empty if no field of the card is meant.
QString labelAt(const QString &path)
{
    const QString name = path.section(u'[', 0, 0);
    const auto field = std::ranges::find(cardFields(), name, fieldName);
    return field == cardFields().end() ? QString() : fieldLabel(*field);
}

QString passedOverText(const CardFate &card)
{
    if (card.note.why == Why::Unreadable)
        //: %1 is a clause, as in "the card has no name".
        return ImportText::tr("Passed over: %1").arg(card.note.path);
    if (card.note.why == Why::Same)
        return ImportText::tr("Passed over: the card of %1 says all of it already").arg(card.known);
    const QString label = labelAt(card.note.path);
    if (label.isEmpty())
        return ImportText::tr("Passed over: the card of %1 says something else").arg(card.known);
    //: %2 is the label of a field, as in "Title".
    return ImportText::tr("Passed over: the card of %1 says something else under “%2”")
        .arg(card.known, label);
}

int countOf(const QList<CardFate> &cards, Fate fate)
{
    return int(
        std::ranges::count(cards, fate, [](const CardFate &card) { return card.note.fate; }));
}

} // namespace

QString importedName(const CardFate &card)
{
    if (card.note.why == Why::Unreadable)
        return ImportText::tr("%1, line %2").arg(card.file).arg(card.line);
    return card.note.name;
}

QString fateText(const CardFate &card)
{
    switch (card.note.fate) {
    case Fate::Added:
        return ImportText::tr("New card");
    case Fate::Merged:
        return ImportText::tr("Adds to the card of %1").arg(card.known);
    case Fate::PassedOver:
        return passedOverText(card);
    }
    return {};
}

QString importSummary(const QList<CardFate> &cards)
{
    const int added = countOf(cards, Fate::Added);
    const int merged = countOf(cards, Fate::Merged);
    const int passedOver = countOf(cards, Fate::PassedOver);
    QStringList parts;
    if (added > 0)
        parts.append(added == 1 ? ImportText::tr("1 new card")
                                : ImportText::tr("%n new cards", nullptr, added));
    if (merged > 0)
        parts.append(merged == 1 ? ImportText::tr("1 adds to a card you have")
                                 : ImportText::tr("%n add to cards you have", nullptr, merged));
    if (passedOver > 0)
        parts.append(passedOver == 1 ? ImportText::tr("1 is passed over")
                                     : ImportText::tr("%n are passed over", nullptr, passedOver));
    return parts.isEmpty() ? ImportText::tr("There are no cards in it.") : parts.join(u" · "_s);
}

} // namespace Afterword
