// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookshelf.h"

#include "core/playbook/playbookreader.h"
#include "core/playbook/playbookwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Playbook own(const QString &name)
{
    Playbook playbook = builtInPlaybooks(u"reserved"_s)->standard;
    playbook.name = name;
    playbook.title = name.toUpper();
    return playbook;
}

void put(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class tst_PlaybookShelf final : public QObject
{
    Q_OBJECT

private slots:
    void anAbsentFolderIsAnEmptyShelf();
    void everyFileIsReadInTheOrderOfItsName();
    void aBadFileIsNamedAndTheOthersAreRead();
    void noFileTakesTheNameOfAnother();
    void theShelfJoinsTheBuiltInPlaybooks();
    void anUnknownStandardIsBalanced();
    void aTitleGivesAName_data();
    void aTitleGivesAName();
    void aPlaybookIsPutBackInItsOwnFile();
    void aDiscardedPlaybookIsGone();
};

void tst_PlaybookShelf::anAbsentFolderIsAnEmptyShelf()
{
    const PlaybookShelf shelf = readPlaybookShelf(u"/nowhere/at/all"_s);

    QVERIFY(shelf.playbooks.isEmpty());
    QVERIFY(shelf.refused.isEmpty());
}

void tst_PlaybookShelf::everyFileIsReadInTheOrderOfItsName()
{
    const QTemporaryDir folder;
    put(folder, u"b.toml"_s, playbookToml(own(u"first"_s)));
    put(folder, u"a.toml"_s, playbookToml(own(u"second"_s)));
    put(folder, u"notes.txt"_s, "not a playbook");

    const PlaybookShelf shelf = readPlaybookShelf(folder.path());

    QCOMPARE(shelf.playbooks, (QList<Playbook>{own(u"second"_s), own(u"first"_s)}));
    QVERIFY(shelf.refused.isEmpty());
}

void tst_PlaybookShelf::aBadFileIsNamedAndTheOthersAreRead()
{
    const QTemporaryDir folder;
    put(folder, u"bad.toml"_s, "name = \"bad\"\ntitle = 7\n");
    put(folder, u"good.toml"_s, playbookToml(own(u"good"_s)));

    const PlaybookShelf shelf = readPlaybookShelf(folder.path());

    QCOMPARE(shelf.playbooks, QList<Playbook>{own(u"good"_s)});
    QCOMPARE(shelf.refused.size(), 1);
    QCOMPARE(shelf.refused.first().file, folder.filePath(u"bad.toml"_s));
    QVERIFY(shelf.refused.first().line > 0);
}

void tst_PlaybookShelf::noFileTakesTheNameOfAnother()
{
    const QTemporaryDir folder;
    put(folder, u"1.toml"_s, playbookToml(own(u"mine"_s)));
    put(folder, u"2.toml"_s, playbookToml(own(u"mine"_s)));
    put(folder, u"3.toml"_s, playbookToml(own(u"balanced"_s)));

    const PlaybookShelf shelf = readPlaybookShelf(folder.path());

    QCOMPARE(shelf.playbooks.size(), 1);
    QCOMPARE(shelf.refused.size(), 2);
    QCOMPARE(playbooksWith(shelf, {})->byName.at(u"balanced"_s).title, u"Balanced"_s);
}

void tst_PlaybookShelf::theShelfJoinsTheBuiltInPlaybooks()
{
    const PlaybookShelf shelf{.playbooks = {own(u"mine"_s)}};

    const Result<Playbooks> playbooks = playbooksWith(shelf, u"mine"_s);

    QVERIFY(playbooks);
    QCOMPARE(playbooks->standard, own(u"mine"_s));
    QCOMPARE(playbooks->byName.size(), std::size_t(6));
}

void tst_PlaybookShelf::anUnknownStandardIsBalanced()
{
    QCOMPARE(playbooksWith({}, u"gone"_s)->standard.name, u"balanced"_s);
    QCOMPARE(playbooksWith({}, {})->standard.name, u"balanced"_s);
}

void tst_PlaybookShelf::aTitleGivesAName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");

    QTest::newRow("words") << u"My own way"_s << u"my-own-way"_s;
    QTest::newRow("accents and signs") << u"  Año – très poli! "_s << u"ano-tres-poli"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("another script") << u"丁寧"_s << u"own"_s;
    QTest::newRow("nothing") << QString() << u"own"_s;
    QTest::newRow("a built-in one") << u"Balanced"_s << u"balanced-2"_s;
    QTest::newRow("one on the shelf") << u"Mine"_s << u"mine-2"_s;
    QTest::newRow("very long") << QString(300, u'x') << QString(40, u'x');
}

void tst_PlaybookShelf::aTitleGivesAName()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);

    QCOMPARE(playbookNameFor(title, {.playbooks = {own(u"mine"_s)}}), name);
}

void tst_PlaybookShelf::aPlaybookIsPutBackInItsOwnFile()
{
    const QTemporaryDir folder;
    put(folder, u"by-hand.toml"_s, playbookToml(own(u"mine"_s)));
    Playbook changed = own(u"mine"_s);
    changed.paceDays = 10;

    QVERIFY(shelvePlaybook(folder.path(), changed));
    QVERIFY(shelvePlaybook(folder.path(), own(u"new"_s)));

    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
        (QStringList{u"by-hand.toml"_s, u"new.toml"_s}));
    QCOMPARE(readPlaybookShelf(folder.path()).playbooks, (QList<Playbook>{changed, own(u"new"_s)}));
}

void tst_PlaybookShelf::aDiscardedPlaybookIsGone()
{
    const QTemporaryDir folder;
    const QString shelf = folder.filePath(u"deep/down"_s);
    QVERIFY(shelvePlaybook(shelf, own(u"mine"_s)));

    QVERIFY(discardPlaybook(shelf, u"mine"_s));
    QVERIFY(!discardPlaybook(shelf, u"mine"_s));
    QVERIFY(!discardPlaybook(shelf, u"balanced"_s));

    QVERIFY(readPlaybookShelf(shelf).playbooks.isEmpty());
}

QTEST_GUILESS_MAIN(tst_PlaybookShelf)
#include "tst_playbookshelf.moc"
