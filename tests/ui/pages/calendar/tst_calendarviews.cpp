// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierreader.h"
#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/pages/calendar/agendaview.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/calendar/monthcalendar.h"
#include "ui/pages/calendar/weekgeometry.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 5, 28);
const QString fifthDay = u"follow-up/call.fifth-day/acme/acme-1/ana/1"_s;
const QString interview = u"interview/acme/acme-1"_s;

Dossier week()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/exchange/week.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the seeker's week is missing");
    return readDossier(file.readAll(), file.fileName()).value();
}

/// The page over a session in memory, on Thursday 28 May 2026, with one of its views.
struct ShownView
{
    explicit ShownView(const QString &view)
        : store(week())
        , session(*Session::open(
              store, Advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()}, clock))
        , page(*session)
        , asked(&page, &Page::requested)
    {
        page.resize(1060, 720);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page is not shown");
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == view)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        page.focusProxy()->setFocus();
    }

    void click(const QString &name) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->accessibleName() == name || button->objectName() == name)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("no such button");
    }
    const AgendaRow &currentRow() const
    {
        return page.agenda().model().row(page.agenda().list().currentIndex().row());
    }
    QDate dayOf(const QString &id) const
    {
        const CalendarModel &model = page.month().model();
        return model.row(model.placeOf(id)).entry.day;
    }
    const SceneChip &chip(const QString &id) const
    {
        for (const SceneDay &day : page.week().scene().days) {
            for (const SceneChip &one : day.chips) {
                if (one.id == id)
                    return one;
            }
        }
        qFatal("no chip of %s", qPrintable(id));
    }
    Destination lastAsked() const { return asked.constLast().constFirst().value<Destination>(); }

    HandClock clock{QDateTime(today, QTime(10, 42), Qt::UTC)};
    MemoryStore store;
    std::unique_ptr<Session> session;
    CalendarPage page;
    QSignalSpy asked;
};

MonthFrame frameOf(Qt::LayoutDirection direction)
{
    return {
        .size = {1020, 608}, .line = 17, .direction = direction, .firstShown = QDate(2026, 5, 25)};
}

QByteArray pdfOf(const CalendarPaper &paper, const CalendarModel &model)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(calendarPageLayout(paper.view, QPageSize(QPageSize::A4)));
    const Result<void> printed = printCalendar(writer, paper, model);
    return printed ? buffer.data() : QByteArray();
}

QString textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).simplified()
                                    : QString();
}

} // namespace

class tst_CalendarViews final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void theAxisHoldsWhatIsEarlyOrLate_data();
    void theAxisHoldsWhatIsEarlyOrLate();
    void everyColumnStandsWhereReadingGoes_data();
    void everyColumnStandsWhereReadingGoes();
    void whatMeetsStandsBesideOneAnother_data();
    void whatMeetsStandsBesideOneAnother();
    void anInterviewStandsAtItsHour();
    void theKeysGoThroughTheWeek_data();
    void theKeysGoThroughTheWeek();
    void aFollowUpIsMovedInTheWeek();
    void everyDayOfTheWeekHasItsName();
    void anEntryOfTheWeekIsHeardWhereItIsSeen();
    void theAgendaIsAModelLikeAnyOther();
    void theAgendaGroupsByDay();
    void enterAndDoubleClickOpenFromTheAgenda();
    void earlierDaysAreShownWhenWished();
    void backAndForwardFollowTheView_data();
    void backAndForwardFollowTheView();
    void whatIsPrintedCanBeRead_data();
    void whatIsPrintedCanBeRead();
    void aLongAgendaTakesSeveralPages();
    void printingAsksFirst();
    void tabReachesTheViewsFromTheTop();
};

void tst_CalendarViews::theAxisHoldsWhatIsEarlyOrLate_data()
{
    QTest::addColumn<QTime>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");

    QTest::newRow("within office hours") << QTime(10, 0) << 45 << 7 << 20;
    QTest::newRow("before dawn") << QTime(5, 30) << 30 << 5 << 20;
    QTest::newRow("in the evening") << QTime(20, 30) << 45 << 7 << 22;
    QTest::newRow("past midnight") << QTime(23, 30) << 90 << 7 << 24;
}

void tst_CalendarViews::theAxisHoldsWhatIsEarlyOrLate()
{
    QFETCH(const QTime, start);
    QFETCH(const int, minutes);

    const HourRange hours = hoursFor({{.start = start, .minutes = minutes}});

    QTEST(hours.first, "first");
    QTEST(hours.end, "end");
}

void tst_CalendarViews::everyColumnStandsWhereReadingGoes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("isMirrored");

    QTest::newRow("left to right") << Qt::LeftToRight << false;
    QTest::newRow("right to left") << Qt::RightToLeft << true;
}

void tst_CalendarViews::everyColumnStandsWhereReadingGoes()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const bool, isMirrored);

    const WeekGeometry geometry = weekGeometry(frameOf(direction), {});

    QCOMPARE(geometry.columns.size(), 7);
    QCOMPARE(geometry.hours.size(), 13);
    const bool lastIsLeft
        = geometry.columns.at(6).whole.left() < geometry.columns.at(0).whole.left();
    const bool hoursAreRight = geometry.hours.at(0).left() > geometry.columns.at(0).whole.right();
    QCOMPARE(lastIsLeft, isMirrored);
    QCOMPARE(hoursAreRight, isMirrored);
    for (const WeekColumn &column : geometry.columns)
        QVERIFY(!column.top.rect.intersects(column.axis) && column.whole.contains(column.axis));
}

void tst_CalendarViews::whatMeetsStandsBesideOneAnother_data()
{
    everyColumnStandsWhereReadingGoes_data();
}

void tst_CalendarViews::whatMeetsStandsBesideOneAnother()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const bool, isMirrored);
    const MonthFrame frame = frameOf(direction);
    const WeekColumn column = weekGeometry(frame, {}).columns.at(2);

    const QList<QRect> places = spanPlaces(column,
        {{.start = {10, 0}, .minutes = 120}, {.start = {11, 0}, .minutes = 60},
            {.start = {19, 59}}},
        {}, frame);

    QVERIFY(!places.at(0).intersects(places.at(1)));
    QCOMPARE(places.at(1).left() < places.at(0).left(), isMirrored);
    for (const QRect &place : places)
        QVERIFY(column.axis.contains(place));
}

void tst_CalendarViews::anInterviewStandsAtItsHour()
{
    const ShownView shown(u"Week"_s);

    const SceneChip &chip = shown.chip(interview);
    const CalendarModel &model = shown.page.week().model();
    const QTime start = model.row(chip.row).entry.time;
    const QString hour = QLocale().toString(QTime(start.hour(), 0), QLocale::ShortFormat);

    QVERIFY(start.isValid());
    const auto label = std::ranges::find(shown.page.week().scene().weeks, hour, &SceneText::text);
    QVERIFY(label != shown.page.week().scene().weeks.end());
    QVERIFY(label->rect.top() <= chip.rect.top() && chip.rect.top() <= label->rect.bottom());
}

void tst_CalendarViews::theKeysGoThroughTheWeek_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isEntry");

    QTest::newRow("right") << Qt::Key_Right << today.addDays(1) << false;
    QTest::newRow("left") << Qt::Key_Left << today.addDays(-1) << false;
    QTest::newRow("page down") << Qt::Key_PageDown << today.addDays(7) << false;
    QTest::newRow("page up") << Qt::Key_PageUp << today.addDays(-7) << false;
    QTest::newRow("down to the first entry") << Qt::Key_Down << today << true;
    QTest::newRow("tab to the first entry") << Qt::Key_Tab << today << true;
}

void tst_CalendarViews::theKeysGoThroughTheWeek()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QDate, day);
    QFETCH(const bool, isEntry);
    const ShownView shown(u"Week"_s);

    QTest::keyClick(&shown.page.week(), key);

    QCOMPARE(shown.page.week().marks().day, day);
    QCOMPARE(!shown.page.week().marks().entry.isEmpty(), isEntry);
    QVERIFY(shown.page.week().shownDays().contains(day));
}

void tst_CalendarViews::aFollowUpIsMovedInTheWeek()
{
    const ShownView shown(u"Week"_s);
    const QDate before = shown.dayOf(fifthDay);
    shown.page.week().choose(before, fifthDay);

    QTest::keyClick(&shown.page.week(), Qt::Key_Right, Qt::ControlModifier);

    QVERIFY(shown.dayOf(fifthDay) > before);
    QCOMPARE(shown.page.week().marks().entry, fifthDay);
    QVERIFY(shown.session->undo());
    QCOMPARE(shown.dayOf(fifthDay), before);
}

void tst_CalendarViews::everyDayOfTheWeekHasItsName()
{
    const ShownView shown(u"Week"_s);

    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.page.week());

    QCOMPARE(table->text(QAccessible::Name), u"Week"_s);
    QCOMPARE(table->childCount(), 7);
    QVERIFY(
        table->child(3)->text(QAccessible::Name).startsWith(u"Thursday, 28 May 2026, today, "_s));
}

void tst_CalendarViews::anEntryOfTheWeekIsHeardWhereItIsSeen()
{
    const ShownView shown(u"Week"_s);
    const QWidget *viewport = shown.page.week().viewport();
    const SceneChip &chip = shown.chip(interview);
    const QPoint place = viewport->mapToGlobal(chip.rect.center());

    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.page.week());
    QAccessibleInterface *found = table->childAt(place.x(), place.y());

    QVERIFY(found);
    QCOMPARE(found->text(QAccessible::Name), shown.page.week().model().sentence(chip.row));
    QVERIFY(found->rect().contains(place));
    QCOMPARE(found->rect().size(), chip.rect.size());
}

void tst_CalendarViews::theAgendaIsAModelLikeAnyOther()
{
    const ShownView shown(u"Agenda"_s);
    AgendaModel model(shown.page.month().model());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.showDays({today.addDays(-30), today.addDays(10)});
    model.showDays({today, today.addDays(3)});

    QVERIFY(model.rowCount() > 1);
}

void tst_CalendarViews::theAgendaGroupsByDay()
{
    const ShownView shown(u"Agenda"_s);
    const AgendaModel &model = shown.page.agenda().model();

    QCOMPARE(shown.page.agenda().shownDays(), (DayRange{today, today.addDays(59)}));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Thursday, 28 May — today"_s);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QDate day;
    for (const AgendaRow &row : model.rows()) {
        QCOMPARE(row.isHeading(), row.day != day);
        day = row.day;
    }
    QVERIFY(shown.currentRow().detail.contains(u" · "_s));
}

void tst_CalendarViews::enterAndDoubleClickOpenFromTheAgenda()
{
    const ShownView shown(u"Agenda"_s);
    shown.page.agenda().showDay(shown.dayOf(fifthDay));
    QListView &list = shown.page.agenda().list();
    while (shown.currentRow().entry != fifthDay)
        QTest::keyClick(&list, Qt::Key_Down);

    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(shown.asked.size(), 1);
    QVERIFY(shown.lastAsked() == Destination(StartCall{{fifthDay.section(u'/', 1)}}));

    const QPoint place = list.visualRect(list.currentIndex()).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(shown.asked.size() >= 2);
}

void tst_CalendarViews::earlierDaysAreShownWhenWished()
{
    const ShownView shown(u"Agenda"_s);
    const QString chosen = shown.currentRow().entry;

    shown.click(u"earlier"_s);

    QCOMPARE(shown.page.agenda().shownDays().first, today.addDays(-30));
    QVERIFY(std::ranges::find(shown.page.agenda().model().rows(), interview, &AgendaRow::entry)
        != shown.page.agenda().model().rows().end());
    QCOMPARE(shown.currentRow().entry, chosen);
}

void tst_CalendarViews::backAndForwardFollowTheView_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("month") << u"Month"_s << u"May – June 2026"_s << u"June – July 2026"_s;
    QTest::newRow("week") << u"Week"_s << u"25 May – 31 May 2026"_s << u"1 Jun – 7 Jun 2026"_s;
    QTest::newRow("agenda") << u"Agenda"_s << u"28 May – 26 Jul 2026"_s
                            << u"27 Jul – 24 Sept 2026"_s;
}

void tst_CalendarViews::backAndForwardFollowTheView()
{
    QFETCH(const QString, view);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const ShownView shown(view);
    const auto isTitled = [&](const QString &title) {
        const QList<QLabel *> labels = shown.page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->accessibleName().contains(title); });
    };
    QVERIFY(isTitled(before));
    shown.click(u"Forward"_s);
    QVERIFY(isTitled(after));
    shown.click(u"Back"_s);
    QVERIFY(view == u"Month"_s || isTitled(before));
}

void tst_CalendarViews::whatIsPrintedCanBeRead_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("month") << u"Month"_s
                           << QStringList{u"May 2026"_s, u"Spring Bank Holiday"_s, u"Thank"_s};
    QTest::newRow("week") << u"Week"_s
                          << QStringList{u"25 May – 31 May 2026"_s, u"07:00"_s, u"19:00"_s};
    QTest::newRow("agenda") << u"Agenda"_s
                            << QStringList{u"28 May – 26 Jul 2026"_s, u"Thursday, 28 May — today"_s,
                                   u"Call A. Núñez"_s};
}

void tst_CalendarViews::whatIsPrintedCanBeRead()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QFETCH(const QString, view);
    QFETCH(const QStringList, words);
    const ShownView shown(view);

    const QString text = textOf(pdfOf(shown.page.paper(), shown.page.month().model()));

    for (const QString &word : words + QStringList{u"Printed on Thursday, 28 May 2026"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" is missing in "_s + text));
    QVERIFY2(text.contains(u"Page 1 of "_s), qPrintable(text));
}

void tst_CalendarViews::aLongAgendaTakesSeveralPages()
{
    const ShownView shown(u"Agenda"_s);
    Dossier facts = shown.session->dossier();
    for (int i = 0; i < 200; ++i) {
        const Interview one{
            .id = {u"many-%1"_s.arg(i)}, .start = {today.addDays(i % 50), QTime(9, 0)}};
        facts.opportunities.append({.id = {u"many-%1"_s.arg(i)},
            .employer = u"Employer %1."_s.arg(i),
            .stage = Stage::Closed,
            .interviews = {one}});
    }
    MemoryStore store(facts);
    const auto session = *Session::open(
        store, Advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()}, shown.clock);
    const CalendarModel model(*session);

    const QString text = textOf(pdfOf(shown.page.paper(), model));

    QVERIFY2(text.contains(u"Page 2 of "_s) && !text.contains(u"Page 1 of 1 "_s), qPrintable(text));
    for (int i = 0; i < 200; ++i)
        QVERIFY2(text.contains(u"Employer %1."_s.arg(i)), qPrintable(QString::number(i)));
}

void tst_CalendarViews::printingAsksFirst()
{
    const ShownView shown(u"Week"_s);

    shown.click(u"print"_s);

    const auto *dialog = shown.page.findChild<QPrintDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->printer()->pageLayout().orientation(), QPageLayout::Landscape);
    QCOMPARE(dialog->printer()->docName(), u"25 May – 31 May 2026"_s);
}

void tst_CalendarViews::tabReachesTheViewsFromTheTop()
{
    const ShownView shown(u"Week"_s);
    const auto named = [&](const QString &name) {
        const QList<QPushButton *> all = shown.page.findChildren<QPushButton *>();
        return *std::ranges::find_if(all, [&](const QPushButton *button) {
            return button->text() == name || button->accessibleName() == name;
        });
    };

    named(u"Forward"_s)->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), named(u"Week"_s));
    press(Qt::Key_Right);
    QVERIFY(shown.page.agenda().isVisible());
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"print"_s);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &shown.page.agenda().list());
}

QTEST_MAIN(tst_CalendarViews)
#include "tst_calendarviews.moc"
