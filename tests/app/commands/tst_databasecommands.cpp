// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"
#include "tests/app/commands/commandrun.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString today = u"2026-05-28"_s;

/// A sample database in a folder of its own.
class DemoPlace final
{
public:
    DemoPlace()
        : m_made(runCommand({u"demo"_s, database(), u"--today"_s, today}))
    {
    }

    const CommandRun &made() const { return m_made; }
    const Workplace &workplace() const { return m_workplace; }
    QString database() const { return m_workplace.path(u"demo.db"_s); }

    CommandRun run(const QStringList &arguments) const
    {
        return runCommand(
            arguments + QStringList{u"--database"_s, database(), u"--today"_s, today});
    }

private:
    Workplace m_workplace;
    CommandRun m_made;
};

QJsonArray followUpsOf(const CommandRun &run)
{
    return QJsonDocument::fromJson(run.out.toUtf8()).object().value(u"follow_ups"_s).toArray();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The commands that use a database.
class TestDatabaseCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemoIsPrivateAndSound();
    void theDemoReplacesNothing();
    void todayIsWhatIsDue();
    void theAgendaGoesAsFarAsTold();
    void anExportComesBackWhole();
    void theCardsAreExportedAsVCards();
    void exportedCardsComeBack();
    void aCardOfSomebodyKnownIsMerged();
    void aCardThatCameTodayAsksFromToday();
    void anImportTwiceIsPassedOver();
    void aDryRunChangesNothing();
    void aBadFileKeepsTheGoodOnesOut_data();
    void aBadFileKeepsTheGoodOnesOut();
    void aNamedDatabaseIsMadeAndTheMakingSaid();
    void aMissingDatabaseIsNotMade_data();
    void aMissingDatabaseIsNotMade();
    void whatIsNoPlainFileIsNotWrittenTo();
    void aNoteIsWrittenByItsEnding_data();
    void aNoteIsWrittenByItsEnding();
    void aNoteForNobodyIsRefused();
    void aBackupIsRestoredAndWhatWasThereKept();
    void aBackupThatIsNotGoodIsNotRestored_data();
    void aBackupThatIsNotGoodIsNotRestored();
    void quietMeansNoMessages();
};

void TestDatabaseCommands::theDemoIsPrivateAndSound()
{
    const DemoPlace demo;

    const auto verified = demo.run({u"verify"_s});

    QCOMPARE(demo.made().code, 0);
    QCOMPARE(demo.made().out, QString());
    QVERIFY(demo.made().err.contains(u"23 people, 6 opportunities"_s));
    QCOMPARE(QFile::permissions(demo.database())
            & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser),
        QFile::Permissions());
    QCOMPARE(verified.code, 0);
}

void TestDatabaseCommands::theDemoReplacesNothing()
{
    const DemoPlace demo;
    const auto before = demo.workplace().digest(u"demo.db"_s);

    const auto again = runCommand({u"demo"_s, demo.database()});

    QCOMPARE(again.code, 4);
    QVERIFY(again.err.contains(u"demo.db"_s));
    QCOMPARE(demo.workplace().digest(u"demo.db"_s), before);
}

void TestDatabaseCommands::todayIsWhatIsDue()
{
    const DemoPlace demo;

    const auto result = demo.run({u"today"_s, u"--format"_s, u"json"_s});

    QCOMPARE(result.code, 0);
    const auto followUps = followUpsOf(result);
    QVERIFY(followUps.size() >= 4);
    for (const auto &followUp : followUps) {
        const auto state = followUp.toObject().value(u"state"_s).toString();
        QVERIFY2(state == u"due"_s || state == u"overdue"_s, qPrintable(state));
    }
    QVERIFY(demo.run({u"today"_s}).out.contains(u"Priya Raman"_s));
}

void TestDatabaseCommands::theAgendaGoesAsFarAsTold()
{
    const DemoPlace demo;

    const auto none = demo.run({u"agenda"_s, u"--days"_s, u"0"_s, u"--format"_s, u"json"_s});
    const auto week = demo.run({u"agenda"_s, u"--days"_s, u"7"_s, u"--format"_s, u"json"_s});

    QVERIFY(followUpsOf(week).size() > followUpsOf(none).size());
    for (const auto &followUp : followUpsOf(week))
        QVERIFY(followUp.toObject().value(u"due"_s).toString() <= u"2026-06-04"_s);
}

void TestDatabaseCommands::anExportComesBackWhole()
{
    const DemoPlace demo;
    const auto out = demo.workplace().path(u"all.json"_s);
    const auto other = demo.workplace().path(u"other.db"_s);

    QCOMPARE(demo.run({u"export"_s, out}).code, 0);
    const auto imported = runCommand({u"import"_s, out, u"--database"_s, other});
    const auto again
        = runCommand({u"export"_s, u"-"_s, u"--format"_s, u"json"_s, u"--database"_s, other});

    QCOMPARE(imported.code, 0);
    QVERIFY(imported.out.contains(u"30 added, 0 merged, 0 passed over"_s)
        || imported.out.contains(u"29 added, 1 merged, 0 passed over"_s));
    QCOMPARE(again.out.toUtf8(), contentOf(out));
}

void TestDatabaseCommands::theCardsAreExportedAsVCards()
{
    const DemoPlace demo;
    const auto out = demo.workplace().path(u"cards.vcf"_s);

    QCOMPARE(demo.run({u"export"_s, out}).code, 0);
    const auto printed = demo.run({u"export"_s, u"-"_s, u"--format"_s, u"vcf"_s});

    QCOMPARE(contentOf(out).count("BEGIN:VCARD\r\n"), 23);
    QVERIFY(contentOf(out).contains("\r\nFN:Ana Núñez\r\n"));
    QCOMPARE(printed.out.toUtf8(), contentOf(out));
}

void TestDatabaseCommands::exportedCardsComeBack()
{
    const DemoPlace demo;
    const auto out = demo.workplace().path(u"cards.vcf"_s);
    const auto other = demo.workplace().path(u"other.db"_s);
    QCOMPARE(demo.run({u"export"_s, out}).code, 0);

    const auto first = runCommand({u"import"_s, out, u"--database"_s, other});
    const auto second = runCommand({u"import"_s, out, u"--database"_s, other});
    const auto again
        = runCommand({u"export"_s, u"-"_s, u"--format"_s, u"vcf"_s, u"--database"_s, other});

    QCOMPARE(first.code, 0);
    QVERIFY(first.out.contains(u"23 added, 0 merged, 0 passed over"_s));
    QCOMPARE(second.code, 1);
    QVERIFY(second.out.contains(u"0 added, 0 merged, 23 passed over"_s));
    QCOMPARE(again.out.count(u"BEGIN:VCARD"_s), 23);
}

void TestDatabaseCommands::aCardOfSomebodyKnownIsMerged()
{
    const DemoPlace demo;
    const auto file = demo.workplace().file(u"ana.vcf"_s,
        "BEGIN:VCARD\nVERSION:4.0\nUID:elsewhere\nN:Núñez;Ana;;Ms;\nORG:Acme Robotics\n"
        "EMAIL:ana.nunez@acme.example\nTEL:+44 113 000\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n");

    const auto result = demo.run({u"import"_s, file});
    const auto cards = demo.run({u"export"_s, u"-"_s, u"--format"_s, u"vcf"_s}).out;

    QCOMPARE(result.code, 1);
    QVERIFY2(result.out.contains(u"0 added, 1 merged, 1 passed over"_s), qPrintable(result.out));
    QVERIFY(result.out.contains(u"at line 9 cannot be read: the card has no name"_s));
    QCOMPARE(cards.count(u"FN:Ana Núñez"_s), 1);
    QVERIFY(cards.contains(u"+44 113 000"_s));
}

void TestDatabaseCommands::aCardThatCameTodayAsksFromToday()
{
    const DemoPlace demo;
    const auto file = demo.workplace().file(u"edda.vcf"_s,
        "BEGIN:VCARD\nVERSION:3.0\nUID:edda\nN:Zed;Edda;;;\nORG:Northwind Health\n"
        "EMAIL:edda@northwind.example\nEND:VCARD\n");

    QCOMPARE(demo.run({u"import"_s, file}).code, 0);
    const auto agenda = followUpsOf(demo.run({u"agenda"_s, u"--format"_s, u"json"_s}));
    const auto facts = demo.run({u"export"_s, u"-"_s, u"--format"_s, u"json"_s}).out;

    const auto found = std::ranges::find_if(
        agenda, [](const QJsonValue &v) { return v[u"contact"_s] == u"edda"_s; });
    QVERIFY(found != agenda.end());
    QCOMPARE(found->toObject().value(u"opens"_s), today);
    QCOMPARE(found->toObject().value(u"state"_s), u"planned"_s);
    QVERIFY(facts.contains(u"\"known_since\": \"2026-05-28\""_s));
}

void TestDatabaseCommands::anImportTwiceIsPassedOver()
{
    const DemoPlace demo;
    const auto out = demo.workplace().path(u"all.json"_s);
    QCOMPARE(demo.run({u"export"_s, out}).code, 0);

    const auto result = demo.run({u"import"_s, out, u"--format"_s, u"json"_s});

    QCOMPARE(result.code, 1);
    const auto report = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(report.value(u"format"_s).toString(), u"afterword-import/1"_s);
    const auto file = report.value(u"files"_s).toArray().first().toObject();
    QCOMPARE(file.value(u"passed_over"_s).toInt(), 30);
    QCOMPARE(file.value(u"added"_s).toInt(), 0);
}

void TestDatabaseCommands::aDryRunChangesNothing()
{
    const DemoPlace demo;
    const auto file = demo.workplace().file(u"one.json"_s,
        "{\"format\": \"afterword-dossier/1\", \"contacts\": [{\"id\": \"new\", \"given\": "
        "\"New\"}]}");
    const auto before = demo.workplace().digest(u"demo.db"_s);

    const auto result = demo.run({u"import"_s, file, u"--dry-run"_s});

    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains(u"1 added"_s));
    QCOMPARE(demo.workplace().digest(u"demo.db"_s), before);
    QCOMPARE(demo.workplace().files().filter(u"demo.db"_s).size(), 1);
}

void TestDatabaseCommands::aBadFileKeepsTheGoodOnesOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");

    QTest::newRow("truncated") << u"bad.json"_s << QByteArray("{\"format\": ") << 3;
    QTest::newRow("unknown key") << u"bad.json"_s
                                 << QByteArray("{\"format\": \"afterword-dossier/1\", \"x\": 1}")
                                 << 3;
    QTest::newRow("a kind to come") << u"cards.csv"_s << QByteArray("a,b") << 2;
}

void TestDatabaseCommands::aBadFileKeepsTheGoodOnesOut()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const DemoPlace demo;
    const auto good = demo.workplace().file(u"good.json"_s,
        "{\"format\": \"afterword-dossier/1\", \"contacts\": [{\"id\": \"new\", \"given\": "
        "\"New\"}]}");
    const auto bad = demo.workplace().file(name, content);
    const auto before = demo.workplace().digest(u"demo.db"_s);

    const auto result = demo.run({u"import"_s, good, bad});

    QCOMPARE(result.code, code);
    QVERIFY(result.err.contains(name));
    QCOMPARE(demo.workplace().digest(u"demo.db"_s), before);
}

void TestDatabaseCommands::aNamedDatabaseIsMadeAndTheMakingSaid()
{
    const Workplace workplace;
    const auto file = workplace.file(u"one.json"_s, "{\"format\": \"afterword-dossier/1\"}");
    const auto database = workplace.path(u"new.db"_s);

    const auto rehearsed
        = runCommand({u"import"_s, file, u"--database"_s, database, u"--dry-run"_s});
    QVERIFY(!QFile::exists(database));
    const auto result = runCommand({u"import"_s, file, u"--database"_s, database});

    QCOMPARE(rehearsed.code, 0);
    QCOMPARE(result.code, 0);
    QVERIFY(result.err.contains(u"a new one was made"_s));
    QVERIFY(QFile::exists(database));
}

void TestDatabaseCommands::aMissingDatabaseIsNotMade_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("today") << QStringList{u"today"_s};
    QTest::newRow("agenda") << QStringList{u"agenda"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"-"_s, u"--format"_s, u"json"_s};
    QTest::newRow("note") << QStringList{u"note"_s, u"x"_s, u"--output"_s, u"x.txt"_s};
}

void TestDatabaseCommands::aMissingDatabaseIsNotMade()
{
    QFETCH(QStringList, arguments);
    const Workplace workplace;
    const auto database = workplace.path(u"none.db"_s);

    const auto result = runCommand(arguments + QStringList{u"--database"_s, database});

    QCOMPARE(result.code, 4);
    QVERIFY2(result.err.contains(u"none.db"_s), qPrintable(result.err));
    QVERIFY(workplace.files().isEmpty());
}

void TestDatabaseCommands::whatIsNoPlainFileIsNotWrittenTo()
{
    const DemoPlace demo;
    const auto victim = demo.workplace().file(u"victim.json"_s, "kept");
    const auto link = demo.workplace().path(u"link.json"_s);
    QVERIFY(QFile::link(victim, link));

    const auto result = demo.run({u"export"_s, link});

    QCOMPARE(result.code, 4);
    QCOMPARE(contentOf(victim), QByteArray("kept"));
}

void TestDatabaseCommands::aNoteIsWrittenByItsEnding_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("held");

    QTest::newRow("text") << u"txt"_s << QByteArray("Dear Ms N\u00fa\u00f1ez,");
    QTest::newRow("message") << u"eml"_s << QByteArray("ana.nunez@acme.example");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("HTML") << u"html"_s << QByteArray("<p>Dear Ms N\u00fa\u00f1ez,</p>");
    QTest::newRow("text document")
        << u"odt"_s << QByteArray("mimetypeapplication/vnd.oasis.opendocument.text");
}

void TestDatabaseCommands::aNoteIsWrittenByItsEnding()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, held);
    const DemoPlace demo;
    const auto out = demo.workplace().path(u"note."_s + ending);
    const auto id = u"thank-you.interviewer/acme/acme-1/ana/1"_s;

    const auto result = demo.run({u"note"_s, id, u"--output"_s, out});
    const auto content = contentOf(out);
    const auto again = demo.run({u"note"_s, id, u"--output"_s, out});

    QVERIFY2(result.code == 0, qPrintable(result.err));
    QVERIFY2(content.contains(held), content.left(2000).constData());
    QCOMPARE(again.code, 0);
    QCOMPARE(contentOf(out), content);
}

void TestDatabaseCommands::aNoteForNobodyIsRefused()
{
    const DemoPlace demo;
    const auto out = demo.workplace().path(u"note.txt"_s);

    const auto result = demo.run({u"note"_s, u"nobody"_s, u"--output"_s, out});

    QCOMPARE(result.code, 2);
    QVERIFY(!QFile::exists(out));
}

void TestDatabaseCommands::aBackupIsRestoredAndWhatWasThereKept()
{
    const DemoPlace demo;
    const auto out = demo.workplace().path(u"backup.db"_s);
    const auto all = demo.workplace().path(u"before.json"_s);
    const auto later = demo.workplace().path(u"after.json"_s);
    QCOMPARE(demo.run({u"export"_s, all}).code, 0);

    const auto backedUp = demo.run({u"backup"_s, out});
    const auto removed = QFile::remove(demo.database());
    demo.workplace().file(u"demo.db"_s, "nothing");
    const auto restored = demo.run({u"restore"_s, out});

    QCOMPARE(backedUp.code, 0);
    QCOMPARE(backedUp.out, QString());
    QVERIFY(backedUp.err.contains(out));
    QVERIFY(removed);
    QCOMPARE(restored.code, 0);
    QVERIFY(restored.err.contains(u"demo.db.damaged-20260528-120000"_s));
    QCOMPARE(contentOf(demo.workplace().path(u"demo.db.damaged-20260528-120000"_s)),
        QByteArray("nothing"));
    QCOMPARE(demo.run({u"export"_s, later}).code, 0);
    QCOMPARE(contentOf(later), contentOf(all));
    QCOMPARE(demo.run({u"verify"_s}).code, 0);
    Result<Database> database = Database::open(demo.database(), OpenMode::MustExist);
    QVERIFY(database);
    // Else the next start would say that nobody was reminded since the copy was made.
    QCOMPARE(SqliteStore(std::move(*database)).awakeUntil()->date(), QDate(2026, 5, 28));
}

void TestDatabaseCommands::aBackupThatIsNotGoodIsNotRestored_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");

    QTest::newRow("another file") << u"letter.txt"_s << 3;
    QTest::newRow("no file") << u"missing.db"_s << 4;
    QTest::newRow("the database itself") << u"demo.db"_s << 2;
}

void TestDatabaseCommands::aBackupThatIsNotGoodIsNotRestored()
{
    QFETCH(const QString, name);
    QFETCH(const int, code);
    const DemoPlace demo;
    demo.workplace().file(u"letter.txt"_s, "Dear Ms Núñez");
    const auto before = demo.workplace().digest(u"demo.db"_s);
    const auto files = demo.workplace().files();

    const auto restored = demo.run({u"restore"_s, demo.workplace().path(name)});

    QCOMPARE(restored.code, code);
    QVERIFY(restored.err.contains(name));
    QCOMPARE(demo.workplace().digest(u"demo.db"_s), before);
    QCOMPARE(demo.workplace().files(), files);
}

void TestDatabaseCommands::quietMeansNoMessages()
{
    const DemoPlace demo;

    const auto result = demo.run({u"export"_s, demo.workplace().path(u"all.json"_s), u"--quiet"_s});

    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
}

QTEST_MAIN(TestDatabaseCommands)
#include "tst_databasecommands.moc"
