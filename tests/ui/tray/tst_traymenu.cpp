// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traymenu.h"

#include "core/session/followupchanges.h"
#include "tests/support/demosearch.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"
#include "ui/tray/trayicon.h"

#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(void (TrayMenu::*)())

namespace {

QList<ComingRow> rowsNumbering(int count)
{
    QList<ComingRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(
            {.id = {u"f%1"_s.arg(i)}, .title = u"Thank R&D %1"_s.arg(i), .due = u"today"_s});
    return rows;
}

QAction *actionNamed(const TrayMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class tst_TrayMenu final : public QObject
{
    Q_OBJECT

private slots:
    void theNextThreeComeFirst();
    void nothingDueIsSaid();
    void eachEntryAsksForItsOwn_data();
    void eachEntryAsksForItsOwn();
    void theRowsAreThoseOfToday();
    void theIconSaysHowMuch_data();
    void theIconSaysHowMuch();
    void theIconIsDrawnInTheThemeInForce();
};

void tst_TrayMenu::theNextThreeComeFirst()
{
    TrayMenu menu;
    QSignalSpy spy(&menu, &TrayMenu::followUpRequested);

    menu.display(rowsNumbering(5), TrayPause::Off);
    menu.actions().at(1)->trigger();

    QCOMPARE(menu.actions().at(0)->text(), u"Thank R&&D 0 – today"_s);
    QCOMPARE(menu.actions().at(3)->text(), u"All that is due …"_s);
    QCOMPARE(spy.first().first().value<FollowUpId>().text, u"f1"_s);
    QList<ComingRow> endless{{.id = {u"x"_s}, .title = QString(500, u'x'), .due = u"today"_s}};
    menu.display(endless, TrayPause::Off);
    QVERIFY(menu.actions().at(0)->text().size() < 80);
}

void tst_TrayMenu::nothingDueIsSaid()
{
    TrayMenu menu;

    menu.display({}, TrayPause::Off);

    QVERIFY(!menu.actions().at(0)->isEnabled());
    QVERIFY(!actionNamed(menu, u"All that is due …"_s));
}

void tst_TrayMenu::eachEntryAsksForItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TrayPause>("pause");
    QTest::addColumn<void (TrayMenu::*)()>("signal");

    using Signal = void (TrayMenu::*)();
    QTest::newRow("due") << u"All that is due …"_s << TrayPause::Off
                         << Signal(&TrayMenu::dueRequested);
    QTest::newRow("record") << u"Record an interview …"_s << TrayPause::Off
                            << Signal(&TrayMenu::recordRequested);
    QTest::newRow("pause") << u"Pause until tomorrow"_s << TrayPause::Off
                           << Signal(&TrayMenu::pauseRequested);
    QTest::newRow("resume") << u"Remind me again"_s << TrayPause::On
                            << Signal(&TrayMenu::resumeRequested);
    QTest::newRow("open") << u"Open Afterword"_s << TrayPause::Off
                          << Signal(&TrayMenu::windowRequested);
    QTest::newRow("quit") << u"Quit"_s << TrayPause::Off << Signal(&TrayMenu::quitRequested);
}

void tst_TrayMenu::eachEntryAsksForItsOwn()
{
    QFETCH(QString, text);
    QFETCH(TrayPause, pause);
    using Signal = void (TrayMenu::*)();
    QFETCH(Signal, signal);
    TrayMenu menu;
    menu.display(rowsNumbering(1), pause);
    int heard = 0;
    connect(&menu, signal, this, [&heard] { ++heard; });

    QVERIFY(actionNamed(menu, text));
    actionNamed(menu, text)->trigger();

    QCOMPARE(heard, 1);
}

void tst_TrayMenu::theRowsAreThoseOfToday()
{
    DemoSearch search;
    const QList<ComingRow> before = comingRows(*search.session);
    QVERIFY(dueCount(before) >= 2);
    QVERIFY(before.size() > dueCount(before));

    const FollowUp first = *findFollowUp(search.session->plan(), before.first().id);
    QVERIFY(search.session->apply(
        ChangeLabel::Skip, {}, skipped(search.session->dossier(), first, search.session->now())));

    const QList<ComingRow> after = comingRows(*search.session);
    // What it stood in the way of may take its place, but it is gone.
    QCOMPARE(std::ranges::count(after, first.id, &ComingRow::id), 0);
    QVERIFY(!dueLine(1).isEmpty() && dueLine(1) != dueLine(2) && dueLine(0) != dueLine(1));
}

void tst_TrayMenu::theIconSaysHowMuch_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("small") << 16;
    QTest::newRow("as most panels") << 22;
    QTest::newRow("twice that") << 44;
    QTest::newRow("large") << 64;
}

void tst_TrayMenu::theIconSaysHowMuch()
{
    QFETCH(int, side);
    const auto drawn = [side](int due) { return trayIcon(due).pixmap(side, side).toImage(); };

    QCOMPARE(drawn(0).size(), QSize(side, side));
    QVERIFY(drawn(0) != drawn(1));
    QVERIFY(drawn(1) != drawn(2));
    QVERIFY(drawn(9) != drawn(10));
    QVERIFY(drawn(99) != drawn(100));
    QCOMPARE(drawn(100), drawn(1000));
    QVERIFY(!trayIcon(1).availableSizes().isEmpty());
}

void tst_TrayMenu::theIconIsDrawnInTheThemeInForce()
{
    applyTheme(*qApp, lightTheme());
    const QImage light = trayIcon(3).pixmap(32, 32).toImage();
    applyTheme(*qApp, darkTheme());
    const QImage dark = trayIcon(3).pixmap(32, 32).toImage();

    QVERIFY(light != dark);
}

QTEST_MAIN(tst_TrayMenu)
#include "tst_traymenu.moc"
