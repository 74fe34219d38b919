// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preparationchanges.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const OpportunityId acme{u"acme"_s};
const InterviewId interview{u"i"_s};
const QList<Gap> gaps = {{.what = u"SQL"_s, .plan = u"a course"_s, .isDone = true}};

Dossier theDossier()
{
    return {.opportunities = {{.id = acme, .interviews = {{.id = interview}}}}};
}

} // namespace

class tst_PreparationChanges final : public QObject
{
    Q_OBJECT

private slots:
    void theSalaryIsSet();
    void theGapsOfOneInterviewAreSet();
    void theSameAgainChangesNothing();
    void whatIsGoneIsNotChanged();
};

void tst_PreparationChanges::theSalaryIsSet()
{
    const Salary salary{.currency = u"GBP"_s, .walkAway = 48000};

    const Result<Dossier> after = applied(theDossier(), salarySet(theDossier(), acme, salary));

    QVERIFY(after);
    QCOMPARE(after->opportunities.constFirst().salary, salary);
    QCOMPARE(after->opportunities.constFirst().interviews,
        theDossier().opportunities.constFirst().interviews);
}

void tst_PreparationChanges::theGapsOfOneInterviewAreSet()
{
    const Result<Dossier> after
        = applied(theDossier(), gapsSet(theDossier(), acme, interview, gaps));

    QVERIFY(after);
    QCOMPARE(after->opportunities.constFirst().interviews.constFirst().gaps, gaps);
}

void tst_PreparationChanges::theSameAgainChangesNothing()
{
    QVERIFY(salarySet(theDossier(), acme, {}).isEmpty());
    QVERIFY(gapsSet(theDossier(), acme, interview, {}).isEmpty());
}

void tst_PreparationChanges::whatIsGoneIsNotChanged()
{
    QVERIFY(salarySet({}, acme, {.target = 1}).isEmpty());
    QVERIFY(gapsSet({}, acme, interview, gaps).isEmpty());
    QVERIFY(gapsSet(theDossier(), acme, {u"gone"_s}, gaps).isEmpty());
}

QTEST_GUILESS_MAIN(tst_PreparationChanges)
#include "tst_preparationchanges.moc"
