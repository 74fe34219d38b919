// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself is also the one that is killed: see main().
#include "core/storage/sqlitestore.h"
#include "core/storage/verify.h"
#include "tests/support/randomfacts.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

// Commits until it is killed, and says so after each commit.
int commitForEver(const QString &path, quint32 seed)
{
    Result<Database> database = Database::open(path, OpenMode::MustExist);
    if (!database)
        return 1;
    SqliteStore store(*std::move(database));
    RandomFacts facts(seed);
    for (;;) {
        Opportunity made = facts.opportunity();
        made.id = newId<OpportunityTag>();
        const Contact met{.id = {u"with-"_s + made.id.text}};
        const Change change{.id = newId<ChangeTag>(), .facts = {{.after = made}, {.after = met}}};
        if (!store.apply(change))
            return 2;
        const Draft draft{.key = u"note:x"_s, .content = made.id.text};
        if (!store.saveDraft(draft) || !store.keepDraftVersion(draft))
            return 3;
        std::printf("%s\n", qPrintable(made.id.text));
        std::fflush(stdout);
    }
}

} // namespace

class tst_Crash final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAcknowledgedIsThereAfterAKill();
};

void tst_Crash::whatWasAcknowledgedIsThereAfterAKill()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    RandomFacts chance(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"search.afterword"_s);
    QVERIFY(Database::open(path, OpenMode::Create));
    QSet<QString> acknowledged;

    QString last;

    for (int kill = 0; kill < 30; ++kill) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
            {u"--commit-for-ever"_s, path, QString::number(chance.below(1'000'000))});
        QVERIFY(process.waitForReadyRead());
        process.waitForFinished(chance.below(40));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (line.isEmpty())
                continue;
            last = QString::fromLatin1(line);
            acknowledged.insert(last);
        }

        Result<Database> database = Database::open(path, OpenMode::MustExist);
        QVERIFY2(database, database ? "" : qPrintable(toString(database.error())));
        SqliteStore store(*std::move(database));
        const Result<Dossier> dossier = store.load();
        const Result<QList<Damage>> findings = verify(store.database());

        QVERIFY(dossier && findings && findings->isEmpty());
        QSet<QString> kept;
        for (const Opportunity &opportunity : dossier->opportunities)
            kept.insert(opportunity.id.text);
        QVERIFY2(kept.contains(acknowledged), qPrintable(u"kill %1"_s.arg(kill)));
        QCOMPARE(dossier->contacts.size(), dossier->opportunities.size());
        QVERIFY((kept - acknowledged).size() <= 1);
        const Result<QList<Draft>> drafts = store.drafts();
        const Result<QList<Draft>> versions = store.draftVersions(u"note:x"_s);
        QVERIFY(drafts && versions && versions->size() <= mostDraftVersions);
        for (const Draft &draft : *drafts + *versions)
            QVERIFY(kept.contains(draft.content));
        // What was said came after both were kept, and at most one more was under way.
        QVERIFY(last.isEmpty() || drafts->value(0).content == last
            || versions->value(0).content == last || versions->value(1).content == last);
        acknowledged = kept;
    }
    qInfo("%d changes were acknowledged and kept", int(acknowledged.size()));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--commit-for-ever")
        return commitForEver(arguments.value(2), arguments.value(3).toUInt());
    tst_Crash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
