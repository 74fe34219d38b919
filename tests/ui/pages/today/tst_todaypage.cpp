// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbookreader.h"
#include "core/session/session.h"
#include "tests/support/memorystore.h"
#include "ui/pages/today/cardlist.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/today/todayside.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Thursday, 28 May 2026, 10:00.
class ThatMorning final : public Clock
{
public:
    QDateTime now() const override
    {
        return QDateTime(QDate(2026, 5, 28), QTime(10, 0), QTimeZone("Europe/London"));
    }
};

Contact person(const QString &id, const QString &given, const QString &family)
{
    return {.id = {id},
        .given = given,
        .family = family,
        .emails = {id + u"@example.org"_s},
        .phones = {u"+44 113 496 0143"_s},
        .address = {u"4 Canal Wharf"_s}};
}

/// Interviewed yesterday by Ana, helped by Tom; Northwind's promised answer has not come.
Dossier week()
{
    const Interview acme{.id = {u"acme-1"_s},
        .start = {QDate(2026, 5, 27), QTime(10, 0)},
        .met
        = {{.contact = {u"ana"_s}, .isMain = true}, {.contact = {u"tom"_s}, .role = Role::Helper}}};
    const Interview northwind{.id = {u"northwind-1"_s},
        .start = {QDate(2026, 5, 13), QTime(11, 0)},
        .met = {{.contact = {u"priya"_s}, .isMain = true}},
        .answerPromisedBy = QDate(2026, 5, 22)};
    const LogEntry thanked{.id = {u"n1"_s},
        .kind = LogKind::ThankYou,
        .channel = Channel::Email,
        .with = {{u"priya"_s}},
        .at = {QDate(2026, 5, 13), QTime(18, 0)},
        .outcome = LogOutcome::Sent};
    return {
        .seeker = {.name = u"Sam Taylor"_s, .timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s},
        .contacts = {person(u"ana"_s, u"Ana"_s, u"Núñez"_s),
            person(u"tom"_s, u"Tom"_s, u"Okafor"_s), person(u"priya"_s, u"Priya"_s, u"Raman"_s)},
        .opportunities = {{.id = {u"acme"_s},
                              .employer = u"Acme Robotics"_s,
                              .position = u"Data analyst"_s,
                              .interviews = {acme}},
            {.id = {u"northwind"_s},
                .employer = u"Northwind Health"_s,
                .position = u"Clinical data analyst"_s,
                .interviews = {northwind},
                .log = {thanked}}}};
}

/// A page over a session in memory.
struct Shown
{
    explicit Shown(const Dossier &dossier)
        : store(dossier)
        , session(*Session::open(store,
              Advice{
                  .playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = *Calendar::builtIn()},
              clock))
        , page(*session)
    {
        page.resize(1000, 700);
        page.show();
        QCoreApplication::processEvents();
    }

    FollowUpCard *cardTitled(const QString &beginning) const
    {
        for (FollowUpCard *card : page.cards().cards()) {
            if (card->row().title.startsWith(beginning))
                return card;
        }
        return nullptr;
    }

    QStringList titles() const
    {
        QStringList all;
        for (const FollowUpCard *card : page.cards().cards())
            all.append(card->row().title);
        return all;
    }

    const ThatMorning clock;
    MemoryStore store;
    std::unique_ptr<Session> session;
    TodayPage page;
};

void press(QWidget *card, Qt::Key key)
{
    QTest::keyClick(card, key);
    QCoreApplication::processEvents();
}

} // namespace

class tst_TodayPage final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOverdueComesBeforeWhatIsDue();
    void everyCardSaysWhy();
    void spaceMarksDoneAndUndoBringsItBack();
    void focusGoesToTheNextCardWhenOneIsDone();
    void deleteSkipsAndSTellsUntilWhen();
    void theSideGoesBelowWhereTextIsLarge();
    void enterAsksForTheNote();
    void aDraftMakesItAFinish();
    void theArrowsGoFromCardToCard();
    void enterAsksForTheCall();
    void anEmptyPageOffersToRecordAnInterview();
    void twoHundredFollowUpsAreShownSoon();
};

void tst_TodayPage::whatIsOverdueComesBeforeWhatIsDue()
{
    const Shown shown(week());

    const QStringList titles = shown.titles();

    QCOMPARE(titles.value(0), u"Call Priya Raman: the answer was promised for last Friday"_s);
    QCOMPARE(titles.value(1), u"Research the salary range"_s);
    QCOMPARE(titles.value(2), u"Thank Ana Núñez for yesterday’s interview"_s);
    QCOMPARE(titles.value(3), u"Thank Tom Okafor, who helped you"_s);
    QCOMPARE(shown.page.cards().cards().value(0)->row().due, u"2 days late"_s);
    QCOMPARE(shown.page.cards().cards().value(2)->row().due, u"by tonight"_s);
}

void tst_TodayPage::everyCardSaysWhy()
{
    const Shown shown(week());

    for (const FollowUpCard *card : shown.page.cards().cards()) {
        QVERIFY2(!card->row().why.isEmpty(), qPrintable(card->row().title));
        QVERIFY(card->accessibleName().contains(card->row().why));
    }
}

void tst_TodayPage::spaceMarksDoneAndUndoBringsItBack()
{
    const Shown shown(week());
    const int due = shown.page.count();

    press(shown.cardTitled(u"Thank Ana"_s), Qt::Key_Space);

    QVERIFY(!shown.cardTitled(u"Thank Ana"_s));
    QCOMPARE(shown.page.count(), due - 1);
    QCOMPARE(shown.session->nextUndo()->label, ChangeLabel::MarkDone);
    QCOMPARE(shown.session->nextUndo()->about, u"Ana Núñez"_s);

    QVERIFY(shown.session->undo());
    QCoreApplication::processEvents();

    QVERIFY(shown.cardTitled(u"Thank Ana"_s));
}

void tst_TodayPage::focusGoesToTheNextCardWhenOneIsDone()
{
    const Shown shown(week());
    shown.cardTitled(u"Thank Ana"_s)->setFocus();

    press(shown.cardTitled(u"Thank Ana"_s), Qt::Key_Space);

    QVERIFY(shown.cardTitled(u"Thank Tom"_s)->hasFocus());
}

void tst_TodayPage::deleteSkipsAndSTellsUntilWhen()
{
    const Shown shown(week());

    press(shown.cardTitled(u"Thank Tom"_s), Qt::Key_Delete);

    QVERIFY(!shown.cardTitled(u"Thank Tom"_s));
    QCOMPARE(shown.session->nextUndo()->label, ChangeLabel::Skip);

    Q_EMIT shown.cardTitled(u"Call Priya"_s)
        ->wished(shown.cardTitled(u"Call Priya"_s)->row().id, Wish::Tomorrow);
    QCoreApplication::processEvents();

    QCOMPARE(shown.session->nextUndo()->label, ChangeLabel::Snooze);
    QCOMPARE(shown.cardTitled(u"Call Priya"_s)->row().day, QDate(2026, 5, 29));
}

void tst_TodayPage::theSideGoesBelowWhereTextIsLarge()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    QApplication::setFont(large);
    {
        Shown shown(week());
        // What remains of 1024 × 640 beside the sidebar.
        shown.page.resize(780, 520);
        QCoreApplication::processEvents();
        const auto *side = shown.page.findChild<TodaySide *>();
        const FollowUpCard *card = shown.cardTitled(u"Thank Ana"_s);

        QVERIFY(side->mapTo(&shown.page, QPoint()).y() > card->mapTo(&shown.page, QPoint()).y());
        QVERIFY(card->mapTo(&shown.page, QPoint(card->width(), 0)).x() <= 780);

        shown.page.resize(1400, 900);
        QCoreApplication::processEvents();

        QVERIFY(side->mapTo(&shown.page, QPoint()).x()
            > card->mapTo(&shown.page, QPoint(card->width(), 0)).x());
    }
    QApplication::setFont(usual);
}

void tst_TodayPage::enterAsksForTheNote()
{
    const Shown shown(week());
    const QSignalSpy asked(&shown.page, &TodayPage::requested);

    press(shown.cardTitled(u"Thank Ana"_s), Qt::Key_Return);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Destination>(),
        Destination(ShowNote{shown.cardTitled(u"Thank Ana"_s)->row().id}));
}

void tst_TodayPage::aDraftMakesItAFinish()
{
    const Shown shown(week());
    FollowUpCard *card = shown.cardTitled(u"Thank Ana"_s);
    QCOMPARE(card->findChild<QPushButton *>()->text(), u"Write the note"_s);

    QVERIFY(shown.session->saveDraft(noteDraftKey(card->row().id), u"Dear Ms"_s));
    QCoreApplication::processEvents();

    QCOMPARE(shown.cardTitled(u"Thank Ana"_s), card);
    QCOMPARE(card->findChild<QPushButton *>()->text(), u"Finish the note"_s);
}

void tst_TodayPage::theArrowsGoFromCardToCard()
{
    const Shown shown(week());
    const QList<FollowUpCard *> cards = shown.page.cards().cards();
    cards.at(0)->setFocus();

    press(cards.at(0), Qt::Key_Down);
    QVERIFY(cards.at(1)->hasFocus());
    press(cards.at(1), Qt::Key_Up);
    QVERIFY(cards.at(0)->hasFocus());
}

void tst_TodayPage::enterAsksForTheCall()
{
    const Shown shown(week());
    const QSignalSpy asked(&shown.page, &TodayPage::requested);

    press(shown.cardTitled(u"Call Priya"_s), Qt::Key_Return);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Destination>(),
        Destination(StartCall{shown.cardTitled(u"Call Priya"_s)->row().id}));
}

void tst_TodayPage::anEmptyPageOffersToRecordAnInterview()
{
    const Shown shown(Dossier{});
    const QSignalSpy asked(&shown.page, &TodayPage::requested);

    for (QPushButton *button : shown.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Record an interview"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }

    QCOMPARE(asked.size(), 1);
}

void tst_TodayPage::twoHundredFollowUpsAreShownSoon()
{
    Dossier many = week();
    for (int i = 0; i < 200; ++i) {
        const QString id = u"met%1"_s.arg(i);
        many.contacts.append(person(id, u"Person"_s, QString::number(i)));
        many.opportunities[0].interviews[0].met.append({.contact = {id}, .role = Role::Met});
    }
    const Shown shown(many);
    QVERIFY(shown.page.count() > 200);

    QElapsedTimer timer;
    timer.start();
    press(shown.cardTitled(u"Thank Ana"_s), Qt::Key_Space);

    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(tst_TodayPage)
#include "tst_todaypage.moc"
