// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/callperson.h"

#include "core/session/callchanges.h"
#include "tests/ui/pages/call/callworld.h"
#include "ui/pages/call/calldraft.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

FollowUp callTo(const QString &contact, const Dossier &dossier)
{
    return freeCall(dossier.opportunities[0], {contact}, today);
}

} // namespace

class tst_CallPerson final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itSaysWhomToAskFor();
    void colleaguesNumbersComeAfterTheirOwn();
    void whoIsNotKnownIsTheEmployer();
    void whatHappenedIsSaidShortly_data();
    void whatHappenedIsSaidShortly();
    void theLatestPromiseCounts();
    void theNewestContactsComeFirst();
    void aDraftIsReadAsItWasWritten();
    void everyCallHasADraftOfItsOwn();
    void notesThatAreLoggedAreNotOpen();
};

void tst_CallPerson::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_CallPerson::itSaysWhomToAskFor()
{
    const Dossier dossier = waitingForAna();

    const CallPerson ana = callPerson(callTo(u"ana"_s, dossier), dossier);

    QCOMPARE(ana.name, u"Ms Ana Núñez"_s);
    QCOMPARE(ana.role, u"Head of Analytics · Acme Robotics"_s);
    QCOMPARE(ana.askFor, u"Ms Núñez"_s);
    QCOMPARE(ana.bestTimes, u"mornings"_s);
}

void tst_CallPerson::colleaguesNumbersComeAfterTheirOwn()
{
    const Dossier dossier = waitingForAna();

    const CallPerson ana = callPerson(callTo(u"ana"_s, dossier), dossier);

    QCOMPARE(ana.numbers, (QList<CallNumber>{{u"+44 113 496 0143"_s}, {u"+44 7700 900143"_s}}));
    QCOMPARE(
        ana.others, (QList<CallNumber>{{u"+44 113 496 0150"_s, u"Tom Okafor, Floor manager"_s}}));
}

void tst_CallPerson::whoIsNotKnownIsTheEmployer()
{
    const Dossier dossier = waitingForAna();

    const CallPerson nobody = callPerson(callTo({}, dossier), dossier);

    QCOMPARE(nobody.name, u"Acme Robotics"_s);
    QVERIFY(nobody.numbers.isEmpty());
    QCOMPARE(nobody.others.size(), 3);
}

void tst_CallPerson::whatHappenedIsSaidShortly_data()
{
    QTest::addColumn<LogEntry>("entry");
    QTest::addColumn<QString>("line");

    LogEntry entry{.id = {u"l9"_s}, .at = {QDate(2026, 5, 29), QTime(11, 0)}};
    const auto row = [&entry](const char *name, LogOutcome outcome, const QString &line) {
        entry.outcome = outcome;
        QTest::newRow(name) << entry << line;
    };
    row("sent", LogOutcome::Sent, u"Fri 29 May: you wrote."_s);
    row("voicemail", LogOutcome::Voicemail, u"Fri 29 May: you left a voicemail."_s);
    row("no answer", LogOutcome::NoAnswer, u"Fri 29 May: nobody answered."_s);
    row("offer", LogOutcome::Offer, u"Fri 29 May: they made an offer."_s);
    row("not hired", LogOutcome::NotHired, u"Fri 29 May: they said no."_s);
    entry.callbackAt = {QDate(2026, 6, 2), QTime(10, 0)};
    row("you call", LogOutcome::CallbackAgreed,
        u"Fri 29 May: you agreed to call tomorrow, 10:00."_s);
    entry.callbackBy = CallbackBy::Employer;
    row("they call", LogOutcome::CallbackAgreed,
        u"Fri 29 May: they said they would call tomorrow, 10:00."_s);
    row("they did not", LogOutcome::NoAnswer, u"Fri 29 May: they did not call."_s);
    entry.text = u"No decision\nyet."_s;
    row("spoke", LogOutcome::Spoke, u"Fri 29 May: you spoke. “No decision yet.”"_s);
}

void tst_CallPerson::whatHappenedIsSaidShortly()
{
    QFETCH(const LogEntry, entry);
    Dossier dossier = waitingForAna();
    dossier.opportunities[0].log = {entry};

    QTEST(lastSaid(callTo(u"ana"_s, dossier), dossier, today).constLast(), "line");
}

void tst_CallPerson::theLatestPromiseCounts()
{
    Dossier dossier = waitingForAna();
    dossier.opportunities[0].interviews[0].answerPromisedBy = QDate(2026, 6, 5);
    dossier.opportunities[0].log.append({.at = {QDate(2026, 5, 29)},
        .outcome = LogOutcome::NewPromise,
        .newPromise = QDate(2026, 6, 9)});

    QCOMPARE(lastSaid(callTo(u"ana"_s, dossier), dossier, today).constFirst(),
        u"They promised an answer by Tuesday, 9 June."_s);
}

void tst_CallPerson::theNewestContactsComeFirst()
{
    Dossier dossier = waitingForAna();
    QList<LogEntry> &log = dossier.opportunities[0].log;
    for (const int day : {29, 28, 30})
        log.append({.at = {QDate(2026, 5, day)}, .outcome = LogOutcome::Voicemail});
    log.append({.at = {QDate(2026, 5, 31)}, .outcome = LogOutcome::Done});

    const QStringList lines = lastSaid(callTo(u"ana"_s, dossier), dossier, today);

    QCOMPARE(lines.mid(1),
        (QStringList{u"Sat 30 May: you left a voicemail."_s, u"Fri 29 May: you left a voicemail."_s,
            u"Thu 28 May: you left a voicemail."_s}));
}

void tst_CallPerson::aDraftIsReadAsItWasWritten()
{
    const CallDraft draft{.script = u"Hello"_s, .notes = u"“two” more\nto see"_s};

    QCOMPARE(callFromDraft(toDraft(draft)), draft);
    QVERIFY(toDraft({}).isEmpty());
    QCOMPARE(callFromDraft(u"rubbish"_s), CallDraft{});
}

void tst_CallPerson::everyCallHasADraftOfItsOwn()
{
    const Dossier dossier = waitingForAna();

    const QString free = callDraftKey(callTo(u"ana"_s, dossier));

    QVERIFY(free != callDraftKey(callTo(u"tom"_s, dossier)));
    QVERIFY(free != callDraftKey({.id = fifthDayCall}));
    QVERIFY(free.startsWith(u"call:"_s));
}

void tst_CallPerson::notesThatAreLoggedAreNotOpen()
{
    Dossier dossier = waitingForAna();
    const FollowUp call{.id = fifthDayCall, .opportunity = {u"acme"_s}};
    const CallDraft draft{.notes = u"Two more to see.\n"_s};
    QCOMPARE(openNotes(draft, dossier, call), draft.notes);

    dossier.opportunities[0].log.append({.followUp = fifthDayCall, .text = u"Two more to see."_s});

    QVERIFY(openNotes(draft, dossier, call).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CallPerson)
#include "tst_callperson.moc"
