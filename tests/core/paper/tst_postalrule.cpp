// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/postalrule.h"

#include "core/paper/countryname.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

class TestPostalRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBuiltInRuleIsRead()
    {
        QFile file(u":/paper/postal.toml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));

        const auto rules = readPostalRules(file.readAll(), file.fileName());

        QVERIFY2(rules, rules ? "" : qPrintable(toString(rules.error())));
        QVERIFY(rules->size() > 50);
        for (const PostalRule &rule : *rules) {
            QVERIFY2(!countryName(rule.country, u"en"_s).isEmpty(), qPrintable(rule.country));
            QVERIFY2(postalRuleOf(rule.country), qPrintable(rule.country));
        }
        QVERIFY(!postalRuleOf(u"AQ"_s));
    }

    void aWrongRuleIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        QTest::newRow("no table") << QByteArray("DE = 3\n") << 1;
        QTest::newRow("no code") << QByteArray("\nDE = { format = \"{code} {town}\" }\n") << 2;
        QTest::newRow("no town") << QByteArray("DE = { format = \"{code}\", code = '\\d' }\n") << 1;
        QTest::newRow("another key") << QByteArray("DE = { colour = \"red\" }\n") << 1;
        QTest::newRow("an open bracket")
            << QByteArray("DE = { format = \"{code} {town}\", code = '[' }\n") << 1;
        QTest::newRow("not TOML") << QByteArray("\n\nDE = {\n") << 3;
    }

    void aWrongRuleIsRefusedWithItsLine()
    {
        QFETCH(const QByteArray, toml);
        QFETCH(const int, line);

        const auto rules = readPostalRules(toml, u"postal.toml"_s);

        QVERIFY(!rules);
        QCOMPARE(rules.error().file, u"postal.toml"_s);
        QVERIFY2(qAbs(rules.error().line - line) <= 1, qPrintable(toString(rules.error())));
    }
};

QTEST_GUILESS_MAIN(TestPostalRule)
#include "tst_postalrule.moc"
