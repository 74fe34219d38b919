// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/alerttext.h"

#include "tests/support/demosearch.h"
#include "ui/text/followuptext.h"

#include <QLocale>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

FollowUpId dueOf(const Session &session)
{
    for (const FollowUp &followUp : session.plan().followUps) {
        if (followUp.state == State::Due && !followUp.contact.isEmpty())
            return followUp.id;
    }
    return {};
}

AlertWords wordsOf(const Session &session, const Alert &alert)
{
    return alertWords(alert, session.dossier(), session.plan());
}

} // namespace

class tst_AlertText final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void whyItComesOnlyNowIsSaid_data();
    void whyItComesOnlyNowIsSaid();
    void whatIsLateIsSaidGently();
    void whatIsOverIsSaidToBe();
    void oneThatIsGoneFromThePlanHasWordsToo();
    void manyAreListedAFewAtATime();
    void howLongNobodyWasThereIsSaidOnce_data();
    void howLongNobodyWasThereIsSaidOnce();
    void besideTheCardsOnlyTheRestIsSaid();
    void theMorningTellsTheDay();
};

void tst_AlertText::whyItComesOnlyNowIsSaid_data()
{
    QTest::addColumn<AlertDelay>("delay");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("in time") << AlertDelay::None << u"Due: "_s;
    QTest::newRow("quiet hours") << AlertDelay::QuietHours
                                 << u"It waited for the end of your quiet hours."_s;
    QTest::newRow("pause") << AlertDelay::Pause << u"It waited for the end of the pause."_s;
    QTest::newRow("away") << AlertDelay::Away
                          << u"Its time came while Afterword could not speak."_s;
    QTest::newRow("written down late")
        << AlertDelay::RecordedLate << u"Its time had passed when you wrote the interview down."_s;
}

void tst_AlertText::whyItComesOnlyNowIsSaid()
{
    QFETCH(AlertDelay, delay);
    QFETCH(QString, sentence);
    const DemoSearch search;
    const Alert alert{
        .lines = {{.reminder = {.followUp = dueOf(*search.session)}, .delay = delay}}};

    const AlertWords words = wordsOf(*search.session, alert);

    QVERIFY2(words.text.contains(sentence), qPrintable(words.text));
    QCOMPARE(words.text.count(u'\n'), delay == AlertDelay::None ? 1 : 2);
    QVERIFY(!words.title.isEmpty());
}

void tst_AlertText::whatIsLateIsSaidGently()
{
    const DemoSearch search;
    const FollowUpId id = dueOf(*search.session);

    const AlertWords words = wordsOf(
        *search.session, {.lines = {{.reminder = {.followUp = id, .kind = ReminderKind::Late}}}});

    QVERIFY2(words.title.startsWith(u"Not too late: "_s), qPrintable(words.title));
}

void tst_AlertText::whatIsOverIsSaidToBe()
{
    const DemoSearch search;
    const FollowUpId id = dueOf(*search.session);

    const AlertWords words
        = wordsOf(*search.session, {.lines = {{.reminder = {.followUp = id, .isOver = true}}}});

    QVERIFY(words.text.contains(u"It can no longer be done."_s));
    QVERIFY(!words.text.contains(u"Due: "_s));
}

void tst_AlertText::oneThatIsGoneFromThePlanHasWordsToo()
{
    const DemoSearch search;

    const AlertWords words
        = wordsOf(*search.session, {.lines = {{.reminder = {.followUp = {u"gone"_s}}}}});

    QVERIFY(!words.title.isEmpty());
}

void tst_AlertText::manyAreListedAFewAtATime()
{
    const DemoSearch search;
    Alert alert{.form = AlertForm::Summary};
    for (const FollowUp &followUp : search.session->plan().followUps.mid(0, 9))
        alert.lines.append({.reminder = {.followUp = followUp.id}});

    const AlertWords words = wordsOf(*search.session, alert);

    QCOMPARE(words.title, u"9 follow-ups came due"_s);
    QCOMPARE(words.text.count(u'\n'), 5);
    QVERIFY(words.text.endsWith(u"… and 4 more"_s));
}

void tst_AlertText::howLongNobodyWasThereIsSaidOnce_data()
{
    const QDateTime from(QDate(2026, 5, 22), QTime(16, 40), Qt::UTC);
    const QDateTime now(QDate(2026, 5, 28), QTime(8, 5), Qt::UTC);
    QTest::addColumn<Absence>("absence");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("off for days") << Absence{from, now, AbsenceCause::NotRunning}
                                  << u"Afterword was not running from last Friday at 17:40 to "
                                     "today at 09:05."_s;
    QTest::newRow("off for an hour") << Absence{now.addSecs(-3600), now, AbsenceCause::NotRunning}
                                     << u"Afterword was not running from 08:05 to 09:05."_s;
    QTest::newRow("ended in the night")
        << Absence{from, now.addSecs(-10 * 3600), AbsenceCause::NotRunning}
        << u"Afterword was not running from last Friday at 17:40 to yesterday at 23:05."_s;
    QTest::newRow("asleep") << Absence{now.addDays(-1), now, AbsenceCause::Asleep}
                            << u"The computer slept, or its clock was set, from yesterday at "
                               "09:05 to today at 09:05."_s;
}

void tst_AlertText::howLongNobodyWasThereIsSaidOnce()
{
    QFETCH(Absence, absence);
    QFETCH(QString, sentence);
    const DemoSearch search;
    const QList<FollowUp> followUps = search.session->plan().followUps;
    Alert one{.lines = {{.reminder = {.followUp = followUps[0].id}, .delay = AlertDelay::Absent}},
        .absence = absence};
    Alert many = one;
    many.form = AlertForm::Summary;
    many.lines.append({.reminder = {.followUp = followUps[1].id}, .delay = AlertDelay::Absent});

    const QString ofOne = wordsOf(*search.session, one).text;
    const QString ofMany = wordsOf(*search.session, many).text;

    QVERIFY2(ofOne.endsWith(sentence), qPrintable(ofOne));
    QVERIFY2(ofMany.startsWith(sentence), qPrintable(ofMany));
    QCOMPARE(ofMany.count(sentence), 1);
}

void tst_AlertText::besideTheCardsOnlyTheRestIsSaid()
{
    const DemoSearch search;
    const QList<FollowUp> followUps = search.session->plan().followUps;
    const QDateTime from(QDate(2026, 5, 28), QTime(7, 5), Qt::UTC);
    Alert alert{.form = AlertForm::Summary,
        .lines = {{.reminder = {.followUp = followUps[0].id}},
            {.reminder = {.followUp = followUps[1].id}}}};

    QCOMPARE(wordsOf(*search.session, alert).besideCards, QString());

    alert.absence = Absence{from, from.addSecs(3600), AbsenceCause::NotRunning};
    alert.lines[1].reminder.isOver = true;

    const QString title
        = titleOf(followUps[1], search.session->dossier(), search.session->plan().today);
    QCOMPARE(wordsOf(*search.session, alert).besideCards,
        u"Afterword was not running from 08:05 to 09:05.\nToo late now: "_s + title);
    alert.form = AlertForm::One;
    QVERIFY(!wordsOf(*search.session, alert).besideCards);
}

void tst_AlertText::theMorningTellsTheDay()
{
    const DemoSearch search;
    const Alert alert{
        .form = AlertForm::Morning, .lines = {{.reminder = {.kind = ReminderKind::Morning}}}};

    const AlertWords words = wordsOf(*search.session, alert);

    QVERIFY2(words.title.startsWith(u"Good morning. "_s), qPrintable(words.title));
    QVERIFY(words.title != u"Good morning. One follow-up for today"_s);
    const QString due = titleOf(*findFollowUp(search.session->plan(), dueOf(*search.session)),
        search.session->dossier(), search.session->plan().today);
    QVERIFY2(words.text.contains(due), qPrintable(words.text));
    QCOMPARE(words.besideCards, QString());
}

QTEST_MAIN(tst_AlertText)
#include "tst_alerttext.moc"
