// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/richhtml.h"
#include "tests/core/letters/letterworld.h"
#include "tests/support/hostilenotes.h"
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

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

constexpr qsizetype longestFact = 4000;
constexpr double longestSeconds = 20; ///< of work for all of a note's ways out

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

/// Six for each way unless more are wished; forty are all there are.
int notesPerWay()
{
    const int wished = qEnvironmentVariableIntValue("AFTERWORD_NOTES_PER_WAY");
    return wished > 0 ? std::min(wished, hostileNotesPerWay) : 6;
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
    // As a fact it is as long as a card or an interview may hold.
    const QString words = html.left(longestFact);
    edit.insertPhrase(words);
    edit.grab();

    LetterWorld world = richWorld();
    world.interview().topics += words;
    world.ana().family = words;
    const Result<Letter> letter = writeLetter(world.request(),
        u"Subject: %1\n\nDear Ms Li,\n\n%1\n\nYours sincerely,\n\nSam\n"_s.arg(words));
    QVERIFY(letter.has_value());
    const MailHead head{.fromName = words,
        .fromAddress = u"sam@example.org"_s,
        .toName = words,
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
        const QStringList notes = hostileNotes(canary(), notesPerWay()) + hostileBombs(canary());
        for (const QString &html : notes) {
            const std::clock_t begin = std::clock();
            putThrough(html, folder.path());
            const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
            QVERIFY2(seconds < longestSeconds, qPrintable(html.left(200)));
        }
        mark(u"end"_s);
        QVERIFY(notes.size() >= 300);
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
