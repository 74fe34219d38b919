// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matching.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const Contact ana{.id = {u"ana"_s},
    .given = u"Ana"_s,
    .family = u"Núñez"_s,
    .employer = u"Acme"_s,
    .emails = {u"ana@acme.example"_s}};

Contact under(const QString &id, Contact card = ana)
{
    card.id = {id};
    return card;
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsKnownGetsTheKnownId()
    {
        QCOMPARE(matchedCards({ana}, {under(u"x"_s)}), QList<Contact>{ana});
        QCOMPARE(matchedCards({ana}, {ana}), QList<Contact>{ana});
    }

    void howOneKnowsThemIsKept()
    {
        Contact read = under(u"x"_s);
        read.relation = Relation::Network;
        read.spellingChecked = true;

        QCOMPARE(matchedCards({ana}, {read}), QList<Contact>{ana});
    }

    void whoIsNotKnownStaysNew()
    {
        const Contact tom{.id = {u"tom"_s}, .given = u"Tom"_s};

        QCOMPARE(matchedCards({ana}, {tom}), QList<Contact>{tom});
        QCOMPARE(matchedCards({}, {ana}), QList<Contact>{ana});
    }

    void whereItIsNotClearNothingIsDecided()
    {
        QCOMPARE(
            matchedCards({ana, under(u"ana2"_s)}, {under(u"x"_s)}), QList<Contact>{under(u"x"_s)});
        QCOMPARE(matchedCards({ana}, {under(u"x"_s), under(u"y"_s)}),
            QList<Contact>({ana, under(u"y"_s)}));
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
