// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/story.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const WallTime now{QDate(2026, 5, 28), QTime(10, 0)};

Opportunity acme()
{
    return {.id = {u"acme"_s}, .employer = u"Acme Robotics"_s};
}

Interview interviewOn(const QString &start)
{
    return {.id = {start}, .start = wallTimeFromString(start)};
}

LogEntry entryAt(const QString &at, LogOutcome outcome = LogOutcome::Sent)
{
    return {.id = {at}, .at = wallTimeFromString(at), .outcome = outcome};
}

FollowUp followUpOn(const QString &due, State state)
{
    return {.id = {due},
        .opportunity = {u"acme"_s},
        .due = QDate::fromString(due, Qt::ISODate),
        .state = state};
}

/// One line a row: what, when, and a "+" where it is still to come.
QStringList told(const QList<StoryItem> &story)
{
    static const QStringList names = {u"interview"_s, u"entry"_s, u"outcome"_s, u"follow-up"_s};
    QStringList lines;
    for (const StoryItem &item : story)
        lines.append(u"%1%2 %3"_s.arg(item.isPast ? u""_s : u"+"_s,
            names.at(static_cast<int>(item.kind)), toString(item.at)));
    return lines;
}

} // namespace

class tst_Story final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasComesBeforeWhatIsToCome();
    void onlyWhatStillMeansSomethingIsTold_data();
    void onlyWhatStillMeansSomethingIsTold();
    void anInterviewBecomesPastWhenItBegins_data();
    void anInterviewBecomesPastWhenItBegins();
    void anOutcomeIsToldOnce_data();
    void anOutcomeIsToldOnce();
    void whatIsOfAnotherOpportunityIsLeftOut();
    void whatNobodyDatedComesFirst();
};

void tst_Story::whatWasComesBeforeWhatIsToCome()
{
    Opportunity opportunity = acme();
    opportunity.interviews
        = {interviewOn(u"2026-06-01T13:30"_s), interviewOn(u"2026-05-20T10:00"_s)};
    opportunity.log = {entryAt(u"2026-05-27T09:00"_s), entryAt(u"2026-05-20T18:00"_s)};
    const Plan plan{.followUps = {followUpOn(u"2026-05-26"_s, State::Overdue),
                        followUpOn(u"2026-06-03"_s, State::Planned)}};

    const QStringList lines = told(storyOf(opportunity, plan, now));

    QCOMPARE(lines,
        (QStringList{u"interview 2026-05-20T10:00"_s, u"entry 2026-05-20T18:00"_s,
            u"entry 2026-05-27T09:00"_s, u"+follow-up 2026-05-26"_s,
            u"+interview 2026-06-01T13:30"_s, u"+follow-up 2026-06-03"_s}));
}

void tst_Story::onlyWhatStillMeansSomethingIsTold_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("line");

    QTest::newRow("planned") << State::Planned << u"+follow-up 2026-05-29"_s;
    QTest::newRow("due") << State::Due << u"+follow-up 2026-05-29"_s;
    QTest::newRow("overdue") << State::Overdue << u"+follow-up 2026-05-29"_s;
    QTest::newRow("waits for a promise") << State::Held << u"+follow-up 2026-05-29"_s;
    QTest::newRow("put off") << State::Snoozed << u"+follow-up 2026-05-29"_s;
    QTest::newRow("skipped") << State::Skipped << u"follow-up 2026-05-29"_s;
    QTest::newRow("missed") << State::Missed << u"follow-up 2026-05-29"_s;
    QTest::newRow("done: the log tells of it") << State::Done << QString();
    QTest::newRow("done late") << State::DoneLate << QString();
    QTest::newRow("another one does it") << State::Served << QString();
}

void tst_Story::onlyWhatStillMeansSomethingIsTold()
{
    QFETCH(const State, state);
    QFETCH(const QString, line);
    const Plan plan{.followUps = {followUpOn(u"2026-05-29"_s, state)}};

    const QStringList lines = told(storyOf(acme(), plan, now));

    QCOMPARE(lines.join(u'|'), line);
}

void tst_Story::anInterviewBecomesPastWhenItBegins_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<bool>("isPast");

    QTest::newRow("an hour ago") << u"2026-05-28T09:00"_s << true;
    QTest::newRow("this minute") << u"2026-05-28T10:00"_s << true;
    QTest::newRow("in a minute") << u"2026-05-28T10:01"_s << false;
}

void tst_Story::anInterviewBecomesPastWhenItBegins()
{
    QFETCH(const QString, start);
    QFETCH(const bool, isPast);
    Opportunity opportunity = acme();
    opportunity.interviews = {interviewOn(start)};

    QCOMPARE(storyOf(opportunity, {}, now).first().isPast, isPast);
}

void tst_Story::anOutcomeIsToldOnce_data()
{
    QTest::addColumn<QList<LogOutcome>>("log");
    QTest::addColumn<int>("outcomes");

    QTest::newRow("nothing in the log tells of it") << QList<LogOutcome>{LogOutcome::Sent} << 1;
    QTest::newRow("the log tells of it")
        << QList<LogOutcome>{LogOutcome::Sent, LogOutcome::NotHired} << 0;
    QTest::newRow("an empty log") << QList<LogOutcome>{} << 1;
}

void tst_Story::anOutcomeIsToldOnce()
{
    QFETCH(const QList<LogOutcome>, log);
    QFETCH(const int, outcomes);
    Opportunity opportunity = acme();
    opportunity.outcome = Outcome{OutcomeKind::NotHired, QDate(2026, 5, 27)};
    for (const LogOutcome outcome : log)
        opportunity.log.append(entryAt(u"2026-05-27T09:00"_s, outcome));

    const QList<StoryItem> story = storyOf(opportunity, {}, now);

    QCOMPARE(std::ranges::count(story, StoryKind::Outcome, &StoryItem::kind), outcomes);
}

void tst_Story::whatIsOfAnotherOpportunityIsLeftOut()
{
    FollowUp other = followUpOn(u"2026-05-29"_s, State::Due);
    other.opportunity = {u"verity"_s};

    QVERIFY(storyOf(acme(), {.followUps = {other}}, now).isEmpty());
}

void tst_Story::whatNobodyDatedComesFirst()
{
    Opportunity opportunity = acme();
    opportunity.interviews = {interviewOn(u"2026-05-20T10:00"_s)};
    opportunity.log = {{.id = {u"undated"_s}}};

    QCOMPARE(storyOf(opportunity, {}, now).first().entry, LogEntryId{u"undated"_s});
}

QTEST_GUILESS_MAIN(tst_Story)
#include "tst_story.moc"
