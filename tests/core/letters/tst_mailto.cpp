// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailto.h"

#include "tests/core/letters/letterworld.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_Mailto final : public QObject
{
    Q_OBJECT

private slots:
    void aShortLetterBecomesAnAddress();
    void aLongLetterDoesNot();
    void nothingInItAddsAnotherRecipientOrFile_data();
    void nothingInItAddsAnotherRecipientOrFile();
    void whatIsNoAddressIsRefused();
};

namespace {

const MailHead toAna{.fromAddress = u"sam@example.org"_s, .toAddress = u"ana@acme.example"_s};

Letter shortLetter(const QString &words)
{
    return {.name = u"x"_s,
        .subject = u"Thank you & more"_s,
        .salutation = u"Dear Ana,"_s,
        .body = richTextOf({words}),
        .signature = u"Sam"_s};
}

} // namespace

void tst_Mailto::aShortLetterBecomesAnAddress()
{
    const auto address = mailtoAddress(shortLetter(u"Núñez 100% = a+b?"_s), toAna);

    QVERIFY(address);
    QVERIFY2(address->startsWith("mailto:ana@acme.example?subject=Thank%20you%20%26%20more&body="),
        address->constData());
    const QUrlQuery query(QUrl::fromEncoded(*address));
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded),
        u"Dear Ana,\r\n\r\nNúñez 100% = a+b?\r\n\r\nSam"_s);
}

void tst_Mailto::aLongLetterDoesNot()
{
    QVERIFY(mailtoAddress(shortLetter(QString(1000, u'a')), toAna));
    QVERIFY(!mailtoAddress(shortLetter(QString(2000, u'a')), toAna));
    QVERIFY(!mailtoAddress(shortLetter(QString(600, u'ñ')), toAna));
}

void tst_Mailto::nothingInItAddsAnotherRecipientOrFile_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("another field") << u"x&cc=eve@evil.example"_s;
    QTest::newRow("a file") << u"x&attach=/etc/passwd"_s;
    QTest::newRow("a line") << u"x\r\nBcc: eve@evil.example"_s;
    QTest::newRow("encoded already") << u"x%0D%0ABcc:%20eve@evil.example"_s;
    QTest::newRow("a fragment") << u"x#y?z"_s;
}

void tst_Mailto::nothingInItAddsAnotherRecipientOrFile()
{
    QFETCH(const QString, text);
    Letter letter = shortLetter(text);
    letter.subject = text;

    const auto address = mailtoAddress(letter, toAna);

    QVERIFY(address);
    const QUrl url = QUrl::fromEncoded(*address, QUrl::StrictMode);
    QStringList keys;
    for (const auto &[key, value] : QUrlQuery(url).queryItems())
        keys.append(key);
    QCOMPARE(keys, (QStringList{u"subject"_s, u"body"_s}));
    QCOMPARE(url.path(), u"ana@acme.example"_s);
    QVERIFY(!url.hasFragment());
    QVERIFY(!QUrlQuery(url).queryItemValue(u"subject"_s, QUrl::FullyDecoded).contains(u'\n'));
}

void tst_Mailto::whatIsNoAddressIsRefused()
{
    MailHead head = toAna;
    head.toAddress = u"ana@acme.example?cc=eve@evil.example,x"_s;
    QVERIFY(!mailtoAddress(shortLetter(u"x"_s), head));

    head.toAddress.clear();
    QVERIFY(mailtoAddress(shortLetter(u"x"_s), head)->startsWith("mailto:?subject="));
}

QTEST_GUILESS_MAIN(tst_Mailto)
#include "tst_mailto.moc"
