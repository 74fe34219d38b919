// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierreader.h"
#include "core/exchange/planwriter.h"
#include "core/planner/plan.h"
#include "core/planner/plannames.h"
#include "core/playbook/playbookreader.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One folder of the corpus: facts, a moment, and the plan they give. The first line of `now.txt`
/// names the moment and the playbook; the others say what the case is there for.
struct Case
{
    Dossier dossier;
    Advice advice;
    QDateTime now;
};

const PlanTexts texts{
    .title = [](const FollowUp &followUp) { return followUp.rule; },
    .sentence = [](const FollowUp &, const Reason &reason) { return nameOf(reason.code); },
};

QString folderOf(const QString &name)
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/plans/") + name;
}

QStringList caseNames()
{
    return QDir(folderOf({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray contentOf(const QString &name, const QString &file)
{
    QFile content(folderOf(name) + u'/' + file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

Result<Playbooks> playbooksWith(const QString &standardName)
{
    static const Result<Playbooks> all = builtInPlaybooks(u"balanced"_s);
    if (!all || !all->byName.contains(standardName))
        return Error{.what = u"now.txt names no playbook"_s};
    Playbooks playbooks = *all;
    playbooks.standard = playbookNamed(playbooks, standardName);
    return playbooks;
}

Result<Case> readCase(const QString &name)
{
    static const Result<Calendar> calendar = Calendar::builtIn();
    const QString firstLine = QString::fromUtf8(contentOf(name, u"now.txt"_s)).section(u'\n', 0, 0);
    const QDateTime now = QDateTime::fromString(firstLine.section(u' ', 0, 0), Qt::ISODate);
    if (!now.isValid())
        return Error{.what = u"now.txt names no moment"_s, .file = name};
    if (!calendar)
        return calendar.error();
    const Result<Playbooks> playbooks = playbooksWith(firstLine.section(u' ', 1, 1));
    if (!playbooks)
        return playbooks.error();
    const Result<Dossier> dossier = readDossier(contentOf(name, u"dossier.json"_s), name);
    if (!dossier)
        return dossier.error();
    return Case{.dossier = *dossier,
        .advice = {.playbooks = *playbooks, .calendar = *calendar},
        .now = now};
}

QByteArray planned(const Case &facts)
{
    return planJson(plan(facts.dossier, facts.advice, facts.now), texts);
}

/// The lines at which two texts part, with their number; empty if they are the same.
QString difference(const QByteArray &expected, const QByteArray &actual)
{
    const QList<QByteArray> wanted = expected.split('\n');
    const QList<QByteArray> made = actual.split('\n');
    const auto [w, m] = std::ranges::mismatch(wanted, made);
    if (w == wanted.end() && m == made.end())
        return {};
    QString text = u"line %1\n"_s.arg(w - wanted.begin() + 1);
    for (auto line = w; line != wanted.end() && line < w + 8; ++line)
        text += u"  - "_s + QString::fromUtf8(*line) + u'\n';
    for (auto line = m; line != made.end() && line < m + 8; ++line)
        text += u"  + "_s + QString::fromUtf8(*line) + u'\n';
    return text;
}

bool isToRewrite()
{
    return qEnvironmentVariable("AFTERWORD_REWRITE_PLANS") == u"1";
}

template<typename T>
void reverse(QList<T> &list)
{
    std::ranges::reverse(list);
}

/// The same facts, each list read backwards.
Dossier backwards(Dossier dossier)
{
    reverse(dossier.contacts);
    reverse(dossier.opportunities);
    for (Opportunity &opportunity : dossier.opportunities) {
        reverse(opportunity.interviews);
        reverse(opportunity.log);
        reverse(opportunity.decisions);
        for (Interview &interview : opportunity.interviews)
            reverse(interview.met);
    }
    return dossier;
}

/// What the plans of the corpus have shown between them.
struct Shown
{
    QSet<QString> rules; ///< as in `balanced call.fifth-day`
    QSet<State> states;
    QSet<ReasonCode> codes;
};

void show(const Case &facts, Shown &shown)
{
    const Plan made = plan(facts.dossier, facts.advice, facts.now);
    for (const FollowUp &followUp : made.followUps) {
        const Opportunity *opportunity = findOpportunity(facts.dossier, followUp.opportunity);
        const Playbook &playbook = playbookNamed(facts.advice.playbooks, opportunity->playbook);
        shown.rules.insert(playbook.name + u' ' + followUp.rule);
        shown.states.insert(followUp.state);
        for (const Reason &reason : followUp.because)
            shown.codes.insert(reason.code);
    }
}

Shown everythingShown()
{
    static Shown shown;
    if (!shown.rules.isEmpty())
        return shown;
    for (const QString &name : caseNames()) {
        if (const Result<Case> facts = readCase(name))
            show(*facts, shown);
    }
    return shown;
}

} // namespace

/// Sixty and more searches with the plan that each must give, to the byte.
class tst_PlanCorpus final : public QObject
{
    Q_OBJECT

private slots:
    void thePlanIsTheOneOnFile_data();
    void thePlanIsTheOneOnFile();
    void theOrderOfTheFactsMeansNothing_data() { eachCase(); }
    void theOrderOfTheFactsMeansNothing();
    void planningOneOpportunityAgainChangesNothing_data() { eachCase(); }
    void planningOneOpportunityAgainChangesNothing();
    void thereAreSixtyCases();
    void eachRuleOfEachPlaybookIsShown();
    void eachStateIsShown();
    void eachReasonIsShown();

private:
    static void eachCase();
};

void tst_PlanCorpus::eachCase()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : caseNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_PlanCorpus::thePlanIsTheOneOnFile_data()
{
    eachCase();
}

void tst_PlanCorpus::thePlanIsTheOneOnFile()
{
    QFETCH(const QString, name);
    const Result<Case> facts = readCase(name);
    QVERIFY2(facts, qPrintable(facts ? QString() : toString(facts.error())));

    const QByteArray made = planned(*facts);

    if (isToRewrite()) {
        QFile file(folderOf(name) + u"/plan.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(made), made.size());
    }
    const QString parted = difference(contentOf(name, u"plan.json"_s), made);
    QVERIFY2(parted.isEmpty(), qPrintable(parted));
}

void tst_PlanCorpus::theOrderOfTheFactsMeansNothing()
{
    QFETCH(const QString, name);
    Result<Case> facts = readCase(name);
    QVERIFY(facts);
    const QByteArray forwards = planned(*facts);

    facts->dossier = backwards(facts->dossier);

    const QString parted = difference(forwards, planned(*facts));
    QVERIFY2(parted.isEmpty(), qPrintable(parted));
}

void tst_PlanCorpus::planningOneOpportunityAgainChangesNothing()
{
    QFETCH(const QString, name);
    const Result<Case> facts = readCase(name);
    QVERIFY(facts);
    const Plan before = plan(facts->dossier, facts->advice, facts->now);

    for (const Opportunity &opportunity : facts->dossier.opportunities) {
        const Plan again = replanned(before, facts->dossier, facts->advice, opportunity.id);

        const QString parted = difference(planJson(before, texts), planJson(again, texts));
        QVERIFY2(parted.isEmpty(), qPrintable(opportunity.id.text + u": "_s + parted));
    }
}

void tst_PlanCorpus::thereAreSixtyCases()
{
    QVERIFY(caseNames().size() >= 60);
}

void tst_PlanCorpus::eachRuleOfEachPlaybookIsShown()
{
    const Shown shown = everythingShown();

    QStringList missing;
    const Result<Playbooks> playbooks = builtInPlaybooks(u"balanced"_s);
    QVERIFY(playbooks);
    for (const QString &name : builtInPlaybookNames()) {
        for (const Rule &rule : playbookNamed(*playbooks, name).rules) {
            if (!shown.rules.contains(name + u' ' + rule.id))
                missing.append(name + u' ' + rule.id);
        }
    }
    QCOMPARE(missing.join(u", "_s), QString());
}

void tst_PlanCorpus::eachStateIsShown()
{
    const Shown shown = everythingShown();

    for (const Named<State> &state : names<State>())
        QVERIFY2(shown.states.contains(state.choice), qPrintable(state.name.toString()));
}

void tst_PlanCorpus::eachReasonIsShown()
{
    const Shown shown = everythingShown();

    for (const Named<ReasonCode> &code : names<ReasonCode>())
        QVERIFY2(shown.codes.contains(code.choice), qPrintable(code.name.toString()));
}

QTEST_GUILESS_MAIN(tst_PlanCorpus)
#include "tst_plancorpus.moc"
