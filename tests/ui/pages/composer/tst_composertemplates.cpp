// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/lettertemplate.h"
#include "core/letters/templateshelf.h"
#include "tests/support/keys.h"
#include "tests/ui/pages/composer/composerdesk.h"
#include "ui/dialogs/templatesdialog.h"
#include "ui/pages/composer/notedeparture.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

const QString thanks = u"thank-you.interviewer"_s;

/// The desk with the note to Ana and hands that edit the template it is written from.
struct TemplatesDesk
{
    TemplatesDesk()
        : store(acme())
        , desk(store)
    {
        desk.page.open(desk.noteTo(u"ana"_s).id);
    }

    QComboBox *chooser() const { return desk.page.findChild<QComboBox *>(u"letter"_s); }
    TemplatesDialog *openTemplates() const
    {
        QTest::mouseClick(desk.page.findChild<QToolButton *>(u"templates"_s), Qt::LeftButton);
        auto *dialog = desk.page.findChild<TemplatesDialog *>();
        (void)QTest::qWaitForWindowActive(dialog);
        return dialog;
    }
    /// Puts `words` over "Dear" in the template, saves and closes.
    void greetWith(const QString &words) const
    {
        TemplatesDialog *dialog = openTemplates();
        auto *text = dialog->findChild<QPlainTextEdit *>(u"templateText"_s);
        text->setFocus();
        QVERIFY(text->find(u"Dear"_s));
        type(words);
        auto *save = dialog->findChild<QPushButton *>(u"saveTemplate"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }

    MemoryStore store;
    Desk desk;
};

} // namespace

class TestComposerTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTemplateOfTheNoteIsShownWithWhatItMakes()
    {
        const TemplatesDesk at;

        const TemplatesDialog *dialog = at.openTemplates();

        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"templateText"_s)->toPlainText(),
            builtInLetterText(thanks).value());
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"templatePreview"_s)
                    ->toPlainText()
                    .startsWith(u"Dear Ms Núñez,"_s));
    }

    void theKeyboardLeadsThere()
    {
        const TemplatesDesk at;
        at.chooser()->setFocus();

        tabTo(u"templates"_s);
        press(Qt::Key_Space);

        QVERIFY(at.desk.page.findChild<TemplatesDialog *>());
    }

    void anUntouchedNoteFollowsAndLeavesNoDraft()
    {
        TemplatesDesk at;

        at.greetWith(u"Good day"_s);

        QVERIFY2(at.desk.words().startsWith(u"Good day Ms Núñez,"_s), qPrintable(at.desk.words()));
        QCOMPARE(at.chooser()->currentText(), u"Thanks to an interviewer (your copy)"_s);
        QCOMPARE(at.chooser()->currentData().toString(), thanks);
        at.desk.page.keepDraft();
        QCOMPARE(at.desk.draftOf(u"ana"_s), QString());
    }

    void aBegunNoteStaysAsItIs()
    {
        const TemplatesDesk at;
        at.desk.text().setFocus();
        type(u"HELLO "_s);
        const QString words = at.desk.words();

        at.greetWith(u"Good day"_s);

        QCOMPARE(at.desk.words(), words);
        QCOMPARE(at.chooser()->currentText(), u"Thanks to an interviewer (your copy)"_s);
    }

    void aNoteThatWasHandedOverStaysAsItIs()
    {
        const TemplatesDesk at;
        Q_EMIT at.desk.page.findChild<NoteDeparture *>()->passed(NotePassage::HandedOver);
        const QString words = at.desk.words();

        at.greetWith(u"Good day"_s);

        QCOMPARE(at.desk.words(), words);
        QVERIFY(at.desk.page.findChild<QPushButton *>(u"yesSent"_s)->isVisible());
    }

    void theNextNoteIsWrittenFromTheCopy()
    {
        TemplatesDesk at;
        at.greetWith(u"Good day"_s);

        at.desk.page.open(at.desk.noteTo(u"eva"_s).id);

        QVERIFY(at.desk.words().startsWith(u"Good day Ms Li,"_s));
    }

    void theOriginalComesBack()
    {
        const TemplatesDesk at;
        const QString before = at.desk.words();
        at.greetWith(u"Good day"_s);

        const TemplatesDialog *dialog = at.openTemplates();
        for (const QString &button : {u"restoreTemplate"_s, u"saveTemplate"_s})
            QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);

        QCOMPARE(at.desk.words(), before);
        QCOMPARE(at.chooser()->currentText(), u"Thanks to an interviewer"_s);
    }
};

QTEST_MAIN(TestComposerTemplates)
#include "tst_composertemplates.moc"
