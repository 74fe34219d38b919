// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demosearch.h"
#include "tests/support/keys.h"
#include "ui/tray/farewelldialog.h"
#include "ui/tray/staydialog.h"
#include "ui/tray/wakelist.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<ComingRow> rowsNumbering(int count)
{
    QList<ComingRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append({.id = {u"f%1"_s.arg(i)}, .title = u"Thank <b>%1"_s.arg(i), .due = u"today"_s});
    return rows;
}

QString textOf(const QWidget &window)
{
    QString text;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isHidden())
            text += label->text() + u'\n';
    }
    return text;
}

} // namespace

class tst_Leaving final : public QObject
{
    Q_OBJECT

private slots:
    void whatWillBeMissedIsSaid();
    void escapeStays();
    void quittingTakesAWish();
    void theWakeListSpeaksForAll();
    void theWayBackIsSaid_data();
    void theWayBackIsSaid();
    void closingMayStartItWithTheSession();
    void quittingInsteadIsOffered();
};

void tst_Leaving::whatWillBeMissedIsSaid()
{
    FarewellDialog dialog(rowsNumbering(6));
    dialog.open();

    const QString text = textOf(dialog);
    QVERIFY2(text.contains(u"• today: Thank <b>0"_s), qPrintable(text));
    QVERIFY(text.contains(u"… and 2 more in the next seven days"_s));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    dialog.tell(u"Saved."_s);
    QVERIFY(textOf(dialog).contains(u"Saved."_s));
}

void tst_Leaving::escapeStays()
{
    FarewellDialog dialog(rowsNumbering(1));
    QSignalSpy quit(&dialog, &QDialog::accepted);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));

    press(Qt::Key_Return); // on what has the focus: Stay

    QVERIFY(!dialog.isVisible());
    QVERIFY(quit.isEmpty());
}

void tst_Leaving::quittingTakesAWish()
{
    FarewellDialog dialog(rowsNumbering(1));
    QSignalSpy quit(&dialog, &QDialog::accepted);
    dialog.open();

    dialog.findChild<QAbstractButton *>(u"quit"_s)->click();

    QCOMPARE(quit.size(), 1);
}

void tst_Leaving::theWakeListSpeaksForAll()
{
    const DemoSearch search;

    const QByteArray list = wakeList(*search.session);

    const auto pending = std::ranges::count_if(search.session->plan().followUps,
        [](const FollowUp &followUp) { return isPending(followUp) && followUp.due.isValid(); });
    QVERIFY(pending > 3);
    QCOMPARE(list.count("BEGIN:VEVENT"), pending);
    QCOMPARE(list.count("BEGIN:VALARM"), pending);
}

void tst_Leaving::theWayBackIsSaid_data()
{
    QTest::addColumn<WayBack>("wayBack");
    QTest::addColumn<QString>("words");

    QTest::newRow("with a tray") << WayBack::Tray << u"in the tray"_s;
    QTest::newRow("without") << WayBack::StartAgain << u"start Afterword once more"_s;
}

void tst_Leaving::theWayBackIsSaid()
{
    QFETCH(WayBack, wayBack);
    QFETCH(QString, words);

    StayDialog dialog(wayBack, SessionStart::On);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);

    QVERIFY2(textOf(dialog).contains(words), qPrintable(textOf(dialog)));
    QCOMPARE(dialog.start(), SessionStart::On);
}

void tst_Leaving::closingMayStartItWithTheSession()
{
    StayDialog dialog(WayBack::Tray, SessionStart::Off);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy closes(&dialog, &QDialog::accepted);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));

    dialog.findChild<QCheckBox *>()->click();
    press(Qt::Key_Return);

    QCOMPARE(closes.size(), 1);
    QCOMPARE(dialog.start(), SessionStart::On);
}

void tst_Leaving::quittingInsteadIsOffered()
{
    StayDialog dialog(WayBack::Tray, SessionStart::Off);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy closes(&dialog, &QDialog::accepted);
    QSignalSpy quits(&dialog, &StayDialog::quitRequested);
    dialog.open();

    dialog.findChild<QAbstractButton *>(u"quit"_s)->click();

    QCOMPARE(quits.size(), 1);
    QCOMPARE(closes.size(), 0);
}

QTEST_MAIN(tst_Leaving)
#include "tst_leaving.moc"
