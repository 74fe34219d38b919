// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const Contact ana{.id = {u"ana"_s},
    .given = u"Ana"_s,
    .family = u"Núñez"_s,
    .prefix = u"Ms"_s,
    .suffix = u"PhD"_s,
    .addressAs = u"Ms Núñez"_s,
    .employer = u"Acme; Robotics, Ltd"_s,
    .title = u"Head of Analytics"_s,
    .emails = {u"ana.nunez@acme.example"_s, u"ana@home.example"_s},
    .phones = {u"+44 113 496 0143"_s},
    .address = {u"4 Canal Wharf"_s, u"Leeds LS11 5PS"_s},
    .spellingChecked = true,
    .bestTimes = u"mornings, not Mondays"_s,
    .notes = u"Likes robots.\nC:\\temp; \"quoted\", 100 % of it"_s};

/// What python3-vobject, an address book's reader that is not ours, finds in the first card.
const auto script = R"(
import json, sys, vobject
cards = list(vobject.readComponents(sys.stdin.buffer.read().decode('utf-8')))
def text(card, name):
    return str(getattr(card, name).value) if hasattr(card, name) else ''
card = cards[0]
name = card.n.value
print(json.dumps({'count': len(cards), 'fn': text(card, 'fn'), 'uid': text(card, 'uid'),
    'family': name.family, 'given': name.given, 'prefix': name.prefix, 'suffix': name.suffix,
    'org': '|'.join(card.org.value) if hasattr(card, 'org') else '',
    'title': text(card, 'title'), 'note': text(card, 'note'), 'label': text(card, 'label'),
    'street': card.adr.value.street if hasattr(card, 'adr') else '',
    'emails': '|'.join(e.value for e in getattr(card, 'email_list', [])),
    'phones': '|'.join(t.value for t in getattr(card, 'tel_list', []))}))
)";

const auto python = u"/usr/bin/python3"_s;

bool hasVobject()
{
    return QProcess::execute(python, {u"-c"_s, u"import vobject"_s}) == 0;
}

QJsonObject readElsewhere(const QByteArray &cards)
{
    QProcess reader;
    reader.start(python, {u"-c"_s, QString::fromUtf8(script)});
    reader.write(cards);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

} // namespace

class TestVCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardSaysWhatItHolds()
    {
        QCOMPARE(QString::fromUtf8(vCards({ana})),
            QStringList(
                {u"BEGIN:VCARD"_s, u"VERSION:3.0"_s, u"PRODID:-//Afterword//EN"_s, u"UID:ana"_s,
                    u"FN:Ana Núñez"_s, u"N:Núñez;Ana;;Ms;PhD"_s, u"ORG:Acme\\; Robotics\\, Ltd"_s,
                    u"TITLE:Head of Analytics"_s, u"EMAIL;TYPE=INTERNET:ana.nunez@acme.example"_s,
                    u"EMAIL;TYPE=INTERNET:ana@home.example"_s, u"TEL;TYPE=VOICE:+44 113 496 0143"_s,
                    u"ADR;TYPE=WORK:;;4 Canal Wharf\\nLeeds LS11 5PS;;;;"_s,
                    u"LABEL;TYPE=WORK:4 Canal Wharf\\nLeeds LS11 5PS"_s,
                    u"X-AFTERWORD-RELATION:interviewer"_s, u"X-AFTERWORD-ADDRESS-AS:Ms Núñez"_s,
                    u"X-AFTERWORD-BEST-TIMES:mornings\\, not Mondays"_s,
                    u"X-AFTERWORD-SPELLING-CHECKED:1"_s,
                    u"NOTE:Likes robots.\\nC:\\\\temp\\; \"quoted\"\\, 100 % of it"_s,
                    u"END:VCARD"_s, QString()})
                .join(u"\r\n"_s));
    }

    void whatIsNotKnownHasNoLine()
    {
        const QByteArray card = vCards({{.id = {u"x"_s}, .given = u"Cher"_s}});

        for (const char *name : {"ORG", "TITLE", "EMAIL", "TEL", "ADR", "LABEL", "NOTE"})
            QVERIFY2(!card.contains(QByteArray("\r\n") + name), name);
        QVERIFY(card.contains("\r\nN:;Cher;;;\r\n"));
    }

    void everyCardHasANameToShow_data()
    {
        QTest::addColumn<QString>("employer");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("the employer") << u"Acme"_s << u"a@b.example"_s << QByteArray("FN:Acme\r\n");
        QTest::newRow("the address")
            << QString() << u"a@b.example"_s << QByteArray("FN:a@b.example\r\n");
        QTest::newRow("nothing") << QString() << QString() << QByteArray("FN:x\r\n");
    }

    void everyCardHasANameToShow()
    {
        QFETCH(QString, employer);
        QFETCH(QString, email);
        QFETCH(QByteArray, shown);
        Contact contact{.id = {u"x"_s}, .employer = employer};
        if (!email.isEmpty())
            contact.emails.append(email);

        QVERIFY(vCards({contact}).contains(shown));
    }

    void noLineIsLongerThanTheStandardAllowsAndNoLetterIsCut()
    {
        for (int shift = 0; shift < 4; ++shift) {
            Contact contact = ana;
            contact.notes = QString(shift, u'x')
                + u"日本語のとても長いメモ 👩‍💻 "_s.repeated(40);

            const QByteArray card = vCards({contact});

            for (const QByteArray &line : card.split('\n')) {
                QVERIFY2(line.size() <= 76, line.constData());
                QVERIFY(line.isEmpty() || line.endsWith('\r'));
                QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
            }
            QVERIFY(QString::fromUtf8(card).remove(u"\r\n "_s).contains(contact.notes));
        }
    }

    void severalCardsStandInOneDocument()
    {
        QCOMPARE(vCards({ana, ana}), vCards({ana}) + vCards({ana}));
        QCOMPARE(vCards({}), QByteArray());
    }

    void anotherProgramReadsTheSame()
    {
        if (!hasVobject())
            QSKIP("python3-vobject is not installed");
        Contact contact = ana;
        contact.notes += u" 日本語"_s.repeated(40);

        const QJsonObject read = readElsewhere(vCards({contact, ana}));

        const QJsonObject expected{{u"count"_s, 2}, {u"fn"_s, u"Ana Núñez"_s}, {u"uid"_s, u"ana"_s},
            {u"family"_s, contact.family}, {u"given"_s, contact.given},
            {u"prefix"_s, contact.prefix}, {u"suffix"_s, contact.suffix},
            {u"org"_s, contact.employer}, {u"title"_s, contact.title}, {u"note"_s, contact.notes},
            {u"label"_s, contact.address.join(u'\n')}, {u"street"_s, contact.address.join(u'\n')},
            {u"emails"_s, contact.emails.join(u'|')}, {u"phones"_s, contact.phones.join(u'|')}};
        QCOMPARE(QJsonDocument(read).toJson(), QJsonDocument(expected).toJson());
    }

    void theTextOfACardIsWhatOneWritesIntoAMessage()
    {
        QCOMPARE(cardAsText(ana),
            u"Ms Ana Núñez PhD\nHead of Analytics\nAcme; Robotics, Ltd\nana.nunez@acme.example\n"
            "ana@home.example\n+44 113 496 0143\n4 Canal Wharf\nLeeds LS11 5PS\n"_s);
        QCOMPARE(cardAsText({.id = {u"x"_s}, .given = u"Cher"_s}), u"Cher\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestVCard)
#include "tst_vcard.moc"
