// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merge.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;
using Fate = MergeNote::Fate;
using Why = MergeNote::Why;

namespace {

const QDate today(2026, 5, 28);
const Contact ana{.id = {u"ana"_s}, .given = u"Ana"_s, .family = u"Núñez"_s};
const Opportunity acme{.id = {u"acme"_s},
    .employer = u"Acme"_s,
    .interviews = {{.id = {u"1"_s}, .start = {QDate(2026, 5, 27), QTime(10, 0)}}}};

Contact withMail(Contact contact, const QString &mail)
{
    contact.emails.append(mail);
    return contact;
}

Contact named(Contact contact, const QString &family)
{
    contact.family = family;
    return contact;
}

Contact since(Contact contact, QDate day)
{
    contact.knownSince = day;
    return contact;
}

Opportunity withSecondInterview(Opportunity opportunity)
{
    opportunity.interviews.append(
        {.id = {u"2"_s}, .start = {QDate(2026, 6, 3), QTime(10, 0)}, .round = 2});
    return opportunity;
}

} // namespace

/// Bringing one dossier into another.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContactMeetsItsLike_data();
    void aContactMeetsItsLike();
    void aNewInterviewJoinsTheOldOnes();
    void aDifferentStartIsNeverOverwritten();
    void bringingItInTwiceChangesNothing();
    void theEmptySeekerIsFilled();
};

void TestMerge::aContactMeetsItsLike_data()
{
    QTest::addColumn<QList<Contact>>("there");
    QTest::addColumn<Contact>("read");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<QList<Contact>>("after");

    QTest::newRow("new") << QList<Contact>{} << ana << Fate::Added << QList{ana};
    QTest::newRow("the same") << QList{ana} << ana << Fate::PassedOver << QList{ana};
    QTest::newRow("one address more") << QList{ana} << withMail(ana, u"a@b.example"_s)
                                      << Fate::Merged << QList{withMail(ana, u"a@b.example"_s)};
    QTest::newRow("one address less") << QList{withMail(ana, u"a@b.example"_s)} << ana
                                      << Fate::PassedOver << QList{withMail(ana, u"a@b.example"_s)};
    QTest::newRow("another name") << QList{ana} << named(ana, u"Nunez"_s) << Fate::PassedOver
                                  << QList{ana};
    QTest::newRow("known since another day")
        << QList{since(ana, today)} << since(ana, today.addDays(9)) << Fate::PassedOver
        << QList{since(ana, today)};
    QTest::newRow("known since some day, but there before")
        << QList{ana} << since(ana, today) << Fate::PassedOver << QList{ana};
    QTest::newRow("new, known since some day")
        << QList<Contact>{} << since(ana, today) << Fate::Added << QList{since(ana, today)};
}

void TestMerge::aContactMeetsItsLike()
{
    QFETCH(QList<Contact>, there);
    QFETCH(Contact, read);
    QFETCH(Fate, fate);
    QFETCH(QList<Contact>, after);
    const Dossier into{.contacts = there};

    const auto merge = merged(into, {.contacts = {read}});

    QCOMPARE(merge.notes.size(), 1);
    QCOMPARE(merge.notes.first().fate, fate);
    const auto result = applied(into, merge.facts);
    QVERIFY(result);
    QCOMPARE(result->contacts, after);
}

void TestMerge::aNewInterviewJoinsTheOldOnes()
{
    const Dossier into{.opportunities = {acme}};

    const auto merge = merged(into, {.opportunities = {withSecondInterview(acme)}});

    QCOMPARE(merge.notes.first().fate, Fate::Merged);
    const auto result = applied(into, merge.facts);
    QVERIFY(result);
    QCOMPARE(result->opportunities, QList{withSecondInterview(acme)});
}

void TestMerge::aDifferentStartIsNeverOverwritten()
{
    auto other = withSecondInterview(acme);
    other.interviews.first().start.time = QTime(11, 0);

    const auto merge = merged({.opportunities = {acme}}, {.opportunities = {other}});

    QVERIFY(merge.facts.isEmpty());
    QCOMPARE(merge.notes.first().why, Why::Differs);
    QCOMPARE(merge.notes.first().path, u"interviews[0].start"_s);
}

void TestMerge::bringingItInTwiceChangesNothing()
{
    const Dossier dossier{.seeker = {.name = u"Sam"_s}, .contacts = {ana}, .opportunities = {acme}};
    const auto once = applied({}, merged({}, dossier).facts);
    QVERIFY(once);

    const auto again = merged(*once, dossier);

    QCOMPARE(*once, dossier);
    QVERIFY(again.facts.isEmpty());
    QCOMPARE(again.notes.size(), 3);
    for (const auto &note : again.notes)
        QCOMPARE(note.why, Why::Same);
}

void TestMerge::theEmptySeekerIsFilled()
{
    const Dossier into{.seeker = {.name = u"Sam Taylor"_s}};

    const auto merge
        = merged(into, {.seeker = {.name = u"Sam Taylor"_s, .phone = u"0113 496 0700"_s}});

    const auto result = applied(into, merge.facts);
    QVERIFY(result);
    QCOMPARE(result->seeker.phone, u"0113 496 0700"_s);
    QCOMPARE(merge.notes.first().fate, Fate::Merged);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
