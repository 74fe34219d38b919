// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/searchentry.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_SearchEntry final : public QObject
{
    Q_OBJECT

private slots:
    void aPersonIsFoundByWhatTheCardSays();
    void anOpportunityIsFoundByAllThatHappened();
    void whatHoldsNoWordsIsNoEntry();
    void aDraftIsFoundByWhatWasTyped_data();
    void aDraftIsFoundByWhatWasTyped();
};

void tst_SearchEntry::aPersonIsFoundByWhatTheCardSays()
{
    const Contact ana{.id = {u"ana"_s},
        .given = u"Ana"_s,
        .family = u"Núñez"_s,
        .employer = u"Acme"_s,
        .title = u"Head of Data"_s,
        .emails = {u"ana@acme.example"_s},
        .notes = u"likes sailing"_s};

    const QList<SearchEntry> entries = searchEntries(Fact(ana));

    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].kind, SearchKind::Person);
    QCOMPARE(entries[0].id, u"ana"_s);
    QCOMPARE(entries[0].title, u"Ana Núñez"_s);
    QCOMPARE(entries[0].text, u"Head of Data\nAcme\nana@acme.example\nlikes sailing"_s);
}

void tst_SearchEntry::anOpportunityIsFoundByAllThatHappened()
{
    const Opportunity acme{.id = {u"acme"_s},
        .employer = u"Acme"_s,
        .position = u"Analyst"_s,
        .place = u"Leeds"_s,
        .interviews = {{.id = {u"i1"_s},
            .nextStep = u"second round"_s,
            .forgot = {u"Tableau"_s},
            .gaps = {{.what = u"SQL"_s, .plan = u"a course"_s}},
            .topics = {u"warehouse robots"_s}}},
        .log = {{.id = {u"l1"_s}, .text = u"Dear Ms Núñez"_s}, {.id = {u"l2"_s}}},
        .notes = u"They have a canteen."_s};

    const QList<SearchEntry> entries = searchEntries(Fact(acme));

    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[0].kind, SearchKind::Opportunity);
    QCOMPARE(entries[0].title, u"Acme – Analyst"_s);
    QCOMPARE(entries[0].text, u"Leeds"_s);
    QCOMPARE(entries[1].kind, SearchKind::Interview);
    QCOMPARE(entries[1].text, u"second round\nTableau\nwarehouse robots\nSQL\na course"_s);
    QCOMPARE(entries[2].kind, SearchKind::Letter);
    QCOMPARE(entries[2].id, u"l1"_s);
    QCOMPARE(entries[2].text, u"Dear Ms Núñez"_s);
    QCOMPARE(entries[3].kind, SearchKind::Note);
    QCOMPARE(entries[3].id, u"acme"_s);
    QCOMPARE(entries[3].text, u"They have a canteen."_s);
    for (const SearchEntry &entry : entries)
        QCOMPARE(entry.opportunity, acme.id);
}

void tst_SearchEntry::whatHoldsNoWordsIsNoEntry()
{
    QVERIFY(searchEntries(Fact(Seeker{.name = u"Sam"_s})).isEmpty());
    QVERIFY(searchEntries(Fact(Opportunity{.id = {u"a"_s}, .interviews = {{}}})).isEmpty());
    QVERIFY(searchEntries(Draft{.key = u"debrief"_s}).isEmpty());
}

void tst_SearchEntry::aDraftIsFoundByWhatWasTyped_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain words") << u"She asked whether"_s << u"She asked whether"_s;
    QTest::newRow("a note")
        << u"{\"channel\":\"email\",\"letter\":\"thanks\",\"text\":\"Dear Ana\"}"_s
        << u"Dear Ana"_s;
    QTest::newRow("lists in it")
        << u"{\"gaps\":[{\"done\":true,\"what\":\"SQL\"}],\"start\":\"2026-05-27\"}"_s << u"SQL"_s;
    QTest::newRow("half of a list") << u"{\"text\": "_s << u"{\"text\": "_s;
}

void tst_SearchEntry::aDraftIsFoundByWhatWasTyped()
{
    QFETCH(const QString, content);
    QFETCH(const QString, text);

    const auto entries = searchEntries(Draft{.key = u"note:x"_s, .content = content});

    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].kind, SearchKind::Draft);
    QCOMPARE(entries[0].id, u"note:x"_s);
    QCOMPARE(entries[0].text, text);
}

QTEST_GUILESS_MAIN(tst_SearchEntry)
#include "tst_searchentry.moc"
