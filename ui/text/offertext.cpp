// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/offertext.h"

#include "ui/text/moneytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Afterword {

namespace {

struct OfferText
{
    Q_DECLARE_TR_FUNCTIONS(OfferText)
};

QString targetText(double above, const QString &currency)
{
    if (above < 0)
        return OfferText::tr("It is %1 below your target.").arg(moneyText(-above, currency));
    return above > 0 ? OfferText::tr("It is %1 above your target.").arg(moneyText(above, currency))
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

QString offerStandingText(const OfferStanding &standing, const QString &currency)
{
    if (standing.offered <= 0)
        return {};
    QStringList sentences{
        OfferText::tr("They offered %1.").arg(moneyText(standing.offered, currency))};
    if (standing.aboveTarget)
        sentences.append(targetText(*standing.aboveTarget, currency));
    if (standing.aboveWalkAway)
        sentences.append(walkAwayText(*standing.aboveWalkAway));
    return sentences.join(u' ');
}

} // namespace Afterword
