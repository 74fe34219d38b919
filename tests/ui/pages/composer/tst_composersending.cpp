// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keys.h"
#include "tests/support/pdfwords.h"
#include "tests/ui/pages/composer/composerdesk.h"

#include "ui/pages/composer/note/notedraft.h"
#include "ui/pages/composer/note/noteprogress.h"
#include "ui/pages/composer/versionsdialog.h"
#include "ui/paper/paperdialog.h"
#include "ui/paper/paperoptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

NoteProgress progressOn(const Desk &desk, const QString &contact)
{
    return progressOf(desk.noteTo(contact), noteFromDraft(desk.draftOf(contact)));
}

/// Presses Print, and prints into a file.
void printTo(PaperDialog &dialog, const QString &path)
{
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"print"_s), Qt::LeftButton);
    auto *system = dialog.findChild<QPrintDialog *>();
    QVERIFY(system && system->isVisible());
    system->findChild<QLineEdit *>(u"filename"_s)->setText(path);
    system->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
}

} // namespace

class TestComposerSending : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &url) { m_taken = url; }

private Q_SLOTS:
    void init()
    {
        for (const QString &scheme : {u"mailto"_s, u"file"_s})
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    void cleanup()
    {
        for (const QString &scheme : {u"mailto"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void aNoteIsSentOnlyWhenTheSeekerSaysSo()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        auto *yes = desk.page.findChild<QPushButton *>(u"yesSent"_s);

        QVERIFY(!yes->isVisible());
        desk.page.findChild<QAction *>(u"sendMail"_s)->trigger();
        QCOMPARE(m_taken.scheme(), u"mailto"_s);
        QCOMPARE(progressOn(desk, u"ana"_s), NoteProgress::HandedOver);
        QVERIFY(desk.session->dossier().opportunities.first().log.isEmpty());
        QVERIFY(yes->isVisible());
        const QString words = desk.words();
        yes->click();

        QCOMPARE(desk.session->dossier().opportunities.first().log.first().text, words);
        QCOMPARE(progressOn(desk, u"ana"_s), NoteProgress::Sent);
        QVERIFY(!yes->isVisible());
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QCOMPARE(desk.page.findChild<QLabel *>(u"draftStatus"_s)->text(), u"Sent"_s);
    }

    void theTimeOfSendingIsThatOfTheChannel_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QTime>("time");

        QTest::newRow("a message counts from its leaving") << u"sendMail"_s << QTime(10, 42);
        QTest::newRow("one that never left from now") << QString() << QTime(13, 42);
        QTest::newRow("a letter from its posting") << u"sendPaper"_s << QTime(13, 42);
    }

    void theTimeOfSendingIsThatOfTheChannel()
    {
        QFETCH(const QString, action);
        QFETCH(const QTime, time);
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        auto *channel = desk.page.findChild<QComboBox *>(u"channel"_s);
        if (action == u"sendPaper"_s) {
            channel->setFocus();
            while (channel->currentData().toInt() != int(Channel::Post))
                press(Qt::Key_Down);
        }
        if (!action.isEmpty())
            desk.page.findChild<QAction *>(action)->trigger();
        if (auto *dialog = desk.page.findChild<PaperDialog *>()) {
            Q_EMIT dialog->printed(1);
            dialog->close();
        }
        desk.page.keepDraft();

        Desk later(store);
        later.clock.turnTo(desk.clock.now().addSecs(3 * 60 * 60));
        later.page.open(later.noteTo(u"ana"_s).id);
        later.send();

        QCOMPARE(later.session->dossier().opportunities.first().log.first().at.time, time);
    }

    void theQuestionStaysUntilItIsAnsweredOrTheWordsChange()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        desk.page.findChild<QAction *>(u"sendMail"_s)->trigger();

        Desk later(store);
        later.page.open(later.noteTo(u"ana"_s).id);
        QVERIFY(later.page.findChild<QPushButton *>(u"yesSent"_s)->isVisible());
        type(u"PS "_s);

        QVERIFY(!later.page.findChild<QPushButton *>(u"yesSent"_s)->isVisible());
        later.page.keepDraft();
        QVERIFY(progressOn(later, u"ana"_s) != NoteProgress::HandedOver);
    }

    void whatHoldsANoteBackKeepsItFromTheMailProgram()
    {
        m_taken.clear();
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);

        type(u"[company] "_s);
        desk.page.findChild<QAction *>(u"sendMail"_s)->trigger();

        QVERIFY(m_taken.isEmpty());
        QVERIFY(desk.notice().contains(u"[company]"_s));
    }

    void aDraftIsReadyOnceItsChecksSaySo()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);

        type(u"[company] "_s);
        desk.page.keepDraft();
        QCOMPARE(progressOn(desk, u"ana"_s), NoteProgress::Draft);
        for (int i = 0; i < 10; ++i)
            press(Qt::Key_Backspace);
        QTRY_COMPARE_WITH_TIMEOUT(progressOn(desk, u"ana"_s), NoteProgress::NotBegun, 30'000);
        QTextCursor cursor(desk.text().document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::EndOfBlock);
        desk.text().setTextCursor(cursor);
        type(u" I liked the robots."_s);

        QTRY_COMPARE_WITH_TIMEOUT(progressOn(desk, u"ana"_s), NoteProgress::Ready, 30'000);
    }

    void fourNotesOfOneInterviewLeaveOneAfterTheOther()
    {
        MemoryStore store(fourPeople());
        Desk desk(store);
        QSignalSpy finished(&desk.page, &ComposerPage::requested);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QCOMPARE(desk.recipients().count(), 4);

        QStringList greeted;
        for (int i = 0; i < 4; ++i) {
            greeted += desk.text().toPlainText().section(u'\n', 0, 0);
            desk.text().moveCursor(QTextCursor::End);
            desk.page.findChild<QAction *>(u"sendMail"_s)->trigger();
            QVERIFY(desk.page.findChild<QPushButton *>(u"yesSent"_s)->isVisible());
            desk.page.findChild<QPushButton *>(u"yesSent"_s)->click();
        }

        greeted.removeDuplicates();
        QCOMPARE(greeted.size(), 4);
        QCOMPARE(finished.size(), 1);
        const QList<LogEntry> log = desk.session->dossier().opportunities.first().log;
        QCOMPARE(log.size(), 4);
        for (const LogEntry &entry : log)
            QVERIFY(!entry.text.isEmpty());
    }

    void aPrintedNoteIsLookedAtAsItWillComeOut()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);

        desk.page.findChild<QAction *>(u"sendPaper"_s)->trigger();
        auto *dialog = desk.page.findChild<PaperDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->printed(1);

        QCOMPARE(progressOn(desk, u"ana"_s), NoteProgress::HandedOver);
        QVERIFY(desk.page.findChild<QPushButton *>(u"yesSent"_s)->isVisible());
    }

    void theKeyForPrintingOpensThePaper()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QVERIFY(!desk.page.findChild<PaperDialog *>());

        QTest::keyClick(&desk.page, Qt::Key_P, Qt::ControlModifier);

        auto *dialog = desk.page.findChild<PaperDialog *>();
        QVERIFY(dialog && dialog->isVisible());
    }

    void allNotesOfASittingArePrintedButThoseThatAreHeldBack()
    {
        MemoryStore store(fourPeople());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"tom"_s).id);
        type(u"[company] "_s);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        desk.page.findChild<QAction *>(u"sendPaper"_s)->trigger();
        auto *dialog = desk.page.findChild<PaperDialog *>();
        QVERIFY(dialog);
        QApplication::setActiveWindow(dialog);
        auto *sitting = dialog->findChild<QCheckBox *>(u"sitting"_s);
        auto *behind = dialog->findChild<QLabel *>(u"heldBack"_s);
        QVERIFY(sitting->text().contains(u"3 notes"_s));
        QVERIFY(!behind->isVisible());

        QTest::mouseClick(sitting, Qt::LeftButton, {}, QPoint(8, sitting->height() / 2));
        QVERIFY(sitting->isChecked());
        QVERIFY(behind->isVisible() && behind->text().contains(u"Tom Okafor"_s));
        QVERIFY2(behind->text().contains(u"[company]"_s), qPrintable(behind->text()));
        QVERIFY(dialog->findChild<QLabel *>(u"place"_s)->text().endsWith(u"1 of 3"_s));
        const QString path = desk.folder.filePath(u"notes.pdf"_s);
        QSignalSpy printed(dialog, &PaperDialog::printed);
        printTo(*dialog, path);
        QVERIFY(printed.wait(60'000));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(readPdf(file.readAll()).pages.size(), 3);
        for (const QString &reader : {u"ana"_s, u"eva"_s, u"mia"_s})
            QCOMPARE(progressOn(desk, reader), NoteProgress::HandedOver);
        QCOMPARE(progressOn(desk, u"tom"_s), NoteProgress::Draft);
        QVERIFY(desk.session->dossier().opportunities.first().log.isEmpty());
    }

    void aloneAtTheInterviewNobodyAsksForTheOthers()
    {
        Dossier dossier = acme();
        dossier.opportunities.first().interviews.first().met.removeLast();
        MemoryStore store(dossier);
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);

        desk.page.findChild<QAction *>(u"sendPaper"_s)->trigger();

        auto *dialog = desk.page.findChild<PaperDialog *>();
        QVERIFY(dialog && !dialog->findChild<QCheckBox *>(u"sitting"_s)->isVisible());
        QVERIFY(!dialog->findChild<QLabel *>(u"heldBack"_s)->isVisible());
    }

    void earlierWordsComeBackAndTheLatestAreKept()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        type(u"FIRST "_s);
        desk.page.open(desk.noteTo(u"eva"_s).id);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        type(u"SECOND "_s);

        desk.page.findChild<QAction *>(u"earlierVersions"_s)->trigger();
        auto *dialog = desk.page.findChild<VersionsDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"versionText"_s)
                    ->toPlainText()
                    .startsWith(u"FIRST Dear"_s));
        dialog->findChild<QPushButton *>(u"restoreVersion"_s)->click();

        QVERIFY(desk.words().startsWith(u"FIRST Dear"_s));
        const auto versions = desk.session->draftVersions(noteDraftKey(desk.noteTo(u"ana"_s).id));
        QVERIFY(versions && std::ranges::any_of(*versions, [](const Draft &version) {
            return version.content.contains(u"SECOND FIRST"_s);
        }));
    }

    void theWayThatTheSeekerPrefersComesFirst()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        const auto first = [&desk] {
            return desk.page.findChild<QMenu *>(u"sendMenu"_s)->actions().first()->objectName();
        };

        QCOMPARE(first(), u"sendMail"_s);
        QVERIFY(desk.preferences.keep({.mail = {.handOver = MailHandOver::File}}));
        QCOMPARE(first(), u"sendFile"_s);
        choose(desk, Channel::Post);
        QCOMPARE(first(), u"sendPaper"_s);
    }

    void theMailCarriesItsPdfWhereThatIsPreferred()
    {
        m_taken.clear();
        MemoryStore store(acme());
        Desk desk(store);
        QVERIFY(desk.preferences.keep({.mail = {.attachesPdf = true}}));
        desk.page.open(desk.noteTo(u"ana"_s).id);

        desk.page.findChild<QAction *>(u"sendMail"_s)->trigger();

        QFile message(m_taken.toLocalFile());
        QVERIFY2(message.open(QIODevice::ReadOnly), qPrintable(m_taken.toString()));
        QVERIFY(message.readAll().contains("application/pdf"));
        QCOMPARE(progressOn(desk, u"ana"_s), NoteProgress::HandedOver);
    }

    void aNoteIsSavedInEveryFormat_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("PDF") << u"exportPdf"_s << u".pdf"_s << QByteArray("%PDF");
        QTest::newRow("document") << u"exportOdt"_s << u".odt"_s << QByteArray("PK");
        QTest::newRow("web page") << u"exportHtml"_s << u".html"_s << QByteArray("<!DOCTYPE");
        QTest::newRow("text") << u"exportText"_s << u".txt"_s << QByteArray("Dear Ms");
    }

    void aNoteIsSavedInEveryFormat()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, begin);
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);

        desk.page.findChild<QAction *>(action)->trigger();
        auto *dialog = desk.page.findChild<QFileDialog *>(u"exportDialog"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY2(name->text().endsWith(ending), qPrintable(name->text()));
        const QString path = desk.folder.filePath(u"note"_s + ending);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
    }

    void theKindOfPaperFitsTheWay_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<PaperKind>("kind");
        QTest::newRow("by post") << Channel::Post << PaperKind::Letter;
        QTest::newRow("by hand") << Channel::Hand << PaperKind::Card;
        QTest::newRow("a mail, printed") << Channel::Email << PaperKind::Letter;
    }

    void theKindOfPaperFitsTheWay()
    {
        QFETCH(const Channel, channel);
        QFETCH(const PaperKind, kind);
        MemoryStore store(acme());
        Desk desk(store);
        QVERIFY(desk.preferences.keep({.letters = {.paper = LetterPaper::Letter}}));
        desk.page.open(desk.noteTo(u"ana"_s).id);
        choose(desk, channel);

        desk.page.findChild<QAction *>(u"sendPaper"_s)->trigger();

        const auto *options = desk.page.findChild<PaperOptions *>();
        QVERIFY(options);
        QCOMPARE(options->choice().kind, kind);
        QCOMPARE(options->choice().letter.sheet, SheetSize::Letter);
    }

private:
    QUrl m_taken;
};

QTEST_MAIN(TestComposerSending)
#include "tst_composersending.moc"
