// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossierreader.h"
#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/calendar/dayentriesdialog.h"
#include "ui/pages/calendar/monthcalendar.h"

#include <QAccessible>
#include <QFile>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString fifthDay = u"follow-up/call.fifth-day/acme/acme-1/ana/1"_s;
const QString interview = u"interview/acme/acme-1"_s;

Dossier week()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/exchange/week.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the seeker's week is missing");
    return readDossier(file.readAll(), file.fileName()).value();
}

/// The page over a session in memory, on Thursday 28 May 2026.
struct ShownCalendar
{
    explicit ShownCalendar(const Dossier &dossier = week())
        : store(dossier)
        , session(*Session::open(
              store, Advice{*builtInPlaybooks(u"balanced"_s), *Calendar::builtIn()}, clock))
        , page(*session)
        , asked(&page, &Page::requested)
    {
        page.resize(1060, 720);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page is not shown");
        page.month().setFocus();
    }

    MonthCalendar &month() const { return page.month(); }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&page.month(), which, modifiers);
    }
    /// The middle of the chip of an entry.
    QPoint placeOf(const QString &id) const
    {
        for (const SceneDay &day : month().scene().days) {
            for (const SceneChip &chip : day.chips) {
                if (chip.id == id)
                    return chip.rect.center();
            }
        }
        qFatal("no chip of %s", qPrintable(id));
    }
    /// A place on a day where there is no entry.
    QPoint placeOf(QDate wanted) const
    {
        for (const SceneDay &day : month().scene().days) {
            if (day.cell.day == wanted)
                return day.cell.number.center();
        }
        qFatal("no such day");
    }
    void drag(const QString &id, QDate to) const
    {
        QWidget *viewport = month().viewport();
        const QPoint from = placeOf(id);
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, from + QPoint(30, 0));
        QMouseEvent move(QEvent::MouseMove, placeOf(to), viewport->mapToGlobal(placeOf(to)),
            Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
    }
    void release(QDate day) const
    {
        QTest::mouseRelease(month().viewport(), Qt::LeftButton, {}, placeOf(day));
    }
    QDate dayOf(const QString &id) const
    {
        const CalendarModel &model = month().model();
        return model.row(model.placeOf(id)).entry.day;
    }
    Destination lastAsked() const { return asked.constLast().constFirst().value<Destination>(); }

    HandClock clock{QDateTime(QDate(2026, 5, 28), QTime(10, 42), Qt::UTC)};
    MemoryStore store;
    std::unique_ptr<Session> session;
    CalendarPage page;
    QSignalSpy asked;
};

QAccessibleInterface *cellOf(const ShownCalendar &shown, QDate day)
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.month());
    const auto offset = shown.month().shownDays().first.daysTo(day);
    return table->tableInterface()->cellAt(int(offset / 7), int(offset % 7));
}

} // namespace

class tst_CalendarPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void itOpensOnTodayWithTheWeekBefore();
    void theKeysGoFromDayToDay_data();
    void theKeysGoFromDayToDay();
    void tabGoesThroughTheEntriesOfADay();
    void enterOpensWhatIsChosen_data();
    void enterOpensWhatIsChosen();
    void aFollowUpIsDraggedToAnotherDayAndBackByUndo();
    void aForbiddenDayIsShadedAndSaysWhy();
    void escapeGivesADragUp();
    void anInterviewIsNotDragged();
    void controlAndAnArrowMoveToTheNextFreeDay();
    void moreEntriesThanFitAreListed();
    void everyCellTellsItsDayAndWhatIsOnIt();
    void focusFollowsWhatIsChosen();
    void rightToLeftIsMirrored();
    void theWheelGoesWeekByWeek();
    void anEmptyCalendarSaysWhatWillStandThere();
};

void tst_CalendarPage::itOpensOnTodayWithTheWeekBefore()
{
    const ShownCalendar shown;

    QCOMPARE(shown.month().shownDays().first, QDate(2026, 5, 18));
    QCOMPARE(shown.month().marks().day, QDate(2026, 5, 28));
    QCOMPARE(shown.month().scene().weeks.first().text, u"21"_s);
    QCOMPARE(shown.month().scene().headings.first().text, u"Mon"_s);
    QVERIFY(shown.month().scene().days.at(7).number.startsWith(u"25 Spring"_s));
    QVERIFY(shown.month().scene().days.at(7).isClosed);
}

void tst_CalendarPage::theKeysGoFromDayToDay_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QDate>("day");

    const Qt::KeyboardModifiers none = Qt::NoModifier;
    QTest::newRow("right") << Qt::Key_Right << none << QDate(2026, 5, 29);
    QTest::newRow("left") << Qt::Key_Left << none << QDate(2026, 5, 27);
    QTest::newRow("up") << Qt::Key_Up << none << QDate(2026, 5, 21);
    QTest::newRow("down") << Qt::Key_Down << none << QDate(2026, 6, 4);
    QTest::newRow("a month on") << Qt::Key_PageDown << none << QDate(2026, 6, 28);
    QTest::newRow("a month back") << Qt::Key_PageUp << none << QDate(2026, 4, 28);
    QTest::newRow("the week's first") << Qt::Key_Home << none << QDate(2026, 5, 25);
    QTest::newRow("the week's last") << Qt::Key_End << none << QDate(2026, 5, 31);
    QTest::newRow("today") << Qt::Key_Home << Qt::KeyboardModifiers(Qt::ControlModifier)
                           << QDate(2026, 5, 28);
}

void tst_CalendarPage::theKeysGoFromDayToDay()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QDate, day);
    const ShownCalendar shown;

    shown.key(key, modifiers);

    QCOMPARE(shown.month().marks().day, day);
    QVERIFY(shown.month().shownDays().contains(day));
}

void tst_CalendarPage::tabGoesThroughTheEntriesOfADay()
{
    const ShownCalendar shown;
    shown.month().choose(QDate(2026, 5, 26));

    shown.key(Qt::Key_Tab);
    const QString first = shown.month().marks().entry;
    QCOMPARE(
        shown.page.hint(), shown.month().model().sentence(shown.month().model().placeOf(first)));
    shown.key(Qt::Key_Tab);
    const QString second = shown.month().marks().entry;
    shown.key(Qt::Key_Backtab);

    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);
    QCOMPARE(shown.month().marks().entry, first);
}

void tst_CalendarPage::enterOpensWhatIsChosen_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<Destination>("destination");

    QTest::newRow("an interview") << QDate(2026, 5, 27) << interview
                                  << Destination(EditInterview{{u"acme-1"_s}});
    QTest::newRow("a call") << QDate(2026, 6, 1) << fifthDay
                            << Destination(StartCall{{fifthDay.section(u'/', 1)}});
    QTest::newRow("a day's only entry")
        << QDate(2026, 6, 5) << QString() << Destination(ShowOpportunity{{u"acme"_s}});
    QTest::newRow("an empty day") << QDate(2026, 5, 21) << QString()
                                  << Destination(RecordInterview{});
}

void tst_CalendarPage::enterOpensWhatIsChosen()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, entry);
    QFETCH(const Destination, destination);
    const ShownCalendar shown;
    shown.month().choose(day, entry);

    shown.key(Qt::Key_Return);

    QCOMPARE(shown.asked.size(), 1);
    QVERIFY(shown.lastAsked() == destination);
}

void tst_CalendarPage::aFollowUpIsDraggedToAnotherDayAndBackByUndo()
{
    const ShownCalendar shown;
    const QDate before = shown.dayOf(fifthDay);

    shown.drag(fifthDay, QDate(2026, 6, 3));
    QVERIFY(shown.month().marks().forbidden.contains(QDate(2026, 6, 4)));
    shown.release(QDate(2026, 6, 3));

    QCOMPARE(shown.dayOf(fifthDay), QDate(2026, 6, 3));
    QCOMPARE(shown.month().marks().day, QDate(2026, 6, 3));
    QVERIFY(shown.month().marks().forbidden.isEmpty());
    QCOMPARE(shown.session->nextUndo()->label, ChangeLabel::Move);
    QVERIFY(shown.session->undo());
    QCOMPARE(shown.dayOf(fifthDay), before);
}

void tst_CalendarPage::aForbiddenDayIsShadedAndSaysWhy()
{
    const ShownCalendar shown;
    const QDate before = shown.dayOf(fifthDay);
    const QString why = u"Too late: it must be done by Wed 3 June."_s;

    shown.drag(fifthDay, QDate(2026, 6, 4));
    QCOMPARE(shown.page.hint(), why);
    shown.release(QDate(2026, 6, 4));

    QCOMPARE(shown.page.hint(), why);
    QCOMPARE(shown.dayOf(fifthDay), before);
    QVERIFY(!shown.session->nextUndo());
}

void tst_CalendarPage::escapeGivesADragUp()
{
    const ShownCalendar shown;

    shown.drag(fifthDay, QDate(2026, 6, 3));
    shown.key(Qt::Key_Escape);
    shown.release(QDate(2026, 6, 3));

    QVERIFY(!shown.session->nextUndo());
    QVERIFY(shown.month().marks().forbidden.isEmpty());
}

void tst_CalendarPage::anInterviewIsNotDragged()
{
    const ShownCalendar shown;

    shown.drag(interview, QDate(2026, 6, 3));
    shown.release(QDate(2026, 6, 3));

    QCOMPARE(shown.dayOf(interview), QDate(2026, 5, 27));
    QCOMPARE(shown.page.hint(), u"An interview is moved in its own form: open it with Enter."_s);
}

void tst_CalendarPage::controlAndAnArrowMoveToTheNextFreeDay()
{
    const QString weekly = u"follow-up/keep-in-touch.weekly/verity/verity-1/rob/1"_s;
    const ShownCalendar shown;

    shown.month().choose(shown.dayOf(weekly), weekly);
    for (const QDate &day : {QDate(2026, 6, 3), QDate(2026, 6, 4), QDate(2026, 6, 5),
             QDate(2026, 6, 8), QDate(2026, 6, 9)}) {
        shown.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.dayOf(weekly), day);
        QCOMPARE(shown.month().marks().entry, weekly);
    }
    shown.key(Qt::Key_Right, Qt::ControlModifier);

    QCOMPARE(shown.dayOf(weekly), QDate(2026, 6, 9));
    QCOMPARE(shown.page.hint(), u"Too late: it must be done by Tue 9 June."_s);
}

void tst_CalendarPage::moreEntriesThanFitAreListed()
{
    const ShownCalendar shown;
    const SceneDay &today = shown.month().scene().days.at(10);
    QCOMPARE(today.cell.day, QDate(2026, 5, 28));
    QVERIFY(today.more.text.startsWith(u'+'));
    const int all = today.rows.count;

    QTest::mouseClick(shown.month().viewport(), Qt::LeftButton, {}, today.more.rect.center());

    auto *dialog = shown.page.findChild<DayEntriesDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), all);
    list->setCurrentRow(all - 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(shown.asked.size(), 1);
}

void tst_CalendarPage::everyCellTellsItsDayAndWhatIsOnIt()
{
    const ShownCalendar shown;

    const QString today = cellOf(shown, {2026, 5, 28})->text(QAccessible::Name);
    const QString holiday = cellOf(shown, {2026, 5, 25})->text(QAccessible::Name);

    QVERIFY2(today.startsWith(u"Thursday, 28 May 2026, today, "_s), qPrintable(today));
    QVERIFY2(today.contains(u" entries: "_s), qPrintable(today));
    QVERIFY2(today.contains(u"Thank Ana Núñez for yesterday’s interview, by e-mail, due"_s),
        qPrintable(today));
    QCOMPARE(holiday, u"Monday, 25 May 2026, Spring Bank Holiday, nothing planned"_s);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.month());
    QCOMPARE(table->role(), QAccessible::Table);
    for (int i = 0; i < table->childCount(); ++i) {
        QAccessibleInterface *cell = table->child(i);
        QVERIFY(cell->isValid() && !cell->text(QAccessible::Name).isEmpty());
        QCOMPARE(table->indexOfChild(cell), i);
        for (int entry = 0; entry < cell->childCount(); ++entry) {
            QVERIFY(!cell->child(entry)->text(QAccessible::Name).isEmpty());
            QCOMPARE(cell->child(entry)->parent(), cell);
        }
    }
}

void tst_CalendarPage::focusFollowsWhatIsChosen()
{
    const ShownCalendar shown;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.month());

    shown.key(Qt::Key_Right);
    QCOMPARE(table->focusChild(), cellOf(shown, {2026, 5, 29}));
    QVERIFY(table->focusChild()->state().focused);

    shown.month().choose(QDate(2026, 6, 1), fifthDay);
    QVERIFY(table->focusChild()->text(QAccessible::Name).contains(u"Call Ana Núñez"_s));
    table->focusChild()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(shown.lastAsked() == Destination(StartCall{{fifthDay.section(u'/', 1)}}));
}

void tst_CalendarPage::rightToLeftIsMirrored()
{
    const ShownCalendar shown;
    shown.month().setLayoutDirection(Qt::RightToLeft);

    const MonthScene &scene = shown.month().scene();
    QVERIFY(scene.days.at(0).cell.rect.left() > scene.days.at(6).cell.rect.left());
    shown.key(Qt::Key_Left);

    QCOMPARE(shown.month().marks().day, QDate(2026, 5, 29));
}

void tst_CalendarPage::theWheelGoesWeekByWeek()
{
    const ShownCalendar shown;

    const QPointF place(200, 200);
    QWheelEvent turn(place, shown.month().viewport()->mapToGlobal(place), {}, {0, -120},
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(shown.month().viewport(), &turn);

    QCOMPARE(shown.month().shownDays().first, QDate(2026, 5, 25));
}

void tst_CalendarPage::anEmptyCalendarSaysWhatWillStandThere()
{
    const ShownCalendar shown{Dossier{}};
    QVERIFY(shown.page.hint().startsWith(u"Interviews and what follows from them"_s));

    const Opportunity made{.id = {u"acme"_s},
        .employer = u"Acme"_s,
        .interviews = {{.id = {u"acme-1"_s}, .start = {QDate(2026, 5, 27), QTime(10, 0)}}}};
    QVERIFY(shown.session->apply(ChangeLabel::RecordInterview, {}, {{.after = made}}));

    QVERIFY(shown.page.hint().startsWith(u"Drag a follow-up"_s));
}

QTEST_MAIN(tst_CalendarPage)
#include "tst_calendarpage.moc"
