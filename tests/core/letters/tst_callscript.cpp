// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/callscript.h"

#include "tests/core/letters/letterworld.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_CallScript final : public QObject
{
    Q_OBJECT

private slots:
    void theCallSaysWhoCallsWhomAndWhy();
    void theGreetingFitsTheHour_data();
    void theGreetingFitsTheHour();
    void theCallSaysWhatItFollows_data();
    void theCallSaysWhatItFollows();
    void theVoicemailIsShortAndRepeatsTheNumber();
    void withoutAnOpportunityThereIsNoCall();
};

namespace {

LetterWorld aCall()
{
    LetterWorld world = richWorld();
    world.followUp.channel = Channel::Phone;
    world.followUp.kind = LogKind::Call;
    world.followUp.letter = u"call-script"_s;
    world.today = QDate(2026, 6, 1);
    return world;
}

QString spoken(const LetterWorld &world)
{
    const Result<CallScript> call = callScript(world.request());
    return call ? call->script.paragraphs.join(u' ') : toString(call.error());
}

} // namespace

void tst_CallScript::theCallSaysWhoCallsWhomAndWhy()
{
    const QString text = spoken(aCall());

    QVERIFY2(text.startsWith(u"Hello, my name is Sam Taylor. May I speak to Ms Núñez, please?"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"We talked on Wednesday about the data analyst position"_s));
    QVERIFY(text.contains(u"I wanted to ask how the search is going."_s));
    QVERIFY(text.contains(u"when would be a good time for me to call again?"_s));
    QVERIFY(text.endsWith(u"Thank you very much for your time. Goodbye."_s));
}

void tst_CallScript::theGreetingFitsTheHour_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("greeting");

    QTest::newRow("any time") << QTime() << u"Hello,"_s;
    QTest::newRow("morning") << QTime(10, 0) << u"Good morning,"_s;
    QTest::newRow("noon") << QTime(12, 0) << u"Good afternoon,"_s;
}

void tst_CallScript::theGreetingFitsTheHour()
{
    QFETCH(const QTime, time);
    QFETCH(const QString, greeting);
    LetterWorld world = aCall();
    world.followUp.time = time;

    QVERIFY(spoken(world).startsWith(greeting));
}

void tst_CallScript::theCallSaysWhatItFollows_data()
{
    QTest::addColumn<LetterWorld>("world");
    QTest::addColumn<QString>("said");

    LetterWorld promised = aCall();
    promised.today = QDate(2026, 6, 8);
    QTest::newRow("a promise that passed")
        << promised << u"I understood that there might be an answer by Friday, 5 June"_s;

    LetterWorld agreed = aCall();
    agreed.followUp.kind = LogKind::Callback;
    agreed.opportunity().log = {{.at = {QDate(2026, 5, 29)},
        .outcome = LogOutcome::CallbackAgreed,
        .callbackAt = {QDate(2026, 6, 1), QTime(10, 0)}}};
    QTest::newRow("a call that was agreed")
        << agreed << u"You kindly said that I might call today about the data analyst position."_s;

    LetterWorld theirs = agreed;
    theirs.opportunity().log.front().callbackBy = CallbackBy::Employer;
    QTest::newRow("a call that did not come")
        << theirs
        << u"We had planned to speak today at 10:00 about the data analyst position, and "
           "I think that we missed each other."_s;

    LetterWorld notHired = aCall();
    notHired.opportunity().outcome = Outcome{OutcomeKind::NotHired, QDate(2026, 5, 30)};
    QTest::newRow("not hired") << notHired
                               << u"Is there one thing that I could have done better?"_s;

    LetterWorld asked = aCall();
    asked.interview().isToKeepInTouch = true;
    QTest::newRow("they asked") << asked << u"You suggested that I keep in touch"_s;
}

void tst_CallScript::theCallSaysWhatItFollows()
{
    QFETCH(const LetterWorld, world);
    QFETCH(const QString, said);

    const QString text = spoken(world);

    QVERIFY2(text.contains(said), qPrintable(text));
}

void tst_CallScript::theVoicemailIsShortAndRepeatsTheNumber()
{
    const Result<CallScript> call = callScript(aCall().request());

    QVERIFY(call);
    const QString text = call->voicemail.paragraphs.join(u' ');
    QVERIFY2(text.startsWith(u"Hello, Ms Núñez, this is Sam Taylor."_s), qPrintable(text));
    QCOMPARE(text.count(u"+44 113 496 0700"_s), 2);
    QVERIFY(call->voicemail.seconds >= 15 && call->voicemail.seconds <= 45);
    QVERIFY(call->script.seconds >= 25 && call->script.seconds <= 60);
}

void tst_CallScript::withoutAnOpportunityThereIsNoCall()
{
    LetterWorld world = aCall();
    world.followUp.opportunity = {};

    QVERIFY(!callScript(world.request()));
}

QTEST_GUILESS_MAIN(tst_CallScript)
#include "tst_callscript.moc"
