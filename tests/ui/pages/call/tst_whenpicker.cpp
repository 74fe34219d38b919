// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call/whenpicker.h"

#include "core/calendar/calendar.h"
#include "tests/support/keys.h"
#include "ui/dialogs/daydialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Thursday, 28 May 2026, 10:42 in England.
const WallTime now{QDate(2026, 5, 28), QTime(10, 42)};

struct Picked
{
    explicit Picked(WhenDetail detail = WhenDetail::DayAndTime)
        : calendar(*Calendar::builtIn())
        , picker(detail)
        , changed(&picker, &WhenPicker::changed)
        , confirmed(&picker, &WhenPicker::confirmed)
    {
        picker.begin(u"When to call"_s, now, calendar.region(u"GB-ENG"_s));
        picker.show();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
        picker.setFocus();
    }

    QComboBox *list(const QString &name) const
    {
        for (auto *box : picker.findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    QString typed() const { return picker.findChild<QLineEdit *>()->text(); }
    QString chosen() const { return Afterword::toString(picker.chosen()); }
    QString meaning() const { return picker.findChild<QLabel *>()->text(); }

    const Calendar calendar;
    WhenPicker picker;
    QSignalSpy changed;
    QSignalSpy confirmed;
};

const QString days = u"One of the next days"_s;
const QString times = u"A time of day"_s;

} // namespace

class tst_WhenPicker final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsTypedIsToldBack_data();
    void whatIsTypedIsToldBack();
    void whatIsOverIsNotChosen();
    void theNextDaysAreDaysOfTheirOffice();
    void aDayAndATimeArePickedFromTheLists();
    void anotherDayIsPickedFromAMonth();
    void aTimeAloneIsOfTheNextOfficeDay();
    void aDayAloneHasNoTime();
    void enterConfirms();
    void itBeginsAnew();
};

void tst_WhenPicker::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_WhenPicker::whatIsTypedIsToldBack_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("meaning");

    QTest::newRow("a weekday") << u"Tue 10:00"_s << u"2026-06-02T10:00"_s
                               << u"Tuesday, 2 June at 10:00, their time"_s;
    QTest::newRow("no time") << u"Tue"_s << u"2026-06-02"_s << u"Tuesday, 2 June"_s;
    QTest::newRow("a weekend")
        << u"Sat 10:00"_s << u"2026-05-30T10:00"_s
        << u"Saturday, 30 May at 10:00, their time. That is a weekend there."_s;
    QTest::newRow("at night") << u"Tue 22:00"_s << u"2026-06-02T22:00"_s
                              << u"Tuesday, 2 June at 22:00, their time. That is outside office "
                                 "hours there."_s;
    QTest::newRow("nonsense") << u"soon"_s << QString()
                              << u"This is not understood as a day to come."_s;
}

void tst_WhenPicker::whatIsTypedIsToldBack()
{
    QFETCH(const QString, words);
    Picked picked;

    type(words);

    QTEST(picked.chosen(), "chosen");
    QTEST(picked.meaning(), "meaning");
    QCOMPARE(picked.picker.isWrong(), picked.chosen().isEmpty());
    QCOMPARE(picked.picker.findChild<QLineEdit *>()->accessibleDescription(), picked.meaning());
}

void tst_WhenPicker::whatIsOverIsNotChosen()
{
    Picked picked;

    type(u"today 9:00"_s);

    QVERIFY(!picked.picker.chosen().isValid());
    QVERIFY(picked.picker.isWrong());
}

void tst_WhenPicker::theNextDaysAreDaysOfTheirOffice()
{
    const Picked picked;
    const QComboBox *list = picked.list(days);

    QCOMPARE(list->itemText(1), u"Fri 29 May"_s);
    QCOMPARE(list->itemText(2), u"Mon 1 June"_s);
    QCOMPARE(list->count(), 8);
    QCOMPARE(picked.list(times)->itemText(1), u"09:00"_s);
    QCOMPARE(picked.list(times)->itemText(picked.list(times)->count() - 1), u"16:45"_s);
}

void tst_WhenPicker::aDayAndATimeArePickedFromTheLists()
{
    Picked picked;

    picked.list(days)->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    picked.list(times)->setFocus();
    press(Qt::Key_Down);

    QCOMPARE(picked.chosen(), u"2026-06-01T09:00"_s);
    QCOMPARE(picked.typed(), u"Mon 1 June 09:00"_s);
}

void tst_WhenPicker::anotherDayIsPickedFromAMonth()
{
    Picked picked;

    picked.list(days)->setFocus();
    press(Qt::Key_End);
    auto *dialog = picked.picker.findChild<DayDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->dayChosen(QDate(2026, 7, 1));

    QCOMPARE(picked.chosen(), u"2026-07-01"_s);
}

void tst_WhenPicker::aTimeAloneIsOfTheNextOfficeDay()
{
    Picked picked;
    picked.list(times)->setFocus();

    press(Qt::Key_Down);
    QCOMPARE(picked.chosen(), u"2026-05-29T09:00"_s);
}

void tst_WhenPicker::aDayAloneHasNoTime()
{
    Picked picked(WhenDetail::DayOnly);

    type(u"Tue 10:00"_s);

    QCOMPARE(picked.chosen(), u"2026-06-02"_s);
    QVERIFY(!picked.list(times)->isVisibleTo(&picked.picker));
}

void tst_WhenPicker::enterConfirms()
{
    Picked picked;
    type(u"Tue"_s);

    press(Qt::Key_Return);

    QCOMPARE(picked.confirmed.size(), 1);
    QVERIFY(!picked.changed.isEmpty());
}

void tst_WhenPicker::itBeginsAnew()
{
    Picked picked;
    type(u"Tue 10:00"_s);

    picked.picker.begin(u"When to call"_s, now, picked.calendar.region(u"GB-ENG"_s));

    QVERIFY(!picked.picker.chosen().isValid());
    QVERIFY(!picked.picker.isWrong());
    QVERIFY(picked.typed().isEmpty());
}

QTEST_MAIN(tst_WhenPicker)
#include "tst_whenpicker.moc"
