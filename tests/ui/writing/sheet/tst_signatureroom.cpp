// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/sheet/signatureroom.h"

#include "tests/support/handwriting.h"

#include "ui/letter/richdocument.h"
#include "ui/writing/noteedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

constexpr int room = 200;
constexpr int mostSteps = 200; ///< to undo: an endless row of them is a fault

const QStringList usual{u"Dear Ana,"_s, u"Thank you."_s, u"Kind regards,"_s, u"Sam"_s};

/// A note as it is edited, with room for a signature above its name at all times.
struct SignedNote
{
    explicit SignedNote(const QStringList &paragraphs = usual)
        : edit(nullptr)
    {
        QObject::connect(
            &edit, &QTextEdit::textChanged, &edit, [this] { leaveRoom(*edit.document(), room); });
        edit.begin(richTextOf(paragraphs));
    }

    /// The paragraphs that have room below them.
    QStringList roomy() const
    {
        QStringList found;
        const QTextDocument &document = *edit.document();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().lineHeight() > room)
                found += block.text();
        }
        return found;
    }

    void insertAt(int position, const QString &text)
    {
        QTextCursor cursor(edit.document());
        cursor.setPosition(position);
        cursor.insertText(text);
    }

    NoteEdit edit;
};

/// Types, deletes, breaks lines and makes lists wherever chance has it.
void changeSomething(NoteEdit &edit, QRandomGenerator &chance)
{
    QTextCursor cursor(edit.document());
    const int count = edit.document()->characterCount();
    cursor.setPosition(chance.bounded(count));
    switch (chance.bounded(5)) {
    case 0:
        return cursor.insertText(u"word "_s);
    case 1:
        return cursor.insertBlock();
    case 2:
        cursor.setPosition(chance.bounded(count), QTextCursor::KeepAnchor);
        return cursor.removeSelectedText();
    case 3:
        return cursor.insertText(u"And\nso\non"_s);
    default:
        cursor.createList(QTextListFormat::ListDisc);
    }
}

} // namespace

class TestSignatureRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameIsWhereALetterHasOne_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QString>("name");
        QTest::newRow("a letter") << usual << u"Sam"_s;
        QTest::newRow("blank lines behind it")
            << usual + QStringList{QString(), u"  "_s} << u"Sam"_s;
        QTest::newRow("a postscript takes its place")
            << usual + QStringList{u"P.S. Thank you."_s} << u"P.S. Thank you."_s;
        QTest::newRow("too few to have a name") << usual.mid(1) << QString();
        QTest::newRow("nothing") << QStringList{QString()} << QString();
    }

    void theNameIsWhereALetterHasOne()
    {
        QFETCH(const QStringList, paragraphs);
        QFETCH(const QString, name);
        QTextDocument document;
        document.setPlainText(paragraphs.join(u'\n'));

        QCOMPARE(nameBelow(document).text(), name);
    }

    void theRoomIsBelowTheClosingAndNowhereElse()
    {
        SignedNote note;
        QCOMPARE(note.roomy(), {u"Kind regards,"_s});

        QTextCursor cursor(note.edit.document()->findBlockByNumber(2));
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock();
        QCOMPARE(note.roomy(), {u"Kind regards,"_s});
        cursor.insertText(u"Yours,"_s);

        QCOMPARE(note.roomy(), {u"Yours,"_s});
    }

    void whereThereIsNoneAnyMoreAllLinesAreAlike()
    {
        QTextDocument document;
        document.setPlainText(usual.join(u'\n'));
        leaveRoom(document, room);
        QVERIFY(document.findBlockByNumber(2).blockFormat().lineHeight() > room);
        QVERIFY(!document.isUndoAvailable());

        leaveRoom(document, 0);

        QVERIFY(document.findBlockByNumber(2).blockFormat().lineHeight() < room);
        QVERIFY(!document.isUndoAvailable());
    }

    void undoTakesTheWordsBackAndNotTheRoom()
    {
        SignedNote note;
        QVERIFY(!note.edit.document()->isUndoAvailable());

        note.insertAt(note.edit.document()->characterCount() - 1, u"\nP.S. More."_s);
        QCOMPARE(note.roomy(), {u"Sam"_s});
        note.edit.undo();

        QCOMPARE(note.roomy(), {u"Kind regards,"_s});
        QVERIFY(!note.edit.document()->isUndoAvailable());
        QVERIFY(note.edit.document()->isRedoAvailable());
        note.edit.redo();
        QCOMPARE(note.roomy(), {u"Sam"_s});
    }

    void whatIsTypedIntoABlankLineBelowCanBeTakenBack()
    {
        SignedNote note;
        note.insertAt(note.edit.document()->characterCount() - 1, u"\n"_s);
        // Into a line that is there no step is joined to.
        note.insertAt(note.edit.document()->characterCount() - 1, u"P"_s);
        QCOMPARE(note.roomy(), {u"Sam"_s});

        for (int left = 4; note.edit.document()->isUndoAvailable(); --left) {
            QVERIFY(left > 0);
            note.edit.undo();
        }

        QCOMPARE(note.edit.text(), richTextOf(usual));
        QCOMPARE(note.roomy(), {u"Kind regards,"_s});
    }

    void anyWayThereCanBeGoneBackAndForth()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator chance(seed);
        for (int round = 0; round < 40; ++round) {
            SignedNote note;
            const RichText first = note.edit.text();
            for (int step = 0; step < 25; ++step)
                changeSomething(note.edit, chance);
            const RichText last = note.edit.text();
            const QStringList roomy = note.roomy();

            for (int left = mostSteps; note.edit.document()->isUndoAvailable(); --left) {
                QVERIFY2(left > 0, qPrintable(QString::number(seed)));
                note.edit.undo();
            }
            QVERIFY2(note.edit.text() == first, qPrintable(QString::number(seed)));
            QCOMPARE(note.roomy(), {u"Kind regards,"_s});
            for (int left = mostSteps; note.edit.document()->isRedoAvailable(); --left) {
                QVERIFY2(left > 0, qPrintable(QString::number(seed)));
                note.edit.redo();
            }
            QVERIFY2(note.edit.text() == last, qPrintable(QString::number(seed)));
            QCOMPARE(note.roomy(), roomy);
        }
    }

    void aHigherSignatureNeedsMoreRoom()
    {
        LetterMake make;
        const int forThePen = roomForSignature(make);
        QVERIFY(forThePen > 100 && forThePen < 300);
        int before = 0;
        for (const int height : {lowestSignature, 12, highestSignature}) {
            make.signature = handwriting(height);
            QVERIFY(roomForSignature(make) > before);
            before = roomForSignature(make);
        }
        make.textSize = 10;
        QVERIFY(roomForSignature(make) > before);
    }
};

QTEST_MAIN(TestSignatureRoom)
#include "tst_signatureroom.moc"
