// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machine/places.h"
#include "core/playbook/playbookreader.h"
#include "core/playbook/playbookshelf.h"
#include "tests/app/commands/commandrun.h"
#include "ui/preferences/preferencefile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A home in which nothing is yet.
struct Home
{
    Home()
    {
        qputenv("XDG_DATA_HOME", work.path(u"data"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", work.path(u"config"_s).toLocal8Bit());
    }

    /// A demo search; its path.
    QString search() const
    {
        const QString path = work.path(u"demo.db"_s);
        runCommand({u"demo"_s, path, u"--today"_s, u"2026-05-28"_s});
        return path;
    }

    void prefer(const QString &playbook) const
    {
        QDir().mkpath(QFileInfo(settingsFile()).path());
        QSettings settings(settingsFile(), QSettings::IniFormat);
        QVERIFY(PreferenceFile(settings).keep({.playbook = playbook}));
    }

    const Workplace work;
};

Playbook myOwn()
{
    Playbook playbook = builtInPlaybooks(u"persistent"_s)->standard;
    playbook.name = u"my-own"_s;
    playbook.title = u"My own"_s;
    playbook.description = u"As my uncle says."_s;
    return playbook;
}

QString playbookIn(const CommandRun &run)
{
    return QJsonDocument::fromJson(run.out.toUtf8()).object().value(u"playbook"_s).toString();
}

} // namespace

class tst_OwnPlaybooks final : public QObject
{
    Q_OBJECT

private slots:
    void aPlaybookOfOnesOwnIsListedAndShown();
    void aBadOneIsToldAndHidesNoOther();
    void commandsOnTheDatabaseFollowThePreferredPlaybook();
    void aFileIsPlannedAlikeOnEveryMachine();
    void aPreferredPlaybookThatIsGoneIsBalanced();
};

void tst_OwnPlaybooks::aPlaybookOfOnesOwnIsListedAndShown()
{
    const Home home;
    QVERIFY(shelvePlaybook(playbookFolder(), myOwn()));

    const CommandRun list = runCommand({u"playbook"_s, u"list"_s});
    const CommandRun shown = runCommand({u"playbook"_s, u"show"_s, u"my-own"_s});

    QCOMPARE(list.code, 0);
    QVERIFY(list.out.contains(u"my-own      As my uncle says."_s));
    QVERIFY(list.out.contains(u"balanced"_s));
    QCOMPARE(*readPlaybook(shown.out.toUtf8(), u"shown"_s), myOwn());
}

void tst_OwnPlaybooks::aBadOneIsToldAndHidesNoOther()
{
    const Home home;
    QVERIFY(shelvePlaybook(playbookFolder(), myOwn()));
    QFile bad(QDir(playbookFolder()).filePath(u"bad.toml"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("name = \"bad\"\ntitle = 1\n") > 0);
    bad.close();

    const CommandRun list = runCommand({u"playbook"_s, u"list"_s});

    QCOMPARE(list.code, 0);
    QVERIFY(list.out.contains(u"my-own"_s));
    QVERIFY(!list.out.contains(u"bad"_s));
    QVERIFY2(list.err.contains(u"bad.toml:"_s), qPrintable(list.err));
}

void tst_OwnPlaybooks::commandsOnTheDatabaseFollowThePreferredPlaybook()
{
    const Home home;
    const QString search = home.search();
    const auto agenda = [&] {
        return runCommand({u"agenda"_s, u"--database"_s, search, u"--today"_s, u"2026-05-28"_s,
            u"--format"_s, u"json"_s});
    };
    QCOMPARE(playbookIn(agenda()), u"balanced"_s);
    QVERIFY(shelvePlaybook(playbookFolder(), myOwn()));

    home.prefer(u"my-own"_s);

    QCOMPARE(playbookIn(agenda()), u"my-own"_s);
}

void tst_OwnPlaybooks::aFileIsPlannedAlikeOnEveryMachine()
{
    const Home home;
    const QString file = home.work.path(u"search.json"_s);
    runCommand({u"export"_s, file, u"--database"_s, home.search()});
    const QStringList plain
        = {u"plan"_s, file, u"--today"_s, u"2026-05-28"_s, u"--format"_s, u"json"_s};
    const CommandRun before = runCommand(plain);
    QVERIFY(shelvePlaybook(playbookFolder(), myOwn()));

    home.prefer(u"my-own"_s);

    QCOMPARE(before.code, 0);
    QCOMPARE(runCommand(plain).out, before.out);
    QCOMPARE(
        playbookIn(runCommand(plain + QStringList{u"--playbook"_s, u"my-own"_s})), u"my-own"_s);
}

void tst_OwnPlaybooks::aPreferredPlaybookThatIsGoneIsBalanced()
{
    const Home home;
    const QString search = home.search();

    home.prefer(u"gone"_s);

    const CommandRun today = runCommand({u"today"_s, u"--database"_s, search, u"--today"_s,
        u"2026-05-28"_s, u"--format"_s, u"json"_s});
    QCOMPARE(today.code, 0);
    QCOMPARE(playbookIn(today), u"balanced"_s);
}

QTEST_MAIN(tst_OwnPlaybooks)
#include "tst_ownplaybooks.moc"
