// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/debriefdraft.h"
#include "ui/pages/record/debriefform.h"
#include "ui/pages/record/personname.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

Dossier acme()
{
    return {
        .contacts = {{.id = {u"ana"_s},
            .given = u"Ana"_s,
            .family = u"Núñez"_s,
            .employer = u"Acme Robotics"_s,
            .emails = {u"ana@acme.example"_s, u"office@acme.example"_s}}},
        .opportunities = {{.id = {u"acme-1"_s},
            .employer = u"Acme Robotics"_s,
            .position = u"Data analyst"_s,
            .interviews = {{.id = {u"first"_s},
                .start = {QDate(2026, 5, 27), QTime(10, 0)},
                .met = {{.contact = {u"ana"_s}, .isMain = true}},
                .forgot = {u"Tableau certificate"_s}}}}},
    };
}

DebriefForm filledForm()
{
    return {
        .opportunity = {u"acme-1"_s},
        .interview = {u"second"_s},
        .employer = u" Acme  Robotics"_s,
        .position = u"Data analyst"_s,
        .place = u"Hull"_s,
        .region = u"GB-ENG"_s,
        .timeZone = u"Europe/London"_s,
        .start = {QDate(2026, 5, 28), QTime(14, 30)},
        .minutes = 45,
        .round = 2,
        .form = InterviewForm::Video,
        .people = {{.name = u"ana nunez"_s, .isMain = true, .email = u"ana.n@acme.example"_s},
            {.name = u"Dr Tom de la Cruz"_s,
                .role = Role::Helper,
                .phone = u"+44 1482 0001"_s,
                .spellingChecked = true,
                .title = u"Technician"_s,
                .addressAs = u"Tom"_s,
                .address = u"1 Dock Road\n\nHull"_s},
            {}},
        .nextStep = u"a \"panel\"\non the 3rd"_s,
        .answerPromisedBy = QDate(2026, 6, 5),
        .isToKeepInTouch = true,
        .forgot = u"Tableau\n\n  SQL  exam \n"_s,
        .gaps = {{.what = u"Statistics"_s, .plan = u"a course"_s}, {}},
        .topics = u"Warehouse robots"_s,
    };
}

} // namespace

class TestDebriefForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("given and family")
            << u"Ana Núñez"_s << QStringList{u""_s, u"Ana"_s, u"Núñez"_s};
        QTest::newRow("form of address")
            << u"Ms Ana Núñez"_s << QStringList{u"Ms"_s, u"Ana"_s, u"Núñez"_s};
        QTest::newRow("two of them")
            << u"Prof. Dr. Eva Li"_s << QStringList{u"Prof. Dr."_s, u"Eva"_s, u"Li"_s};
        QTest::newRow("family first")
            << u"Núñez, Ana María"_s << QStringList{u""_s, u"Ana María"_s, u"Núñez"_s};
        QTest::newRow("particles")
            << u"Jan van der Berg"_s << QStringList{u""_s, u"Jan"_s, u"van der Berg"_s};
        QTest::newRow("one word") << u"Ana"_s << QStringList{u""_s, u"Ana"_s, u""_s};
        QTest::newRow("address and one word")
            << u"Mr Okafor"_s << QStringList{u"Mr"_s, u""_s, u"Okafor"_s};
        QTest::newRow("nothing") << u"  "_s << QStringList{u""_s, u""_s, u""_s};
    }

    void aNameIsReadAsItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);

        const PersonName name = personNameFrom(text);

        QCOMPARE(QStringList({name.prefix, name.given, name.family}), parts);
    }

    void aGapKeepsItsPlaceWhenTheOneBeforeItIsEmptied()
    {
        DebriefForm form = filledForm();
        form.gaps = {{.what = u" "_s}, {.what = u"Statistics"_s}, {}, {.plan = u"  "_s}};

        const QList<Gap> gaps = debriefOf(form, acme()).interview.gaps;

        QCOMPARE(gaps, (QList<Gap>{{}, {.what = u"Statistics"_s}}));
    }

    void aDraftGivesBackEveryCharacter()
    {
        const std::optional<DebriefForm> restored = formFromDraft(toDraft(filledForm()));

        QVERIFY(restored);
        QCOMPARE(*restored, filledForm());
    }

    void whatIsNoDraftIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("cut off") << toDraft(filledForm()).chopped(3);
        QTest::newRow("a list") << u"[1]"_s;
    }

    void whatIsNoDraftIsNone()
    {
        QFETCH(QString, text);

        QVERIFY(!formFromDraft(text));
    }

    void aNameOnACardIsThatCardAndAnotherIsANewOne()
    {
        const Debrief debrief = debriefOf(filledForm(), acme());

        QCOMPARE(debrief.employer, u"Acme Robotics"_s);
        QCOMPARE(debrief.interview.met.size(), 2);
        QCOMPARE(debrief.interview.met.at(0).contact.text, u"ana"_s);
        QVERIFY(debrief.interview.met.at(0).isMain);
        QCOMPARE(debrief.newContacts.size(), 1);
        const Contact tom = debrief.newContacts.first();
        QCOMPARE(debrief.interview.met.at(1).contact, tom.id);
        QCOMPARE(fullName(tom), u"Tom de la Cruz"_s);
        QCOMPARE(tom.prefix, u"Dr"_s);
        QCOMPARE(tom.relation, Relation::Helper);
        QCOMPARE(tom.address, QStringList({u"1 Dock Road"_s, u"Hull"_s}));
    }

    void emptyLinesAreNoFacts()
    {
        const Debrief debrief = debriefOf(filledForm(), acme());

        QCOMPARE(debrief.interview.forgot, QStringList({u"Tableau"_s, u"SQL exam"_s}));
        QCOMPARE(debrief.interview.gaps.size(), 1);
        QCOMPARE(debrief.interview.nextStep, u"a \"panel\" on the 3rd"_s);
    }

    void anOpportunityIsFoundByItsNames()
    {
        DebriefForm form = filledForm();
        form.opportunity = {};
        form.position = u"data ANALYST"_s;

        QCOMPARE(debriefOf(form, acme()).opportunity.text, u"acme-1"_s);

        form.position = u"Engineer"_s;
        QVERIFY(debriefOf(form, acme()).opportunity.isEmpty());
    }

    void aNewAddressGoesToTheFrontOfTheCard()
    {
        const QList<FactChange> changes = changedCards(filledForm(), acme());

        QCOMPARE(changes.size(), 1);
        QCOMPARE(std::get<Contact>(*changes.first().after).emails,
            QStringList({u"ana.n@acme.example"_s, u"office@acme.example"_s}));
    }

    void aRecordedInterviewFillsTheForm()
    {
        const std::optional<DebriefForm> form = formOf(acme(), {u"first"_s});

        QVERIFY(form);
        QCOMPARE(form->people.size(), 1);
        QCOMPARE(form->people.first().name, u"Ana Núñez"_s);
        QCOMPARE(form->forgot, u"Tableau certificate"_s);
        QCOMPARE(
            debriefOf(*form, acme()).interview, acme().opportunities.first().interviews.first());
        QVERIFY(!formOf(acme(), {u"none"_s}));
    }

    void aFreshFormIsOfTheLastFullHourThatIsOver()
    {
        const DebriefForm form = freshForm(QDateTime(QDate(2026, 5, 28), QTime(15, 42), Qt::UTC));

        QCOMPARE(toString(form.start), u"2026-05-28T14:00"_s);
        QVERIFY(form.people.first().isMain);
    }
};

QTEST_GUILESS_MAIN(TestDebriefForm)
#include "tst_debriefform.moc"
