// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sending.h"

#include "core/dossier/searchentry.h"
#include "core/playbook/playbookreader.h"
#include "core/session/session.h"
#include "tests/core/letters/letterworld.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"

#include <QTest>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Sending final : public QObject
{
    Q_OBJECT

private slots:
    void theWayOfANoteOutlivesTheProgram();
    void whatIsNoSendingIsNone_data();
    void whatIsNoSendingIsNone();
    void onlyTheSeekersWordPutsItInTheLog();
    void theTimeIsThatOfTheChannel_data();
    void theTimeIsThatOfTheChannel();
    void itsWordsAreNotFoundTwice();
};

namespace {

const QDateTime noon(QDate(2026, 5, 28), QTime(12, 0), Qt::UTC);

Sending aNote()
{
    return {.channel = Channel::Email,
        .subject = u"Thank you"_s,
        .text = u"Dear Ms Núñez,\n\n“Thank you”\n"_s,
        .at = noon};
}

} // namespace

void tst_Sending::theWayOfANoteOutlivesTheProgram()
{
    const Sending gone = handedOver(aNote(), noon.addSecs(5));

    QCOMPARE(gone.step, SendingStep::HandedOver);
    QCOMPARE(gone.at, noon.addSecs(5));
    QCOMPARE(gone.text, aNote().text);
    QVERIFY(sendingFromDraft(toDraft(aNote())) == aNote());
    QVERIFY(sendingFromDraft(toDraft(gone)) == gone);
}

void tst_Sending::whatIsNoSendingIsNone_data()
{
    QTest::addColumn<QString>("draft");

    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"Dear Ana,"_s;
    QTest::newRow("a note") << uR"({"letter":"x","channel":"email","text":"y"})"_s;
    QTest::newRow("another step") << uR"({"step":"sent","channel":"email","text":"y"})"_s;
    QTest::newRow("another channel") << uR"({"step":"queued","channel":"fax","text":"y"})"_s;
}

void tst_Sending::whatIsNoSendingIsNone()
{
    QFETCH(const QString, draft);

    QVERIFY(!sendingFromDraft(draft));
}

void tst_Sending::onlyTheSeekersWordPutsItInTheLog()
{
    const LetterWorld world = richWorld();
    MemoryStore store(world.dossier);
    const HandClock clock(noon);
    const auto session = *Session::open(store,
        {.playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = *Calendar::builtIn()}, clock);
    const QString key = sendingKey(world.followUp.id);

    QVERIFY(session->saveDraft(key, toDraft(aNote())));
    QVERIFY(session->saveDraft(key, toDraft(handedOver(aNote(), noon))));

    QVERIFY(session->dossier().opportunities.first().log.isEmpty());

    const Sending gone = *sendingFromDraft(session->draft(key));
    const auto changes = sentOnWord(session->dossier(), world.followUp, gone, noon);
    QVERIFY(session->apply(ChangeLabel::Send, u"Ana"_s, changes));

    const LogEntry entry = session->dossier().opportunities.first().log.first();
    QCOMPARE(entry.text, aNote().text);
    QCOMPARE(entry.outcome, LogOutcome::Sent);
    QCOMPARE(entry.followUp, world.followUp.id);
}

void tst_Sending::theTimeIsThatOfTheChannel_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<bool>("isHandedOver");
    QTest::addColumn<QTime>("time");

    // British summer time is an hour ahead of UTC.
    QTest::newRow("a message counts from its leaving") << Channel::Email << true << QTime(13, 0);
    QTest::newRow("one that never left from now") << Channel::Email << false << QTime(16, 0);
    QTest::newRow("a letter from its posting") << Channel::Post << true << QTime(16, 0);
}

void tst_Sending::theTimeIsThatOfTheChannel()
{
    QFETCH(const Channel, channel);
    QFETCH(const bool, isHandedOver);
    const LetterWorld world = richWorld();
    Sending note = aNote();
    note.channel = channel;
    if (isHandedOver)
        note = handedOver(note, noon);

    const auto changes = sentOnWord(world.dossier, world.followUp, note, noon.addSecs(3 * 60 * 60));

    QCOMPARE(changes.size(), 1);
    const LogEntry entry = std::get<Opportunity>(*changes.first().after).log.last();
    QTEST(entry.at.time, "time");
    QCOMPARE(entry.channel, channel);
}

void tst_Sending::itsWordsAreNotFoundTwice()
{
    const FollowUpId id{u"thank-you/acme"_s};

    QVERIFY(searchEntries(Draft{.key = sendingKey(id), .content = toDraft(aNote())}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Sending)
#include "tst_sending.moc"
