// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cardfield.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

Q_DECLARE_METATYPE(Afterword::Contact)

class TestCardField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldCanBeWrittenAndReadBack()
    {
        Contact card{.id = {u"x"_s}};

        for (const CardField field : cardFields())
            card = withCardText(card, field, fieldName(field));

        for (const CardField field : cardFields())
            QCOMPARE(cardText(card, field), fieldName(field));
        QCOMPARE(card.bestTimes, u"best_times"_s);
        QCOMPARE(card.emails, QStringList{u"emails"_s});
    }

    void whatIsTypedIsTidied_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("spaces") << int(CardField::Given) << u"  Ana  María "_s << u"Ana María"_s;
        QTest::newRow("an empty line")
            << int(CardField::Emails) << u"a@b.example\n\n c@d.example \n"_s
            << u"a@b.example\nc@d.example"_s;
        QTest::newRow("twice the same")
            << int(CardField::Phones) << u"123\n456\n123"_s << u"123\n456"_s;
        QTest::newRow("two equal lines of an address")
            << int(CardField::Address) << u"Luxembourg\nLuxembourg"_s
            << u"Luxembourg\nLuxembourg"_s;
        QTest::newRow("paragraphs of notes")
            << int(CardField::Notes) << u"\nOne\n\n  two \n"_s << u"One\n\n  two"_s;
    }

    void whatIsTypedIsTidied()
    {
        QFETCH(int, field);
        QFETCH(QString, typed);
        QFETCH(QString, kept);

        QCOMPARE(cardText(withCardText({}, CardField(field), typed), CardField(field)), kept);
    }

    void aCardThatIsNoneSaysWhere_data()
    {
        QTest::addColumn<Contact>("card");
        QTest::addColumn<QString>("path");
        QTest::newRow("right") << Contact{.given = u"Ana"_s, .emails = {u"a@b.example"_s}}
                               << QString();
        QTest::newRow("a family name alone") << Contact{.family = u"Núñez"_s} << QString();
        QTest::newRow("no name") << Contact{.prefix = u"Ms"_s} << u"given"_s;
        QTest::newRow("the second address")
            << Contact{.given = u"Ana"_s, .emails = {u"a@b.example"_s, u"ana"_s}} << u"emails[1]"_s;
    }

    void aCardThatIsNoneSaysWhere()
    {
        QFETCH(Contact, card);
        QFETCH(QString, path);

        const Result<void> checked = checkedCard(card);

        QCOMPARE(bool(checked), path.isEmpty());
        if (!checked)
            QCOMPARE(checked.error().path, path);
    }
};

QTEST_GUILESS_MAIN(TestCardField)
#include "tst_cardfield.moc"
