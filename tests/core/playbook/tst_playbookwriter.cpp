// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookwriter.h"

#include "core/playbook/playbookreader.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_PlaybookWriter final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAsTheSame_data();
    void whatIsWrittenIsReadAsTheSame();
    void anyTextComesBackAsItWas_data();
    void anyTextComesBackAsItWas();
    void whatIsUsualIsNotWritten();
};

void tst_PlaybookWriter::whatIsWrittenIsReadAsTheSame_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name : builtInPlaybookNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_PlaybookWriter::whatIsWrittenIsReadAsTheSame()
{
    QFETCH(const QString, name);
    const Playbook playbook = builtInPlaybooks(name)->standard;

    const Result<Playbook> again = readPlaybook(playbookToml(playbook), u"again.toml"_s);

    QVERIFY2(again, qPrintable(again ? QString() : toString(again.error())));
    QCOMPARE(*again, playbook);
}

void tst_PlaybookWriter::anyTextComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("quotes") << u"“Never” say \"never\""_s;
    QTest::newRow("backslashes") << uR"(C:\new\table)"_s;
    QTest::newRow("lines and tabs") << u"one\ntwo\tthree\r\n"_s;
    QTest::newRow("control characters") << u"a\u0001b\u007fc"_s;
    QTest::newRow("a key in disguise") << u"x\"\npace_days = 1\n#"_s;
    QTest::newRow("other scripts") << u"ありがとう 🙏 شكرا"_s;
}

void tst_PlaybookWriter::anyTextComesBackAsItWas()
{
    QFETCH(const QString, text);
    Playbook playbook = builtInPlaybooks(u"reserved"_s)->standard;
    playbook.title = text;
    playbook.description = text;
    playbook.rules[0].why = text;
    playbook.rules[0].sources = {text, u"000"_s};

    const Result<Playbook> again = readPlaybook(playbookToml(playbook), u"again.toml"_s);

    QVERIFY2(again, qPrintable(again ? QString() : toString(again.error())));
    QCOMPARE(*again, playbook);
}

void tst_PlaybookWriter::whatIsUsualIsNotWritten()
{
    const Playbook playbook{.name = u"mine"_s,
        .title = u"Mine"_s,
        .description = u"My own"_s,
        .tone = u"warm"_s,
        .rules = {{.id = u"rest"_s,
            .channels = {Channel::Task},
            .why = u"Rest."_s,
            .sources = {u"me"_s}}}};

    const QByteArray text = playbookToml(playbook);

    for (const char *key : {"silence", "from_round", "rotates", "closes", "grace", "letter"})
        QVERIFY2(!text.contains(QByteArray("\n") + key), key);
    QVERIFY(text.contains("pace_days = 7\n"));
    QVERIFY(text.contains("\n[[rule]]\nid = \"rest\"\n"));
}

QTEST_GUILESS_MAIN(tst_PlaybookWriter)
#include "tst_playbookwriter.moc"
