// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/opportunity.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

using Ended = std::optional<Outcome>;

QDate june(int day)
{
    return {2026, 6, day};
}

LogEntry line(int day, LogOutcome outcome, LogKind kind = LogKind::Answer)
{
    return {.id = {u"%1"_s.arg(day)}, .kind = kind, .at = {june(day)}, .outcome = outcome};
}

Opportunity logged(const QList<LogEntry> &log)
{
    return {.id = {u"acme"_s}, .log = log};
}

Opportunity invitedOn(int day, Opportunity opportunity)
{
    opportunity.interviews.append({.id = {u"i"_s}, .start = {june(day), QTime(10, 0)}});
    return opportunity;
}

Opportunity noted(const Outcome &outcome, Opportunity opportunity = {})
{
    opportunity.outcome = outcome;
    return opportunity;
}

} // namespace

class tst_Opportunity final : public QObject
{
    Q_OBJECT

private slots:
    void theOutcomeIsTheLastWord_data();
    void theOutcomeIsTheLastWord();
    void theOrderOfTheLogMeansNothing();
    void itIsOpenUntilItIsEnded_data();
    void itIsOpenUntilItIsEnded();
};

void tst_Opportunity::theOutcomeIsTheLastWord_data()
{
    QTest::addColumn<Opportunity>("opportunity");
    QTest::addColumn<Ended>("outcome");
    const LogEntry refusal = line(4, LogOutcome::NotHired);
    const LogEntry offer = line(8, LogOutcome::Offer);
    const Outcome refused{OutcomeKind::NotHired, june(4)};
    const Outcome offered{OutcomeKind::Offer, june(8)};

    QTest::newRow("nothing") << logged({}) << Ended{};
    QTest::newRow("a refusal in the log") << logged({refusal}) << Ended{refused};
    QTest::newRow("told on the phone")
        << logged({line(4, LogOutcome::NotHired, LogKind::Call)}) << Ended{refused};
    QTest::newRow("an offer after the refusal") << logged({refusal, offer}) << Ended{offered};
    QTest::newRow("another date after the refusal")
        << logged({refusal, line(9, LogOutcome::NewPromise)}) << Ended{};
    QTest::newRow("another date on the day of the refusal")
        << logged({refusal, {.id = {u"0"_s}, .kind = LogKind::Answer, .at = {june(4)}}}) << Ended{};
    QTest::newRow("another date before the refusal")
        << logged({line(3, LogOutcome::NewPromise), refusal}) << Ended{refused};
    QTest::newRow("a call after the refusal")
        << logged({refusal, line(9, LogOutcome::Spoke, LogKind::Call)}) << Ended{refused};
    QTest::newRow("noted otherwise than the log has it")
        << noted(offered, logged({refusal})) << Ended{offered};
}

void tst_Opportunity::theOutcomeIsTheLastWord()
{
    QFETCH(const Opportunity, opportunity);

    QTEST(outcomeOf(opportunity), "outcome");
}

void tst_Opportunity::theOrderOfTheLogMeansNothing()
{
    const LogEntry refusal = line(4, LogOutcome::NotHired);
    const LogEntry offer = line(8, LogOutcome::Offer);

    QCOMPARE(outcomeOf(logged({offer, refusal})), outcomeOf(logged({refusal, offer})));
}

void tst_Opportunity::itIsOpenUntilItIsEnded_data()
{
    QTest::addColumn<Opportunity>("opportunity");
    QTest::addColumn<bool>("open");
    const Opportunity refused = logged({line(4, LogOutcome::NotHired)});
    const auto at = [](Stage stage) { return Opportunity{.stage = stage}; };

    QTest::newRow("applied") << at(Stage::Applied) << true;
    QTest::newRow("interviewing") << at(Stage::Interviewing) << true;
    QTest::newRow("waiting") << at(Stage::Waiting) << true;
    QTest::newRow("an offer") << at(Stage::Offer) << true;
    QTest::newRow("hired") << at(Stage::Hired) << false;
    QTest::newRow("not hired") << at(Stage::NotHired) << false;
    QTest::newRow("withdrawn") << at(Stage::Withdrawn) << false;
    QTest::newRow("closed") << at(Stage::Closed) << false;
    QTest::newRow("an offer that is noted") << noted({OutcomeKind::Offer, june(4)}) << true;
    QTest::newRow("withdrawal that is noted") << noted({OutcomeKind::Withdrawn, june(4)}) << false;
    QTest::newRow("a refusal that is noted") << noted({OutcomeKind::NotHired, june(4)}) << false;
    QTest::newRow("a refusal on no known day")
        << invitedOn(9, noted({OutcomeKind::NotHired})) << false;
    QTest::newRow("a refusal that only the log knows") << refused << false;
    QTest::newRow("invited before the refusal") << invitedOn(2, refused) << false;
    QTest::newRow("invited again after the refusal") << invitedOn(9, refused) << true;
}

void tst_Opportunity::itIsOpenUntilItIsEnded()
{
    QFETCH(const Opportunity, opportunity);

    QTEST(isOpen(opportunity), "open");
}

QTEST_GUILESS_MAIN(tst_Opportunity)
#include "tst_opportunity.moc"
