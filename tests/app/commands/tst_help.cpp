// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/commandrun.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QString manual()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/packaging/afterword.1"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// As a manual page spells it.
QString inManual(const QCommandLineOption &option)
{
    auto name = u"--"_s + option.names().constLast();
    return name.replace(u"-"_s, u"\\-"_s);
}

} // namespace

/// What the program says about itself.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandExplainsItself_data();
    void aCommandExplainsItself();
    void theManualHoldsEveryCommandAndOption();
    void theManualIsWellFormed();
    void helpListsAllCommands();
    void theVersionIsPrinted();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
};

void TestHelp::aCommandExplainsItself_data()
{
    QTest::addColumn<QString>("name");

    for (const auto &command : commands())
        QTest::newRow(qPrintable(command.name)) << command.name;
}

void TestHelp::aCommandExplainsItself()
{
    QFETCH(QString, name);

    const auto result = runCommand({name, u"--help"_s});

    QCOMPARE(result.code, 0);
    QVERIFY(result.err.isEmpty());
    QVERIFY(result.out.startsWith(u"Usage: afterword "_s + name));
    const auto all = commands();
    const auto command = std::ranges::find(all, name, &Command::name);
    QVERIFY(command->summary.size() > 20);
    QVERIFY(!command->summary.endsWith(u'.'));
    QVERIFY(result.out.contains(command->summary));
    for (const auto &option : command->options + commonOptions()) {
        QVERIFY(result.out.contains(u"--"_s + option.names().constLast()));
        QVERIFY(option.description().endsWith(u'.'));
    }
}

void TestHelp::theManualHoldsEveryCommandAndOption()
{
    const auto page = manual();
    auto options = commonOptions() + windowOptions();

    for (const auto &command : commands()) {
        const QRegularExpression entry(
            u"\\.TP\\n\\.BI? \"?%1\\b"_s.arg(QRegularExpression::escape(command.name)));
        QVERIFY2(entry.match(page).hasMatch(), qPrintable(command.name));
        options += command.options;
    }

    for (const auto &option : options)
        QVERIFY2(page.contains(inManual(option)), qPrintable(option.names().constLast()));
    QVERIFY(page.contains(u"\\-\\-format"_s));
}

void TestHelp::theManualIsWellFormed()
{
    if (QStandardPaths::findExecutable(u"man"_s).isEmpty())
        QSKIP("man is not installed");
    QProcess man;

    man.start(u"man"_s,
        {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s,
            QStringLiteral(AFTERWORD_SOURCE_DIR "/packaging/afterword.1")});
    QVERIFY(man.waitForFinished());

    QCOMPARE(QString::fromUtf8(man.readAllStandardError()), QString());
}

void TestHelp::helpListsAllCommands()
{
    const auto result = runCommand({u"--help"_s});

    QCOMPARE(result.code, 0);
    for (const auto &command : commands())
        QVERIFY2(result.out.contains(command.summary), qPrintable(command.name));
}

void TestHelp::theVersionIsPrinted()
{
    const auto result = runCommand({u"--version"_s});

    QCOMPARE(result.code, 0);
    QVERIFY(
        QRegularExpression(u"^afterword \\d+\\.\\d+\\.\\d+\\n$"_s).match(result.out).hasMatch());
}

void TestHelp::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");

    QTest::newRow("unknown command") << QStringList{u"dance"_s} << u"dance"_s;
    QTest::newRow("unknown option") << QStringList{u"today"_s, u"--colour"_s} << u"colour"_s;
    QTest::newRow("unknown format")
        << QStringList{u"today"_s, u"--format"_s, u"pdf"_s} << u"text, json, ics, csv"_s;
    QTest::newRow("nothing to plan") << QStringList{u"plan"_s} << u"plan FILE"_s;
    QTest::newRow("one file too many") << QStringList{u"plan"_s, u"a"_s, u"b"_s} << u"`b`"_s;
    QTest::newRow("impossible day")
        << QStringList{u"demo"_s, u"x.db"_s, u"--today"_s, u"2026-02-30"_s} << u"2026-02-30"_s;
    QTest::newRow("no number of days")
        << QStringList{u"agenda"_s, u"--days"_s, u"many"_s} << u"many"_s;
    QTest::newRow("unknown playbook")
        << QStringList{u"playbook"_s, u"show"_s, u"loud"_s} << u"balanced"_s;
    QTest::newRow("no such part of playbook")
        << QStringList{u"playbook"_s, u"burn"_s} << u"check FILE"_s;
    QTest::newRow("a letter nowhere") << QStringList{u"note"_s, u"x"_s} << u"--output"_s;
    QTest::newRow("an ending to come") << QStringList{u"note"_s, u"x"_s, u"--output"_s, u"x.doc"_s}
                                       << u".pdf .odt .html .eml .txt"_s;
    QTest::newRow("an export to come")
        << QStringList{u"export"_s, u"x.doc"_s} << u"json, ics, csv or vcf"_s;
    QTest::newRow("a server to come")
        << QStringList{u"today"_s, u"--database"_s, u"postgresql://x"_s} << u"server"_s;
}

void TestHelp::wrongUsageIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);

    const auto result = runCommand(arguments);

    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
}

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
