// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/eml.h"

#include "tests/core/letters/letterworld.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Eml final : public QObject
{
    Q_OBJECT

private slots:
    void theMessageIsADraftFromTheSeekerToThePerson();
    void theMessageIsTheSameToTheByte();
    void everyLineEndsAsMailAsksAndIsShort();
    void nothingInANameOrSubjectBecomesAHeader_data();
    void nothingInANameOrSubjectBecomesAHeader();
    void withoutAnAddressOfTheSeekerThereIsNoMessage();
    void withoutAnAddressOfThePersonTheSeekerFillsItIn();
};

namespace {

Letter aLetter()
{
    return writeLetter(richWorld().request()).value();
}

MailHead aHead()
{
    const LetterWorld world = richWorld();
    const QDateTime date(QDate(2026, 5, 28), QTime(18, 0), QTimeZone("Europe/London"));
    return mailHead(world.dossier, world.followUp, date);
}

QByteArray headersOf(const QByteArray &message)
{
    return message.left(message.indexOf("\r\n\r\n") + 2);
}

} // namespace

void tst_Eml::theMessageIsADraftFromTheSeekerToThePerson()
{
    const Result<QByteArray> message = emlMessage(aLetter(), aHead());

    QVERIFY(message);
    const QByteArray headers = headersOf(*message);
    QVERIFY2(
        headers.contains("From: Sam Taylor <sam.taylor@example.org>\r\n"), headers.constData());
    QVERIFY2(headers.contains("<ana.nunez@acme.example>\r\n"), headers.constData());
    QVERIFY2(headers.contains("=?UTF-8?b?"), headers.constData());
    QVERIFY2(headers.contains("X-Unsent: 1\r\n"), headers.constData());
    QVERIFY2(headers.contains("Date: Thu, 28 May 2026 18:00:00 +0100\r\n"), headers.constData());
    QVERIFY2(headers.contains("charset=utf-8"), headers.constData());
    QVERIFY2(message->contains("Dear Ms N=C3=BA=C3=B1ez,\r\n"), message->constData());
}

void tst_Eml::theMessageIsTheSameToTheByte()
{
    Letter other = aLetter();
    other.body.paragraphs += richTextOf({u"More."_s}).paragraphs;

    QCOMPARE(emlMessage(aLetter(), aHead()).value(), emlMessage(aLetter(), aHead()).value());
    QVERIFY(emlMessage(aLetter(), aHead()).value() != emlMessage(other, aHead()).value());
}

void tst_Eml::everyLineEndsAsMailAsksAndIsShort()
{
    const QByteArray message = emlMessage(aLetter(), aHead()).value();

    QVERIFY(message.endsWith("\r\n"));
    QCOMPARE(message.count('\n'), message.count("\r\n"));
    QCOMPARE(message.count('\r'), message.count("\r\n"));
    for (const QByteArray &line : message.split('\n')) {
        QVERIFY2(line.size() <= 79, line.constData());
        QVERIFY2(
            std::all_of(line.begin(), line.end(), [](char c) { return c >= 0; }), line.constData());
    }
}

void tst_Eml::nothingInANameOrSubjectBecomesAHeader_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("both") << u"Hello\r\nBcc: eve@evil.example"_s;
    QTest::newRow("line feed") << u"Hello\nBcc: eve@evil.example"_s;
    QTest::newRow("return") << u"Hello\rBcc: eve@evil.example"_s;
    QTest::newRow("an empty line") << u"Hello\r\n\r\nBcc: eve@evil.example"_s;
    QTest::newRow("Unicode's own") << u"Hello\u2028Bcc: eve@evil.example\u0085x"_s;
    QTest::newRow("accents") << u"Héllo\r\nBcc: eve@evil.example"_s;
    QTest::newRow("nothing at all") << QString();
    QTest::newRow("zero") << u"Hello"_s + QChar(0) + u"Bcc: x"_s;
    QTest::newRow("quotes") << u"\" <eve@evil.example>, \""_s;
}

void tst_Eml::nothingInANameOrSubjectBecomesAHeader()
{
    QFETCH(const QString, text);
    Letter letter = aLetter();
    MailHead head = aHead();
    letter.subject = text;
    head.fromName = text;
    head.toName = text;

    const Result<QByteArray> message = emlMessage(letter, head);

    QVERIFY(message);
    const QByteArray headers = headersOf(*message);
    QVERIFY2(!headers.contains("\nBcc"), headers.constData());
    QCOMPARE(headers.count("\r\nSubject:") + headers.startsWith("Subject:"), 1);
    QVERIFY2(message->contains("Dear Ms N=C3=BA=C3=B1ez,\r\n"), message->constData());

    head.fromAddress = u"sam@example.org>\r\nBcc: eve@evil.example"_s;
    QVERIFY(!emlMessage(letter, head));
}

void tst_Eml::withoutAnAddressOfTheSeekerThereIsNoMessage()
{
    MailHead head = aHead();
    head.fromAddress.clear();

    const Result<QByteArray> message = emlMessage(aLetter(), head);

    QVERIFY(!message);
    QCOMPARE(message.error().path, u"seeker.email"_s);
}

void tst_Eml::withoutAnAddressOfThePersonTheSeekerFillsItIn()
{
    MailHead head = aHead();
    head.toAddress.clear();

    const Result<QByteArray> message = emlMessage(aLetter(), head);

    QVERIFY(message);
    QVERIFY(!message->contains("\nTo:"));
}

QTEST_GUILESS_MAIN(tst_Eml)
#include "tst_eml.moc"
