// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richhtml.h"
#include "tests/core/letters/letterworld.h"
#include "tests/support/keys.h"
#include "ui/letter/letterfile.h"
#include "ui/writing/noteedit.h"

#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

/// A file that is there, and that nothing but hostile content names; traced.py makes it.
QString canary()
{
    return qEnvironmentVariable("AFTERWORD_CANARY", u"/nowhere/canary.png"_s);
}

/// Where a tracer sees what comes now.
void mark(const QString &part)
{
    QVERIFY(!QFile::exists(u"/afterword-mark/"_s + part));
}

QStringList hostileHtml()
{
    const QStringList shapes{u"<img src='%1'>"_s, u"<img srcset='%1 2x' data-src='%1'>"_s,
        u"<iframe src='%1'></iframe>"_s, u"<object data='%1'></object><embed src='%1'>"_s,
        u"<link rel='stylesheet' href='%1'>"_s, u"<style>@import url('%1');</style>"_s,
        u"<p style=\"background-image:url('%1')\">x</p>"_s, u"<body background='%1'>x</body>"_s,
        u"<ul style=\"list-style-image:url('%1')\"><li>x</li></ul>"_s,
        u"<table background='%1'><tr><td background='%1'>x</td></tr></table>"_s,
        u"<script src='%1'></script>"_s, u"<video poster='%1' src='%1'></video>"_s,
        u"<base href='%1'><img src='canary.png'>"_s, u"<a href='%1'><img src='%1'></a>"_s,
        u"<meta http-equiv='refresh' content='0;url=%1'>"_s,
        u"<!DOCTYPE x [<!ENTITY e SYSTEM '%1'>]><p>&e;</p>"_s,
        u"<svg><image href='%1' xlink:href='%1'/></svg>"_s,
        u"<style>@font-face{font-family:f;src:url('%1')}p{font-family:f}</style><p>x</p>"_s};
    QStringList targets{canary(), u"file://"_s + canary(), u"FILE://localhost"_s + canary(),
        u"http://127.0.0.1:9/canary.png"_s, u"https://127.0.0.1:9/canary.png"_s,
        u"ftp://127.0.0.1:9/canary.png"_s, u"//127.0.0.1/canary.png"_s,
        u"smb://127.0.0.1/canary.png"_s};
    QStringList all;
    for (const QString &shape : shapes) {
        for (const QString &target : targets)
            all += QString(shape).replace(u"%1"_s, target);
    }
    return all;
}

/// All that is done with a note, once.
void putThrough(const QString &html, const QString &folder)
{
    NoteEdit edit(nullptr);
    edit.resize(400, 300);
    edit.show();
    edit.setFocus();
    auto *pasted = new QMimeData;
    pasted->setHtml(html);
    QApplication::clipboard()->setMimeData(pasted);
    edit.paste();
    edit.insertPhrase(html);
    edit.grab();

    LetterWorld world = richWorld();
    world.interview().topics += html;
    world.ana().family = html;
    const Result<Letter> letter = writeLetter(world.request(),
        u"Subject: %1\n\nDear Ms Li,\n\n%1\n\nYours sincerely,\n\nSam\n"_s.arg(html));
    QVERIFY(letter.has_value());
    const MailHead head{.fromName = html,
        .fromAddress = u"sam@example.org"_s,
        .toName = html,
        .toAddress = u"ana@acme.example"_s,
        .date = QDateTime(QDate(2026, 5, 28), QTime(10, 42), Qt::UTC)};
    for (const LetterFormat format : letterFormats()) {
        for (const RichText &body : {edit.text(), readersPart(*letter)}) {
            const Letter sent = withReadersPart(*letter, body);
            const auto file = letterFile(format, {.letter = sent, .head = head});
            QVERIFY(file.has_value());
            QFile out(folder + u"/note."_s + endingOf(format));
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*file) == file->size());
        }
    }
}

} // namespace

/// What a note may not do: open a file or a socket because of what stands in it. Alone, this sees
/// that nothing breaks; `hostile_note` runs it under strace and looks at each call.
class TestHostileNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatStandsInANoteIsLoaded()
    {
        QTemporaryDir folder;
        // What the program opens by itself it opens here, the first time.
        putThrough(u"<p>Thank <b>you</b> for <i>it</i>.</p><ul><li>x</li></ul>"_s, folder.path());

        mark(u"hostile"_s);
        for (const QString &html : hostileHtml())
            putThrough(html, folder.path());
        mark(u"end"_s);
    }

    void theTracerWouldSeeIt()
    {
        mark(u"control"_s);
        QTextDocument careless;
        careless.setHtml(u"<img src='%1'>"_s.arg(canary()));
        careless.size();
        QFile(canary()).open(QIODevice::ReadOnly);
        mark(u"end"_s);
    }
};

QTEST_MAIN(TestHostileNote)
#include "tst_hostilenote.moc"
