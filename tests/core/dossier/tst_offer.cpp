// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/offer.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Offer final : public QObject
{
    Q_OBJECT

private slots:
    void theAmountIsReadBack_data();
    void theAmountIsReadBack();
    void aRemarkThatIsNoAmountIsLeftAlone_data();
    void aRemarkThatIsNoAmountIsLeftAlone();
    void theLastOfferCounts();
    void anOfferStandsBesideTheFigures();
    void whatIsNotKnownIsNotCompared();
};

void tst_Offer::theAmountIsReadBack_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("text");

    QTest::newRow("amount and remark")
        << 51000.0 << u"GBP"_s << u"From July."_s << u"51000 GBP\nFrom July."_s;
    QTest::newRow("amount alone") << 51000.0 << u"EUR"_s << QString() << u"51000 EUR"_s;
    QTest::newRow("no currency") << 51000.0 << QString() << u"yes"_s << u"51000\nyes"_s;
    QTest::newRow("small letters") << 51000.0 << u"usd"_s << QString() << u"51000 USD"_s;
    QTest::newRow("no whole units") << 18.5 << u"GBP"_s << QString() << u"18.50 GBP"_s;
    QTest::newRow("no amount") << 0.0 << u"GBP"_s << u"They will write."_s << u"They will write."_s;
    QTest::newRow("nothing") << 0.0 << QString() << QString() << QString();
}

void tst_Offer::theAmountIsReadBack()
{
    QFETCH(const double, amount);
    QFETCH(const QString, currency);
    QFETCH(const QString, remark);

    const QString text = offerText(amount, currency, remark);

    QTEST(text, "text");
    QCOMPARE(amountIn(text), amount);
    QCOMPARE(currencyIn(text), amount > 0 ? currency.toUpper() : QString());
    QCOMPARE(remarkIn(text), remark);
}

void tst_Offer::aRemarkThatIsNoAmountIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("words") << u"They would like an answer within two weeks."_s;
    QTest::newRow("a number first") << u"30 days to think it over"_s;
    QTest::newRow("an amount within") << u"They said 51000 GBP."_s;
    QTest::newRow("an amount below") << u"Yes!\n51000 GBP"_s;
}

void tst_Offer::aRemarkThatIsNoAmountIsLeftAlone()
{
    QFETCH(const QString, text);

    QCOMPARE(amountIn(text), 0.0);
    QCOMPARE(remarkIn(text), text);
}

void tst_Offer::theLastOfferCounts()
{
    const LogEntry first{
        .id = {u"a"_s}, .at = {QDate(2026, 6, 1)}, .outcome = LogOutcome::Offer, .text = u"1"_s};
    const LogEntry better{
        .id = {u"b"_s}, .at = {QDate(2026, 6, 4)}, .outcome = LogOutcome::Offer, .text = u"2"_s};
    const LogEntry call{.id = {u"c"_s}, .at = {QDate(2026, 6, 9)}};

    QCOMPARE(lastOffer({.id = {}, .log = {better, call, first}})->id.text, u"b"_s);
    QVERIFY(!lastOffer({.id = {}, .log = {call}}));
}

void tst_Offer::anOfferStandsBesideTheFigures()
{
    const Salary salary{
        .typicalLow = 48000, .typicalHigh = 60000, .target = 55000, .walkAway = 48000};

    const OfferStanding standing = standingOfOffer(salary, 51000);

    QCOMPARE(standing.aboveTarget, std::optional(-4000.0));
    QCOMPARE(standing.aboveWalkAway, std::optional(3000.0));
    QCOMPARE(standing.aboveTypicalLow, std::optional(3000.0));
    QCOMPARE(standing.aboveTypicalHigh, std::optional(-9000.0));
}

void tst_Offer::whatIsNotKnownIsNotCompared()
{
    QCOMPARE(standingOfOffer({.target = 55000}, 0), OfferStanding{});
    QVERIFY(!standingOfOffer({.target = 55000}, 51000).aboveWalkAway);
}

QTEST_GUILESS_MAIN(tst_Offer)
#include "tst_offer.moc"
