// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterstyle.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_LetterStyle final : public QObject
{
    Q_OBJECT

private slots:
    void paperAndDatesFollowTheRegionUnlessChosen_data();
    void paperAndDatesFollowTheRegionUnlessChosen();
};

void tst_LetterStyle::paperAndDatesFollowTheRegionUnlessChosen_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<LetterStyle>("style");
    QTest::addColumn<bool>("isLetter");
    QTest::addColumn<bool>("isMonthFirst");

    const LetterStyle usual;
    const LetterStyle a4{.paper = LetterPaper::A4, .dates = LetterDates::DayFirst};
    const LetterStyle letter{.paper = LetterPaper::Letter, .dates = LetterDates::MonthFirst};
    QTest::newRow("Bavaria") << u"DE-BY"_s << usual << false << false;
    QTest::newRow("New York") << u"us-ny"_s << usual << true << true;
    QTest::newRow("Canada") << u"CA"_s << usual << true << false;
    QTest::newRow("nowhere") << QString() << usual << false << false;
    QTest::newRow("A4 in New York") << u"US-NY"_s << a4 << false << false;
    QTest::newRow("Letter in Bavaria") << u"DE-BY"_s << letter << true << true;
}

void tst_LetterStyle::paperAndDatesFollowTheRegionUnlessChosen()
{
    QFETCH(const QString, region);
    QFETCH(const LetterStyle, style);
    QFETCH(const bool, isLetter);
    QFETCH(const bool, isMonthFirst);

    QCOMPARE(isOnLetterPaper(style, region), isLetter);
    QCOMPARE(dateFormOf(style, region) == DateForm::MonthFirst, isMonthFirst);
}

QTEST_GUILESS_MAIN(tst_LetterStyle)
#include "tst_letterstyle.moc"
