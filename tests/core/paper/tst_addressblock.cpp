// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/addressblock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

class TestAddressBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsAsItsPostWantsIt_data()
    {
        QTest::addColumn<QString>("postedIn");
        QTest::addColumn<QStringList>("written");
        QTest::addColumn<QStringList>("printed");
        const auto row = [](const char *name, const QString &from, const QString &written,
                             const QString &printed) {
            QTest::newRow(name) << from << written.split(u'|') << printed.split(u'|');
        };
        row("within Britain", u"GB"_s, u"4 Canal Wharf|Leeds LS11 5PS"_s,
            u"4 Canal Wharf|LEEDS|LS11 5PS"_s);
        row("Britain, named at home", u"GB"_s, u"4 Canal Wharf|Leeds|LS11 5PS|England"_s,
            u"4 Canal Wharf|LEEDS|LS11 5PS"_s);
        row("Britain from Germany", u"DE"_s, u"4 Canal Wharf|Leeds LS11 5PS|UK"_s,
            u"4 Canal Wharf|LEEDS|LS11 5PS|VEREINIGTES KÖNIGREICH"_s);
        row("within the States", u"US"_s, u"200 Main St|Austin, TX 78701"_s,
            u"200 Main St|Austin, TX 78701"_s);
        row("the States, with nine digits", u"US"_s, u"200 Main St|Austin, TX 78701-1234"_s,
            u"200 Main St|Austin, TX 78701-1234"_s);
        row("a state before the code", u"US"_s, u"1 Oak St|Portland OR 97201|USA"_s,
            u"1 Oak St|Portland OR 97201"_s);
        row("Germany from the States", u"US"_s, u"Torstr. 1|Berlin 10115|Germany"_s,
            u"Torstr. 1|10115 Berlin|GERMANY"_s);
        row("Germany with its letter", u"GB"_s, u"Torstr. 1|D-10115 Berlin|Deutschland"_s,
            u"Torstr. 1|10115 Berlin|GERMANY"_s);
        row("code above the town", u"DE"_s, u"Torstr. 1|10115|Berlin"_s,
            u"Torstr. 1|10115 Berlin"_s);
        row("the Netherlands", u"DE"_s, u"Damrak 1|Amsterdam 1012 LG|Netherlands"_s,
            u"Damrak 1|1012 LG  AMSTERDAM|NIEDERLANDE"_s);
        row("Canada", u"US"_s, u"1 King St|Toronto, ON M5H 1A1|Canada"_s,
            u"1 King St|TORONTO, ON  M5H 1A1|CANADA"_s);
        row("Japan, in English", u"GB"_s, u"1-1 Chiyoda|Tokyo 100-0001|Japan"_s,
            u"1-1 Chiyoda|Tokyo 100-0001|JAPAN"_s);
        row("Britain from Japan", u"JP"_s, u"4 Canal Wharf|Leeds LS11 5PS|UK"_s,
            u"4 Canal Wharf|LEEDS|LS11 5PS|UNITED KINGDOM"_s);
        row("a Turkish town keeps its dot", u"GB"_s, u"Cadde 1|34400 İstanbul|Türkiye"_s,
            u"Cadde 1|34400 İstanbul|TURKEY"_s);
        row("a country without a rule", u"GB"_s, u"Plot 3|Banjul|The Gambia"_s,
            u"Plot 3|Banjul|The Gambia"_s);
        row("Gambia", u"GB"_s, u"Plot 3|Banjul|Gambia"_s, u"Plot 3|Banjul|GAMBIA"_s);
        row("no code", u"US"_s, u"1234 Main St|Springfield, IL"_s,
            u"1234 Main St|Springfield, IL"_s);
        row("one line", u"DK"_s, u"Vesterbrogade 1234"_s, u"Vesterbrogade 1234"_s);
        row("posted we know not where", QString(), u"Torstr. 1|Berlin 10115"_s,
            u"Torstr. 1|Berlin 10115"_s);
    }

    void anAddressIsAsItsPostWantsIt()
    {
        QFETCH(const QString, postedIn);
        QFETCH(const QStringList, written);
        QFETCH(const QStringList, printed);

        const QStringList block
            = addressBlock({.name = u"Ana Núñez"_s, .address = written, .postedIn = postedIn});

        QCOMPARE(block, QStringList{u"Ana Núñez"_s} + printed);
    }

    void aCardGivesNameAndWorkOnce()
    {
        const Contact card{.given = u"Ana"_s,
            .family = u"Núñez"_s,
            .prefix = u"Dr"_s,
            .suffix = u"PhD"_s,
            .employer = u"Acme Robotics"_s,
            .title = u"Head of Analytics"_s,
            .address = {u"Acme Robotics"_s, u"4  Canal Wharf"_s, u""_s, u"Leeds LS11 5PS"_s}};

        const AddressWish wish = addressWish(card, u"GB"_s);

        QCOMPARE(addressBlock(wish),
            (QStringList{u"Dr Ana Núñez PhD"_s, u"Head of Analytics"_s, u"Acme Robotics"_s,
                u"4 Canal Wharf"_s, u"LEEDS"_s, u"LS11 5PS"_s}));
        QCOMPARE(destinationOf(wish), u"GB"_s);
    }

    void anEmptyCardGivesNothing()
    {
        QCOMPARE(addressBlock(addressWish({}, u"GB"_s)), QStringList());
        QCOMPARE(addressBlock(addressWish({.given = u"Ana"_s}, u"GB"_s)), QStringList{u"Ana"_s});
    }
};

QTEST_GUILESS_MAIN(TestAddressBlock)
#include "tst_addressblock.moc"
