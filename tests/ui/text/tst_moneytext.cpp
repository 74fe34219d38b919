// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/moneytext.h"

#include "ui/text/offertext.h"

#include <QLocale>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_MoneyText final : public QObject
{
    Q_OBJECT

private slots:
    void moneyIsWrittenAsPeopleWriteIt_data();
    void moneyIsWrittenAsPeopleWriteIt();
    void allThatSpeaksOfMoneyWritesItAlike();
};

void tst_MoneyText::moneyIsWrittenAsPeopleWriteIt_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale canadian(QLocale::English, QLocale::Canada);
    const QLocale german(QLocale::German, QLocale::Germany);

    QTest::newRow("pounds at home") << british << 55000. << u"GBP"_s << u"£55,000"_s;
    QTest::newRow("typed in small letters") << british << 55000. << u" gbp "_s << u"£55,000"_s;
    QTest::newRow("euros from Britain") << british << 55000. << u"EUR"_s << u"€55,000"_s;
    QTest::newRow("pounds from Germany") << german << 55000. << u"GBP"_s << u"55.000\u00a0£"_s;
    QTest::newRow("dollars at home") << canadian << 55000. << u"CAD"_s << u"$55,000"_s;
    QTest::newRow("francs from Britain") << british << 55000. << u"CHF"_s << u"CHF\u00a055,000"_s;
    QTest::newRow("francs from Germany") << german << 55000. << u"CHF"_s << u"55.000\u00a0CHF"_s;
    QTest::newRow("a sign was typed") << british << 55000. << u"zł"_s << u"zł\u00a055,000"_s;
    QTest::newRow("no currency") << british << 55000. << QString() << u"55,000"_s;
    QTest::newRow("an hourly wage") << british << 17.5 << u"GBP"_s << u"£17.50"_s;
    QTest::newRow("an hourly wage in no currency") << german << 17.5 << QString() << u"17,50"_s;
}

void tst_MoneyText::moneyIsWrittenAsPeopleWriteIt()
{
    QFETCH(const QLocale, locale);
    QFETCH(const double, amount);
    QFETCH(const QString, currency);
    const QLocale usual;
    QLocale::setDefault(locale);

    const QString text = moneyText(amount, currency);

    QLocale::setDefault(usual);
    QTEST(text, "text");
}

void tst_MoneyText::allThatSpeaksOfMoneyWritesItAlike()
{
    const QString target = moneyText(55000, u"CHF"_s);

    QVERIFY(salaryLine({.currency = u"CHF"_s, .target = 55000}).contains(target));
    QVERIFY(offerStandingText({.offered = 55000}, u"CHF"_s).contains(target));
    QVERIFY(offerStandingText({.offered = 1, .aboveTarget = -55000}, u"CHF"_s).contains(target));
}

QTEST_MAIN(tst_MoneyText)
#include "tst_moneytext.moc"
