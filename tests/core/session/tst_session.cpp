// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Refusal { None, Load, History, Drafts, Apply, SaveDraft, KeepVersion };

/// The memory twin, but for one thing that it refuses.
class StubbornStore final : public Store
{
public:
    explicit StubbornStore(Refusal refusal)
        : m_refusal(refusal)
    {
    }

    void refuse(Refusal refusal) { m_refusal = refusal; }

    Result<Dossier> load() override
    {
        return m_refusal == Refusal::Load ? Result<Dossier>(full()) : m_store.load();
    }
    Result<History> history() override
    {
        return m_refusal == Refusal::History ? Result<History>(full()) : m_store.history();
    }
    Result<void> apply(const Change &change) override
    {
        return m_refusal == Refusal::Apply ? Result<void>(full()) : m_store.apply(change);
    }
    Result<void> saveDraft(const Draft &draft) override
    {
        ++draftsSaved;
        return m_refusal == Refusal::SaveDraft ? Result<void>(full()) : m_store.saveDraft(draft);
    }
    Result<QList<Draft>> drafts() override
    {
        return m_refusal == Refusal::Drafts ? Result<QList<Draft>>(full()) : m_store.drafts();
    }

    Result<void> keepDraftVersion(const Draft &version) override
    {
        return m_refusal == Refusal::KeepVersion ? Result<void>(full())
                                                 : m_store.keepDraftVersion(version);
    }
    Result<QList<Draft>> draftVersions(const QString &key) override
    {
        return m_store.draftVersions(key);
    }

    int draftsSaved = 0;

private:
    static Error full() { return {.kind = Error::Kind::Access, .what = u"the disk is full"_s}; }

    Refusal m_refusal;
    MemoryStore m_store;
};

Advice balanced()
{
    static const Result<Calendar> calendar = Calendar::builtIn();
    static const Result<Playbooks> playbooks = builtInPlaybooks(u"balanced"_s);
    return {.playbooks = *playbooks, .calendar = *calendar};
}

QDateTime noonOf(int day)
{
    return QDateTime(QDate(2026, 6, day), QTime(12, 0), Qt::UTC);
}

/// Interviewed on Tuesday 2 June by Ana.
Opportunity acme()
{
    return {.id = {u"acme"_s},
        .employer = u"Acme"_s,
        .interviews = {{.id = {u"acme-1"_s},
            .start = {QDate(2026, 6, 2), QTime(10, 0)},
            .met = {{.contact = {u"ana"_s}, .isMain = true}}}}};
}

Contact ana()
{
    return {.id = {u"ana"_s}, .given = u"Ana"_s, .emails = {u"ana@acme.example"_s}};
}

QList<FactChange> recordAcme()
{
    return {{.after = ana()}, {.after = acme()}};
}

QList<FactChange> renameAcme(const QString &position)
{
    Opportunity renamed = acme();
    renamed.position = position;
    return {{.before = acme(), .after = renamed}};
}

std::unique_ptr<Session> opened(Store &store, const Clock &clock)
{
    Result<std::unique_ptr<Session>> session = Session::open(store, balanced(), clock);
    return session ? *std::move(session) : nullptr;
}

} // namespace

class tst_Session final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyStoreOpensWithNothingToDo();
    void whatCannotBeReadIsNotOpened_data();
    void whatCannotBeReadIsNotOpened();
    void aChangeIsStoredPlannedAndTold();
    void undoTakesBackAndRedoDoesAgain();
    void undoGoesOnAfterReopening();
    void somethingNewLeavesNothingToRedo();
    void withoutAnythingToUndoNothingHappens();
    void whenTheStoreRefusesNothingHasChanged();
    void aChangeThatDoesNotFitIsRefused();
    void aChangeOfOneOpportunityIsPlannedAsAllWouldBe();
    void midnightMakesAnotherPlan();
    void aMinuteThatChangesNothingIsNotTold();
    void otherAdviceMakesAnotherPlanOfTheSameFacts();
    void draftsAreKeptAcrossReopening();
    void aDraftThatIsEmptiedIsGone();
    void theSameWordsAreNotWrittenTwice();
    void aDraftThatCannotBeKeptIsNotShownAsKept();
    void anEarlierVersionTakesThePlaceOfTheDraftAndBack();
    void withoutRoomForAVersionTheDraftStays();
};

void tst_Session::anEmptyStoreOpensWithNothingToDo()
{
    MemoryStore store;
    const HandClock clock(noonOf(3));

    const auto session = opened(store, clock);

    QVERIFY(session);
    QVERIFY(session->plan().followUps.isEmpty());
    QCOMPARE(session->plan().today, QDate(2026, 6, 3));
    QVERIFY(!session->nextUndo() && !session->nextRedo());
    QVERIFY(session->drafts().empty());
}

void tst_Session::whatCannotBeReadIsNotOpened_data()
{
    QTest::addColumn<int>("refusal");
    QTest::newRow("the facts") << int(Refusal::Load);
    QTest::newRow("the journal") << int(Refusal::History);
    QTest::newRow("the drafts") << int(Refusal::Drafts);
}

void tst_Session::whatCannotBeReadIsNotOpened()
{
    QFETCH(const int, refusal);
    StubbornStore store{Refusal(refusal)};
    const HandClock clock(noonOf(3));

    const auto session = Session::open(store, balanced(), clock);

    QVERIFY(!session);
    QCOMPARE(session.error().kind, Error::Kind::Access);
}

void tst_Session::aChangeIsStoredPlannedAndTold()
{
    MemoryStore store;
    const HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QSignalSpy plans(session.get(), &Session::planChanged);
    QSignalSpy histories(session.get(), &Session::historyChanged);

    const Result<void> done = session->apply(ChangeLabel::RecordInterview, u"Acme"_s, recordAcme());

    QVERIFY(done);
    QCOMPARE(*store.load(), session->dossier());
    QCOMPARE(session->plan(), plan(session->dossier(), balanced(), clock.now()));
    QVERIFY(findFollowUp(session->plan(), {u"thank-you.interviewer/acme/acme-1/ana/1"_s}));
    QCOMPARE(plans.count(), 1);
    QCOMPARE(plans[0][0].value<Plan>(), session->plan());
    QCOMPARE(histories.count(), 1);
    QCOMPARE(session->nextUndo()->label, ChangeLabel::RecordInterview);
    QCOMPARE(session->nextUndo()->about, u"Acme"_s);
    QCOMPARE(session->nextUndo()->at, clock.now());
}

void tst_Session::undoTakesBackAndRedoDoesAgain()
{
    MemoryStore store;
    const HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QVERIFY(session->apply(ChangeLabel::RecordInterview, {}, recordAcme()));
    const Plan before = session->plan();
    QSignalSpy plans(session.get(), &Session::planChanged);

    QVERIFY(session->undo());

    QCOMPARE(session->dossier(), Dossier{});
    QVERIFY(session->plan().followUps.isEmpty());
    QVERIFY(!session->nextUndo());
    QCOMPARE(session->nextRedo()->label, ChangeLabel::RecordInterview);

    QVERIFY(session->redo());

    QCOMPARE(session->plan(), before);
    QCOMPARE(*store.load(), session->dossier());
    QVERIFY(session->nextUndo() && !session->nextRedo());
    QCOMPARE(plans.count(), 2);
}

void tst_Session::undoGoesOnAfterReopening()
{
    MemoryStore store;
    const HandClock clock(noonOf(3));
    {
        const auto session = opened(store, clock);
        QVERIFY(session->apply(ChangeLabel::RecordInterview, {}, recordAcme()));
        QVERIFY(session->apply(ChangeLabel::EditOpportunity, {}, renameAcme(u"Analyst"_s)));
        QVERIFY(session->undo());
    }

    const auto again = opened(store, clock);

    QVERIFY(again->redo());
    QCOMPARE(again->dossier().opportunities[0].position, u"Analyst"_s);
    QVERIFY(again->undo());
    QVERIFY(again->undo());
    QCOMPARE(again->dossier(), Dossier{});
    QVERIFY(!again->undo());
}

void tst_Session::somethingNewLeavesNothingToRedo()
{
    MemoryStore store;
    const HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QVERIFY(session->apply(ChangeLabel::RecordInterview, {}, recordAcme()));
    QVERIFY(session->apply(ChangeLabel::EditOpportunity, {}, renameAcme(u"Analyst"_s)));
    QVERIFY(session->undo());

    QVERIFY(session->apply(ChangeLabel::EditOpportunity, {}, renameAcme(u"Controller"_s)));

    QVERIFY(!session->nextRedo());
    QVERIFY(session->undo());
    QCOMPARE(session->dossier().opportunities[0], acme());
}

void tst_Session::withoutAnythingToUndoNothingHappens()
{
    MemoryStore store;
    const HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QSignalSpy plans(session.get(), &Session::planChanged);

    const Result<void> undone = session->undo();
    const Result<void> redone = session->redo();

    QVERIFY(!undone && !redone);
    QCOMPARE(undone.error().kind, Error::Kind::Usage);
    QCOMPARE(redone.error().kind, Error::Kind::Usage);
    QCOMPARE(plans.count(), 0);
}

void tst_Session::whenTheStoreRefusesNothingHasChanged()
{
    StubbornStore store(Refusal::None);
    const HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QVERIFY(session->apply(ChangeLabel::RecordInterview, {}, recordAcme()));
    const Dossier dossier = session->dossier();
    const Plan before = session->plan();
    QSignalSpy plans(session.get(), &Session::planChanged);
    QSignalSpy histories(session.get(), &Session::historyChanged);

    store.refuse(Refusal::Apply);
    const auto edited = session->apply(ChangeLabel::EditOpportunity, {}, renameAcme(u"Analyst"_s));
    const auto undone = session->undo();

    QVERIFY(!edited && !undone);
    QCOMPARE(edited.error().what, u"the disk is full"_s);
    QCOMPARE(session->dossier(), dossier);
    QCOMPARE(session->plan(), before);
    QCOMPARE(session->nextUndo()->label, ChangeLabel::RecordInterview);
    QVERIFY(!session->nextRedo());
    QCOMPARE(plans.count() + histories.count(), 0);

    store.refuse(Refusal::None);
    QVERIFY(session->undo());
}

void tst_Session::aChangeThatDoesNotFitIsRefused()
{
    MemoryStore store;
    const HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QVERIFY(session->apply(ChangeLabel::RecordInterview, {}, recordAcme()));
    Opportunity other = acme();
    other.position = u"what nobody wrote"_s;

    const Result<void> done
        = session->apply(ChangeLabel::EditOpportunity, {}, {{.before = other, .after = acme()}});

    QVERIFY(!done);
    QCOMPARE(session->dossier().opportunities, QList{acme()});
    QCOMPARE(*store.load(), session->dossier());
}

void tst_Session::aChangeOfOneOpportunityIsPlannedAsAllWouldBe()
{
    MemoryStore store;
    const HandClock clock(noonOf(9));
    const auto session = opened(store, clock);
    Opportunity verity = acme();
    verity.id = {u"verity"_s};
    verity.employer = u"Verity"_s;
    QVERIFY(session->apply(ChangeLabel::RecordInterview, {}, recordAcme()));
    QVERIFY(session->apply(ChangeLabel::RecordInterview, {}, {{.after = verity}}));
    Opportunity called = verity;
    called.log.append({.id = {u"c1"_s},
        .kind = LogKind::Inquiry,
        .channel = Channel::Email,
        .with = {{u"ana"_s}},
        .at = {QDate(2026, 6, 8), QTime(10, 0)},
        .outcome = LogOutcome::Sent});

    QVERIFY(session->apply(ChangeLabel::Send, {}, {{.before = verity, .after = called}}));

    QCOMPARE(session->plan(), plan(session->dossier(), balanced(), clock.now()));
}

void tst_Session::midnightMakesAnotherPlan()
{
    MemoryStore store;
    HandClock clock(QDateTime(QDate(2026, 6, 3), QTime(23, 59), Qt::UTC));
    const auto session = opened(store, clock);
    QVERIFY(session->apply(ChangeLabel::RecordInterview, {}, recordAcme()));
    const FollowUpId thanks{u"thank-you.interviewer/acme/acme-1/ana/1"_s};
    QCOMPARE(findFollowUp(session->plan(), thanks)->state, State::Due);
    QSignalSpy plans(session.get(), &Session::planChanged);

    clock.turnTo(QDateTime(QDate(2026, 6, 4), QTime(0, 1), Qt::UTC));
    session->refresh();

    QCOMPARE(plans.count(), 1);
    QCOMPARE(session->plan().today, QDate(2026, 6, 4));
    QCOMPARE(findFollowUp(session->plan(), thanks)->state, State::Overdue);
}

void tst_Session::aMinuteThatChangesNothingIsNotTold()
{
    MemoryStore store;
    HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QVERIFY(session->apply(ChangeLabel::RecordInterview, {}, recordAcme()));
    QSignalSpy plans(session.get(), &Session::planChanged);

    clock.turnTo(noonOf(3).addSecs(60));
    session->refresh();

    QCOMPARE(plans.count(), 0);
    QCOMPARE(session->plan().now, clock.now());
}

void tst_Session::otherAdviceMakesAnotherPlanOfTheSameFacts()
{
    MemoryStore store;
    HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QVERIFY(session->apply(ChangeLabel::RecordInterview, {}, recordAcme()));
    const Dossier before = session->dossier();
    Advice advice = balanced();
    advice.playbooks.standard = advice.playbooks.byName.at(u"persistent"_s);
    QSignalSpy told(session.get(), &Session::planChanged);

    session->follow(advice);

    QCOMPARE(told.count(), 1);
    QCOMPARE(session->dossier(), before);
    QCOMPARE(session->advice().playbooks.standard.name, u"persistent"_s);
    QCOMPARE(session->plan(), plan(before, advice, clock.now()));
    QVERIFY(session->plan() != plan(before, balanced(), clock.now()));
}

void tst_Session::draftsAreKeptAcrossReopening()
{
    MemoryStore store;
    const HandClock clock(noonOf(3));
    {
        const auto session = opened(store, clock);
        QSignalSpy told(session.get(), &Session::draftsChanged);
        QVERIFY(session->saveDraft(u"debrief"_s, u"Acme, Tues"_s));
        QVERIFY(session->saveDraft(u"debrief"_s, u"Acme, Tuesday"_s));
        QCOMPARE(told.count(), 2);
    }

    const auto again = opened(store, clock);

    QCOMPARE(again->draft(u"debrief"_s), u"Acme, Tuesday"_s);
    QCOMPARE(again->drafts().at(u"debrief"_s).savedAt, clock.now());
    QVERIFY(!again->nextUndo());
}

void tst_Session::aDraftThatIsEmptiedIsGone()
{
    MemoryStore store;
    const HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QVERIFY(session->saveDraft(u"debrief"_s, u"Acme"_s));

    QVERIFY(session->saveDraft(u"debrief"_s, {}));

    QVERIFY(session->drafts().empty());
    QVERIFY(store.drafts()->isEmpty());
}

void tst_Session::theSameWordsAreNotWrittenTwice()
{
    StubbornStore store(Refusal::None);
    const HandClock clock(noonOf(3));
    const auto session = opened(store, clock);

    QVERIFY(session->saveDraft(u"debrief"_s, u"Acme"_s));
    QVERIFY(session->saveDraft(u"debrief"_s, u"Acme"_s));

    QCOMPARE(store.draftsSaved, 1);
}

void tst_Session::aDraftThatCannotBeKeptIsNotShownAsKept()
{
    StubbornStore store(Refusal::SaveDraft);
    const HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QSignalSpy told(session.get(), &Session::draftsChanged);

    const Result<void> kept = session->saveDraft(u"debrief"_s, u"Acme"_s);

    QVERIFY(!kept);
    QCOMPARE(session->draft(u"debrief"_s), QString());
    QCOMPARE(told.count(), 0);
}

void tst_Session::anEarlierVersionTakesThePlaceOfTheDraftAndBack()
{
    MemoryStore store;
    HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    const QString key = u"note:x"_s;
    QVERIFY(session->saveDraft(key, u"Dear Ana,"_s));
    QVERIFY(session->keepDraftVersion(key));
    QVERIFY(session->saveDraft(key, u"Hi"_s));

    const Result<QList<Draft>> versions = session->draftVersions(key);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 1);
    QVERIFY(session->restoreDraft(versions->first()));

    QCOMPARE(session->draft(key), u"Dear Ana,"_s);
    const QList<Draft> after = *session->draftVersions(key);
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[0].content, u"Hi"_s);
    QCOMPARE(after[1].content, u"Dear Ana,"_s);
    QVERIFY(session->keepDraftVersion(u"note:none"_s));
    QVERIFY(session->draftVersions(u"note:none"_s)->isEmpty());
}

void tst_Session::withoutRoomForAVersionTheDraftStays()
{
    StubbornStore store(Refusal::None);
    const HandClock clock(noonOf(3));
    const auto session = opened(store, clock);
    QVERIFY(session->saveDraft(u"note:x"_s, u"Dear Ana,"_s));
    store.refuse(Refusal::KeepVersion);

    const Result<void> restored = session->restoreDraft({.key = u"note:x"_s, .content = u"Hi"_s});

    QVERIFY(!restored);
    QCOMPARE(session->draft(u"note:x"_s), u"Dear Ana,"_s);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
