// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/salaryline.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

struct SalaryLine
{
    Q_DECLARE_TR_FUNCTIONS(SalaryLine)
};

QString symbolOf(const QString &currency)
{
    if (currency == "GBP"_L1)
        return u"£"_s;
    if (currency == "EUR"_L1)
        return u"€"_s;
    return currency == "USD"_L1 ? u"$"_s : currency + u' ';
}

QString amount(double value, const QString &currency)
{
    return QLocale().toCurrencyString(value, symbolOf(currency), 0);
}

} // namespace

QString salaryLine(const Salary &salary)
{
    const QString target = amount(salary.target, salary.currency);
    const QString least = amount(salary.walkAway, salary.currency);
    if (salary.target > 0 && salary.walkAway > 0)
        return SalaryLine::tr("target %1, walk away below %2").arg(target, least);
    if (salary.target > 0)
        return SalaryLine::tr("target %1").arg(target);
    return salary.walkAway > 0 ? SalaryLine::tr("walk away below %1").arg(least) : QString();
}

} // namespace Afterword
