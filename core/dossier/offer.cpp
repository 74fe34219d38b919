// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/offer.h"

#include <QRegularExpression>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QRegularExpressionMatch amountLine(const QString &text)
{
    static const QRegularExpression line(
        u"^(\\d{1,15}(?:\\.\\d{1,2})?)(?: ([A-Z]{3}))?(?:\\n|$)"_s);
    return line.match(text);
}

std::optional<double> above(double offered, double figure)
{
    return offered > 0 && figure > 0 ? std::optional(offered - figure) : std::nullopt;
}

} // namespace

QString offerText(double amount, const QString &currency, const QString &remark)
{
    if (amount <= 0)
        return remark;
    const bool isWhole = amount == static_cast<double>(static_cast<qint64>(amount));
    QString text = QString::number(amount, 'f', isWhole ? 0 : 2);
    if (currency.size() == 3)
        text += u' ' + currency.toUpper();
    return remark.isEmpty() ? text : text + u'\n' + remark;
}

double amountIn(const QString &text)
{
    return amountLine(text).captured(1).toDouble();
}

QString currencyIn(const QString &text)
{
    return amountLine(text).captured(2);
}

QString remarkIn(const QString &text)
{
    return text.mid(amountLine(text).capturedLength());
}

const LogEntry *lastOffer(const Opportunity &opportunity)
{
    const LogEntry *last = nullptr;
    for (const LogEntry &entry : opportunity.log) {
        if (entry.outcome == LogOutcome::Offer
            && (!last || std::tie(last->at, last->id) < std::tie(entry.at, entry.id)))
            last = &entry;
    }
    return last;
}

OfferStanding standingOfOffer(const Salary &salary, double offered)
{
    return {.offered = offered,
        .aboveTarget = above(offered, salary.target),
        .aboveWalkAway = above(offered, salary.walkAway),
        .aboveTypicalLow = above(offered, salary.typicalLow),
        .aboveTypicalHigh = above(offered, salary.typicalHigh)};
}

} // namespace Afterword
