// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/crossingtext.h"

#include "ui/text/datetext.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct CrossingText
{
    Q_DECLARE_TR_FUNCTIONS(CrossingText)
};

} // namespace

QString crossingText(const Crossing &crossing, const Dossier &dossier)
{
    const Contact *contact = findContact(dossier, crossing.contact);
    switch (crossing.code) {
    case ReasonCode::SameTime:
        return CrossingText::tr("A call with %1 is agreed for the same time.")
            .arg(crossing.employer);
    case ReasonCode::OfferEndsFirst:
        return CrossingText::tr("The offer of %1 ends on %2, before this answer is promised.")
            .arg(crossing.employer, shortDate(crossing.on));
    default:
        return CrossingText::tr("You also talk to %1 about %2.")
            .arg(contact ? fullName(*contact) : CrossingText::tr("the same person"),
                crossing.employer);
    }
}

} // namespace Afterword
