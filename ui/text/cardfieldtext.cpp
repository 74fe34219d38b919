// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/cardfieldtext.h"

#include "core/people/emailaddress.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct CardFieldText
{
    Q_DECLARE_TR_FUNCTIONS(CardFieldText)
};

} // namespace

QString fieldLabel(CardField field)
{
    switch (field) {
    case CardField::Prefix:
        return CardFieldText::tr("Prefix");
    case CardField::Given:
        return CardFieldText::tr("Given name");
    case CardField::Family:
        return CardFieldText::tr("Family name");
    case CardField::Suffix:
        return CardFieldText::tr("Suffix");
    case CardField::AddressAs:
        return CardFieldText::tr("Address as");
    case CardField::Title:
        return CardFieldText::tr("Title");
    case CardField::Employer:
        return CardFieldText::tr("Employer");
    case CardField::Emails:
        return CardFieldText::tr("E-mail");
    case CardField::Phones:
        return CardFieldText::tr("Phone");
    case CardField::Address:
        return CardFieldText::tr("Address");
    case CardField::BestTimes:
        return CardFieldText::tr("Best time");
    case CardField::Notes:
        return CardFieldText::tr("Notes");
    }
    return {};
}

QString fieldNote(const Contact &contact, CardField field)
{
    //: A field of a business card, and what stood there on a card that was merged into this one.
    return CardFieldText::tr("%1 on another card: %2")
        .arg(
            fieldLabel(field), cardText(contact, field).split(u'\n').join(CardFieldText::tr(", ")));
}

QString fieldProblem(CardField field)
{
    if (field == CardField::Emails)
        return CardFieldText::tr("An e-mail address looks like name@example.com, one on each line. "
                                 "What you typed stays here until it is one.");
    return CardFieldText::tr(
        "A card needs a given or a family name. It keeps its name until then.");
}

QString emailProblem(const QString &typed)
{
    const QString address = typed.trimmed();
    return address.isEmpty() || isEmailAddress(address)
        ? QString()
        : CardFieldText::tr("An e-mail address is written as in mia@example.org.");
}

} // namespace Afterword
