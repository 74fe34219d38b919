// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

/// The sample data, on any day of the year.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInterviewAndMessageIsOnAnOfficeDay_data();
    void everyInterviewAndMessageIsOnAnOfficeDay();
    void itIsASearchInFullSwing();
};

void TestDemo::everyInterviewAndMessageIsOnAnOfficeDay_data()
{
    QTest::addColumn<QDate>("today");

    QTest::newRow("the mockups' Thursday") << QDate(2026, 5, 28);
    QTest::newRow("a bank holiday") << QDate(2026, 5, 25);
    QTest::newRow("a Sunday") << QDate(2026, 7, 5);
    QTest::newRow("New Year's Day") << QDate(2027, 1, 1);
    QTest::newRow("the leap day") << QDate(2028, 2, 29);
}

void TestDemo::everyInterviewAndMessageIsOnAnOfficeDay()
{
    QFETCH(QDate, today);
    const auto calendar = Calendar::builtIn();
    QVERIFY(calendar);
    const auto &offices = calendar->region(u"GB-ENG"_s);

    const auto dossier = demoDossier(today, *calendar);

    for (const auto &opportunity : dossier.opportunities) {
        for (const auto &interview : opportunity.interviews)
            QVERIFY2(offices.isOfficeDay(interview.start.date), qPrintable(interview.id.text));
        for (const auto &entry : opportunity.log) {
            QVERIFY2(offices.isOfficeDay(entry.at.date), qPrintable(entry.id.text));
            QVERIFY2(entry.at.date <= today, qPrintable(entry.id.text));
        }
    }
}

void TestDemo::itIsASearchInFullSwing()
{
    const auto calendar = Calendar::builtIn();
    QVERIFY(calendar);

    const auto dossier = demoDossier(QDate(2026, 5, 28), *calendar);

    QCOMPARE(dossier.opportunities.size(), 6);
    QVERIFY(dossier.contacts.size() > 20);
    QCOMPARE(dossier.seeker.timeZone, demoTimeZone());
    const auto *const acme = findOpportunity(dossier, {u"acme"_s});
    QVERIFY(acme);
    QCOMPARE(acme->interviews.first().start.date, QDate(2026, 5, 27));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
