// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/wording.h"

#include "core/letters/callscript.h"
#include "core/letters/lettertemplate.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Wording final : public QObject
{
    Q_OBJECT

private slots:
    void aPastDayIsSpokenOfAsPeopleDo_data();
    void aPastDayIsSpokenOfAsPeopleDo();
    void datesAreSpelledAsTheRegionDoes();
    void aNoteFitsIntoASentence_data();
    void aNoteFitsIntoASentence();
    void listsEndWithAnd();
    void speakingTakesItsTime();
    void missingFactsLeaveNoGap();
    void aBadTemplateIsRefusedWithItsLine_data();
    void aBadTemplateIsRefusedWithItsLine();
    void factsAreTakenToTheLetter();
};

void tst_Wording::aPastDayIsSpokenOfAsPeopleDo_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("monthFirst");

    // Today is Thursday, 28 May 2026.
    const auto row = [](const char *what, const QString &then, const QString &spoken,
                         const QString &american = {}) {
        QTest::newRow(what) << then << spoken << (american.isEmpty() ? spoken : american);
    };
    row("the morning", u"2026-05-28T09:00"_s, u"this morning"_s);
    row("noon", u"2026-05-28T12:00"_s, u"this afternoon"_s);
    row("the evening", u"2026-05-28T18:00"_s, u"this evening"_s);
    row("some time today", u"2026-05-28"_s, u"today"_s);
    row("yesterday", u"2026-05-27T10:00"_s, u"yesterday"_s);
    row("two days ago", u"2026-05-26"_s, u"on Tuesday"_s);
    row("six days ago", u"2026-05-22"_s, u"on Friday"_s);
    row("a week ago", u"2026-05-21"_s, u"on 21 May"_s, u"on May 21"_s);
    row("last year", u"2025-12-03"_s, u"on 3 December 2025"_s, u"on December 3, 2025"_s);
}

void tst_Wording::aPastDayIsSpokenOfAsPeopleDo()
{
    QFETCH(const QString, then);
    QFETCH(const QString, spoken);
    QFETCH(const QString, monthFirst);
    const WallTime day = wallTimeFromString(then);
    const QDate today(2026, 5, 28);

    QCOMPARE(whenSpoken(day, today, DateForm::DayFirst), spoken);
    QCOMPARE(whenSpoken(day, today, DateForm::MonthFirst), monthFirst);
    QVERIFY(whenWritten(day, today, DateForm::DayFirst).startsWith(u"on "_s));
}

void tst_Wording::datesAreSpelledAsTheRegionDoes()
{
    const QDate friday(2026, 6, 5);
    const QDate today(2026, 5, 28);

    QCOMPARE(dateFormOf(u"US-CA"_s), DateForm::MonthFirst);
    QCOMPARE(dateFormOf(u"CA"_s), DateForm::DayFirst);
    QCOMPARE(dateFormOf(QString()), DateForm::DayFirst);
    QCOMPARE(dayInText(friday, today, DateForm::DayFirst), u"Friday, 5 June"_s);
    QCOMPARE(dayInText(friday, today, DateForm::MonthFirst), u"Friday, June 5"_s);
    QCOMPARE(dayInText(friday, QDate(2025, 12, 1), DateForm::DayFirst), u"Friday, 5 June 2026"_s);
    QCOMPARE(fullDate(friday, DateForm::DayFirst), u"5 June 2026"_s);
    QCOMPARE(fullDate(friday, DateForm::MonthFirst), u"June 5, 2026"_s);
}

void tst_Wording::aNoteFitsIntoASentence_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("inside");

    QTest::newRow("a capital that began it") << u"Data analyst"_s << u"data analyst"_s;
    QTest::newRow("names after it") << u"Senior Data Analyst"_s << u"Senior Data Analyst"_s;
    QTest::newRow("an article") << u"The Hull pilot."_s << u"the Hull pilot"_s;
    QTest::newRow("an abbreviation") << u"QA engineer"_s << u"QA engineer"_s;
    QTest::newRow("a name") << u"Python developer"_s << u"Python developer"_s;
    QTest::newRow("myself") << u"I speak Welsh!"_s << u"I speak Welsh"_s;
    QTest::newRow("myself, contracted") << u"I've a licence"_s << u"I've a licence"_s;
    QTest::newRow("two lines") << u" the Hull\n pilot ; "_s << u"the Hull pilot"_s;
    QTest::newRow("nothing") << u" . "_s << QString();
}

void tst_Wording::aNoteFitsIntoASentence()
{
    QFETCH(const QString, note);
    QFETCH(const QString, inside);

    QCOMPARE(insideSentence(note), inside);
}

void tst_Wording::listsEndWithAnd()
{
    QCOMPARE(listed({}), QString());
    QCOMPARE(listed({u"a"_s}), u"a"_s);
    QCOMPARE(listed({u"a"_s, u"b"_s}), u"a and b"_s);
    QCOMPARE(listed({u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
}

void tst_Wording::speakingTakesItsTime()
{
    QCOMPARE(spokenSeconds(QString()), 0);
    QCOMPARE(spokenSeconds(u"word "_s.repeated(150)), 60);
    QCOMPARE(spokenSeconds(u"0113 496 0700"_s), 5);
}

void tst_Wording::missingFactsLeaveNoGap()
{
    const QString text = u"{{! remark }}\nSubject: Hello {{position}}\n\nDear {{name}},\n\n"
                         "We talked {{by}} {{when}},\n{{#topics}}about {{topics}}{{/topics}} .\n"
                         "{{#phone}}Call {{phone}}.{{/phone}}\nBye.\n\n{{forgot}}\n\n{{name}}\n"_s;

    const Result<RenderedLetter> letter
        = renderedLetter(u"own"_s, text, {{u"name"_s, u"Sam"_s}, {u"topics"_s, QString()}});

    QVERIFY(letter);
    QCOMPARE(letter->subject, u"Hello"_s);
    QCOMPARE(letter->blocks, QStringList({u"Dear Sam,"_s, u"We talked. Bye."_s, u"Sam"_s}));
}

void tst_Wording::aBadTemplateIsRefusedWithItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");

    QTest::newRow("an unknown fact") << u"Dear\n{{nmae}}"_s << 2;
    QTest::newRow("a section left open") << u"a\n\nb\n{{#topics}}c"_s << 4;
    QTest::newRow("a section never opened") << u"a\n{{/topics}}"_s << 2;
    QTest::newRow("a partial") << u"{{> other }}"_s << 1;
    QTest::newRow("other braces") << u"a\n{{=<% %>=}}"_s << 2;
    QTest::newRow("a tag left open") << u"a\n{{name"_s << 2;
}

void tst_Wording::aBadTemplateIsRefusedWithItsLine()
{
    QFETCH(const QString, text);
    QFETCH(const int, line);

    const Result<RenderedLetter> letter = renderedLetter(u"own"_s, text, {});

    QVERIFY(!letter);
    QCOMPARE(letter.error().file, u"own"_s);
    QCOMPARE(letter.error().line, line);
    QVERIFY(!letter.error().expected.isEmpty());
}

void tst_Wording::factsAreTakenToTheLetter()
{
    const QString awkward = u"<b>R&D</b> \"{{name}}\" é"_s;

    const Result<RenderedLetter> letter
        = renderedLetter(u"own"_s, u"About {{topics}}."_s, {{u"topics"_s, awkward}});

    QVERIFY(letter);
    QCOMPARE(letter->blocks, QStringList(u"About "_s + awkward + u'.'));
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
