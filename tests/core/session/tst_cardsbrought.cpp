// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cardsbrought.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

using Fate = MergeNote::Fate;
using Why = MergeNote::Why;

const QDate today(2026, 5, 28);

Dossier withAna()
{
    return {.contacts = {{.id = {u"ana"_s},
                .given = u"Ana"_s,
                .family = u"Núñez"_s,
                .employer = u"Acme"_s,
                .title = u"Head"_s,
                .emails = {u"ana@acme.example"_s},
                .relation = Relation::Interviewer}}};
}

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n";
}

const QByteArray tom = card("UID:tom\r\nN:Okafor;Tom;;;\r\nFN:Tom Okafor\r\n");
const QByteArray anaWithPhone = card("UID:elsewhere\r\nN:Núñez;Ana;;;\r\nFN:Ana Núñez\r\n"
                                     "ORG:Acme\r\nEMAIL:ana@acme.example\r\nTEL:123\r\n");

} // namespace

class TestCardsBrought : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCardMeetsOneFate_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<Why>("why");
        QTest::addColumn<QString>("known");
        QTest::addColumn<int>("changes");

        QTest::newRow("a new person is added") << tom << Fate::Added << Why::None << QString() << 1;
        QTest::newRow("a known person is told more")
            << anaWithPhone << Fate::Merged << Why::None << u"Ana Núñez"_s << 1;
        QTest::newRow("nothing new") << card("UID:ana\r\nN:Núñez;Ana;;;\r\n") << Fate::PassedOver
                                     << Why::Same << u"Ana Núñez"_s << 0;
        QTest::newRow("something else") << card("UID:ana\r\nN:Núñez;Ana;;;\r\nTITLE:Clerk\r\n")
                                        << Fate::PassedOver << Why::Differs << u"Ana Núñez"_s << 0;
        QTest::newRow("no name") << card("NOTE:Who?\r\n") << Fate::PassedOver << Why::Unreadable
                                 << QString() << 0;
    }

    void oneCardMeetsOneFate()
    {
        QFETCH(QByteArray, content);

        const auto brought = cardsBrought(withAna(), {{u"a.vcf"_s, content}}, today);

        QVERIFY(brought);
        QCOMPARE(brought->cards.size(), 1);
        const CardFate &only = brought->cards.first();
        QTEST(only.note.fate, "fate");
        QTEST(only.note.why, "why");
        QTEST(only.known, "known");
        QTEST(int(brought->facts.size()), "changes");
        QCOMPARE(only.file, u"a.vcf"_s);
    }

    void whatCannotBeReadSaysInWhichLineItBegins()
    {
        const auto brought = cardsBrought({}, {{u"a.vcf"_s, tom + card("NOTE:Who?\r\n")}}, today);

        QVERIFY(brought);
        QCOMPARE(brought->cards.size(), 2);
        QCOMPARE(brought->cards.last().line, 7);
        QCOMPARE(brought->facts.size(), 1);
    }

    void aLaterFileMeetsWhatAnEarlierOneBrought()
    {
        const QByteArray more = card("UID:tom\r\nN:Okafor;Tom;;;\r\nTEL:456\r\n");

        const auto brought = cardsBrought({}, {{u"a.vcf"_s, tom}, {u"b.vcf"_s, more}}, today);

        QVERIFY(brought);
        QCOMPARE(brought->cards.last().note.fate, Fate::Merged);
        QCOMPARE(brought->cards.last().known, u"Tom Okafor"_s);
        const auto after = applied({}, brought->facts);
        QVERIFY(after);
        QCOMPARE(after->contacts.size(), 1);
        QCOMPARE(after->contacts.first().phones, QStringList{u"456"_s});
        QCOMPARE(applied(*after, inverted(brought->facts)).value(), Dossier());
    }

    void aNewCardIsKnownSinceTheDayItIsBrought()
    {
        const QByteArray both = tom + anaWithPhone;

        const auto brought = cardsBrought(withAna(), {{u"a.vcf"_s, both}}, today);

        QVERIFY(brought);
        const auto after = applied(withAna(), brought->facts);
        QVERIFY(after);
        QCOMPARE(after->contacts.size(), 2);
        QCOMPARE(after->contacts.first().knownSince, QDate());
        QCOMPARE(after->contacts.last().knownSince, today);
    }

    void aBrokenFileKeepsTheOthersOut()
    {
        const auto brought
            = cardsBrought(withAna(), {{u"a.vcf"_s, tom}, {u"b.vcf"_s, "Dear all,\r\n"}}, today);

        QVERIFY(!brought);
        QCOMPARE(brought.error().file, u"b.vcf"_s);
        QCOMPARE(brought.error().line, 1);
    }
};

QTEST_GUILESS_MAIN(TestCardsBrought)
#include "tst_cardsbrought.moc"
