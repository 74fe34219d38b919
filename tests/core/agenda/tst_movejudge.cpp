// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/movejudge.h"
#include "core/exchange/dossierreader.h"
#include "core/playbook/playbookreader.h"
#include "core/session/followupchanges.h"
#include "tests/support/randomsearch.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

using Kind = MoveObstacle::Kind;

namespace {

const QDateTime now(QDate(2026, 5, 28), QTime(10, 42), Qt::UTC);

const QString fifthDay = u"call.fifth-day/acme/acme-1/ana/1"_s;
const QString promise = u"inquiry.promise/acme/acme-1/ana/acme-1"_s;
const QString thanks = u"thank-you.interviewer/acme/acme-1/ana/1"_s;
const QString sent = u"thank-you.interviewer/verity/verity-1/rob/1"_s;
const QString weekly = u"keep-in-touch.weekly/verity/verity-1/rob/1"_s;

Dossier week()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/exchange/week.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the seeker's week is missing");
    return readDossier(file.readAll(), file.fileName()).value();
}

bool breaksPace(const FollowUp &followUp)
{
    return std::ranges::count(followUp.because, ReasonCode::BreaksPace, &Reason::code) > 0;
}

} // namespace

class tst_MoveJudge final : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsFreeOrSaysWhyNot_data();
    void aDayIsFreeOrSaysWhyNot();
    void anotherMovedReminderKeepsItsDistance();
    void anAgreedCallIsWaitedFor();
    void aPromisedAnswerIsWaitedFor();
    void theNextFreeDayIsFound_data();
    void theNextFreeDayIsFound();
    void aFreeDayIsWhereThePlanPutsIt_data();
    void aFreeDayIsWhereThePlanPutsIt();

private:
    MoveJudge judge(const QString &followUp, const Dossier &dossier = week()) const
    {
        return {dossier, m_advice, plan(dossier, m_advice, now), {followUp}};
    }

    const Advice m_advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()};
};

void tst_MoveJudge::aDayIsFreeOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("followUp");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<std::optional<MoveObstacle>>("obstacle");

    const auto row = [](const char *name, const QString &id, QDate day,
                         const std::optional<MoveObstacle> &obstacle = {}) {
        QTest::newRow(name) << id << day << obstacle;
    };
    const auto june = [](int day) { return QDate(2026, 6, day); };
    row("within its window", fifthDay, june(2));
    row("its last day", fifthDay, june(3));
    row("after its last day", fifthDay, june(4), MoveObstacle{Kind::Closed, june(3)});
    row("before it opens", fifthDay, QDate(2026, 5, 29), MoveObstacle{Kind::NotOpenYet, june(1)});
    row("in the past", fifthDay, QDate(2026, 5, 27), MoveObstacle{Kind::Past});
    row("a weekend, though within the window", weekly, june(6), MoveObstacle{Kind::Weekend});
    row("a week after the reminder that was made", weekly, june(2));
    row("later in its window", weekly, june(5));
    row("what was sent stays", sent, june(2), MoveObstacle{Kind::IsOver});
    row("what is not in the plan", u"nothing"_s, june(2), MoveObstacle{Kind::IsOver});
    row("a note may leave today", thanks, QDate(2026, 5, 28));
    row("but not tomorrow", thanks, QDate(2026, 5, 29),
        MoveObstacle{Kind::Closed, QDate(2026, 5, 28)});
}

void tst_MoveJudge::aDayIsFreeOrSaysWhyNot()
{
    QFETCH(const QString, followUp);
    QFETCH(const QDate, day);
    QFETCH(const std::optional<MoveObstacle>, obstacle);

    const std::optional<MoveObstacle> found = judge(followUp).obstacleOn(day);

    QVERIFY2(found == obstacle,
        qPrintable(found
                ? u"%1 %2 %3"_s.arg(int(found->kind)).arg(found->day.toString(), found->what)
                : u"free"_s));
}

/// Two reminders that the seeker moved do not make room for each other.
void tst_MoveJudge::anotherMovedReminderKeepsItsDistance()
{
    Dossier dossier = week();
    dossier.opportunities[0].decisions.append({.followUp = {promise},
        .kind = DecisionKind::Moved,
        .until = {QDate(2026, 6, 9)},
        .at = {QDate(2026, 5, 28), QTime(9, 0)}});

    const std::optional<MoveObstacle> third = judge(fifthDay, dossier).obstacleOn({2026, 6, 3});
    const std::optional<MoveObstacle> second = judge(fifthDay, dossier).obstacleOn({2026, 6, 2});

    QVERIFY(!second);
    QVERIFY(third);
    QCOMPARE(*third, (MoveObstacle{Kind::Pace, QDate(2026, 6, 9), {}, 7}));
}

void tst_MoveJudge::anAgreedCallIsWaitedFor()
{
    Dossier dossier = week();
    dossier.opportunities[1].log.append({.id = {u"agreed"_s},
        .kind = LogKind::Call,
        .channel = Channel::Phone,
        .with = {{u"rob"_s}},
        .at = {QDate(2026, 5, 27), QTime(9, 0)},
        .outcome = LogOutcome::CallbackAgreed,
        .callbackAt = {QDate(2026, 6, 3), QTime(10, 0)}});

    const std::optional<MoveObstacle> early = judge(weekly, dossier).obstacleOn({2026, 6, 5});
    const std::optional<MoveObstacle> after = judge(weekly, dossier).obstacleOn({2026, 6, 8});

    QVERIFY(early);
    QCOMPARE(*early, (MoveObstacle{Kind::AgreedCall, QDate(2026, 6, 5)}));
    QVERIFY(!after);
}

void tst_MoveJudge::aPromisedAnswerIsWaitedFor()
{
    Dossier dossier = week();
    Opportunity &acme = dossier.opportunities[0];
    acme.interviews[0].answerPromisedBy = QDate(2026, 6, 4);
    for (const QString &other : {fifthDay, promise})
        acme.decisions.append({.followUp = {other}, .kind = DecisionKind::Skipped});
    const QString inquiry = u"inquiry.week/acme/acme-1/ana/1"_s;

    const std::optional<MoveObstacle> early = judge(inquiry, dossier).obstacleOn({2026, 6, 4});
    const std::optional<MoveObstacle> after = judge(inquiry, dossier).obstacleOn({2026, 6, 5});

    QVERIFY(early);
    QCOMPARE(*early, (MoveObstacle{Kind::Promise, QDate(2026, 6, 4)}));
    QVERIFY(!after);
}

void tst_MoveJudge::theNextFreeDayIsFound_data()
{
    QTest::addColumn<QString>("followUp");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("step");
    QTest::addColumn<QDate>("free");

    QTest::newRow("over the weekend") << weekly << QDate(2026, 6, 6) << 1 << QDate(2026, 6, 8);
    QTest::newRow("back over the weekend")
        << weekly << QDate(2026, 6, 7) << -1 << QDate(2026, 6, 5);
    QTest::newRow("the day itself") << weekly << QDate(2026, 6, 4) << 1 << QDate(2026, 6, 4);
    QTest::newRow("none after it closes") << fifthDay << QDate(2026, 6, 4) << 1 << QDate();
}

void tst_MoveJudge::theNextFreeDayIsFound()
{
    QFETCH(const QString, followUp);
    QFETCH(const QDate, from);
    QFETCH(const int, step);
    QFETCH(const QDate, free);

    QCOMPARE(judge(followUp).nextFree(from, step).value_or(QDate()), free);
}

void tst_MoveJudge::aFreeDayIsWhereThePlanPutsIt_data()
{
    QTest::addColumn<quint32>("seed");

    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_MoveJudge::aFreeDayIsWhereThePlanPutsIt()
{
    QFETCH(const quint32, seed);
    RandomSearch random(seed, now.date());
    const Dossier dossier = random.dossier();
    const Plan before = plan(dossier, m_advice, now);

    for (const FollowUp &followUp : before.followUps) {
        const MoveJudge judge(dossier, m_advice, before, followUp.id);
        for (int ahead = -2; ahead < 30; ++ahead) {
            const QDate day = now.date().addDays(ahead);
            if (judge.obstacleOn(day))
                continue;
            QVERIFY(isPending(followUp));
            const Result<Dossier> moved
                = applied(dossier, Afterword::moved(dossier, followUp, {day, followUp.time}, now));
            QVERIFY(moved);
            const Plan after = plan(*moved, m_advice, now);
            const FollowUp *there = findFollowUp(after, followUp.id);
            const QByteArray what = (followUp.id.text + u' ' + day.toString(Qt::ISODate)).toUtf8();
            QVERIFY2(there, what.constData());
            QVERIFY2(
                there->due == day && isPending(*there) && !breaksPace(*there), what.constData());
            QVERIFY2(there->time == followUp.time, what.constData());
        }
    }
}

QTEST_GUILESS_MAIN(tst_MoveJudge)
#include "tst_movejudge.moc"
