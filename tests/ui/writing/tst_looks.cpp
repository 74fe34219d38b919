// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/looks.h"

#include "tests/support/keys.h"

#include "ui/writing/formatbar.h"

#include <QInputDialog>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

/// A window with a letter and its buttons.
struct LookDesk
{
    LookDesk()
        : edit(new NoteEdit(&window))
        , bar(new FormatBar(*edit, &window))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        layout->addWidget(edit);
        edit->begin(richTextOf({u"Thank you"_s, u"One"_s, u"Two"_s}));
        window.show();
        QApplication::setActiveWindow(&window);
        edit->setFocus();
    }

    void selectFirstWord() const
    {
        edit->moveCursor(QTextCursor::Start);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Left, Qt::ShiftModifier);
    }
    RichParagraph paragraph(qsizetype number) const { return edit->text().paragraphs.at(number); }
    QToolButton &button(const QString &name) const { return *bar->findChild<QToolButton *>(name); }

    QWidget window;
    NoteEdit *edit;
    FormatBar *bar;
};

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreMadeBoldAndItalicByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("button");
        QTest::addColumn<RichRun>("run");
        QTest::newRow("bold") << Qt::Key_B << u"bold"_s
                              << RichRun{.text = u"Thank"_s, .isBold = true};
        QTest::newRow("italic") << Qt::Key_I << u"italic"_s
                                << RichRun{.text = u"Thank"_s, .isItalic = true};
    }

    void wordsAreMadeBoldAndItalicByKeys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, button);
        QFETCH(RichRun, run);
        LookDesk desk;
        // The window has the same keys for something else.
        QShortcut other(QKeySequence(Qt::ControlModifier | key), &desk.window);
        QSignalSpy taken(&other, &QShortcut::activated);

        desk.selectFirstWord();
        press(key, Qt::ControlModifier);

        QCOMPARE(desk.paragraph(0).runs.first(), run);
        QVERIFY(desk.button(button).isChecked());
        QCOMPARE(taken.size(), 0);
        press(key, Qt::ControlModifier);
        QCOMPARE(desk.edit->text(), richTextOf({u"Thank you"_s, u"One"_s, u"Two"_s}));
    }

    void paragraphsBecomeAListAndParagraphsAgain()
    {
        LookDesk desk;
        desk.edit->moveCursor(QTextCursor::End);
        press(Qt::Key_Up, Qt::ShiftModifier);

        desk.button(u"bullets"_s).click();
        QCOMPARE(desk.paragraph(0).kind, RichParagraphKind::Plain);
        QCOMPARE(desk.paragraph(1).kind, RichParagraphKind::Bullet);
        QCOMPARE(desk.paragraph(2).kind, RichParagraphKind::Bullet);
        QCOMPARE(QApplication::focusWidget(), desk.edit);
        desk.button(u"numbers"_s).click();
        QCOMPARE(desk.paragraph(2).kind, RichParagraphKind::Numbered);
        desk.button(u"numbers"_s).click();

        QCOMPARE(desk.edit->text(), richTextOf({u"Thank you"_s, u"One"_s, u"Two"_s}));
    }

    void aLinkIsPutBehindWords()
    {
        LookDesk desk;
        desk.edit->moveCursor(QTextCursor::Start);
        QVERIFY(!desk.button(u"link"_s).isEnabled());
        desk.selectFirstWord();

        press(Qt::Key_K, Qt::ControlModifier);
        auto *dialog = desk.edit->findChild<QInputDialog *>(u"linkDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"acme.example"_s);
        dialog->accept();

        QCOMPARE(desk.paragraph(0).runs.first(),
            (RichRun{.text = u"Thank"_s, .link = u"https://acme.example"_s}));
    }

    void anAddressIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("whole") << u"https://acme.example/a"_s << u"https://acme.example/a"_s;
        QTest::newRow("without scheme") << u" acme.example "_s << u"https://acme.example"_s;
        QTest::newRow("e-mail") << u"sam@acme.example"_s << u"mailto:sam@acme.example"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void anAddressIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);

        QCOMPARE(addressFrom(typed), address);
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
