// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/connection.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const QDate today(2026, 5, 28);
const QDate before(2026, 5, 4);

const Contact lena{.id = {u"lena"_s},
    .given = u"Lena"_s,
    .employer = u"Halcyon Labs"_s,
    .relation = Relation::Network,
    .knownSince = before};

Contact at(const QString &employer)
{
    Contact card = lena;
    card.employer = employer;
    return card;
}

Contact knownAs(Relation relation)
{
    Contact card = lena;
    card.relation = relation;
    return card;
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionIsFoundTheDayItIsNews_data()
    {
        QTest::addColumn<Contact>("after");
        QTest::addColumn<QDate>("since");
        Contact renamed = lena;
        renamed.given = u"Helene"_s;

        QTest::newRow("nothing changed") << lena << before;
        QTest::newRow("another name") << renamed << before;
        QTest::newRow("the employer is written in another way") << at(u" HALCYON labs"_s) << before;
        QTest::newRow("another employer") << at(u"Verity"_s) << today;
        QTest::newRow("no employer any more") << at({}) << today;
        QTest::newRow("known in another way") << knownAs(Relation::Helper) << today;
    }

    void aConnectionIsFoundTheDayItIsNews()
    {
        QFETCH(const Contact, after);

        QTEST(connectedOn(today, &lena, after).knownSince, "since");
    }

    void aNewCardIsNews() { QCOMPARE(connectedOn(today, nullptr, lena).knownSince, today); }

    void onlyCardsAreDated()
    {
        const Opportunity acme{.id = {u"acme"_s}, .employer = u"Acme"_s};
        const QList<FactChange> others{{.before = {}, .after = acme},
            {.before = Seeker{}, .after = Seeker{.name = u"Sam"_s}}, {.before = lena, .after = {}}};

        QCOMPARE(connectedOn(today, others), others);

        const QList<FactChange> dated
            = connectedOn(today, {{.before = lena, .after = at(u"Verity"_s)}});

        QCOMPARE(std::get<Contact>(*dated.first().after).knownSince, today);
        QCOMPARE(std::get<Contact>(*dated.first().before), lena);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
