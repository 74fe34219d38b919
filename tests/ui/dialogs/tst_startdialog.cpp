// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keys.h"
#include "ui/dialogs/startdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_StartDialog final : public QObject
{
    Q_OBJECT

private slots:
    void enterTakesWhatHasTheFocus_data();
    void enterTakesWhatHasTheFocus();
};

void tst_StartDialog::enterTakesWhatHasTheFocus_data()
{
    QTest::addColumn<int>("tabs");
    QTest::addColumn<StartChoice>("choice");

    QTest::newRow("the first one") << 0 << StartChoice::CreateNew;
    QTest::newRow("the last one") << 2 << StartChoice::TrySample;
}

void tst_StartDialog::enterTakesWhatHasTheFocus()
{
    QFETCH(const int, tabs);
    StartDialog dialog({}, u"/nowhere/afterword.db"_s);
    const QSignalSpy chosen(&dialog, &StartDialog::chosen);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    for (int i = 0; i < tabs; ++i)
        press(Qt::Key_Tab);

    press(Qt::Key_Return);

    QCOMPARE(chosen.size(), 1);
    QTEST(chosen.first().first().value<StartChoice>(), "choice");
}

QTEST_MAIN(tst_StartDialog)
#include "tst_startdialog.moc"
