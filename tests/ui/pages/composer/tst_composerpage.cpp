// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keys.h"
#include "tests/ui/pages/composer/composerdesk.h"

#include "ui/pages/composer/note/notedraft.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

class TestComposerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteOpensWrittenAndReadyToType()
    {
        MemoryStore store(acme());
        Desk desk(store);

        QVERIFY(desk.page.open(desk.noteTo(u"ana"_s).id));

        QVERIFY(desk.text().toPlainText().startsWith(u"Dear Ms Núñez,"_s));
        QVERIFY(desk.text().toPlainText().endsWith(u"Sam Taylor"_s));
        QCOMPARE(QApplication::focusWidget(), &desk.text());
        QCOMPARE(desk.recipients().count(), 2);
        QVERIFY(!desk.page.open({u"gone"_s}));
    }

    void whatIsTypedStaysWithItsReader()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);

        type(u"HELLO ANA "_s);
        desk.recipients().setCurrentRow(1);
        QVERIFY(desk.text().toPlainText().startsWith(u"Dear Ms Li,"_s));
        type(u"HELLO EVA "_s);
        desk.recipients().setCurrentRow(0);

        QVERIFY(desk.text().toPlainText().startsWith(u"HELLO ANA Dear Ms Núñez,"_s));
        QVERIFY(desk.draftOf(u"eva"_s).contains(u"HELLO EVA"_s));
    }

    void aDraftIsKeptWithinTwoSecondsAndComesBack()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);

        type(u"HELLO "_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.draftOf(u"ana"_s).contains(u"HELLO"_s), 2000);
        Desk later(store);
        later.page.open(later.noteTo(u"ana"_s).id);

        QVERIFY(later.text().toPlainText().startsWith(u"HELLO Dear"_s));
        QVERIFY(later.page.findChild<QLabel *>(u"draftStatus"_s)
                    ->text()
                    .startsWith(u"Draft saved 10:42"_s));
    }

    void anUntouchedNoteLeavesNoDraft()
    {
        MemoryStore store(acme());
        Desk desk(store);

        desk.page.open(desk.noteTo(u"ana"_s).id);
        desk.page.open(desk.noteTo(u"eva"_s).id);
        desk.page.keepDraft();

        QVERIFY(desk.session->drafts().empty());
    }

    void aPlaceholderHoldsTheNoteBackAndSaysWhy()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);

        type(u"[company] "_s);
        desk.send();
        QVERIFY(desk.notice().contains(u"[company]"_s));
        QVERIFY(desk.session->dossier().opportunities.first().log.isEmpty());
        desk.page.findChild<QAction *>(u"exportPdf"_s)->trigger();

        QVERIFY(!desk.page.findChild<QFileDialog *>());
    }

    void aNoteIsExportedAsItStands_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("page") << u"exportPdf"_s << u".pdf"_s << QByteArray("%PDF-");
        QTest::newRow("plain text") << u"exportText"_s << u".txt"_s << QByteArray("HELLO Dear Ms");
        QTest::newRow("e-mail") << u"exportEmail"_s << u".eml"_s << QByteArray();
    }

    void aNoteIsExportedAsItStands()
    {
        QFETCH(QString, action);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"note"_s);

        type(u"HELLO "_s);
        desk.page.findChild<QAction *>(action)->trigger();
        auto *dialog = desk.page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().first().endsWith(
            u"2026-05-28-Acme-Robotics-Ana-Núñez"_s + suffix));
        Q_EMIT dialog->fileSelected(path);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.size() > 200);
        QVERIFY(written.startsWith(begin));
        QVERIFY(desk.page.findChild<QLabel *>(u"draftStatus"_s)->text().contains(path));
    }

    void undoingWhatWasSentBringsTheWordsBack()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        desk.text().moveCursor(QTextCursor::End);
        type(u" PS"_s);
        const QString written = desk.text().toPlainText();
        desk.send();

        QVERIFY(desk.session->undo());
        desk.page.open(desk.noteTo(u"ana"_s).id);

        QCOMPARE(desk.text().toPlainText(), written);
        QVERIFY(!desk.text().isReadOnly());
    }

    void markingAsSentLogsTheVeryTextAndGoesOn()
    {
        MemoryStore store(acme());
        Desk desk(store);
        QSignalSpy finished(&desk.page, &ComposerPage::requested);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        const QString begun = desk.words();
        desk.text().moveCursor(QTextCursor::End);

        type(u" PS"_s);
        desk.send();

        const QList<LogEntry> log = desk.session->dossier().opportunities.first().log;
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.first().text, begun + u" PS"_s);
        QCOMPARE(log.first().kind, LogKind::ThankYou);
        QVERIFY(desk.text().toPlainText().startsWith(u"Dear Ms Li,"_s));
        QCOMPARE(finished.size(), 0);
        desk.send();
        QCOMPARE(finished.size(), 1);
        QVERIFY(desk.text().isReadOnly());

        QVERIFY(desk.session->undo());
        QVERIFY(!desk.text().isReadOnly());
    }

    void aLineOfTheInterviewGoesInAtTheCursor()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);

        QTRY_VERIFY(desk.page.findChild<QPushButton *>(u"line2"_s)->isVisible());
        press(Qt::Key_2, Qt::AltModifier);

        QTRY_COMPARE(desk.text().toPlainText().left(19), u"Tableau certificate"_s);
    }

    void pastedTextComesWithoutItsLooks()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        auto *rich = new QMimeData;
        rich->setHtml(u"<h1 style='color:red'>Big</h1>"_s);
        rich->setText(u"Big"_s);

        QApplication::clipboard()->setMimeData(rich);
        press(Qt::Key_V, Qt::ControlModifier);

        QVERIFY(desk.text().toPlainText().startsWith(u"BigDear"_s));
        QVERIFY(!desk.text().toHtml().contains(u"<h1"_s));
    }

    void undoInTheTextIsTheTextsOwn()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QAction undo(&desk.page);
        undo.setShortcut(QKeySequence::Undo);
        desk.page.addAction(&undo);
        QSignalSpy undone(&undo, &QAction::triggered);

        type(u"X"_s);
        press(Qt::Key_Z, Qt::ControlModifier);

        QVERIFY(desk.text().toPlainText().startsWith(u"Dear"_s));
        QCOMPARE(undone.size(), 0);
    }

    void anotherTemplateCanBeTakenBack()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        const QString begun = desk.text().toPlainText();
        auto *letter = desk.page.findChild<QComboBox *>(u"letter"_s);

        letter->setCurrentIndex(1);
        Q_EMIT letter->activated(1);
        QVERIFY(desk.text().toPlainText() != begun);
        desk.text().setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(desk.text().toPlainText(), begun);
    }
};

QTEST_MAIN(TestComposerPage)
#include "tst_composerpage.moc"
