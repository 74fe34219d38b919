// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderbook.h"

#include "tests/support/memorystore.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The memory twin, but for what it refuses.
class StubbornOccurrences final : public OccurrenceStore
{
public:
    bool isReadable = true;
    bool isWritable = true;
    int writes = 0;
    QList<QDateTime> signsOfLife;

    Result<QList<Occurrence>> openOccurrences() override
    {
        return isReadable ? m_store.openOccurrences() : broken();
    }
    Result<QList<Occurrence>> occurrences(const QStringList &keys) override
    {
        return isReadable ? m_store.occurrences(keys) : broken();
    }
    Result<void> keepOccurrences(const QList<Occurrence> &occurrences) override
    {
        ++writes;
        return isWritable ? m_store.keepOccurrences(occurrences) : Result<void>(full());
    }
    Result<QDateTime> awakeUntil() override { return m_store.awakeUntil(); }
    Result<void> keepAwakeUntil(const QDateTime &instant) override
    {
        if (!isWritable)
            return full();
        signsOfLife.append(instant);
        return m_store.keepAwakeUntil(instant);
    }

private:
    static Error full() { return {.kind = Error::Kind::Access, .what = u"the disk is full"_s}; }
    static Result<QList<Occurrence>> broken() { return full(); }

    MemoryStore m_store;
};

Reminder aReminder(int day = 1, const QString &followUp = u"call/acme"_s)
{
    return {.followUp = {followUp}, .at = {QDate(2026, 6, day)}, .zone = u"UTC"_s};
}

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 6, day), QTime(hour, minute), Qt::UTC);
}

QList<Alert> looked(ReminderBook &book, const QList<Reminder> &wanted, const QDateTime &now)
{
    book.attend(now);
    return book.look(wanted, u"UTC"_s, {});
}

} // namespace

class tst_ReminderBook final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidIsWrittenDownFirst();
    void killedBeforeAnAnswerItIsSaidAgain();
    void whatWasAnsweredIsNeverSaidAgain();
    void anAnswerIsWrittenDownWithItsWord();
    void whatCannotBeWrittenDownIsSaidOnceAndTriedAgain();
    void whatCannotBeReadIsNotSaidTwice();
    void aBookThatCannotBeReadIsNotOpened();
    void nothingIsWrittenWhenNothingHappens();
    void whatIsUnansweredIsKnown();
    void whatIsSettledIsNotHeldInMemory();
    void whatWasSettledIsRememberedWhenItIsWantedAgain();
    void itsSignsOfLifeAreFewAndFarBetween();
    void afterAClockWasSetBackThereIsASignOfLifeAtOnce();
    void howLongTheProgramDidNotRunIsTold();
    void howLongTheMachineSleptIsTold();
    void whatWasSaidBeforeAKillWasNotMissed();
    void whatWaitedForTheMorningTellsOfTheNightBefore();
    void theVeryFirstStartTellsOfNoAbsence();
    void aSignOfLifeThatCannotBeWrittenIsNoTrouble();
};

void tst_ReminderBook::whatIsSaidIsWrittenDownFirst()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);

    QCOMPARE(looked(book, {aReminder()}, at(1, 9)).size(), 1);

    QCOMPARE(store.openOccurrences()->constFirst().state, OccurrenceState::Shown);
    QVERIFY(looked(book, {aReminder()}, at(1, 9)).isEmpty());
}

void tst_ReminderBook::killedBeforeAnAnswerItIsSaidAgain()
{
    StubbornOccurrences store;
    ReminderBook killed = *ReminderBook::open(store);
    looked(killed, {aReminder()}, at(1, 9));

    ReminderBook book = *ReminderBook::open(store);

    QCOMPARE(looked(book, {aReminder()}, at(1, 10)).size(), 1);
    QVERIFY(looked(book, {aReminder()}, at(1, 11)).isEmpty());
}

void tst_ReminderBook::whatWasAnsweredIsNeverSaidAgain()
{
    StubbornOccurrences store;
    ReminderBook killed = *ReminderBook::open(store);
    looked(killed, {aReminder()}, at(1, 9));
    killed.answer(aReminder().followUp, u"open"_s, at(1, 9));

    ReminderBook book = *ReminderBook::open(store);

    QVERIFY(looked(book, {aReminder()}, at(1, 10)).isEmpty());
    QVERIFY(looked(book, {aReminder()}, at(30, 10)).isEmpty());
}

void tst_ReminderBook::anAnswerIsWrittenDownWithItsWord()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);
    looked(book, {aReminder()}, at(1, 9));

    book.answer(aReminder().followUp, u"done"_s, at(1, 10));

    const Occurrence kept = store.occurrences({occurrenceKey(aReminder())})->constFirst();
    QCOMPARE(kept.settledBy, u"done"_s);
    QCOMPARE(kept.settledAt, at(1, 10));
}

void tst_ReminderBook::whatCannotBeWrittenDownIsSaidOnceAndTriedAgain()
{
    StubbornOccurrences store;
    store.isWritable = false;
    ReminderBook book = *ReminderBook::open(store);

    QCOMPARE(looked(book, {aReminder()}, at(1, 9)).size(), 1);
    QVERIFY(book.trouble());
    QVERIFY(looked(book, {aReminder()}, at(1, 10)).isEmpty());
    store.isWritable = true;
    QVERIFY(looked(book, {aReminder()}, at(1, 11)).isEmpty());

    QVERIFY(!book.trouble());
    QCOMPARE(store.openOccurrences()->constFirst().state, OccurrenceState::Shown);
}

void tst_ReminderBook::whatCannotBeReadIsNotSaidTwice()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);
    store.isReadable = false;

    QVERIFY(looked(book, {aReminder()}, at(1, 9)).isEmpty());
    QVERIFY(book.trouble());
    store.isReadable = true;

    QCOMPARE(looked(book, {aReminder()}, at(1, 9)).size(), 1);
}

void tst_ReminderBook::aBookThatCannotBeReadIsNotOpened()
{
    StubbornOccurrences store;
    store.isReadable = false;

    QVERIFY(!ReminderBook::open(store));
}

void tst_ReminderBook::nothingIsWrittenWhenNothingHappens()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);
    looked(book, {aReminder()}, at(1, 8));
    store.writes = 0;

    looked(book, {aReminder()}, at(1, 8));

    QCOMPARE(store.writes, 0);
}

void tst_ReminderBook::whatIsUnansweredIsKnown()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);
    const QList<Reminder> wanted{aReminder(), aReminder(1, u"note/acme"_s), aReminder(20)};
    looked(book, wanted, at(1, 9));
    QCOMPARE(book.unanswered(), wanted.mid(0, 2));

    book.answer(wanted[0].followUp, u"open"_s, at(1, 10));

    QCOMPARE(book.unanswered(), wanted.mid(1, 1));
}

void tst_ReminderBook::whatIsSettledIsNotHeldInMemory()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);

    for (int day = 1; day <= 28; ++day) {
        const Reminder reminder = aReminder(day, u"task/%1"_s.arg(day));
        looked(book, {reminder}, at(day, 9));
        book.answer(reminder.followUp, u"done"_s, at(day, 9));
    }

    QVERIFY(book.size() <= 2);
}

void tst_ReminderBook::whatWasSettledIsRememberedWhenItIsWantedAgain()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);
    looked(book, {aReminder()}, at(1, 9));
    book.answer(aReminder().followUp, u"done"_s, at(1, 9));
    looked(book, {aReminder(2, u"other"_s)}, at(2, 9));

    QVERIFY(looked(book, {aReminder()}, at(3, 9)).isEmpty());
}

void tst_ReminderBook::itsSignsOfLifeAreFewAndFarBetween()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);

    for (QDateTime now = at(1, 10); now < at(1, 11); now = now.addSecs(30))
        book.attend(now);

    QCOMPARE(store.signsOfLife.size(), 12);
    book.rest(at(1, 11, 1));
    QCOMPARE(store.signsOfLife.constLast(), at(1, 11, 1));
}

void tst_ReminderBook::afterAClockWasSetBackThereIsASignOfLifeAtOnce()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);
    book.attend(at(20, 10));

    book.attend(at(1, 10));

    QCOMPARE(store.signsOfLife.constLast(), at(1, 10));
}

void tst_ReminderBook::howLongTheProgramDidNotRunIsTold()
{
    StubbornOccurrences store;
    const QList<Reminder> wanted{aReminder(3), aReminder(4, u"note/acme"_s)};
    ReminderBook ended = *ReminderBook::open(store);
    looked(ended, wanted, at(1, 10));
    ended.rest(at(1, 17, 40));

    ReminderBook book = *ReminderBook::open(store);
    const QList<Alert> alerts = looked(book, wanted, at(5, 9));

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].form, AlertForm::Summary);
    QCOMPARE(alerts[0].absence, (Absence{at(1, 17, 40), at(5, 9), AbsenceCause::NotRunning}));
}

void tst_ReminderBook::howLongTheMachineSleptIsTold()
{
    StubbornOccurrences store;
    const QList<Reminder> wanted{aReminder(2)};
    ReminderBook book = *ReminderBook::open(store);
    looked(book, wanted, at(1, 22));
    book.attend(at(1, 22, 1));

    const QList<Alert> alerts = looked(book, wanted, at(2, 11));

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].absence, (Absence{at(1, 22, 1), at(2, 11), AbsenceCause::Asleep}));
}

void tst_ReminderBook::whatWasSaidBeforeAKillWasNotMissed()
{
    StubbornOccurrences store;
    ReminderBook killed = *ReminderBook::open(store);
    looked(killed, {aReminder()}, at(1, 8));
    QCOMPARE(looked(killed, {aReminder()}, at(1, 9)).size(), 1);

    ReminderBook book = *ReminderBook::open(store);
    const QList<Alert> alerts = looked(book, {aReminder()}, at(1, 12));

    QCOMPARE(alerts.size(), 1);
    QVERIFY(!alerts[0].absence);
}

void tst_ReminderBook::whatWaitedForTheMorningTellsOfTheNightBefore()
{
    StubbornOccurrences store;
    ReminderBook ended = *ReminderBook::open(store);
    looked(ended, {aReminder()}, at(1, 7));
    ended.rest(at(1, 7));
    ReminderBook book = *ReminderBook::open(store);
    QVERIFY(looked(book, {aReminder()}, at(1, 22)).isEmpty());

    QDateTime now = at(1, 22);
    for (; now < at(2, 8); now = now.addSecs(30))
        book.attend(now);
    const QList<Alert> alerts = looked(book, {aReminder()}, now);

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].absence, (Absence{at(1, 7), at(1, 22), AbsenceCause::NotRunning}));
}

void tst_ReminderBook::theVeryFirstStartTellsOfNoAbsence()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);

    const QList<Alert> alerts = looked(book, {aReminder()}, at(5, 9));

    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].lines[0].delay, AlertDelay::Away);
    QVERIFY(!alerts[0].absence);
}

void tst_ReminderBook::aSignOfLifeThatCannotBeWrittenIsNoTrouble()
{
    StubbornOccurrences store;
    ReminderBook book = *ReminderBook::open(store);
    looked(book, {aReminder(9)}, at(1, 9));
    store.isWritable = false;

    looked(book, {aReminder(9)}, at(1, 10));

    QVERIFY(!book.trouble());
    store.isWritable = true;
    book.attend(at(1, 10));
    QCOMPARE(store.signsOfLife.constLast(), at(1, 10));
}

QTEST_GUILESS_MAIN(tst_ReminderBook)
#include "tst_reminderbook.moc"
