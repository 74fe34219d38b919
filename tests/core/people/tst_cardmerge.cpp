// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cardmerge.h"

#include "tests/support/randomfacts.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

constexpr quint32 seeds = 300;

QString note(const Contact &card, CardField field)
{
    return fieldName(field) + u": "_s + cardText(card, field);
}

const Contact kept{.id = {u"a"_s},
    .given = u"Ana"_s,
    .family = u"Núñez"_s,
    .employer = u"Acme"_s,
    .title = u"Analyst"_s,
    .emails = {u"ana@acme.example"_s},
    .spellingChecked = true,
    .relation = Relation::Network,
    .notes = u"Robots."_s};
const Contact other{.id = {u"b"_s},
    .given = u"Ana"_s,
    .family = u"Nunez"_s,
    .employer = u"Acme"_s,
    .title = u"Head of Analytics"_s,
    .emails = {u"ANA@acme.example"_s, u"ana@home.example"_s},
    .phones = {u"123"_s},
    .relation = Relation::Interviewer,
    .bestTimes = u"mornings"_s,
    .notes = u"Plays chess."_s};

} // namespace

class TestCardMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyOneCardSaysIsTaken()
    {
        const Contact merged = mergedCard(kept, other, {}, note);

        QCOMPARE(merged.id, kept.id);
        QCOMPARE(merged.bestTimes, u"mornings"_s);
        QCOMPARE(merged.emails, QStringList({u"ana@acme.example"_s, u"ana@home.example"_s}));
        QCOMPARE(merged.phones, QStringList{u"123"_s});
        QCOMPARE(merged.relation, Relation::Interviewer);
    }

    void whereBothSaySomethingTheSeekerChooses()
    {
        QCOMPARE(
            contestedFields(kept, other), QList<CardField>({CardField::Family, CardField::Title}));

        const Contact merged = mergedCard(kept, other, {{CardField::Title, CardSide::Other}}, note);

        QCOMPARE(merged.family, u"Núñez"_s);
        QCOMPARE(merged.title, u"Head of Analytics"_s);
        QCOMPARE(merged.notes, u"Robots.\nPlays chess.\nfamily: Nunez\ntitle: Analyst"_s);
    }

    void theTickStaysWithTheSpellingThatWasChecked()
    {
        QVERIFY(mergedCard(kept, other, {}, note).spellingChecked);
        QVERIFY(
            !mergedCard(kept, other, {{CardField::Family, CardSide::Other}}, note).spellingChecked);
        QVERIFY(
            mergedCard(other, kept, {{CardField::Family, CardSide::Other}}, note).spellingChecked);
    }

    void nothingOfEitherCardIsLost()
    {
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            RandomFacts facts(seed);
            const Contact first = facts.contact();
            const Contact second = facts.contact();
            CardChoices choices;
            for (const CardField field : cardFields())
                choices[field] = CardSide(facts.below(2));

            const Contact merged = mergedCard(first, second, choices, note);

            QString all;
            for (const CardField field : cardFields())
                all += cardText(merged, field) + u'\n';
            for (const Contact &card : {first, second}) {
                for (const CardField field : cardFields()) {
                    for (const QString &line :
                        cardText(withCardText({}, field, cardText(card, field)), field)
                            .split(u'\n'))
                        QVERIFY2(all.simplified().contains(line.simplified(), Qt::CaseInsensitive),
                            qPrintable(u"seed %1: %2 \"%3\" is gone"_s.arg(seed).arg(
                                fieldName(field), line)));
                }
            }
        }
    }

    void theConnectionIsAsOldAsTheOlderCard_data()
    {
        QTest::addColumn<QDate>("ours");
        QTest::addColumn<QDate>("theirs");
        QTest::addColumn<QString>("theirEmployer");
        QTest::addColumn<CardSide>("side");
        QTest::addColumn<QDate>("since");
        const QDate may(2026, 5, 4);
        const QDate june(2026, 6, 1);
        const QString acme = u"ACME"_s;

        QTest::newRow("ours is older") << may << june << acme << CardSide::Kept << may;
        QTest::newRow("theirs is older") << june << may << acme << CardSide::Kept << may;
        QTest::newRow("one was always there")
            << june << QDate() << acme << CardSide::Kept << QDate();
        QTest::newRow("they work elsewhere now")
            << may << june << u"Verity"_s << CardSide::Other << june;
        QTest::newRow("they no longer work there")
            << may << QDate() << u"Verity"_s << CardSide::Kept << may;
    }

    void theConnectionIsAsOldAsTheOlderCard()
    {
        QFETCH(const QDate, ours);
        QFETCH(const QDate, theirs);
        QFETCH(const QString, theirEmployer);
        QFETCH(const CardSide, side);
        Contact first = kept;
        first.knownSince = ours;
        Contact second = other;
        second.knownSince = theirs;
        second.employer = theirEmployer;

        const Contact merged = mergedCard(first, second, {{CardField::Employer, side}}, note);

        QTEST(merged.knownSince, "since");
    }

    void twoEqualCardsMergeIntoThemselves()
    {
        Contact twin = kept;
        twin.id = {u"b"_s};

        QCOMPARE(mergedCard(kept, twin, {}, note), kept);
    }
};

QTEST_GUILESS_MAIN(TestCardMerge)
#include "tst_cardmerge.moc"
