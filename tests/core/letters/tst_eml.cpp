// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/eml.h"

#include "tests/core/letters/letterworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
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
    void aStrictReaderFindsNoDefect_data();
    void aStrictReaderFindsNoDefect();
    void aFileGoesWithItUnchanged();
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

/// What Python's reader of mail makes of a message.
QJsonObject readByPython(const QByteArray &message)
{
    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s,
            u"import base64, email, email.policy, json, sys\n"
            "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n"
            "parts = list(m.walk())\n"
            "defects = [str(d) for p in parts for d in p.defects]\n"
            "defects += [str(d) for p in parts for h in p.values() for d in h.defects]\n"
            "text = lambda kind: m.get_body((kind,)).get_content().replace('\\r\\n', '\\n')\n"
            "files = list(m.iter_attachments()) if m.get_content_subtype() == 'mixed' else []\n"
            "print(json.dumps({'defects': defects, 'subject': m['subject'], 'to': m['to'],\n"
            "    'unsent': m['x-unsent'], 'plain': text('plain'), 'html': text('html'),\n"
            "    'files': [f.get_filename() for f in files],\n"
            "    'content': ''.join(base64.b64encode(f.get_content()).decode() for f in files)}))\n"_s});
    python.write(message);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
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
    QVERIFY2(headers.contains("multipart/alternative"), headers.constData());
    QVERIFY2(message->contains("charset=utf-8"), message->constData());
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

void tst_Eml::aStrictReaderFindsNoDefect_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("fileName");

    QTest::newRow("plain") << u"Thank you"_s << QString();
    QTest::newRow("accents") << u"Über die Stelle bei Núñez 山田 — thank you"_s << QString();
    QTest::newRow("long") << u"a very long subject "_s.repeated(20) << QString();
    QTest::newRow("long and foreign") << u"山田様 "_s.repeated(60) << QString();
    QTest::newRow("with a file") << u"Thank you"_s << u"Letter.pdf"_s;
    QTest::newRow("with a file of any name")
        << u"Thank you"_s
        << u"Núñez \"quoted\"; 山田 and a name that needs parts of its own"
           " because it is so long.pdf"_s;
}

void tst_Eml::aStrictReaderFindsNoDefect()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, fileName);
    Letter letter = aLetter();
    letter.subject = subject;
    letter.body.paragraphs.append({RichParagraphKind::Bullet,
        {{u"my page"_s, true, false, u"https://sam.example/?a=1&b=2"_s}}});
    QList<MailAttachment> files;
    if (!fileName.isEmpty())
        files.append({fileName, "application/pdf", QByteArray("%PDF\n\r\0\xff", 9)});

    const QByteArray message = emlMessage(letter, aHead(), files).value();
    const QJsonObject read = readByPython(message);

    QCOMPARE(read[u"defects"_s].toArray(), QJsonArray());
    QCOMPARE(read[u"subject"_s].toString(), subject.simplified());
    QCOMPARE(read[u"to"_s].toString(), u"Ana Núñez <ana.nunez@acme.example>"_s);
    QCOMPARE(read[u"unsent"_s].toString(), u"1"_s);
    QCOMPARE(read[u"plain"_s].toString(), bodyText(letter) + u'\n');
    const QString html = read[u"html"_s].toString();
    QVERIFY2(html.contains(u"<p>Dear Ms Núñez,</p>"_s), qPrintable(html));
    QVERIFY2(
        html.contains(u"<li><a href=\"https://sam.example/?a=1&amp;b=2\">"_s), qPrintable(html));
    QCOMPARE(read[u"files"_s].toArray(), fileName.isEmpty() ? QJsonArray() : QJsonArray{fileName});
}

void tst_Eml::aFileGoesWithItUnchanged()
{
    QByteArray content;
    for (int byte = 0; byte < 10000; ++byte)
        content.append(char(byte * 7));

    const QByteArray message
        = emlMessage(aLetter(), aHead(), {{u"a/../b.pdf"_s, "application/pdf", content}}).value();
    const QJsonObject read = readByPython(message);

    QCOMPARE(QByteArray::fromBase64(read[u"content"_s].toString().toLatin1()), content);
    QCOMPARE(read[u"files"_s].toArray(), QJsonArray{u"a-..-b.pdf"_s});
    QCOMPARE(message,
        emlMessage(aLetter(), aHead(), {{u"a/../b.pdf"_s, "application/pdf", content}}).value());
}

QTEST_GUILESS_MAIN(tst_Eml)
#include "tst_eml.moc"
