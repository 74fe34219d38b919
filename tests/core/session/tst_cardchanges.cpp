// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cardchanges.h"

#include "core/planner/candidate.h"
#include "tests/support/memorystore.h"
#include "tests/support/randomsearch.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

constexpr quint32 seeds = 200;
const QDate today(2026, 5, 28);

Dossier acme()
{
    return {
        .contacts = {{.id = {u"ana"_s}, .given = u"Ana"_s}, {.id = {u"ana/2"_s}, .given = u"A."_s}},
        .opportunities = {{.id = {u"acme"_s},
            .employer = u"Acme"_s,
            .interviews = {{.id = {u"1"_s},
                .start = {today, QTime(10, 0)},
                .met = {{.contact = {u"ana"_s}}, {.contact = {u"ana/2"_s}, .isMain = true},
                    {.contact = {u"ana/2"_s}, .role = Role::Helper}}}},
            .log = {{.id = {u"l"_s},
                .with = {{u"ana/2"_s}, {u"ana"_s}},
                .at = {today, QTime(12, 0)},
                .followUp = {u"thank-you.interviewer/acme/1/ana%2F2/1"_s}}},
            .decisions = {{.followUp = {u"call.fifth-day/acme/1/ana%2F2/1"_s},
                .kind = DecisionKind::Skipped}}}},
    };
}

/// Every person that a fact names.
std::set<QString> namedIn(const Dossier &dossier)
{
    std::set<QString> named;
    for (const Opportunity &opportunity : dossier.opportunities) {
        for (const Interview &interview : opportunity.interviews) {
            for (const Attendance &one : interview.met)
                named.insert(one.contact.text);
        }
        for (const LogEntry &entry : opportunity.log) {
            for (const ContactId &one : entry.with)
                named.insert(one.text);
        }
    }
    return named;
}

bool everyNameHasACard(const Dossier &dossier)
{
    return std::ranges::all_of(
        namedIn(dossier), [&](const QString &id) { return findContact(dossier, {id}) != nullptr; });
}

Dossier sorted(Dossier dossier)
{
    std::ranges::sort(dossier.contacts, {}, &Contact::id);
    std::ranges::sort(dossier.opportunities, {}, &Opportunity::id);
    return dossier;
}

} // namespace

class TestCardChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsOneFact()
    {
        Contact after = acme().contacts.first();
        after.family = u"Núñez"_s;

        const auto changed = applied(acme(), cardEdited(acme(), after));

        QVERIFY(changed);
        QCOMPARE(changed->contacts.first().family, u"Núñez"_s);
        QVERIFY(cardEdited(acme(), acme().contacts.first()).isEmpty());
        QVERIFY(cardEdited(acme(), {.id = {u"nobody"_s}}).isEmpty());
    }

    void whoIsRemovedIsNamedNowhere()
    {
        const auto left = applied(acme(), cardRemoved(acme(), {u"ana/2"_s}));

        QVERIFY(left);
        QCOMPARE(left->contacts.size(), 1);
        const Opportunity &opportunity = left->opportunities.first();
        QCOMPARE(opportunity.interviews.first().met, QList<Attendance>{{.contact = {u"ana"_s}}});
        QCOMPARE(opportunity.log.first().with, QList<ContactId>{{u"ana"_s}});
        QVERIFY(cardRemoved(acme(), {u"nobody"_s}).isEmpty());
    }

    void mergingNamesTheOneWhereTheOtherStood()
    {
        const auto left
            = applied(acme(), cardsMerged(acme(), acme().contacts.first(), {u"ana/2"_s}));

        QVERIFY(left);
        QCOMPARE(left->contacts.size(), 1);
        const Opportunity &opportunity = left->opportunities.first();
        QCOMPARE(opportunity.interviews.first().met,
            QList<Attendance>({{.contact = {u"ana"_s}, .isMain = true},
                {.contact = {u"ana"_s}, .role = Role::Helper}}));
        QCOMPARE(opportunity.log.first().with, QList<ContactId>{{u"ana"_s}});
        QCOMPARE(opportunity.log.first().followUp.text, u"thank-you.interviewer/acme/1/ana/1"_s);
        QCOMPARE(opportunity.decisions.first().followUp.text, u"call.fifth-day/acme/1/ana/1"_s);
    }

    void whatCannotBeMergedIsLeft_data()
    {
        QTest::addColumn<QString>("merged");
        QTest::addColumn<QString>("other");
        QTest::newRow("with itself") << u"ana"_s << u"ana"_s;
        QTest::newRow("with nobody") << u"ana"_s << u"nobody"_s;
        QTest::newRow("into nobody") << u"nobody"_s << u"ana"_s;
    }

    void whatCannotBeMergedIsLeft()
    {
        QFETCH(QString, merged);
        QFETCH(QString, other);

        QVERIFY(cardsMerged(acme(), {.id = {merged}}, {other}).isEmpty());
    }

    void noNameDanglesAndUndoGivesBackAll()
    {
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            RandomSearch search(seed, today);
            const Dossier before = search.dossier();
            if (before.contacts.size() < 2)
                continue;
            const int place = search.below(int(before.contacts.size()) - 1);
            const Contact &kept = before.contacts.at(place);
            const ContactId gone = before.contacts.at(place + 1).id;

            for (const auto &facts : {cardsMerged(before, kept, gone), cardRemoved(before, gone)}) {
                const auto after = applied(before, facts);
                QVERIFY2(after, qPrintable(u"seed %1"_s.arg(seed)));
                QVERIFY2(everyNameHasACard(*after), qPrintable(u"seed %1"_s.arg(seed)));
                QVERIFY(!findContact(*after, gone));
                const auto undone = applied(*after, inverted(facts));
                QVERIFY(undone);
                QVERIFY2(sorted(*undone) == sorted(before), qPrintable(u"seed %1"_s.arg(seed)));
            }
            const auto merged = applied(before, cardsMerged(before, kept, gone));
            if (namedIn(before).contains(gone.text))
                QVERIFY(namedIn(*merged).contains(kept.id.text));
        }
    }

    void onlyThePersonOfAFollowUpChanges_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("the person") << u"r/o/i/ana/1"_s << u"r/o/i/b%2Fc/1"_s;
        QTest::newRow("another person") << u"r/o/i/tom/1"_s << u"r/o/i/tom/1"_s;
        QTest::newRow("a name elsewhere") << u"r/ana/ana//ana"_s << u"r/ana/ana//ana"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void onlyThePersonOfAFollowUpChanges()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);

        QCOMPARE(followUpFor({before}, {u"ana"_s}, {u"b/c"_s}).text, after);
    }
};

QTEST_GUILESS_MAIN(TestCardChanges)
#include "tst_cardchanges.moc"
