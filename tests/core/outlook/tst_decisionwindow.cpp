// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/decisionwindow.h"
#include "core/playbook/playbookreader.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Interview interviewOn(QDate day, QDate promised = {})
{
    return {.id = {day.toString(Qt::ISODate)},
        .start = {day, QTime(10, 0)},
        .answerPromisedBy = promised};
}

} // namespace

class tst_DecisionWindow final : public QObject
{
    Q_OBJECT

private slots:
    void itBeginsWithTheLastInterview_data();
    void itBeginsWithTheLastInterview();
    void thePlaybookSaysHowLongItUsuallyIs();

private:
    std::optional<DecisionWindow> windowOf(const Opportunity &opportunity) const;

    const Advice m_advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()};
};

std::optional<DecisionWindow> tst_DecisionWindow::windowOf(const Opportunity &opportunity) const
{
    const WallTime now{QDate(2026, 5, 28), QTime(10, 0)};
    const Dossier dossier{.opportunities = {opportunity}};
    return decisionWindowOf(standingOf(dossier, dossier.opportunities.first(), m_advice, now));
}

void tst_DecisionWindow::itBeginsWithTheLastInterview_data()
{
    QTest::addColumn<Opportunity>("opportunity");
    QTest::addColumn<int>("day"); // -1: there is none
    QTest::addColumn<QDate>("promised");

    const QDate promise(2026, 6, 5);
    const Interview first = interviewOn({2026, 5, 13}, promise);
    const Interview second = interviewOn({2026, 5, 27});
    const Interview ahead = interviewOn({2026, 6, 1});
    const LogEntry newDate{.id = {u"l"_s},
        .at = {QDate(2026, 5, 27), QTime(15, 0)},
        .outcome = LogOutcome::NewPromise,
        .newPromise = QDate(2026, 6, 9)};
    QTest::newRow("no interview yet") << Opportunity{} << -1 << QDate();
    QTest::newRow("one still to come") << Opportunity{.interviews = {ahead}} << -1 << QDate();
    QTest::newRow("one") << Opportunity{.interviews = {first}} << 15 << promise;
    QTest::newRow("the last of two") << Opportunity{.interviews = {second, first}} << 1 << promise;
    QTest::newRow("a new date counts")
        << Opportunity{.interviews = {first}, .log = {newDate}} << 15 << QDate(2026, 6, 9);
    QTest::newRow("they answered")
        << Opportunity{.outcome = Outcome{OutcomeKind::NotHired, {2026, 5, 26}},
               .interviews = {first}}
        << -1 << QDate();
    QTest::newRow("given up") << Opportunity{.stage = Stage::Closed, .interviews = {first}} << -1
                              << QDate();
}

void tst_DecisionWindow::itBeginsWithTheLastInterview()
{
    QFETCH(const Opportunity, opportunity);
    QFETCH(const int, day);
    QFETCH(const QDate, promised);

    const std::optional<DecisionWindow> window = windowOf(opportunity);

    QCOMPARE(window ? dayOf(*window) : -1, day);
    QCOMPARE(window ? window->promised : QDate(), promised);
}

void tst_DecisionWindow::thePlaybookSaysHowLongItUsuallyIs()
{
    const auto window = windowOf({.interviews = {interviewOn({2026, 5, 27})}});

    QVERIFY(window);
    QCOMPARE(window->opensAfter, m_advice.playbooks.standard.windowOpens);
    QCOMPARE(window->closesAfter, m_advice.playbooks.standard.windowCloses);
}

QTEST_GUILESS_MAIN(tst_DecisionWindow)
#include "tst_decisionwindow.moc"
