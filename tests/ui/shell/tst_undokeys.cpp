// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undokeys.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with an undo of its own, and two fields.
struct Fields
{
    Fields()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&line);
        layout->addWidget(&lines);
        QObject::connect(&undo, &QShortcut::activated, &window, [this] { ++undone; });
        qApp->installEventFilter(&keys);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void undoIn(QWidget &field)
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    }

    QWidget window;
    QLineEdit line;
    QPlainTextEdit lines;
    QShortcut undo{QKeySequence(Qt::CTRL | Qt::Key_Z), &window};
    UndoKeys keys;
    int undone = 0;
};

} // namespace

class tst_UndoKeys final : public QObject
{
    Q_OBJECT

private slots:
    void fromAFieldWithoutTypingTheWindowUndoes();
    void whatWasTypedIsTakenBackFirst();
};

void tst_UndoKeys::fromAFieldWithoutTypingTheWindowUndoes()
{
    Fields fields;
    fields.line.setText(u"Acme"_s);
    fields.lines.setPlainText(u"Acme"_s);

    fields.undoIn(fields.line);
    fields.undoIn(fields.lines);

    QCOMPARE(fields.undone, 2);
    QCOMPARE(fields.line.text(), u"Acme"_s);
}

void tst_UndoKeys::whatWasTypedIsTakenBackFirst()
{
    Fields fields;
    QTest::keyClicks(&fields.line, u"Acme"_s);
    QTest::keyClicks(&fields.lines, u"Acme"_s);

    fields.undoIn(fields.line);
    fields.undoIn(fields.lines);

    QCOMPARE(fields.undone, 0);
    QVERIFY(fields.line.text().isEmpty());
    QVERIFY(fields.lines.toPlainText().isEmpty());
}

QTEST_MAIN(tst_UndoKeys)
#include "tst_undokeys.moc"
