// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/opportunitychanges.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Opportunity acme()
{
    return {.id = {u"acme"_s},
        .employer = u"Acme Robotics"_s,
        .position = u"Data analyst"_s,
        .interviews = {{.id = {u"i"_s}}}};
}

const Dossier dossier{.opportunities = {acme()}};

} // namespace

class tst_OpportunityChanges final : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeKeptIsNamed_data();
    void whatCannotBeKeptIsNamed();
    void aNewOneGetsAnIdOfItsOwn();
    void anEditLeavesWhatHappenedAlone();
    void whatIsRemovedComesBackWhole();
    void notesAreAChangeOnlyIfTheyChange();
    void whatIsGoneCannotBeChanged();
};

void tst_OpportunityChanges::whatCannotBeKeptIsNamed_data()
{
    QTest::addColumn<Opportunity>("opportunity");
    QTest::addColumn<QString>("path");

    QTest::newRow("no employer") << Opportunity{.employer = u"  "_s} << u"employer"_s;
    QTest::newRow("there already, but for case and accents")
        << Opportunity{.employer = u"ACME Robotics"_s, .position = u"data analyst"_s}
        << u"position"_s;
    QTest::newRow("another position there")
        << Opportunity{.employer = u"Acme Robotics"_s, .position = u"Engineer"_s} << QString();
    QTest::newRow("itself") << acme() << QString();
}

void tst_OpportunityChanges::whatCannotBeKeptIsNamed()
{
    QFETCH(const Opportunity, opportunity);
    QFETCH(const QString, path);

    const Result<void> result = checked(opportunity, dossier);

    QCOMPARE(result ? QString() : result.error().path, path);
}

void tst_OpportunityChanges::aNewOneGetsAnIdOfItsOwn()
{
    const auto facts = addedOpportunity({.employer = u"Verity Bank"_s, .stage = Stage::Applied});

    const Result<Dossier> after = applied(dossier, facts);

    QVERIFY(after);
    QCOMPARE(after->opportunities.size(), 2);
    QCOMPARE(after->opportunities.last().employer, u"Verity Bank"_s);
    QVERIFY(!after->opportunities.last().id.isEmpty());
}

void tst_OpportunityChanges::anEditLeavesWhatHappenedAlone()
{
    const Opportunity form{
        .id = {u"acme"_s}, .employer = u"Acme"_s, .place = u"Leeds"_s, .stage = Stage::Applied};

    const Result<Dossier> after = applied(dossier, editedOpportunity(form, dossier));

    QVERIFY(after);
    Opportunity expected = acme();
    expected.employer = u"Acme"_s;
    expected.position.clear();
    expected.place = u"Leeds"_s;
    QCOMPARE(after->opportunities.first(), expected);
    QVERIFY(editedOpportunity(acme(), dossier).isEmpty());
}

void tst_OpportunityChanges::whatIsRemovedComesBackWhole()
{
    const QList<FactChange> facts = removedOpportunity({u"acme"_s}, dossier);

    const Result<Dossier> after = applied(dossier, facts);
    QVERIFY(after);
    QVERIFY(after->opportunities.isEmpty());

    QCOMPARE(*applied(*after, inverted(facts)), dossier);
}

void tst_OpportunityChanges::notesAreAChangeOnlyIfTheyChange()
{
    const auto facts = notedOpportunity({u"acme"_s}, u"Ask about shifts."_s, dossier);

    const Result<Dossier> after = applied(dossier, facts);
    QVERIFY(after);
    QCOMPARE(after->opportunities.first().notes, u"Ask about shifts."_s);
    QVERIFY(notedOpportunity({u"acme"_s}, u"Ask about shifts."_s, *after).isEmpty());
}

void tst_OpportunityChanges::whatIsGoneCannotBeChanged()
{
    QVERIFY(editedOpportunity({.id = {u"gone"_s}}, dossier).isEmpty());
    QVERIFY(removedOpportunity({u"gone"_s}, dossier).isEmpty());
    QVERIFY(notedOpportunity({u"gone"_s}, u"x"_s, dossier).isEmpty());
}

QTEST_GUILESS_MAIN(tst_OpportunityChanges)
#include "tst_opportunitychanges.moc"
