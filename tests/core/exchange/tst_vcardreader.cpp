// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardreader.h"

#include "core/exchange/vcard.h"
#include "tests/support/randomfacts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

Contact readOne(const QByteArray &lines)
{
    const auto read = readVCards("BEGIN:VCARD\r\n" + lines + "END:VCARD\r\n", u"x.vcf"_s);
    return read && read->contacts.size() == 1 ? read->contacts.first() : Contact{};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Files of other programs, where they are at hand.
const QString corpus = QStringLiteral(AFTERWORD_SOURCE_DIR "/../shared/data");

} // namespace

class TestVCardReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneValueIsWrittenInManyWays_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        const auto row
            = [](const char *name, const QByteArray &lines, const QString &given,
                  const QString &family) { QTest::newRow(name) << lines << given << family; };
        row("3.0", "N:Núñez;Ana;María;Ms;PhD\r\n", u"Ana María"_s, u"Núñez"_s);
        row("folded", "N:Núñ\r\n ez;A\r\n\tna;;;\r\n", u"Ana"_s, u"Núñez"_s);
        row("folded within a letter",
            "N:N\xC3\r\n \xBA\xC3\xB1"
            "ez;Ana;;;\r\n",
            u"Ana"_s, u"Núñez"_s);
        row("lines of a Mac", "N:Núñez;Ana\r", u"Ana"_s, u"Núñez"_s);
        row("quoted-printable", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Ana\r\n",
            u"Ana"_s, u"Núñez"_s);
        row("soft line breaks", "N;QUOTED-PRINTABLE;CHARSET=utf-8:N=C3=BA=\r\n=C3=B1ez;Ana\r\n",
            u"Ana"_s, u"Núñez"_s);
        row("another character set",
            "N;CHARSET=ISO-8859-1:N\xFA\xF1"
            "ez;Ana\r\n",
            u"Ana"_s, u"Núñez"_s);
        row("no character set said",
            "N:N\xFA\xF1"
            "ez;Ana\r\n",
            u"Ana"_s, u"Núñez"_s);
        row("a group", "item1.N:Núñez;Ana\r\n", u"Ana"_s, u"Núñez"_s);
        row("small letters", "n:Núñez;Ana\r\n", u"Ana"_s, u"Núñez"_s);
        row("escapes", "N:Núñez\\; Gil\\, S;Ana\r\n", u"Ana"_s, u"Núñez; Gil, S"_s);
        row("a quoted parameter", "N;X=\"a:b;c\":Núñez;Ana\r\n", u"Ana"_s, u"Núñez"_s);
        row("only what is shown", "FN:Ana Núñez\r\n", u"Ana"_s, u"Núñez"_s);
        row("only an address", "EMAIL:ana@acme.example\r\n", u"ana@acme.example"_s, QString());
        row("only an employer", "ORG:Acme;Robots\r\n", u"Acme"_s, QString());
    }

    void oneValueIsWrittenInManyWays()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, given);
        QFETCH(QString, family);

        const Contact card = readOne(lines);

        QCOMPARE(card.given, given);
        QCOMPARE(card.family, family);
    }

    void theFieldsAreTaken()
    {
        const Contact card
            = readOne("FN:x\r\nN:;x;;;\r\nORG:Acme;Robots\r\nTITLE:Head\r\nROLE:Leads\r\n"
                      "EMAIL;TYPE=work:a@b.example\r\nEMAIL;TYPE=home,pref:c@d.example\r\n"
                      "TEL;VALUE=uri;PREF=1:tel:+44-113\r\nTEL;HOME:123\r\nNOTE:One\\ntwo\r\n"
                      "ADR:Box 1;;4 Canal Wharf;Leeds;Yorks;LS11 5PS;UK\r\n"
                      "UID:urn:uuid:00000000-0000-4000-8000-000000000001\r\n");

        QCOMPARE(card.id.text, u"00000000-0000-4000-8000-000000000001"_s);
        QCOMPARE(card.employer, u"Acme"_s);
        QCOMPARE(card.title, u"Head"_s);
        QCOMPARE(card.emails, QStringList({u"c@d.example"_s, u"a@b.example"_s}));
        QCOMPARE(card.phones, QStringList({u"+44-113"_s, u"123"_s}));
        QCOMPARE(card.notes, u"One\ntwo"_s);
        QCOMPARE(card.address,
            QStringList({u"4 Canal Wharf"_s, u"Box 1"_s, u"Leeds, Yorks LS11 5PS"_s, u"UK"_s}));
        QCOMPARE(card.relation, Relation::Network);
    }

    void ofSeveralTheFirstIsTaken()
    {
        const Contact card = readOne("ROLE:Leads\r\nN:Public;John;Quinlan,Paul;;\r\n"
                                     "N:Stevenson;Jack;;;\r\nTITLE:Head\r\nTITLE:Foot\r\n");

        QCOMPARE(fullName(card), u"John Quinlan Paul Public"_s);
        QCOMPARE(card.title, u"Head"_s);
        QCOMPARE(readOne("FN:x\r\nROLE:Leads\r\n").title, u"Leads"_s);
    }

    void anAgentIsNotTakenForTheCard()
    {
        const Contact card = readOne("N:Núñez;Ana\r\nAGENT:\r\nBEGIN:VCARD\r\nN:Other;One\r\n"
                                     "END:VCARD\r\nTITLE:Head\r\n");

        QCOMPARE(fullName(card), u"Ana Núñez"_s);
        QCOMPARE(card.title, u"Head"_s);
    }

    void whatIsNoCardIsPassedOverWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("cards");
        QTest::addColumn<int>("line");
        QTest::newRow("no name") << QByteArray(
            "BEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:A\nEND:VCARD\n")
                                 << 1 << 1;
        QTest::newRow("no end") << QByteArray("BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\n")
                                << 1 << 4;
        QTest::newRow("a group") << QByteArray("BEGIN:VCARD\nKIND:group\nFN:All\nEND:VCARD\n") << 0
                                 << 1;
        QTest::newRow("twice the same")
            << QByteArray("BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:A\nEND:VCARD\n") << 1 << 4;
    }

    void whatIsNoCardIsPassedOverWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, cards);
        QFETCH(int, line);

        const auto read = readVCards(text, u"x.vcf"_s);

        QVERIFY(read);
        QCOMPARE(read->contacts.size(), cards);
        QCOMPARE(read->problems.size(), 1);
        QCOMPARE(read->problems.first().line, line);
    }

    void whatHoldsNoCardIsRefused()
    {
        for (const QByteArray &text :
            {QByteArray(), QByteArray("a,b\n1,2\n"), QByteArray(9, '\0')}) {
            const auto read = readVCards(text, u"x.vcf"_s);
            QVERIFY(!read);
            QCOMPARE(read.error().file, u"x.vcf"_s);
            QCOMPARE(read.error().expected, u"BEGIN:VCARD"_s);
        }
    }

    void whatWeWriteComesBackAsItWas()
    {
        const Contact full{.id = {u"ana"_s},
            .given = u"Ana"_s,
            .family = u"Núñez; Gil"_s,
            .prefix = u"Ms"_s,
            .suffix = u"PhD"_s,
            .addressAs = u"Ms Núñez"_s,
            .employer = u"Acme, Ltd"_s,
            .title = u"Head"_s,
            .emails = {u"a@b.example"_s, u"c@d.example"_s},
            .phones = {u"123"_s, u"456"_s},
            .address = {u"4 Canal Wharf; 1"_s, u"Leeds, LS11"_s},
            .spellingChecked = true,
            .relation = Relation::Helper,
            .bestTimes = u"mornings"_s,
            .notes = u"One\n\ntwo \\n \"three\" "_s + u"日本"_s.repeated(60)};

        const auto read = readVCards(vCards({full}), u"x.vcf"_s);

        QVERIFY(read);
        QCOMPARE(read->contacts, QList<Contact>{full});
    }

    void otherProgramsCardsAreRead()
    {
        const QJsonObject truth
            = QJsonDocument::fromJson(contentOf(corpus + u"/vcard/ground_truth.json"_s)).object();
        if (truth.isEmpty())
            QSKIP("the cards of other programs are not at hand");
        int files = 0;
        int names = 0;
        QStringList faults;
        for (auto file = truth.begin(); file != truth.end(); ++file) {
            const QJsonObject expected = file->toObject();
            const auto read = readVCards(contentOf(corpus + u'/' + file.key()), file.key());
            ++files;
            if (!expected.value(u"malformed"_s).toArray().isEmpty())
                continue;
            const QJsonArray cards = expected.value(u"cards"_s).toArray();
            if (!read || read->contacts.size() + read->problems.size() < cards.size()) {
                faults.append(u"%1: %2 of %3 cards"_s.arg(file.key())
                                  .arg(read ? read->contacts.size() : 0)
                                  .arg(cards.size()));
                continue;
            }
            if (read->contacts.size() != cards.size())
                continue;
            for (qsizetype i = 0; i < cards.size(); ++i) {
                const QJsonObject card = cards.at(i).toObject();
                const QJsonArray mails = card.value(u"EMAIL"_s).toArray();
                if (!card.value(u"confident"_s).toBool())
                    continue;
                ++names;
                for (const auto &mail : mails) {
                    const QString address = mail.toObject().value(u"value"_s).toString();
                    if (!read->contacts.at(i).emails.contains(address.simplified()))
                        faults.append(u"%1: no %2"_s.arg(file.key(), address));
                }
                const QJsonObject name = card.value(u"N"_s).toArray().first().toObject();
                const QString family = name.value(u"family"_s).toString().simplified();
                // The programs that the truth is from took UTF-8 for Latin-1 here.
                if (file.key().endsWith(u"kcontacts/autotests/data/vcard9.vcf"_s))
                    continue;
                if (!family.isEmpty() && read->contacts.at(i).family != family)
                    faults.append(u"%1: family \"%2\", not \"%3\""_s.arg(
                        file.key(), read->contacts.at(i).family, family));
            }
        }
        qInfo("%d files, %d cards compared", files, names);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aThousandCardsAreReadAtOnce()
    {
        const QByteArray text = contentOf(corpus + u"/people/contacts_1000.vcf"_s);
        if (text.isEmpty())
            QSKIP("the thousand cards are not at hand");
        QElapsedTimer timer;
        timer.start();

        const auto read = readVCards(text, u"x.vcf"_s);

        QVERIFY(read);
        qInfo("%lld cards in %lld ms", read->contacts.size(), timer.elapsed());
        QCOMPARE(read->contacts.size(), 1000);
        QVERIFY(read->problems.isEmpty());
    }

    void noInputBreaksIt()
    {
        const QByteArray good
            = vCards({{.id = {u"a"_s}, .given = u"Ana"_s, .emails = {u"x@y.z"_s}}});
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            QByteArray text = good + good;
            for (int i = 0; i < 6; ++i) {
                const auto place = qsizetype(random.bounded(quint32(text.size())));
                text[place] = "=:;\\\"\r\n \xC3\0,x"[random.bounded(12)];
            }
            const auto read = readVCards(text, u"x.vcf"_s);
            if (!read)
                continue;
            for (const Contact &card : read->contacts)
                QVERIFY(!fullName(card).isEmpty() && !card.id.isEmpty());
        }
        const QByteArray deep = QByteArray("BEGIN:VCARD\n").repeated(50'000);
        QVERIFY(readVCards(deep, u"x.vcf"_s));
    }
};

QTEST_GUILESS_MAIN(TestVCardReader)
#include "tst_vcardreader.moc"
