// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinion/secondopinion.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

// server.py beside this file is a real server on this machine; the first part of the path says how
// it behaves.
class tst_SecondOpinion final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theServerIsToldTextAndLanguageAndNothingElse();
    void whatItFindsStandsAtItsPlace();
    void nobodyIsAskedWithoutAnAddress();
    void onlyTheLastQuestionIsAnswered();
    void aForgottenQuestionIsNotAnswered();
    void badAnswersAreSaid_data();
    void badAnswersAreSaid();
    void aFaultIsSaidOnceUntilItAnswersAgain();
    void aServerThatIsNotThereIsSaid();
    void askingDoesNotBlock();

private:
    QString address(const QString &kind) const;
    QList<QJsonObject> asked();

    QProcess m_server;
    QString m_port;
};

void tst_SecondOpinion::initTestCase()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(u"/usr/bin/python3"_s,
        {u"-u"_s, QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/ui/opinion/server.py")});
    QTRY_VERIFY(m_server.canReadLine());
    m_port = QString::fromLatin1(m_server.readLine()).trimmed();
}

void tst_SecondOpinion::cleanupTestCase()
{
    m_server.kill();
    m_server.waitForFinished();
}

QString tst_SecondOpinion::address(const QString &kind) const
{
    return u"http://127.0.0.1:%1/%2"_s.arg(m_port, kind);
}

QList<QJsonObject> tst_SecondOpinion::asked()
{
    QList<QJsonObject> requests;
    while (m_server.canReadLine())
        requests += QJsonDocument::fromJson(m_server.readLine()).object();
    return requests;
}

void tst_SecondOpinion::theServerIsToldTextAndLanguageAndNothingElse()
{
    SecondOpinion opinion(nullptr);
    QSignalSpy answered(&opinion, &SecondOpinion::answered);

    opinion.ask(address(u"lt"_s), u"A “cat” & co."_s, u"en_GB"_s);
    QVERIFY(answered.wait());
    opinion.ask(address(u"lt"_s), u"Again."_s, u"en_US"_s);
    QVERIFY(answered.wait());

    QTRY_VERIFY(m_server.canReadLine());
    const QList<QJsonObject> requests = asked();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0][u"path"_s].toString(), u"/lt/v2/check"_s);
    QCOMPARE(requests[0][u"body"_s].toString(),
        u"language=en-GB&text=A%20%E2%80%9Ccat%E2%80%9D%20%26%20co."_s);
    QCOMPARE(requests[1][u"body"_s].toString(), u"language=en-US&text=Again."_s);
    for (const QJsonValue &header : requests[1][u"headers"_s].toArray())
        QVERIFY2(header.toString() != u"cookie"_s && header.toString() != u"authorization"_s,
            qPrintable(header.toString()));
}

void tst_SecondOpinion::whatItFindsStandsAtItsPlace()
{
    SecondOpinion opinion(nullptr);
    QSignalSpy answered(&opinion, &SecondOpinion::answered);
    const QString text = u"Dear Ms Okonkwo, 😀 I have an cat."_s;

    opinion.ask(address(u"lt"_s), text, u"en_GB"_s);
    QVERIFY(answered.wait());

    QCOMPARE(answered[0][0].toString(), text);
    const auto findings = answered[0][1].value<QList<Finding>>();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].found, u"an cat"_s);
    QCOMPARE(findings[0].position, text.indexOf(u"an cat"_s));
    QCOMPARE(findings[0].expected, u"Write “a cat”."_s);
    QCOMPARE(findings[0].suggestions, QStringList{u"a cat"_s});
    (void)asked();
}

void tst_SecondOpinion::nobodyIsAskedWithoutAnAddress()
{
    SecondOpinion opinion(nullptr);
    QSignalSpy answered(&opinion, &SecondOpinion::answered);
    QSignalSpy failed(&opinion, &SecondOpinion::failed);

    opinion.ask({}, u"I have an cat."_s, u"en_GB"_s);
    opinion.ask(address(u"lt"_s), u" \n"_s, u"en_GB"_s);

    QVERIFY(!answered.wait(100));
    QCOMPARE(failed.count(), 0);
    QVERIFY(asked().isEmpty());
}

void tst_SecondOpinion::onlyTheLastQuestionIsAnswered()
{
    SecondOpinion opinion(nullptr);
    QSignalSpy answered(&opinion, &SecondOpinion::answered);
    QSignalSpy failed(&opinion, &SecondOpinion::failed);

    opinion.ask(address(u"slow"_s), u"One."_s, u"en_GB"_s);
    opinion.ask(address(u"lt"_s), u"Two."_s, u"en_GB"_s);
    opinion.ask(address(u"lt"_s), u"Three."_s, u"en_GB"_s);
    QVERIFY(answered.wait());
    QVERIFY(!answered.wait(100));

    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered[0][0].toString(), u"Three."_s);
    QCOMPARE(failed.count(), 0);
}

void tst_SecondOpinion::aForgottenQuestionIsNotAnswered()
{
    SecondOpinion opinion(nullptr);
    QSignalSpy answered(&opinion, &SecondOpinion::answered);
    QSignalSpy failed(&opinion, &SecondOpinion::failed);

    opinion.ask(address(u"lt"_s), u"One."_s, u"en_GB"_s);
    opinion.forget();

    QVERIFY(!answered.wait(100));
    QCOMPARE(failed.count(), 0);
}

void tst_SecondOpinion::badAnswersAreSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("why");

    QTest::newRow("slow") << u"slow"_s << u"in time"_s;
    QTest::newRow("a byte at a time") << u"trickle"_s << u"in time"_s;
    QTest::newRow("huge") << u"huge"_s << u"too long"_s;
    QTest::newRow("broken") << u"broken"_s << u"LanguageTool"_s;
    QTest::newRow("a page") << u"page"_s << u"LanguageTool"_s;
    QTest::newRow("a fault of its own") << u"failing"_s << u"status 500"_s;
    QTest::newRow("sent elsewhere") << u"redirect"_s << u"status 307"_s;
}

void tst_SecondOpinion::badAnswersAreSaid()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, why);
    SecondOpinion opinion(nullptr, std::chrono::milliseconds(700));
    QSignalSpy answered(&opinion, &SecondOpinion::answered);
    QSignalSpy failed(&opinion, &SecondOpinion::failed);

    opinion.ask(address(kind), u"I have an cat."_s, u"en_GB"_s);
    QVERIFY(failed.wait());

    const auto error = failed[0][0].value<Error>();
    QVERIFY2(error.what.contains(why), qPrintable(error.what));
    QCOMPARE(error.file, address(kind));
    QCOMPARE(answered.count(), 0);
    for (const QJsonObject &request : asked())
        QVERIFY(!request[u"path"_s].toString().contains(u"elsewhere"_s));
}

void tst_SecondOpinion::aFaultIsSaidOnceUntilItAnswersAgain()
{
    SecondOpinion opinion(nullptr);
    QSignalSpy failed(&opinion, &SecondOpinion::failed);
    QSignalSpy answered(&opinion, &SecondOpinion::answered);

    opinion.ask(address(u"failing"_s), u"One."_s, u"en_GB"_s);
    QVERIFY(failed.wait());
    opinion.ask(address(u"failing"_s), u"Two."_s, u"en_GB"_s);
    QVERIFY(!failed.wait(300));
    opinion.ask(address(u"lt"_s), u"Three."_s, u"en_GB"_s);
    QVERIFY(answered.wait());
    opinion.ask(address(u"failing"_s), u"Four."_s, u"en_GB"_s);
    QVERIFY(failed.wait());

    QCOMPARE(failed.count(), 2);
}

void tst_SecondOpinion::aServerThatIsNotThereIsSaid()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QString closed = u"http://127.0.0.1:%1"_s.arg(nobody.serverPort());
    nobody.close();
    SecondOpinion opinion(nullptr);
    QSignalSpy failed(&opinion, &SecondOpinion::failed);

    opinion.ask(closed, u"One."_s, u"en_GB"_s);
    QVERIFY(failed.wait());

    QVERIFY(failed[0][0].value<Error>().what.contains(u"cannot be reached"_s));
}

void tst_SecondOpinion::askingDoesNotBlock()
{
    SecondOpinion opinion(nullptr);
    QElapsedTimer timer;
    timer.start();

    opinion.ask(address(u"slow"_s), QString(100'000, u'a'), u"en_GB"_s);

    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_SecondOpinion)
#include "tst_secondopinion.moc"
