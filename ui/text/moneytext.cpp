// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QString signOf(const QString &currency)
{
    const QString code = currency.trimmed().toUpper();
    const QLocale locale;
    if (code == locale.currencySymbol(QLocale::CurrencyIsoCode))
        return locale.currencySymbol();
    if (code == "GBP"_L1)
        return u"£"_s;
    if (code == "EUR"_L1)
        return u"€"_s;
    return code == "USD"_L1 ? u"$"_s : currency.trimmed();
}

struct SalaryLine
{
    Q_DECLARE_TR_FUNCTIONS(SalaryLine)
};

} // namespace

QString moneyText(double amount, const QString &currency)
{
    const QLocale locale;
    const int decimals = std::round(amount) == amount ? 0 : 2;
    const QString sign = signOf(currency);
    // Without a sign of its own the locale would put the one of its country.
    if (sign.isEmpty())
        return locale.toString(amount, 'f', decimals);
    QString text = locale.toCurrencyString(amount, sign, decimals);
    const qsizetype after = text.indexOf(sign) + sign.size();
    if (sign.back().isLetter() && after < text.size() && text[after].isDigit())
        text.insert(after, QChar::Nbsp);
    return text;
}

QString salaryLine(const Salary &salary)
{
    const QString target = moneyText(salary.target, salary.currency);
    const QString least = moneyText(salary.walkAway, salary.currency);
    if (salary.target > 0 && salary.walkAway > 0)
        return SalaryLine::tr("target %1, walk away below %2").arg(target, least);
    if (salary.target > 0)
        return SalaryLine::tr("target %1").arg(target);
    return salary.walkAway > 0 ? SalaryLine::tr("walk away below %1").arg(least) : QString();
}

} // namespace Afterword
