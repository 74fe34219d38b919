// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookreader.h"
#include "core/session/debrief.h"
#include "core/session/followupchanges.h"
#include "core/session/session.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Advice balanced()
{
    static const Result<Calendar> calendar = Calendar::builtIn();
    static const Result<Playbooks> playbooks = builtInPlaybooks(u"balanced"_s);
    return {.playbooks = *playbooks, .calendar = *calendar};
}

/// A seeker in Leeds at work with Afterword, told in sentences.
class Search final
{
public:
    Search()
    {
        const Seeker seeker{
            .name = u"Sam"_s, .timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s};
        m_session = Session::open(m_store, balanced(), m_clock).value();
        isWell = bool(
            m_session->apply(ChangeLabel::EditSeeker, {}, {{.before = Seeker{}, .after = seeker}}));
    }

    /// Met by Ana, who decides, and Tom, who helped, on Tuesday 2 June 2026.
    void recordTheInterview(QDate promised = {})
    {
        const Contact ana{.id = {u"ana"_s},
            .given = u"Ana"_s,
            .emails = {u"ana@acme.example"_s},
            .phones = {u"+44 113 496 0143"_s},
            .address = {u"4 Canal Wharf"_s}};
        const Contact tom{.id = {u"tom"_s}, .given = u"Tom"_s, .emails = {u"tom@acme.example"_s}};
        const Debrief debrief{.employer = u"Acme"_s,
            .interview = {.id = {u"acme-1"_s},
                .start = {QDate(2026, 6, 2), QTime(10, 0)},
                .met
                = {{.contact = ana.id, .isMain = true}, {.contact = tom.id, .role = Role::Helper}},
                .answerPromisedBy = promised},
            .newContacts = {ana, tom}};
        isWell = isWell && checked(debrief, m_session->dossier());
        change(ChangeLabel::RecordInterview, recorded(debrief, m_session->dossier()));
    }

    void itIs(int day, QTime time = QTime(9, 0))
    {
        m_clock.turnTo(QDateTime(QDate(2026, 6, day), time, Qt::UTC));
        m_session->refresh();
    }

    /// What is asked today or was before, of people, as `thank-you.interviewer ana`.
    QStringList asked() const
    {
        QStringList rows;
        for (const FollowUp &followUp : m_session->plan().followUps) {
            const bool isNow = followUp.state == State::Due || followUp.state == State::Overdue;
            if (isNow && followUp.channel != Channel::Task)
                rows.append(followUp.rule + u' ' + followUp.contact.text);
        }
        return rows;
    }

    /// The day on which `rule` asks next; invalid if it does not.
    QDate next(const QString &rule) const
    {
        const FollowUp *found = pending(rule);
        return found ? found->due : QDate();
    }

    void markDone(const QString &rule)
    {
        const FollowUp *followUp = pending(rule);
        isWell = isWell && followUp;
        if (followUp)
            change(
                ChangeLabel::MarkDone, markedDone(m_session->dossier(), *followUp, m_clock.now()));
    }

    void skip(const QString &rule)
    {
        const FollowUp *followUp = pending(rule);
        isWell = isWell && followUp;
        if (followUp)
            change(ChangeLabel::Skip, skipped(m_session->dossier(), *followUp, m_clock.now()));
    }

    void log(LogEntry entry)
    {
        entry.id = {u"l%1"_s.arg(++m_entries)};
        entry.at = wallTimeAt(m_clock.now(), u"Europe/London"_s);
        const Opportunity before = m_session->dossier().opportunities.constFirst();
        Opportunity after = before;
        after.log.append(entry);
        if (entry.outcome == LogOutcome::NotHired) {
            after.stage = Stage::NotHired;
            after.outcome = Outcome{OutcomeKind::NotHired, entry.at.date};
        }
        change(ChangeLabel::LogCall, {{.before = before, .after = after}});
    }

    void undo() { isWell = isWell && m_session->undo(); }

    bool isWell = false;

private:
    void change(ChangeLabel label, const QList<FactChange> &facts)
    {
        isWell = isWell && m_session->apply(label, u"Acme"_s, facts);
    }

    const FollowUp *pending(const QString &rule) const
    {
        const auto found = std::ranges::find_if(m_session->plan().followUps,
            [&](const FollowUp &followUp) { return followUp.rule == rule && isPending(followUp); });
        return found == m_session->plan().followUps.end() ? nullptr : &*found;
    }

    MemoryStore m_store;
    HandClock m_clock{QDateTime(QDate(2026, 6, 2), QTime(15, 0), Qt::UTC)};
    std::unique_ptr<Session> m_session;
    int m_entries = 0;
};

QDate june(int day)
{
    return {2026, 6, day};
}

} // namespace

/// What a seeker lives through in the weeks after an interview.
class tst_SeekersWeek final : public QObject
{
    Q_OBJECT

private slots:
    void theDayOfTheInterviewAsksForThanks();
    void whatIsDoneIsNotAskedAgain();
    void theFifthDayAsksForACall();
    void aPromiseHeardOnThePhoneHoldsTheNextInquiry();
    void theyDidNotCallSoTheSeekerDoes();
    void noMeansThanksAndFeedbackAndPeace();
    void whoSkipsTheCallAsksAWeekAfterTheInterview();
    void aSlipIsTakenBack();
};

void tst_SeekersWeek::theDayOfTheInterviewAsksForThanks()
{
    Search search;

    search.recordTheInterview();

    QCOMPARE(
        search.asked(), (QStringList{u"thank-you.interviewer ana"_s, u"thank-you.helper tom"_s}));
    QVERIFY(search.isWell);
}

void tst_SeekersWeek::whatIsDoneIsNotAskedAgain()
{
    Search search;
    search.recordTheInterview();

    search.markDone(u"thank-you.interviewer"_s);
    search.markDone(u"thank-you.helper"_s);
    search.itIs(4);

    QVERIFY(search.asked().isEmpty());
    QVERIFY(search.isWell);
}

void tst_SeekersWeek::theFifthDayAsksForACall()
{
    Search search;
    search.recordTheInterview();
    search.markDone(u"thank-you.interviewer"_s);
    search.markDone(u"thank-you.helper"_s);

    search.itIs(8);

    QCOMPARE(search.asked(), QStringList{u"call.fifth-day ana"_s});

    search.markDone(u"call.fifth-day"_s);

    QVERIFY(search.asked().isEmpty());
    QCOMPARE(search.next(u"keep-in-touch.weekly"_s), june(15));
    QVERIFY(search.isWell);
}

void tst_SeekersWeek::aPromiseHeardOnThePhoneHoldsTheNextInquiry()
{
    Search search;
    search.recordTheInterview();
    search.itIs(8);

    search.log({.kind = LogKind::Call,
        .channel = Channel::Phone,
        .with = {{u"ana"_s}},
        .outcome = LogOutcome::NewPromise,
        .newPromise = june(18)});

    QCOMPARE(search.next(u"inquiry.promise"_s), june(19));
    QVERIFY(!search.next(u"call.fifth-day"_s).isValid());

    search.itIs(19);

    QCOMPARE(search.asked(), QStringList{u"inquiry.promise ana"_s});
    QVERIFY(search.isWell);
}

void tst_SeekersWeek::theyDidNotCallSoTheSeekerDoes()
{
    Search search;
    search.recordTheInterview();
    search.markDone(u"thank-you.interviewer"_s);
    search.markDone(u"thank-you.helper"_s);
    search.itIs(8);
    search.log({.kind = LogKind::Call,
        .channel = Channel::Phone,
        .with = {{u"ana"_s}},
        .outcome = LogOutcome::CallbackAgreed,
        .callbackAt = {june(10), QTime(11, 0)},
        .callbackBy = CallbackBy::Employer});

    QVERIFY(search.asked().isEmpty());

    search.itIs(11);

    QCOMPARE(search.asked(), QStringList{u"callback ana"_s});

    search.markDone(u"callback"_s);

    QVERIFY(search.asked().isEmpty());
    QVERIFY(search.next(u"keep-in-touch.weekly"_s) >= june(18));
    QVERIFY(search.isWell);
}

void tst_SeekersWeek::noMeansThanksAndFeedbackAndPeace()
{
    Search search;
    search.recordTheInterview(june(12));
    search.markDone(u"thank-you.interviewer"_s);
    search.markDone(u"thank-you.helper"_s);
    search.itIs(9);

    search.log({.kind = LogKind::Answer,
        .channel = Channel::Email,
        .with = {{u"ana"_s}},
        .outcome = LogOutcome::NotHired});

    QCOMPARE(search.asked(), QStringList{u"thank-you.not-hired ana"_s});

    search.markDone(u"thank-you.not-hired"_s);
    search.itIs(11);

    QCOMPARE(search.asked(), QStringList{u"feedback.request ana"_s});

    search.markDone(u"feedback.request"_s);
    search.itIs(30);

    QVERIFY(search.asked().isEmpty());
    QCOMPARE(search.next(u"stay-warm"_s), QDate(2026, 7, 9));
    QVERIFY(search.isWell);
}

void tst_SeekersWeek::whoSkipsTheCallAsksAWeekAfterTheInterview()
{
    Search search;
    search.recordTheInterview();

    search.skip(u"call.fifth-day"_s);

    QVERIFY(!search.next(u"call.fifth-day"_s).isValid());
    QCOMPARE(search.next(u"inquiry.week"_s), june(9));
    QVERIFY(search.isWell);
}

void tst_SeekersWeek::aSlipIsTakenBack()
{
    Search search;
    search.recordTheInterview();
    const QStringList before = search.asked();

    search.markDone(u"thank-you.interviewer"_s);
    QCOMPARE(search.asked().size(), before.size() - 1);
    search.undo();

    QCOMPARE(search.asked(), before);
    QVERIFY(search.isWell);
}

QTEST_GUILESS_MAIN(tst_SeekersWeek)
#include "tst_seekersweek.moc"
