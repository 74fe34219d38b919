// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/templatesdialog.h"

#include "core/letters/lettertemplate.h"
#include "core/letters/templateshelf.h"
#include "tests/core/letters/letterworld.h"
#include "tests/support/keys.h"

#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString thanks = u"thank-you.interviewer"_s;

/// The dialog about two templates, on the screen, with an empty folder of copies.
struct TemplateDesk
{
    TemplateDesk()
        : dialog({{thanks, u"Thanks to an interviewer"_s}, {u"stay-warm"_s, u"Staying warm"_s}},
            place.path(), [this](const QString &name, const QString &text) {
                return writeLetter(world.request(name), text);
            })
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        (void)QTest::qWaitForWindowActive(&dialog);
    }

    QPlainTextEdit *text() const { return dialog.findChild<QPlainTextEdit *>(u"templateText"_s); }
    QString preview() const
    {
        return dialog.findChild<QPlainTextEdit *>(u"templatePreview"_s)->toPlainText();
    }
    QString fault() const { return dialog.findChild<QLabel *>(u"templateFault"_s)->text(); }
    QListWidget *list() const { return dialog.findChild<QListWidget *>(u"templates"_s); }
    QPushButton *button(const QString &name) const { return dialog.findChild<QPushButton *>(name); }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    QTemporaryDir place;
    LetterWorld world = richWorld();
    TemplatesDialog dialog;
};

} // namespace

class tst_TemplatesDialog final : public QObject
{
    Q_OBJECT

private slots:
    void aTemplateIsShownWithItsLetter();
    void anEditIsKeptAsACopy();
    void whatIsWrongIsSaidWithItsLineAndNotKept();
    void theOriginalComesBackAndUndoTakesItBack();
    void editsWaitWhileAnotherTemplateIsLookedAt();
    void closingWithEditsAsks();
    void aFactIsPutInWhereTheCursorIs();
    void theKeyboardReachesEverything();
};

void tst_TemplatesDialog::aTemplateIsShownWithItsLetter()
{
    const TemplateDesk desk;

    QCOMPARE(desk.text()->toPlainText(), builtInLetterText(thanks).value());
    QVERIFY2(desk.preview().startsWith(u"Dear Ms Núñez,"_s), qPrintable(desk.preview()));
    QVERIFY(!desk.button(u"saveTemplate"_s)->isEnabled());
    QVERIFY(!desk.button(u"restoreTemplate"_s)->isEnabled());
}

void tst_TemplatesDialog::anEditIsKeptAsACopy()
{
    TemplateDesk desk;
    QSignalSpy changed(&desk.dialog, &TemplatesDialog::templateChanged);
    QString text = desk.text()->toPlainText();
    text.replace(u"Dear {{salutation}},"_s, u"Good day {{salutation}},"_s);

    desk.text()->setPlainText(text);
    QVERIFY(desk.preview().startsWith(u"Good day Ms Núñez,"_s));
    QVERIFY(ownLetterNames(desk.place.path()).isEmpty());
    desk.click(u"saveTemplate"_s);

    QCOMPARE(letterText(desk.place.path(), thanks).value(), text);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.list()->item(0)->text(), u"Thanks to an interviewer (your copy)"_s);
    QVERIFY(!desk.button(u"saveTemplate"_s)->isEnabled());
}

void tst_TemplatesDialog::whatIsWrongIsSaidWithItsLineAndNotKept()
{
    TemplateDesk desk;

    desk.text()->setPlainText(u"Subject: x\n\nDear {{nobody}},\n\na\n\nb,\n\n{{name}}"_s);

    QVERIFY2(desk.fault().startsWith(u"Line 3: "_s), qPrintable(desk.fault()));
    QVERIFY(desk.fault().contains(u"nobody"_s));
    QVERIFY(!desk.button(u"saveTemplate"_s)->isEnabled());
    QVERIFY(desk.preview().isEmpty());
}

void tst_TemplatesDialog::theOriginalComesBackAndUndoTakesItBack()
{
    TemplateDesk desk;
    const QString original = desk.text()->toPlainText();
    const QString mine = QString(original).replace(u"Dear"_s, u"Good day"_s);
    desk.text()->setPlainText(mine);
    desk.click(u"saveTemplate"_s);

    desk.click(u"restoreTemplate"_s);

    QCOMPARE(desk.text()->toPlainText(), original);
    QCOMPARE(letterText(desk.place.path(), thanks).value(), mine);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.text()->toPlainText(), mine);

    desk.click(u"restoreTemplate"_s);
    desk.click(u"saveTemplate"_s);

    QVERIFY(ownLetterNames(desk.place.path()).isEmpty());
    QCOMPARE(desk.list()->item(0)->text(), u"Thanks to an interviewer"_s);
}

void tst_TemplatesDialog::editsWaitWhileAnotherTemplateIsLookedAt()
{
    TemplateDesk desk;
    const QString mine = desk.text()->toPlainText() + u"{{! mine }}"_s;
    desk.text()->setPlainText(mine);

    desk.dialog.show(u"stay-warm"_s);
    QCOMPARE(desk.text()->toPlainText(), builtInLetterText(u"stay-warm"_s).value());
    QCOMPARE(desk.list()->item(0)->text(), u"Thanks to an interviewer (not saved)"_s);
    desk.dialog.show(thanks);

    QCOMPARE(desk.text()->toPlainText(), mine);
}

void tst_TemplatesDialog::closingWithEditsAsks()
{
    TemplateDesk desk;
    desk.text()->setPlainText(u"mine"_s);

    desk.dialog.reject();

    QVERIFY(desk.dialog.isVisible());
    auto *question = desk.dialog.findChild<QMessageBox *>(u"unsavedTemplates"_s);
    QVERIFY(question);
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QVERIFY(!desk.dialog.isVisible());
    QVERIFY(ownLetterNames(desk.place.path()).isEmpty());
}

void tst_TemplatesDialog::aFactIsPutInWhereTheCursorIs()
{
    TemplateDesk desk;

    desk.click(u"putFactIn"_s);

    QVERIFY(desk.text()->toPlainText().startsWith(u"{{agreed}}"_s));
}

void tst_TemplatesDialog::theKeyboardReachesEverything()
{
    const TemplateDesk desk;
    desk.text()->insertPlainText(u"{{! x }}"_s);

    for (const QString &name : {u"templateText"_s, u"templateFacts"_s, u"putFactIn"_s,
             u"templatePreview"_s, u"restoreTemplate"_s, u"saveTemplate"_s, u"templates"_s})
        tabTo(name);
}

QTEST_MAIN(tst_TemplatesDialog)
#include "tst_templatesdialog.moc"
