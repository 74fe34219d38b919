// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/offertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Afterword {

namespace {

struct OfferText
{
    Q_DECLARE_TR_FUNCTIONS(OfferText)
};

QString numberText(double amount)
{
    return QLocale().toString(amount, 'f', 0);
}

QString targetText(double above)
{
    if (above < 0)
        return OfferText::tr("It is %1 below your target.").arg(numberText(-above));
    return above > 0 ? OfferText::tr("It is %1 above your target.").arg(numberText(above))
                     : OfferText::tr("It is just what you aim at.");
}

QString walkAwayText(double above)
{
    if (above < 0)
        return OfferText::tr("It is below the figure at which you walk away.");
    return above > 0 ? OfferText::tr("It is above the figure at which you walk away.")
                     : OfferText::tr("It is the very figure at which you walk away.");
}

} // namespace

QString amountText(double amount, const QString &currency)
{
    if (currency.isEmpty())
        return numberText(amount);
    //: A currency and an amount: "GBP 51,000".
    return OfferText::tr("%1 %2").arg(currency, numberText(amount));
}

QString offerStandingText(const OfferStanding &standing, const QString &currency)
{
    if (standing.offered <= 0)
        return {};
    QStringList sentences{
        OfferText::tr("They offered %1.").arg(amountText(standing.offered, currency))};
    if (standing.aboveTarget)
        sentences.append(targetText(*standing.aboveTarget));
    if (standing.aboveWalkAway)
        sentences.append(walkAwayText(*standing.aboveWalkAway));
    return sentences.join(u' ');
}

} // namespace Afterword
