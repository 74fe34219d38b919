// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/followupdesk.h"

#include "tests/ui/pages/call/callworld.h"
#include "ui/dialogs/daydialog.h"
#include "ui/widgets/monthview.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The desk of a page, and the dialog that it opens to ask for a day.
struct Asking
{
    explicit Asking(Wish wish)
        : world(waitingForAna())
        , desk(*world.session, &page)
    {
        page.show();
        desk.fulfil(fifthDayCall, wish);
        dialog = page.findChild<DayDialog *>();
        QVERIFY(dialog);
    }

    void choose(int day) const { dialog->suggest(QDate(2026, 6, day)); }
    void take() const
    {
        QTest::keyClick(&dialog->findChild<MonthView *>()->grid(), Qt::Key_Return);
    }
    QPushButton *button() const
    {
        for (auto *one : dialog->findChildren<QPushButton *>()) {
            if (one->text() == u"Take this day"_s)
                return one;
        }
        return nullptr;
    }
    QString words() const
    {
        QStringList all;
        for (const auto *label : dialog->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }
    QDate due() const { return findFollowUp(world.session->plan(), fifthDayCall)->due; }

    CallWorld world;
    QWidget page;
    FollowUpDesk desk;
    DayDialog *dialog = nullptr;
};

} // namespace

class tst_FollowUpDesk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDayThatIsForbiddenSaysWhyAndIsNotTaken();
    void aDayThatIsFreeIsTaken();
    void itBeginsOnTheFirstFreeDay();
    void waitingIsAllowedOnAnyDay();
};

void tst_FollowUpDesk::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_FollowUpDesk::aDayThatIsForbiddenSaysWhyAndIsNotTaken()
{
    const Asking asking(Wish::Move);
    const QDate before = asking.due();

    asking.choose(6);

    QVERIFY2(asking.words().contains(u"Too late: it must be done by Wed 3 June."_s),
        qPrintable(asking.words()));
    QVERIFY(!asking.button()->isEnabled());
    asking.take();
    QCOMPARE(asking.due(), before);
    QVERIFY(asking.dialog->isVisible());
}

void tst_FollowUpDesk::aDayThatIsFreeIsTaken()
{
    const Asking asking(Wish::Move);
    asking.choose(3);
    QVERIFY2(asking.button()->isEnabled(), qPrintable(asking.words()));

    asking.take();

    QCOMPARE(asking.due(), QDate(2026, 6, 3));
}

void tst_FollowUpDesk::itBeginsOnTheFirstFreeDay()
{
    const Asking asking(Wish::Move);

    QVERIFY(asking.button()->isEnabled());
    QCOMPARE(asking.dialog->findChild<MonthView *>()->grid().chosen(), QDate(2026, 6, 2));
}

void tst_FollowUpDesk::waitingIsAllowedOnAnyDay()
{
    const Asking asking(Wish::ChooseSnooze);

    asking.choose(6);

    QVERIFY(asking.button()->isEnabled());
}

QTEST_MAIN(tst_FollowUpDesk)
#include "tst_followupdesk.moc"
