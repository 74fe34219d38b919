// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/autostartfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names that folders may have, each odd in a way of its own and all ways at once.
QStringList oddNames()
{
    QStringList names{u"plain"_s, u"two words"_s, u" leading"_s, u"trailing "_s, u"ünï ✉"_s,
        u"-dash"_s, u"%f %U %%"_s, u"a\tb"_s, u"\\n"_s, u"\\\\"_s, u"'single'"_s, u"\"double\""_s,
        u"$HOME"_s, u"$(touch x)"_s, u"`touch x`"_s, u"a;b"_s, u"a&b"_s, u"a|b"_s, u"a>b"_s,
        u"a<b"_s, u"#x"_s, u"~"_s, u"*?"_s, u"(a)"_s, u"[a]"_s, u"{a}"_s, u"a!b"_s, u"a^b"_s,
        u"a,b"_s, u"a:b"_s, u"@a"_s, u"+a"_s, u"a=b"_s};
    const qsizetype single = names.size();
    for (qsizetype i = 1; i < single; ++i)
        names.append(names.at(i) + names.at(single - i) + u"%\"\\ $"_s);
    return names;
}

} // namespace

class tst_AutostartFile final : public QObject
{
    Q_OBJECT

private slots:
    void aWordIsQuotedWhereItMustBe_data();
    void aWordIsQuotedWhereItMustBe();
    void theDesktopRunsWhatIsMeant();
    void itIsTurnedOnAndOff();
    void whatTheDesktopTurnedOffIsOff_data();
    void whatTheDesktopTurnedOffIsOff();
    void aProgramThatMovedIsFoundAgain();
    void noLinkIsFollowed();
};

void tst_AutostartFile::aWordIsQuotedWhereItMustBe_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("line");

    QTest::newRow("plain") << u"/usr/bin/afterword"_s << u"/usr/bin/afterword"_s;
    QTest::newRow("a space") << u"/my apps/a"_s << uR"("/my apps/a")"_s;
    QTest::newRow("a per cent sign") << u"/100%/a"_s << u"/100%%/a"_s;
    QTest::newRow("a quote") << uR"(/a"b)"_s << uR"("/a\\"b")"_s;
    QTest::newRow("a backslash") << uR"(/a\b)"_s << uR"("/a\\\\b")"_s;
    QTest::newRow("a dollar") << u"/a$b"_s << uR"("/a\\$b")"_s;
    QTest::newRow("nothing") << QString() << uR"("")"_s;
}

void tst_AutostartFile::aWordIsQuotedWhereItMustBe()
{
    QFETCH(QString, word);
    QFETCH(QString, line);

    QCOMPARE(execLine({word}), line);
}

/// GLib reads the file as desktops do, and starts the program at its odd place.
void tst_AutostartFile::theDesktopRunsWhatIsMeant()
{
    if (QStandardPaths::findExecutable(u"gio"_s).isEmpty())
        QSKIP("gio is not there");
    const QTemporaryDir folder;
    for (const QString &name : oddNames()) {
        const QString place = folder.filePath(name);
        QVERIFY2(QDir().mkpath(place), qPrintable(name));
        const QString program = place + u"/run"_s;
        const QString proof = folder.filePath(u"proof"_s);
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s' \"$0|$1|$#\" > '" + proof.toUtf8() + "'\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::remove(proof);
        const QString entry = folder.filePath(u"afterword.desktop"_s);

        QVERIFY(AutostartFile(entry, {program, u"--background"_s}).turn(SessionStart::On));
        QVERIFY2(
            QProcess::execute(u"gio"_s, {u"launch"_s, entry}) == 0, contentOf(entry).constData());

        QTRY_COMPARE(contentOf(proof), program.toUtf8() + "|--background|1");
    }
}

void tst_AutostartFile::itIsTurnedOnAndOff()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/autostart/afterword.desktop"_s);
    const AutostartFile file(path, {u"/usr/bin/afterword"_s, u"--background"_s});
    QCOMPARE(file.current(), SessionStart::Off);
    QVERIFY(file.turn(SessionStart::Off));

    QVERIFY(file.turn(SessionStart::On));
    QCOMPARE(file.current(), SessionStart::On);
    QVERIFY(contentOf(path).contains("\nExec=/usr/bin/afterword --background\n"));
    const QString check = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (!check.isEmpty())
        QCOMPARE(QProcess::execute(check, {path}), 0);

    QVERIFY(file.turn(SessionStart::Off));
    QCOMPARE(file.current(), SessionStart::Off);
    QVERIFY(!QFile::exists(path));
}

void tst_AutostartFile::whatTheDesktopTurnedOffIsOff_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("hidden") << QByteArray("Hidden=true\n");
    QTest::newRow("disabled by GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n");
}

void tst_AutostartFile::whatTheDesktopTurnedOffIsOff()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"afterword.desktop"_s);
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("[Desktop Entry]\nExec=/old/afterword\n" + line);
    written.close();
    const AutostartFile file(path, {u"/new/afterword"_s});

    QCOMPARE(file.current(), SessionStart::Off);
    QVERIFY(file.refresh());
    QVERIFY(!contentOf(path).contains("/new/afterword"));
    QVERIFY(file.turn(SessionStart::On));
    QCOMPARE(file.current(), SessionStart::On);
}

void tst_AutostartFile::aProgramThatMovedIsFoundAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"afterword.desktop"_s);
    QVERIFY(AutostartFile(path, {u"/old/afterword"_s}).turn(SessionStart::On));

    QVERIFY(AutostartFile(path, {u"/new/afterword"_s}).refresh());

    QVERIFY(contentOf(path).contains("\nExec=/new/afterword\n"));
}

void tst_AutostartFile::noLinkIsFollowed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"afterword.desktop"_s);
    const QString victim = folder.filePath(u"victim"_s);
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QVERIFY(QFile::link(victim, path));

    QVERIFY(!AutostartFile(path, {u"/usr/bin/afterword"_s}).turn(SessionStart::On));

    QCOMPARE(contentOf(victim), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(tst_AutostartFile)
#include "tst_autostartfile.moc"
