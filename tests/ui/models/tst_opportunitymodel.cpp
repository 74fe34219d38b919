// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "ui/models/opportunitymodel.h"
#include "ui/models/opportunityparts.h"
#include "ui/models/storyrow.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 5, 28), QTime(10, 42), QTimeZone("Europe/London"));

} // namespace

class tst_OpportunityModel final : public QObject
{
    Q_OBJECT

private slots:
    void theSearchIsShownByWhatIsNext();
    void aRowIsToldInOneSentence();
    void whatMovesKeepsItsPlaceInMind();
    void theTimelineSaysWhatWasAndWhatComes();
    void peopleAreNamedWithWhatTheyWere();
    void lettersAreThoseToWriteAndThoseSent();

private:
    const Advice m_advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()};
    const Dossier m_dossier = demoDossier(now.date(), m_advice.calendar);
    const Plan m_plan = plan(m_dossier, m_advice, now);
};

void tst_OpportunityModel::theSearchIsShownByWhatIsNext()
{
    OpportunityModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setRows(opportunityRows(m_plan, m_dossier));

    QStringList shown;
    for (const OpportunityRow &row : model.rows())
        shown.append(row.employer + u": "_s + row.next + u" ["_s + row.tone + u']');
    const QStringList expected = {u"Northwind Health: Call · 2 days late [late]"_s,
        u"Acme Robotics: 4 notes · by tonight [soon]"_s, u"Halcyon Labs: Note · today [soon]"_s,
        u"Verity Bank: Waiting until Tue 2 June []"_s,
        u"City of Leeds: Offer · answer by Mon 8 June [done]"_s,
        u"Brightside Energy: Not hired · keep warm []"_s};
    QCOMPARE(shown, expected);
}

void tst_OpportunityModel::aRowIsToldInOneSentence()
{
    OpportunityModel model;
    model.setRows(opportunityRows(m_plan, m_dossier));

    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
        u"Northwind Health. Clinical data analyst. Call · 2 days late"_s);
}

void tst_OpportunityModel::whatMovesKeepsItsPlaceInMind()
{
    OpportunityModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(opportunityRows(m_plan, m_dossier));
    const QPersistentModelIndex acme = model.index(1);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QDateTime later = now.addDays(12);

    model.setRows(opportunityRows(plan(m_dossier, m_advice, later), m_dossier));

    QCOMPARE(reset.size(), 0);
    QCOMPARE(acme.data().toString(), u"Acme Robotics"_s);
}

void tst_OpportunityModel::theTimelineSaysWhatWasAndWhatComes()
{
    const Opportunity *acme = findOpportunity(m_dossier, {u"acme"_s});

    const QList<StoryRow> rows = storyRows(*acme, m_plan, m_dossier, m_advice.playbooks);

    QVERIFY(rows.first().title.startsWith(u"First interview, with Ana Núñez"_s));
    QVERIFY(rows.first().title.endsWith(u"David Li"_s));
    QVERIFY(rows.first().isPast);
    QVERIFY(rows.first().lines.join(u' ').contains(u"Tableau"_s));
    const StoryRow &note = rows.at(1);
    QCOMPARE(note.title, u"Thank Ana Núñez for yesterday’s interview"_s);
    QCOMPARE(note.way, u"by e-mail"_s);
    QCOMPARE(note.pill, u"by tonight"_s);
    QVERIFY(note.isNow);
    for (const StoryRow &row : rows) {
        QVERIFY2(row.isPast || !row.lines.join(QString()).isEmpty(), qPrintable(row.title));
        QVERIFY(spokenText(row).contains(row.title));
    }
}

void tst_OpportunityModel::peopleAreNamedWithWhatTheyWere()
{
    Dossier dossier = m_dossier;
    dossier.contacts.append({.id = {u"new"_s}, .given = u"Zed"_s, .employer = u"acme ROBOTICS"_s});
    const Opportunity *acme = findOpportunity(dossier, {u"acme"_s});

    const QList<SummaryRow> rows = peopleRows(*acme, dossier);

    QStringList shown;
    for (const SummaryRow &row : rows)
        shown.append(row.title + u": "_s + row.note);
    const QStringList expected = {u"Ana Núñez: decides"_s, u"David Li: interviewer"_s,
        u"Marie Dubois: introduced you"_s, u"Tom Okafor: helped on the day"_s,
        u"Zed: interviewer · no e-mail, phone or address yet"_s};
    QCOMPARE(shown, expected);
}

void tst_OpportunityModel::lettersAreThoseToWriteAndThoseSent()
{
    Opportunity verity = *findOpportunity(m_dossier, {u"verity"_s});
    verity.log[0].text = u"Dear Mr Cole,"_s;

    const QList<SummaryRow> rows = letterRows(verity, m_plan, m_dossier, {});

    QCOMPARE(rows.last().title, u"Thanked Rob Cole"_s);
    QCOMPARE(rows.last().tone, u"done"_s);
    QVERIFY(rows.at(rows.size() - 2).note.endsWith(u"its words were not kept"_s));
    const Opportunity *acme = findOpportunity(m_dossier, {u"acme"_s});
    const QString first = u"thank-you.interviewer/acme/acme-1/ana/1"_s;
    const auto begun = letterRows(
        *acme, m_plan, m_dossier, {{noteDraftKey({first}), Draft{.content = u"Dear"_s}}});
    QCOMPARE(begun.first().id, u"follow-up/"_s + first);
    QCOMPARE(begun.first().note, u"begun · by tonight"_s);
}

QTEST_MAIN(tst_OpportunityModel)
#include "tst_opportunitymodel.moc"
