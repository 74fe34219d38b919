// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/cardentry.h"
#include "ui/pages/people/gridplan.h"
#include "ui/pages/people/peoplecard.h"
#include "ui/pages/people/persontext.h"
#include "ui/pages/people/withperson.h"

#include "core/playbook/playbookreader.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const QDate today(2026, 5, 28);

QDateTime morning()
{
    return {today, QTime(10, 42), QTimeZone("Europe/London")};
}

Dossier search()
{
    return {
        .seeker = {.name = u"Sam Taylor"_s,
            .email = u"sam@example.org"_s,
            .timeZone = u"Europe/London"_s,
            .region = u"GB-ENG"_s},
        .contacts = {{.id = {u"ana"_s},
                         .given = u"Ana"_s,
                         .family = u"Núñez"_s,
                         .employer = u"Acme Robotics Ltd"_s,
                         .title = u"Head of Analytics"_s,
                         .emails = {u"ana@acme.example"_s},
                         .phones = {u"+44 113 496 0143"_s},
                         .spellingChecked = true},
            {.id = {u"david"_s},
                .given = u"David"_s,
                .family = u"Li"_s,
                .employer = u"Acme Robotics"_s},
            {.id = {u"lena"_s},
                .given = u"Lena"_s,
                .family = u"Fischer"_s,
                .employer = u"Halcyon Labs"_s,
                .emails = {u"lena@halcyon.example"_s},
                .relation = Relation::Network},
            {.id = {u"zoe"_s},
                .given = u"Zoë"_s,
                .employer = u"Brightside"_s,
                .relation = Relation::Network,
                .notes = u"connected 14 March 2022\nPlays chess."_s},
            {.id = {u"nobody"_s}, .given = u"Cher"_s, .relation = Relation::Network}},
        .opportunities = {{.id = {u"acme"_s},
                              .employer = u"Acme Robotics"_s,
                              .position = u"Data analyst"_s,
                              .interviews = {{.id = {u"acme-1"_s},
                                  .start = {QDate(2026, 5, 27), QTime(10, 0)},
                                  .met = {{.contact = {u"ana"_s}, .isMain = true},
                                      {.contact = {u"david"_s}, .role = Role::Met}}}},
                              .log = {{.id = {u"l1"_s},
                                  .kind = LogKind::Call,
                                  .channel = Channel::Phone,
                                  .with = {{u"ana"_s}},
                                  .at = {QDate(2026, 5, 20), QTime(9, 0)},
                                  .outcome = LogOutcome::Spoke}}},
            {.id = {u"halcyon"_s},
                .employer = u"Halcyon Labs"_s,
                .position = u"Statistician"_s,
                .timeZone = u"Asia/Kolkata"_s,
                .interviews
                = {{.id = {u"halcyon-1"_s}, .start = {QDate(2026, 5, 27), QTime(15, 0)}}}}},
    };
}

Plan planOf(const Dossier &dossier)
{
    return plan(dossier,
        {.playbooks = builtInPlaybooks(u"balanced"_s).value(),
            .calendar = Calendar::builtIn().value()},
        morning());
}

const PeopleCard &cardOf(const QList<PeopleCard> &cards, const QString &id)
{
    return *std::ranges::find(cards, ContactId{id}, &PeopleCard::id);
}

} // namespace

class TestPeopleWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsStandUnderTheirEmployers()
    {
        const QList<PeopleCard> cards = peopleCards(search(), planOf(search()));

        QStringList places;
        for (const PeopleCard &card : cards)
            places.append(card.section + u'/' + card.id.text);
        QCOMPARE(places,
            QStringList({u"Acme Robotics/ana"_s, u"Acme Robotics/david"_s,
                u"You know someone at Halcyon Labs/lena"_s, u"Brightside/zoe"_s,
                u"Without an employer/nobody"_s}));
    }

    void aCardSaysWhatMatters()
    {
        const QList<PeopleCard> cards = peopleCards(search(), planOf(search()));

        const PeopleCard &ana = cardOf(cards, u"ana"_s);
        QCOMPARE(ana.initials, u"AN"_s);
        QCOMPARE(ana.lines, QStringList({u"ana@acme.example"_s, u"+44 113 496 0143"_s}));
        QCOMPARE(spokenCard(ana),
            u"Ana Núñez, Head of Analytics, Acme Robotics Ltd, interviewer, spelling checked"_s);
        const PeopleCard &david = cardOf(cards, u"david"_s);
        QCOMPARE(david.lines, QStringList{u"no address yet"_s});
        QCOMPARE(david.pill, u"ask for a card"_s);
        QCOMPARE(david.role, u"met on the day"_s);
        const PeopleCard &zoe = cardOf(cards, u"zoe"_s);
        QCOMPARE(zoe.lines, QStringList{u"connected 14 March 2022"_s});
        QVERIFY(zoe.pill.isEmpty());
    }

    void whoCanHelpIsToBeReachedInTime()
    {
        const Plan made = planOf(search());
        const auto outreach = std::ranges::find_if(made.followUps, [](const FollowUp &one) {
            return one.kind == LogKind::Outreach && one.contact == ContactId{u"lena"_s};
        });
        QVERIFY(outreach != made.followUps.end());

        const QString pill = cardOf(peopleCards(search(), made), u"lena"_s).pill;

        QVERIFY2(pill.startsWith(u"reach out "_s), qPrintable(pill));
    }

    void theHeaderCounts()
    {
        QCOMPARE(peopleSummary(search()),
            u"5 cards · 3 at employers you have interviewed with · 1 name not yet checked"_s);
        QCOMPARE(peopleSummary({.contacts = {{.id = {u"x"_s}}}}),
            u"1 card · 0 at employers you have interviewed with"_s);
    }

    void theClockElsewhereIsCompared_data()
    {
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("text");
        QTest::newRow("the same") << u"Europe/London"_s << u"10:42 (same as yours)"_s;
        QTest::newRow("ahead") << u"Asia/Tokyo"_s << u"18:42 (8 hours ahead)"_s;
        QTest::newRow("one hour") << u"Europe/Berlin"_s << u"11:42 (1 hour ahead)"_s;
        QTest::newRow("half hours") << u"Asia/Kolkata"_s << u"15:12 (4 hours 30 minutes ahead)"_s;
        QTest::newRow("behind") << u"America/New_York"_s << u"05:42 (5 hours behind)"_s;
        QTest::newRow("tomorrow") << u"Pacific/Kiritimati"_s << u"23:42 (13 hours ahead)"_s;
        QTest::newRow("yesterday")
            << u"Pacific/Pago_Pago"_s << u"22:42 yesterday (12 hours behind)"_s;
        QTest::newRow("no zone") << u"Mars/Olympus"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void theClockElsewhereIsCompared()
    {
        QFETCH(QString, theirs);
        QFETCH(QString, text);

        QCOMPARE(localTimeText(morning(), theirs, u"Europe/London"_s), text);
    }

    void theZoneIsThatOfTheEmployer()
    {
        const Dossier dossier = search();
        QCOMPARE(zoneOf(*findContact(dossier, {u"ana"_s}), dossier), u"Europe/London"_s);
        QCOMPARE(zoneOf(*findContact(dossier, {u"lena"_s}), dossier), u"Asia/Kolkata"_s);
        QCOMPARE(zoneOf(*findContact(dossier, {u"zoe"_s}), dossier), QString());
    }

    void whatWasAndWhatIsPlannedStandsInOrder()
    {
        const Plan made = planOf(search());

        const QList<PersonEvent> events = eventsWith({u"ana"_s}, search(), made);

        QCOMPARE(events.value(0).text, u"20 May · call, you spoke"_s);
        QCOMPARE(events.value(1).text, u"yesterday · first interview"_s);
        QCOMPARE(events.value(2).text, u"today · thank-you note due"_s);
        QCOMPARE(events.value(1).destination, Destination(ShowOpportunity{{u"acme"_s}}));
        QVERIFY(std::holds_alternative<ShowNote>(events.value(2).destination));
        QCOMPARE(nextLetterTo({u"ana"_s}, made),
            std::get<ShowNote>(events.value(2).destination).followUp);
        QVERIFY(!nextLetterTo({u"zoe"_s}, made));
        QVERIFY(eventsWith({u"zoe"_s}, search(), made).isEmpty());
    }

    void initialsAreWholeLetters_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two names") << u"ana"_s << u"Núñez"_s << u"AN"_s;
        QTest::newRow("one name") << u"Cher"_s << QString() << u"C"_s;
        QTest::newRow("a letter of two parts") << u"E\u0301lodie"_s << u"X"_s << u"E\u0301X"_s;
        QTest::newRow("another script") << u"伟"_s << u"王"_s << u"伟王"_s;
        QTest::newRow("outside the first plane") << u"𠮷"_s << u"田"_s << u"𠮷田"_s;
        QTest::newRow("none") << QString() << QString() << QString();
    }

    void initialsAreWholeLetters()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QFETCH(QString, initials);

        QCOMPARE(initialsOf({.given = given, .family = family}), initials);
    }

    void whatIsTypedIsTakenInAsFarAsItIsRight()
    {
        const Contact ana = search().contacts.first();

        const CardEntry entry = entered(ana,
            {{CardField::Title, u" Director "_s},
                {CardField::Emails, u"ana@acme.example\nana@"_s}});

        QCOMPARE(entry.card.title, u"Director"_s);
        QCOMPARE(entry.card.emails, ana.emails);
        QCOMPARE(entry.unfinished, CardTexts({{CardField::Emails, u"ana@acme.example\nana@"_s}}));
    }

    void aNameIsNeverLostButMayBeHalved()
    {
        const Contact ana = search().contacts.first();

        const CardEntry none = entered(ana, {{CardField::Given, {}}, {CardField::Family, {}}});
        const CardEntry half = entered(ana, {{CardField::Given, {}}});

        QCOMPARE(none.card, ana);
        QCOMPARE(none.unfinished.size(), 2U);
        QCOMPARE(fullName(half.card), u"Núñez"_s);
        QVERIFY(half.unfinished.empty());
    }

    void draftsComeBackAsTheyWere()
    {
        const CardTexts texts{{CardField::Notes, u"\"One\"\ntwo \u2028"_s},
            {CardField::Emails, u"ana@"_s}, {CardField::Prefix, QString()}};

        QCOMPARE(cardTextsFrom(draftOf(texts)), texts);
        QVERIFY(draftOf({}).isEmpty());
        QVERIFY(cardTextsFrom(u"{broken"_s).empty());
        QCOMPARE(cardOfDraftKey(cardDraftKey({u"a:b"_s})), ContactId{u"a:b"_s});
        QCOMPARE(cardOfDraftKey(newCardDraftKey({u"x"_s})), ContactId{u"x"_s});
        QVERIFY(cardOfDraftKey(u"note:x"_s).isEmpty());
    }

    void theGridPutsAHeadingOverEachSection()
    {
        const GridSizes sizes{.leastWidth = 100,
            .cardHeight = 50,
            .headingHeight = 20,
            .gap = 10,
            .margins = {10, 0, 10, 0}};

        const GridPlan grid = gridPlan({u"A"_s, u"A"_s, u"A"_s, u"B"_s}, 250, sizes);

        QCOMPARE(grid.headings.size(), 2);
        QCOMPARE(grid.cards.at(0), QRect(10, 25, 110, 50));
        QCOMPARE(grid.cards.at(1), QRect(130, 25, 110, 50));
        QCOMPARE(grid.cards.at(2), QRect(10, 85, 110, 50));
        QCOMPARE(grid.headings.at(1), (GridHeading{u"B"_s, QRect(10, 150, 230, 20)}));
        QCOMPARE(grid.cards.at(3).top(), 175);
        QCOMPARE(grid.height, 225);
        QCOMPARE(gridPlan({}, 250, sizes).cards.size(), 0);
        QCOMPARE(gridPlan({u"A"_s, u"A"_s}, 20, sizes).cards.at(1).left(), 10);
    }

    void theKeysGoFromCardToCard_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("to");
        QTest::newRow("on") << 0 << int(GridStep::After) << 1;
        QTest::newRow("on into the next row") << 1 << int(GridStep::After) << 2;
        QTest::newRow("back") << 2 << int(GridStep::Before) << 1;
        QTest::newRow("back at the start") << 0 << int(GridStep::Before) << 0;
        QTest::newRow("on at the end") << 3 << int(GridStep::After) << 3;
        QTest::newRow("down") << 0 << int(GridStep::Below) << 2;
        QTest::newRow("down where the row is shorter") << 1 << int(GridStep::Below) << 2;
        QTest::newRow("down into another section") << 2 << int(GridStep::Below) << 3;
        QTest::newRow("down at the end") << 3 << int(GridStep::Below) << 3;
        QTest::newRow("up") << 3 << int(GridStep::Above) << 2;
        QTest::newRow("up at the top") << 1 << int(GridStep::Above) << 1;
        QTest::newRow("from nowhere") << -1 << int(GridStep::Below) << 0;
    }

    void theKeysGoFromCardToCard()
    {
        QFETCH(int, from);
        QFETCH(int, step);
        QFETCH(int, to);
        const GridPlan grid = gridPlan({u"A"_s, u"A"_s, u"A"_s, u"B"_s}, 250,
            {.leastWidth = 100, .cardHeight = 50, .headingHeight = 20, .gap = 10});

        QCOMPARE(neighbourIn(grid, from, GridStep(step)), to);
    }

    void aCallIsTheOneOfThePlan()
    {
        const Dossier dossier = search();
        Plan asked = planOf(dossier);
        asked.followUps = {{.id = {u"call"_s},
            .contact = {u"ana"_s},
            .channel = Channel::Phone,
            .state = State::Due,
            .kind = LogKind::Call}};

        QCOMPARE(*callTo({u"ana"_s}, dossier, asked), Destination(StartCall{{u"call"_s}}));
    }

    void whatNothingAsksForCanBeCalledToo_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<Destination>("call");

        QTest::newRow("who was met")
            << u"david"_s << Destination(StartCall{{}, {u"acme"_s}, {u"david"_s}});
        QTest::newRow("who works there")
            << u"lena"_s << Destination(StartCall{{}, {u"halcyon"_s}, {u"lena"_s}});
        QTest::newRow("who has a number")
            << u"zoe"_s << Destination(OpenLink{QUrl(u"tel:0113"_s), u"0113"_s});
    }

    void whatNothingAsksForCanBeCalledToo()
    {
        QFETCH(const QString, person);
        Dossier dossier = search();
        dossier.contacts[3].phones = {u"at the desk"_s, u"0113"_s};

        QTEST(*callTo({person}, dossier, {}), "call");
    }

    void withoutANumberOrAnOpportunityNobodyIsCalled()
    {
        QVERIFY(!callTo({u"nobody"_s}, search(), {}));
        QVERIFY(!callTo({u"gone"_s}, search(), {}));
    }

    void aMessageGoesToTheFirstAddress()
    {
        QCOMPARE(*mailTo({u"lena"_s}, search()),
            Destination(
                OpenLink{QUrl(u"mailto:lena@halcyon.example"_s), u"lena@halcyon.example"_s}));
        QVERIFY(!mailTo({u"zoe"_s}, search()));
    }
};

QTEST_MAIN(TestPeopleWords)
#include "tst_peoplewords.moc"
