// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_AtomicFile final : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsMadeForTheUserAlone();
    void aFileIsReplacedWhole();
    void nothingButAPlainFileIsReplaced_data();
    void nothingButAPlainFileIsReplaced();
    void aFolderThatIsNotThereIsAnError();
    void aDiskWithoutRoomLeavesTheOldFile();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path())
        .entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

mode_t modeOf(const QString &path)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode : 0;
}

} // namespace

void tst_AtomicFile::aFileIsMadeForTheUserAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Núñez note.pdf"_s);
    const mode_t before = ::umask(0);

    const Result<void> result = writeFile(path, "content");

    ::umask(before);
    QVERIFY(result);
    QCOMPARE(contentOf(path), QByteArray("content"));
    QCOMPARE(modeOf(path), mode_t(S_IFREG | S_IRUSR | S_IWUSR));
    QCOMPARE(namesIn(folder), QStringList(u"Núñez note.pdf"_s));
}

void tst_AtomicFile::aFileIsReplacedWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"note.pdf"_s);
    QVERIFY(writeFile(path, "a long first content"));

    QVERIFY(writeFile(path, "short"));
    QCOMPARE(contentOf(path), QByteArray("short"));
    QVERIFY(writeFile(path, QByteArray()));
    QCOMPARE(contentOf(path), QByteArray());
    QCOMPARE(namesIn(folder).size(), 1);
}

void tst_AtomicFile::nothingButAPlainFileIsReplaced_data()
{
    QTest::addColumn<QString>("kind");

    for (const QString &kind : {u"link"_s, u"dangling link"_s, u"folder"_s, u"pipe"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

void tst_AtomicFile::nothingButAPlainFileIsReplaced()
{
    QFETCH(const QString, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"target"_s);
    const QString victim = folder.filePath(u"victim"_s);
    QVERIFY(writeFile(victim, "precious"));
    if (kind == u"link"_s)
        QVERIFY(QFile::link(victim, path));
    if (kind == u"dangling link"_s)
        QVERIFY(QFile::link(folder.filePath(u"nothing"_s), path));
    if (kind == u"folder"_s)
        QVERIFY(QDir(folder.path()).mkdir(u"target"_s));
    if (kind == u"pipe"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const mode_t before = modeOf(path);

    const Result<void> result = writeFile(path, "content");

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Access);
    QCOMPARE(result.error().file, path);
    QCOMPARE(modeOf(path), before);
    QCOMPARE(contentOf(victim), QByteArray("precious"));
    QCOMPARE(namesIn(folder), QStringList({u"target"_s, u"victim"_s}));
}

void tst_AtomicFile::aFolderThatIsNotThereIsAnError()
{
    const QTemporaryDir folder;

    const Result<void> result = writeFile(folder.filePath(u"no/such/note.pdf"_s), "content");

    QVERIFY(!result);
    QVERIFY2(result.error().what.contains(u"No such file or directory"_s),
        qPrintable(result.error().what));
    QVERIFY(namesIn(folder).isEmpty());
}

void tst_AtomicFile::aDiskWithoutRoomLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"note.pdf"_s);
    QVERIFY(writeFile(path, "old"));
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 4096, .rlim_max = before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);

    const Result<void> result = writeFile(path, QByteArray(1000000, 'x'));

    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!result);
    QVERIFY2(result.error().what.contains(u"File too large"_s), qPrintable(result.error().what));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(namesIn(folder), QStringList(u"note.pdf"_s));
}

QTEST_GUILESS_MAIN(tst_AtomicFile)
#include "tst_atomicfile.moc"
