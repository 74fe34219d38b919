// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preview.h"

#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "core/session/followupchanges.h"
#include "core/session/session.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Advice advised(const QString &playbook)
{
    static const Result<Calendar> calendar = Calendar::builtIn();
    return {.playbooks = *builtInPlaybooks(playbook), .calendar = *calendar};
}

/// A session with the sample search.
struct World
{
    HandClock clock{QDateTime(QDate(2026, 5, 28), QTime(12, 0), Qt::UTC)};
    MemoryStore store{demoDossier(QDate(2026, 5, 28), advised(u"balanced"_s).calendar)};
    std::unique_ptr<Session> session = *Session::open(store, advised(u"balanced"_s), clock);

    const FollowUp &firstDue() const
    {
        return *std::ranges::find(session->plan().followUps, State::Due, &FollowUp::state);
    }
};

} // namespace

class tst_Preview final : public QObject
{
    Q_OBJECT

private slots:
    void itIsWhatKeepingTheChangeWouldGive();
    void itKeepsNothing();
    void aChangeOfACardIsPreviewedToo();
    void aChangeThatDoesNotFitIsRefused();
    void timeThatHasGoneByMakesNoDifference();
    void anotherPlaybookIsPreviewed();
    void theSameAdviceMakesNoDifference();
};

void tst_Preview::itIsWhatKeepingTheChangeWouldGive()
{
    World world;
    Session &session = *world.session;
    const Plan before = session.plan();
    const QList<FactChange> facts = markedDone(session.dossier(), world.firstDue(), session.now());

    const Result<Preview> preview = previewOf(session, facts);
    QVERIFY(session.apply(ChangeLabel::MarkDone, {}, facts));

    QVERIFY(preview);
    QCOMPARE(preview->dossier, session.dossier());
    QVERIFY(preview->plan == session.plan());
    QCOMPARE(preview->differences, differences(before, session.plan()));
    QVERIFY(!preview->differences.isEmpty());
}

void tst_Preview::itKeepsNothing()
{
    World world;
    const Dossier dossier = world.session->dossier();
    const Plan plan = world.session->plan();

    QVERIFY(previewOf(*world.session, skipped(dossier, world.firstDue(), world.clock.now())));

    QCOMPARE(world.session->dossier(), dossier);
    QVERIFY(world.session->plan() == plan);
    QVERIFY(!world.session->nextUndo());
}

void tst_Preview::aChangeOfACardIsPreviewedToo()
{
    World world;
    const Contact *before = findContact(world.session->dossier(), world.firstDue().contact);
    Contact after = *before;
    after.emails.clear();

    const Result<Preview> preview
        = previewOf(*world.session, {{.before = *before, .after = after}});

    QVERIFY(preview);
    const Plan anew = plan(preview->dossier, world.session->advice(), world.clock.now());
    QVERIFY(preview->plan == anew);
    QVERIFY(!noticeable(preview->differences).isEmpty());
}

void tst_Preview::aChangeThatDoesNotFitIsRefused()
{
    World world;
    Opportunity stale = world.session->dossier().opportunities.constFirst();
    stale.place += u"!"_s;

    QVERIFY(!previewOf(*world.session, {{.before = stale}}));
}

void tst_Preview::timeThatHasGoneByMakesNoDifference()
{
    World world;
    Opportunity after = world.session->dossier().opportunities.constFirst();
    after.place += u"!"_s;
    world.clock.turnTo(world.clock.now().addDays(40));

    const Result<Preview> preview = previewOf(*world.session,
        {{.before = world.session->dossier().opportunities.constFirst(), .after = after}});

    QVERIFY(preview);
    QVERIFY(preview->differences.isEmpty());
}

void tst_Preview::anotherPlaybookIsPreviewed()
{
    World world;

    const Preview preview = previewUnder(*world.session, advised(u"reserved"_s));

    QCOMPARE(preview.dossier, world.session->dossier());
    QCOMPARE(preview.plan.playbook, u"reserved"_s);
    QCOMPARE(preview.differences, differences(world.session->plan(), preview.plan));
    QVERIFY(!noticeable(preview.differences).isEmpty());
}

void tst_Preview::theSameAdviceMakesNoDifference()
{
    World world;

    QVERIFY(previewUnder(*world.session, world.session->advice()).differences.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Preview)
#include "tst_preview.moc"
