// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/debrief.h"

#include <QTest>

#include <functional>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One open opportunity at Acme, with an interview, and one that ended.
Dossier theDossier()
{
    const Interview first{.id = {u"acme-1"_s}, .start = {QDate(2026, 6, 2), QTime(10, 0)}};
    return {.contacts = {{.id = {u"ana"_s}, .given = u"Ana"_s}},
        .opportunities = {{.id = {u"acme"_s},
                              .employer = u"Acme Robotics"_s,
                              .position = u"Analyst"_s,
                              .stage = Stage::Interviewing,
                              .interviews = {first}},
            {.id = {u"old"_s},
                .employer = u"Old Ltd"_s,
                .position = u"Analyst"_s,
                .stage = Stage::NotHired}}};
}

/// All that a new one needs.
Debrief filled()
{
    return {.employer = u" Verity  Bank "_s,
        .position = u"Risk analyst"_s,
        .place = u"Leeds"_s,
        .region = u"GB-ENG"_s,
        .timeZone = u"Europe/London"_s,
        .interview = {.start = {QDate(2026, 6, 3), QTime(14, 0)},
            .met = {{.contact = {u"ana"_s}}, {.contact = {u"rob"_s}}},
            .answerPromisedBy = QDate(2026, 6, 3)},
        .newContacts = {{.id = {u"rob"_s}, .family = u"Cole"_s}}};
}

using Spoil = std::function<void(Debrief &)>;

Opportunity opportunityIn(const QList<FactChange> &changes)
{
    return std::get<Opportunity>(*changes.constLast().after);
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class tst_Debrief final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCompleteIsAccepted();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void aNewOneBecomesCardsAndAnOpportunity();
    void itIsRecordedWithTheOneItIsAbout_data();
    void itIsRecordedWithTheOneItIsAbout();
    void whatHasEndedIsNotContinued();
    void anInterviewWithAnIdIsWrittenAnew();
    void thenTheirAnswerIsAwaited_data();
    void thenTheirAnswerIsAwaited();
};

void tst_Debrief::whatIsCompleteIsAccepted()
{
    const Result<void> result = checked(filled(), theDossier());

    QVERIFY(result);
}

void tst_Debrief::whatIsMissingIsNamed_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("path");

    const auto row = [](const char *name, const Spoil &spoil, const QString &path) {
        QTest::newRow(name) << spoil << path;
    };
    row(
        "no employer", [](Debrief &d) { d.employer.clear(); }, u"employer"_s);
    row(
        "an employer of spaces", [](Debrief &d) { d.employer = u"  "_s; }, u"employer"_s);
    row(
        "an opportunity that is gone", [](Debrief &d) { d.opportunity = {u"gone"_s}; },
        u"opportunity"_s);
    row(
        "no day", [](Debrief &d) { d.interview.start = {}; }, u"start"_s);
    row(
        "a day without a time", [](Debrief &d) { d.interview.start.time = {}; }, u"start"_s);
    row(
        "promised before the interview",
        [](Debrief &d) { d.interview.answerPromisedBy = QDate(2026, 6, 2); },
        u"answer_promised_by"_s);
    row(
        "a time zone of no place", [](Debrief &d) { d.timeZone = u"Mars/Olympus"_s; },
        u"time_zone"_s);
    row(
        "a card without a name", [](Debrief &d) { d.newContacts[0].family.clear(); },
        u"contacts[0].name"_s);
    row(
        "somebody who has no card", [](Debrief &d) { d.newContacts.clear(); }, u"met[1].contact"_s);
}

void tst_Debrief::whatIsMissingIsNamed()
{
    QFETCH(const Spoil, spoil);
    Debrief debrief = filled();

    spoil(debrief);
    const Result<void> result = checked(debrief, theDossier());

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Input);
    QTEST(result.error().path, "path");
    QVERIFY(!result.error().expected.isEmpty());
}

void tst_Debrief::aNewOneBecomesCardsAndAnOpportunity()
{
    const Debrief debrief = filled();

    const QList<FactChange> changes = recorded(debrief, theDossier());

    QCOMPARE(changes.size(), 2);
    QCOMPARE(std::get<Contact>(*changes[0].after), debrief.newContacts[0]);
    QVERIFY(!changes[1].before);
    const Opportunity made = opportunityIn(changes);
    QVERIFY(!made.id.isEmpty());
    QCOMPARE(made.employer, u"Verity Bank"_s);
    QCOMPARE(made.position, u"Risk analyst"_s);
    QCOMPARE(made.region, u"GB-ENG"_s);
    QCOMPARE(made.timeZone, u"Europe/London"_s);
    QCOMPARE(made.stage, Stage::Waiting);
    QCOMPARE(made.interviews.size(), 1);
    QVERIFY(!made.interviews[0].id.isEmpty());
    QVERIFY(made.interviews[0].start == debrief.interview.start);
    QVERIFY(applied(theDossier(), changes));
}

void tst_Debrief::itIsRecordedWithTheOneItIsAbout_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("employer");

    QTest::newRow("named by its id") << u"acme"_s << QString();
    QTest::newRow("the same employer and position, in other letters")
        << QString() << u"ACME robotics"_s;
}

void tst_Debrief::itIsRecordedWithTheOneItIsAbout()
{
    QFETCH(const QString, id);
    QFETCH(const QString, employer);
    Debrief debrief = filled();
    debrief.opportunity = {id};
    debrief.employer = employer;
    debrief.position = u"analyst"_s;
    const Dossier dossier = theDossier();

    const QList<FactChange> changes = recorded(debrief, dossier);

    QCOMPARE(std::get<Opportunity>(*changes[1].before), dossier.opportunities[0]);
    QCOMPARE(opportunityIn(changes).id.text, u"acme"_s);
    QCOMPARE(opportunityIn(changes).interviews.size(), 2);
    QVERIFY(applied(dossier, changes));
}

void tst_Debrief::whatHasEndedIsNotContinued()
{
    Debrief debrief = filled();
    debrief.employer = u"Old Ltd"_s;
    debrief.position = u"Analyst"_s;

    const QList<FactChange> changes = recorded(debrief, theDossier());

    QVERIFY(!changes[1].before);
    QVERIFY(opportunityIn(changes).id.text != u"old"_s);
}

void tst_Debrief::anInterviewWithAnIdIsWrittenAnew()
{
    Debrief debrief = filled();
    debrief.opportunity = {u"acme"_s};
    debrief.interview.id = {u"acme-1"_s};

    const Opportunity changed = opportunityIn(recorded(debrief, theDossier()));

    QCOMPARE(changed.interviews, QList{debrief.interview});
}

void tst_Debrief::thenTheirAnswerIsAwaited_data()
{
    QTest::addColumn<Stage>("before");
    QTest::addColumn<Stage>("after");

    QTest::newRow("applied") << Stage::Applied << Stage::Waiting;
    QTest::newRow("interviewing") << Stage::Interviewing << Stage::Waiting;
    QTest::newRow("waiting") << Stage::Waiting << Stage::Waiting;
    QTest::newRow("an offer stays an offer") << Stage::Offer << Stage::Offer;
}

void tst_Debrief::thenTheirAnswerIsAwaited()
{
    QFETCH(const Stage, before);
    Dossier dossier = theDossier();
    dossier.opportunities[0].stage = before;
    Debrief debrief = filled();
    debrief.opportunity = {u"acme"_s};

    QTEST(opportunityIn(recorded(debrief, dossier)).stage, "after");
}

QTEST_GUILESS_MAIN(tst_Debrief)
#include "tst_debrief.moc"
