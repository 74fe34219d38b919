// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/trial.h"

#include "core/playbook/playbookreader.h"
#include "core/playbook/playbookwriter.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Playbook builtIn(const QString &name)
{
    return builtInPlaybooks(name)->standard;
}

} // namespace

class tst_Trial final : public QObject
{
    Q_OBJECT

private slots:
    void aTrialBeginsWithoutAChange_data();
    void aTrialBeginsWithoutAChange();
    void everythingThatWasTriedIsInIt();
    void aRuleKeepsItsWindowRoundItsDay();
    void aWindowNeverClosesBeforeItOpens();
    void whateverIsTriedCanBeWrittenAndRead_data();
    void whateverIsTriedCanBeWrittenAndRead();
};

void tst_Trial::aTrialBeginsWithoutAChange_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name : builtInPlaybookNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Trial::aTrialBeginsWithoutAChange()
{
    QFETCH(const QString, name);

    QVERIFY(!isChanged(trialOf(builtIn(name))));
    QCOMPARE(triedOut(trialOf(builtIn(name))), builtIn(name));
}

void tst_Trial::everythingThatWasTriedIsInIt()
{
    PlaybookTrial trial = trialOf(builtIn(u"balanced"_s));
    trial.tone = u"formal"_s;
    trial.skills = SkillsInNotes::WithKeywords;
    trial.paceDays = 10;
    trial.windowOpens = 7;
    trial.windowCloses = 30;
    trial.rulesOff = {u"call.fifth-day"_s};

    const Playbook playbook = triedOut(trial);

    QVERIFY(isChanged(trial));
    QCOMPARE(playbook.tone, u"formal"_s);
    QCOMPARE(playbook.skills, SkillsInNotes::WithKeywords);
    QCOMPARE(playbook.paceDays, 10);
    QCOMPARE(playbook.windowOpens, 7);
    QCOMPARE(playbook.windowCloses, 30);
    QVERIFY(!findRule(playbook, u"call.fifth-day"_s));
    QCOMPARE(playbook.rules.size(), trial.base.rules.size() - 1);
}

void tst_Trial::aRuleKeepsItsWindowRoundItsDay()
{
    PlaybookTrial trial = trialOf(builtIn(u"balanced"_s));
    trial.due = {{u"inquiry.week"_s, 9}, {u"keep-in-touch.weekly"_s, 10}};

    const Playbook playbook = triedOut(trial);

    const Rule &week = *findRule(playbook, u"inquiry.week"_s);
    QCOMPARE(week.opens.count, 9);
    QCOMPARE(week.due.count, 9);
    QCOMPARE(week.closes->count, 12);
    const Rule &weekly = *findRule(playbook, u"keep-in-touch.weekly"_s);
    QCOMPARE(weekly.due.count, 10);
    // Its last day is counted from the interview, not from the reminder before.
    QCOMPARE(weekly.closes->count, 21);
}

void tst_Trial::aWindowNeverClosesBeforeItOpens()
{
    PlaybookTrial trial = trialOf(builtIn(u"balanced"_s));
    trial.windowOpens = 40;
    trial.windowCloses = 20;

    QCOMPARE(triedOut(trial).windowOpens, 40);
    QCOMPARE(triedOut(trial).windowCloses, 40);
}

void tst_Trial::whateverIsTriedCanBeWrittenAndRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");

    for (const QString &name : builtInPlaybookNames()) {
        for (const int count : {-1000, -1, 0, 1, 3, 60, 1000})
            QTest::addRow("%s, all due at %d", qPrintable(name), count) << name << count;
    }
}

void tst_Trial::whateverIsTriedCanBeWrittenAndRead()
{
    QFETCH(const QString, name);
    QFETCH(const int, count);
    PlaybookTrial trial = trialOf(builtIn(name));
    trial.paceDays = count;
    trial.windowOpens = count;
    trial.windowCloses = count;
    for (const Rule &rule : trial.base.rules)
        trial.due[rule.id] = count;

    const Playbook playbook = triedOut(trial);

    const Result<Playbook> again = readPlaybook(playbookToml(playbook), u"again.toml"_s);
    QVERIFY2(again, qPrintable(again ? QString() : toString(again.error())));
    QCOMPARE(*again, playbook);
}

QTEST_GUILESS_MAIN(tst_Trial)
#include "tst_trial.moc"
