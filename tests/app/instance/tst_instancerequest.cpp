// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/instancerequest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_InstanceRequest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void noDamagedLineIsTrusted();
};

void tst_InstanceRequest::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("followUp");
    QTest::addColumn<QStringList>("files");

    QTest::newRow("come to the front") << QString() << QString() << QStringList();
    QTest::newRow("a page") << u"calendar"_s << QString() << QStringList();
    QTest::newRow("a follow-up") << QString() << u"thank-you/acme/1/ana"_s << QStringList();
    QTest::newRow("odd names") << QString() << u"\"\\{}'ü"_s
                               << QStringList{u"/tmp/a b%\".vcf"_s, u"/ü"_s};
}

void tst_InstanceRequest::whatIsWrittenIsRead()
{
    QFETCH(QString, page);
    QFETCH(QString, followUp);
    QFETCH(QStringList, files);
    const InstanceRequest request{.page = page, .followUp = followUp, .files = files};

    const QByteArray line = requestLine(request);
    const Result<InstanceRequest> read = requestOf(line);

    QVERIFY(read);
    QCOMPARE(*read, request);
    QCOMPARE(line.count('\n'), 1);
}

void tst_InstanceRequest::anythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");

    const QByteArray good = requestLine({});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("raise\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("a verb too few") << QByteArray(R"({"page":"","files":[]})");
    QTest::newRow("a verb too many")
        << QByteArray(R"({"page":"","follow_up":"","files":[],"run":"sh"})");
    QTest::newRow("another verb") << QByteArray(R"({"page":"","run":"sh","files":[]})");
    QTest::newRow("a number") << QByteArray(R"({"page":7,"follow_up":"","files":[]})");
    QTest::newRow("a relative path")
        << QByteArray(R"({"page":"","follow_up":"","files":["a.vcf"]})");
    QTest::newRow("no list of files") << QByteArray(R"({"page":"","follow_up":"","files":"/a"})");
    QTest::newRow("a control character")
        << QByteArray(R"({"page":"a\u0000b","follow_up":"","files":[]})");
    QTest::newRow("a long text") << requestLine({.page = QString(5000, u'x')});
    QTest::newRow("many files") << requestLine({.files = QStringList(101, u"/a"_s)});
    QTest::newRow("too long at all") << good + QByteArray(longestRequest, ' ');
    QTest::newRow("deep") << QByteArray(60000, '[');
}

void tst_InstanceRequest::anythingElseIsRefused()
{
    QFETCH(QByteArray, line);

    QVERIFY(!requestOf(line));
}

void tst_InstanceRequest::noDamagedLineIsTrusted()
{
    const quint32 seed = 20260528;
    QRandomGenerator random(seed);
    const QByteArray good
        = requestLine({.page = u"calendar"_s, .followUp = u"a/b"_s, .files = {u"/a/b.vcf"_s}});

    int understood = 0;
    for (int i = 0; i < 100'000; ++i) {
        QByteArray line = good;
        for (quint32 hit = random.bounded(1U, 6U); hit > 0; --hit)
            line[random.bounded(int(line.size()))] = char(random.bounded(256));
        if (const Result<InstanceRequest> request = requestOf(line)) {
            ++understood;
            for (const QString &file : request->files)
                QVERIFY2(file.startsWith(u'/'), qPrintable(file));
        }
    }

    QVERIFY(understood < 50'000);
}

QTEST_GUILESS_MAIN(tst_InstanceRequest)
#include "tst_instancerequest.moc"
