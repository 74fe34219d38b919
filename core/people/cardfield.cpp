// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cardfield.h"

#include "core/people/emailaddress.h"

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString Contact::*singleOf(CardField field)
{
    switch (field) {
    case CardField::Prefix:
        return &Contact::prefix;
    case CardField::Given:
        return &Contact::given;
    case CardField::Family:
        return &Contact::family;
    case CardField::Suffix:
        return &Contact::suffix;
    case CardField::AddressAs:
        return &Contact::addressAs;
    case CardField::Title:
        return &Contact::title;
    case CardField::Employer:
        return &Contact::employer;
    case CardField::BestTimes:
        return &Contact::bestTimes;
    case CardField::Notes:
        return &Contact::notes;
    case CardField::Emails:
    case CardField::Phones:
    case CardField::Address:
        return nullptr;
    }
    return nullptr;
}

QStringList Contact::*listOf(CardField field)
{
    if (field == CardField::Emails)
        return &Contact::emails;
    return field == CardField::Phones ? &Contact::phones : &Contact::address;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines.append(line.simplified());
    }
    return lines;
}

} // namespace

const QList<CardField> &cardFields()
{
    static const QList<CardField> fields{CardField::Prefix, CardField::Given, CardField::Family,
        CardField::Suffix, CardField::AddressAs, CardField::Title, CardField::Employer,
        CardField::Emails, CardField::Phones, CardField::Address, CardField::BestTimes,
        CardField::Notes};
    return fields;
}

QString fieldName(CardField field)
{
    static const QStringList names{u"prefix"_s, u"given"_s, u"family"_s, u"suffix"_s,
        u"address_as"_s, u"title"_s, u"employer"_s, u"emails"_s, u"phones"_s, u"address"_s,
        u"best_times"_s, u"notes"_s};
    return names.at(qsizetype(field));
}

QString cardText(const Contact &contact, CardField field)
{
    if (QString Contact::*const single = singleOf(field))
        return contact.*single;
    return (contact.*listOf(field)).join(u'\n');
}

Contact withCardText(Contact contact, CardField field, const QString &text)
{
    if (field == CardField::Notes) {
        contact.notes = text.trimmed();
    } else if (QString Contact::*const single = singleOf(field)) {
        contact.*single = text.simplified();
    } else {
        QStringList lines = linesOf(text);
        if (field != CardField::Address)
            lines.removeDuplicates();
        contact.*listOf(field) = lines;
    }
    return contact;
}

Result<void> checkedCard(const Contact &contact)
{
    if (fullName(contact).isEmpty())
        return Error{.what = u"the card has no name"_s,
            .path = fieldName(CardField::Given),
            .expected = u"the name on the card"_s};
    for (qsizetype i = 0; i < contact.emails.size(); ++i) {
        if (!isEmailAddress(contact.emails.at(i)))
            return Error{.what = u"\"%1\" is no e-mail address"_s.arg(contact.emails.at(i)),
                .path = u"%1[%2]"_s.arg(fieldName(CardField::Emails)).arg(i),
                .expected = u"an address as name@example.com"_s};
    }
    return {};
}

} // namespace Afterword
