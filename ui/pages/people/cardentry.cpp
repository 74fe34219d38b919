// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/cardentry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

const QString cardPrefix = u"card:"_s;
const QString newCardPrefix = u"new-card:"_s;

bool isName(CardField field)
{
    return field == CardField::Given || field == CardField::Family;
}

} // namespace

CardEntry entered(const Contact &before, const CardTexts &typed)
{
    CardEntry entry{.card = before};
    // The two parts of a name are judged together: one of them may become empty.
    Contact named = before;
    for (const auto &[field, text] : typed)
        named = isName(field) ? withCardText(named, field, text) : named;
    const bool hasName = !fullName(named).isEmpty();
    for (const auto &[field, text] : typed) {
        const Contact next = withCardText(entry.card, field, text);
        const bool isRight = isName(field) ? hasName : field != CardField::Emails || [&] {
            Contact judged = next;
            judged.given = u"x"_s;
            return checkedCard(judged).has_value();
        }();
        if (isRight)
            entry.card = next;
        else
            entry.unfinished[field] = text;
    }
    return entry;
}

QString cardDraftKey(const ContactId &card)
{
    return cardPrefix + card.text;
}

QString newCardDraftKey(const ContactId &card)
{
    return newCardPrefix + card.text;
}

ContactId cardOfDraftKey(const QString &key)
{
    for (const QString &prefix : {cardPrefix, newCardPrefix}) {
        if (key.startsWith(prefix))
            return {key.mid(prefix.size())};
    }
    return {};
}

QString draftOf(const CardTexts &texts)
{
    if (texts.empty())
        return {};
    QJsonObject object;
    for (const auto &[field, text] : texts)
        object.insert(fieldName(field), text);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CardTexts cardTextsFrom(const QString &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(draft.toUtf8()).object();
    CardTexts texts;
    for (const CardField field : cardFields()) {
        if (object.contains(fieldName(field)))
            texts[field] = object.value(fieldName(field)).toString();
    }
    return texts;
}

} // namespace Afterword
