// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/mailprogram.h"

#include "tests/core/letters/letterworld.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_MailProgram final : public QObject
{
    Q_OBJECT

private slots:
    void aShortLetterGoesAsAnAddress();
    void aLongOneGoesAsAFileForTheSeekerAlone();
    void aFileBesideItMakesItAMessageFile();
    void whereNoProgramTakesAddressesTheFileIsTried();
    void whereNoProgramTakesAnythingItIsSaid();
    void aMessageThatCannotBeMadeIsNotOpened();
};

namespace {

const MailHead toAna{.fromAddress = u"sam@example.org"_s, .toAddress = u"ana@acme.example"_s};

Letter letterOf(int words)
{
    return {.name = u"x"_s,
        .subject = u"Thank you"_s,
        .body = richTextOf({u"word "_s.repeated(words)})};
}

/// What a desktop was given, and whether it takes it.
struct FakeDesktop
{
    QList<QUrl> opened = {};
    QStringList schemes = {u"mailto"_s, u"file"_s};

    bool open(const QUrl &url)
    {
        opened.append(url);
        return schemes.contains(url.scheme());
    }
    MailProgram::Opener opener()
    {
        return [this](const QUrl &url) { return open(url); };
    }
};

} // namespace

void tst_MailProgram::aShortLetterGoesAsAnAddress()
{
    FakeDesktop desktop;
    MailProgram program(desktop.opener());

    QVERIFY(program.open(letterOf(50), toAna));

    QCOMPARE(desktop.opened.size(), 1);
    QCOMPARE(desktop.opened.first().scheme(), u"mailto"_s);
    QCOMPARE(desktop.opened.first().path(), u"ana@acme.example"_s);
}

void tst_MailProgram::aLongOneGoesAsAFileForTheSeekerAlone()
{
    FakeDesktop desktop;
    QString path;
    {
        MailProgram program(desktop.opener());

        QVERIFY(program.open(letterOf(600), toAna));
        QVERIFY(program.open(letterOf(601), toAna));

        QCOMPARE(desktop.opened.size(), 2);
        QVERIFY(desktop.opened[0] != desktop.opened[1]);
        path = desktop.opened.first().toLocalFile();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("X-Unsent: 1"));
        const auto others
            = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(file.permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(path).path()).permissions() & others));
    }
    QVERIFY(!QFile::exists(path));
}

void tst_MailProgram::aFileBesideItMakesItAMessageFile()
{
    FakeDesktop desktop;
    MailProgram program(desktop.opener());

    QVERIFY(program.open(letterOf(5), toAna, {{u"x.pdf"_s, "application/pdf", "%PDF"}}));

    QCOMPARE(desktop.opened.size(), 1);
    QVERIFY(desktop.opened.first().isLocalFile());
}

void tst_MailProgram::whereNoProgramTakesAddressesTheFileIsTried()
{
    FakeDesktop desktop{.schemes = {u"file"_s}};
    MailProgram program(desktop.opener());

    QVERIFY(program.open(letterOf(5), toAna));

    QCOMPARE(desktop.opened.size(), 2);
    QVERIFY(desktop.opened.last().isLocalFile());
}

void tst_MailProgram::whereNoProgramTakesAnythingItIsSaid()
{
    FakeDesktop desktop{.schemes = {}};
    MailProgram program(desktop.opener());

    const Result<void> opened = program.open(letterOf(5), toAna);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Access);
}

void tst_MailProgram::aMessageThatCannotBeMadeIsNotOpened()
{
    FakeDesktop desktop;
    MailProgram program(desktop.opener());

    QVERIFY(!program.open(letterOf(600), {.toAddress = u"ana@acme.example"_s}));

    QVERIFY(desktop.opened.isEmpty());
}

QTEST_GUILESS_MAIN(tst_MailProgram)
#include "tst_mailprogram.moc"
