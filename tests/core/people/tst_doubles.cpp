// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/doubles.h"

#include "core/dossier/employerkey.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

Q_DECLARE_METATYPE(Afterword::Contact)

namespace {

const Contact ana{.id = {u"a"_s},
    .given = u"Ana"_s,
    .family = u"Núñez"_s,
    .employer = u"Acme Robotics"_s,
    .emails = {u"ana@acme.example"_s}};

} // namespace

class TestDoubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneEmployerIsWrittenInManyWays_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"Acme Robotics"_s << u"acme robotics"_s;
        QTest::newRow("a legal form") << u"Acme Robotics Ltd."_s << u"acme robotics"_s;
        QTest::newRow("a comma before it") << u"ACME  Robotics, Inc."_s << u"acme robotics"_s;
        QTest::newRow("several") << u"Müller GmbH & Co. KG"_s << u"muller"_s;
        QTest::newRow("with dots") << u"Dupont S.A."_s << u"dupont"_s;
        QTest::newRow("a letter of the name") << u"Plan A"_s << u"plan a"_s;
        QTest::newRow("a form within the name") << u"Inc Magazine"_s << u"inc magazine"_s;
        QTest::newRow("nothing but a form") << u"SE"_s << u"se"_s;
        QTest::newRow("another script") << u"株式会社 日立"_s << u"株式会社 日立"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void oneEmployerIsWrittenInManyWays()
    {
        QFETCH(QString, written);
        QFETCH(QString, key);

        QCOMPARE(employerKey(written), key);
    }

    void doublesAreFound_data()
    {
        QTest::addColumn<Contact>("other");
        QTest::addColumn<int>("sign");
        const auto email = int(DoubleSign::SameEmail);
        const auto name = int(DoubleSign::SameName);
        constexpr int none = -1;
        QTest::newRow("one address under two names")
            << Contact{.given = u"A."_s, .emails = {u"ANA@acme.example"_s}} << email;
        QTest::newRow("one name, without its accents")
            << Contact{.given = u"ana"_s, .family = u"nunez"_s, .employer = u"Acme Robotics Ltd"_s}
            << name;
        QTest::newRow("the names the other way round")
            << Contact{.given = u"Núñez"_s, .family = u"Ana"_s, .employer = u"acme robotics"_s}
            << name;
        QTest::newRow("an employer that is not known")
            << Contact{.given = u"Ana"_s, .family = u"Núñez"_s} << name;
        QTest::newRow("another employer")
            << Contact{.given = u"Ana"_s, .family = u"Núñez"_s, .employer = u"Verity"_s} << none;
        QTest::newRow("another name at the same employer")
            << Contact{.given = u"Anna"_s, .family = u"Núñez"_s, .employer = u"Acme Robotics"_s}
            << none;
        QTest::newRow("neither name nor address")
            << Contact{.employer = u"Acme Robotics"_s} << none;
    }

    void doublesAreFound()
    {
        QFETCH(Contact, other);
        QFETCH(int, sign);
        other.id = {u"b"_s};

        const QList<LikelyDouble> found = likelyDoubles({other, ana});

        QCOMPARE(found.size(), sign < 0 ? 0 : 1);
        if (sign >= 0)
            QCOMPARE(found.first(),
                (LikelyDouble{.first = {u"a"_s}, .second = {u"b"_s}, .sign = DoubleSign(sign)}));
    }

    void aCardIsNoDoubleOfItself()
    {
        Contact twice = ana;
        twice.emails.append(u"Ana@Acme.example"_s);

        QVERIFY(likelyDoubles({twice}).isEmpty());
    }

    void anAddressThatEverybodyHasMakesNoDoubles()
    {
        QList<Contact> staff;
        for (int i = 0; i < 40; ++i)
            staff.append({.id = {QString::number(i)},
                .given = u"G%1"_s.arg(i),
                .emails = {u"info@acme.example"_s}});

        QVERIFY(likelyDoubles(staff).isEmpty());
    }

    void theOrderOfTheCardsMeansNothing()
    {
        Contact b = ana;
        b.id = {u"b"_s};
        Contact c = ana;
        c.id = {u"c"_s};

        QCOMPARE(likelyDoubles({ana, b, c}), likelyDoubles({c, ana, b}));
        QCOMPARE(likelyDoubles({ana, b, c}).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestDoubles)
#include "tst_doubles.moc"
