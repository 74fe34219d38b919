// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"

#include "core/playbook/playbookreader.h"
#include "core/session/session.h"
#include "ui/pages/record/debriefeditor.h"
#include "ui/pages/record/recordpage.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

Dossier acme()
{
    return {
        .seeker = {.name = u"Sam Taylor"_s,
            .email = u"sam@example.org"_s,
            .timeZone = u"Europe/London"_s,
            .region = u"GB-ENG"_s},
        .contacts = {{.id = {u"ana"_s},
            .given = u"Ana"_s,
            .family = u"Núñez"_s,
            .employer = u"Acme Robotics"_s,
            .emails = {u"ana@acme.example"_s}}},
        .opportunities = {{.id = {u"acme-1"_s},
            .employer = u"Acme Robotics"_s,
            .position = u"Data analyst"_s,
            .place = u"Hull"_s,
            .interviews = {{.id = {u"first"_s},
                .start = {QDate(2026, 5, 18), QTime(10, 0)},
                .met = {{.contact = {u"ana"_s}, .isMain = true}}}}}},
    };
}

Advice advice()
{
    return {.playbooks = builtInPlaybooks(u"balanced"_s).value(),
        .calendar = Calendar::builtIn().value()};
}

/// One window over a store that may outlive it.
struct Desk
{
    explicit Desk(Store &store)
        : session(Session::open(store, advice(), clock).value())
        , page(*session)
    {
        page.resize(900, 640);
        page.show();
        QApplication::setActiveWindow(&page);
        page.begin();
    }

    QString lineAt(const QString &name) const { return page.findChild<QLineEdit *>(name)->text(); }

    HandClock clock{QDateTime(QDate(2026, 5, 28), QTime(10, 42), QTimeZone("Europe/London"))};
    std::unique_ptr<Session> session;
    RecordPage page;
};

} // namespace

class TestRecordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInterviewIsRecordedByKeyboardAlone()
    {
        MemoryStore store;
        Desk desk(store);
        QSignalSpy noteRequested(&desk.page, &RecordPage::requested);

        type(u"Verity Labs"_s);
        tabTo(u"position"_s);
        type(u"Statistician"_s);
        tabTo(u"name"_s);
        type(u"Ms Lena Fischer"_s);
        tabTo(u"email"_s);
        type(u"lena@verity.example"_s);
        press(Qt::Key_Return);
        type(u"Tom Okafor"_s);
        tabTo(u"nextStep"_s);
        type(u"A panel"_s);
        tabTo(u"keepInTouch"_s);
        press(Qt::Key_Space);
        tabTo(u"forgot"_s);
        type(u"Tableau"_s);
        tabTo(u"gap1"_s);
        type(u"SQL"_s);
        tabTo(u"topics"_s);
        type(u"Robots"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(desk.session->dossier().opportunities.size(), 1);
        const Opportunity &verity = desk.session->dossier().opportunities.first();
        QCOMPARE(verity.employer, u"Verity Labs"_s);
        QCOMPARE(verity.position, u"Statistician"_s);
        const Interview &interview = verity.interviews.first();
        QCOMPARE(toString(interview.start), u"2026-05-28T09:00"_s);
        QCOMPARE(interview.met.size(), 2);
        QVERIFY(interview.met.first().isMain);
        QCOMPARE(interview.nextStep, u"A panel"_s);
        QVERIFY(interview.isToKeepInTouch);
        QVERIFY(!interview.answerPromisedBy.isValid());
        QCOMPARE(interview.forgot, QStringList{u"Tableau"_s});
        QCOMPARE(interview.gaps.value(0).what, u"SQL"_s);
        QCOMPARE(interview.topics, QStringList{u"Robots"_s});
        const Contact *lena = findContact(desk.session->dossier(), interview.met.first().contact);
        QVERIFY(lena);
        QCOMPARE(salutationName(*lena), u"Ms Fischer"_s);
        QCOMPARE(lena->emails, QStringList{u"lena@verity.example"_s});
        QVERIFY(desk.session->draft(u"debrief"_s).isEmpty());
        QCOMPARE(desk.session->nextUndo()->label, ChangeLabel::RecordInterview);

        QVERIFY(!desk.page.findChildren<QFrame *>(u"causedFollowUp"_s).isEmpty());
        press(Qt::Key_Space);
        QCOMPARE(noteRequested.size(), 1);
        const FollowUp *note = findFollowUp(desk.session->plan(),
            std::get<ShowNote>(noteRequested.first().first().value<Destination>()).followUp);
        QVERIFY(note);
        QCOMPARE(note->contact, lena->id);
    }

    void theLetterOfALabelLeadsToItsFieldAndIntoView_data()
    {
        QTest::addColumn<Qt::Key>("letter");
        QTest::addColumn<QString>("field");

        QTest::newRow("at the top") << Qt::Key_E << u"employer"_s;
        QTest::newRow("far below") << Qt::Key_G << u"forgot"_s;
        QTest::newRow("a field of several") << Qt::Key_W << u"gap1"_s;
        QTest::newRow("the last one") << Qt::Key_L << u"topics"_s;
    }

    void theLetterOfALabelLeadsToItsFieldAndIntoView()
    {
        QFETCH(const Qt::Key, letter);
        QFETCH(const QString, field);
        MemoryStore store;
        Desk desk(store);
        desk.page.resize(900, 420);
        const auto &area = *desk.page.findChild<DebriefEditor *>();
        tabTo(u"place"_s);

        press(letter, Qt::AltModifier);

        const QWidget *focused = QApplication::focusWidget();
        QCOMPARE(focused->objectName(), field);
        const QRect seen(focused->mapTo(area.viewport(), QPoint(0, 0)), focused->size());
        QVERIFY(area.viewport()->rect().contains(seen));
    }

    void whereNobodyWasWrittenDownTheyCanBeAdded()
    {
        MemoryStore store;
        Desk desk(store);
        type(u"Verity Labs"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        auto *add = desk.page.findChild<QPushButton *>(u"addPeople"_s);
        QVERIFY(add);
        add->click();
        QCOMPARE(desk.lineAt(u"employer"_s), u"Verity Labs"_s);
        desk.page.findChild<QLineEdit *>(u"name"_s)->setFocus();
        type(u"Lena Fischer"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        const Opportunity &verity = desk.session->dossier().opportunities.first();
        QCOMPARE(verity.interviews.size(), 1);
        QCOMPARE(verity.interviews.first().met.size(), 1);
        QVERIFY(desk.page.findChild<QPushButton *>(u"writeNote"_s));
    }

    void whatWasTypedIsKeptWithinTwoSecondsAndComesBack()
    {
        MemoryStore store;
        Desk desk(store);

        type(u"Verity Labs"_s);
        tabTo(u"name"_s);
        type(u"Lena"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session->draft(u"debrief"_s).contains(u"Lena"_s), 2000);
        const Desk later(store);

        QCOMPARE(later.lineAt(u"employer"_s), u"Verity Labs"_s);
        QCOMPARE(later.lineAt(u"name"_s), u"Lena"_s);
        QVERIFY(later.page.findChild<QWidget *>(u"startAnew"_s)->isVisible());
    }

    void whoNeverPausesIsKeptAllTheSame()
    {
        MemoryStore store;
        Desk desk(store);

        QElapsedTimer typing;
        typing.start();
        while (desk.session->draft(u"debrief"_s).isEmpty() && typing.elapsed() < 4000)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::NoModifier, 50);

        QVERIFY(typing.elapsed() < 2000);
    }

    void leavingThePageKeepsWhatWasTyped()
    {
        MemoryStore store;
        Desk desk(store);

        type(u"Verity"_s);
        desk.page.hide();

        QVERIFY(desk.session->draft(u"debrief"_s).contains(u"Verity"_s));
    }

    void startingAnewCanBeTakenBack()
    {
        MemoryStore store;
        {
            Desk desk(store);
            type(u"Verity"_s);
            desk.page.keepDraft();
        }
        Desk desk(store);

        desk.page.findChild<QPushButton *>(u"startAnew"_s)->click();
        QVERIFY(desk.lineAt(u"employer"_s).isEmpty());
        QVERIFY(desk.session->draft(u"debrief"_s).contains(u"Verity"_s));
        desk.page.findChild<QPushButton *>(u"bringBack"_s)->click();

        QCOMPARE(desk.lineAt(u"employer"_s), u"Verity"_s);
    }

    void somethingMissingMarksItsField_data()
    {
        QTest::addColumn<QString>("employer");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("field");
        QTest::newRow("no employer") << QString() << QString() << u"employer"_s;
        QTest::newRow("a person without a name") << u"Acme"_s << u"a@b.example"_s << u"name"_s;
    }

    void somethingMissingMarksItsField()
    {
        QFETCH(QString, employer);
        QFETCH(QString, email);
        QFETCH(QString, field);
        MemoryStore store;
        Desk desk(store);

        type(employer);
        tabTo(u"email"_s);
        type(email);
        press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(QApplication::focusWidget()->objectName(), field);
        QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
        QVERIFY(desk.session->dossier().opportunities.isEmpty());
        QVERIFY(!desk.session->draft(u"debrief"_s).isEmpty() || employer.isEmpty());
    }

    void aKnownOpportunityBringsItsPlaceRoundAndPeople()
    {
        MemoryStore store(acme());
        Desk desk(store);

        type(u"acme robotics"_s);
        press(Qt::Key_Escape);
        tabTo(u"position"_s);
        type(u"data analyst"_s);
        press(Qt::Key_Escape);
        tabTo(u"name"_s);
        type(u"ana nunez"_s);

        QVERIFY(!desk.page.findChild<QLineEdit *>(u"place"_s)->isVisible());
        QCOMPARE(desk.page.findChild<QSpinBox *>(u"round"_s)->value(), 2);
        QCOMPARE(desk.lineAt(u"email"_s), u"ana@acme.example"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.session->dossier().contacts.size(), 1);
        QCOMPARE(desk.session->dossier().opportunities.first().interviews.size(), 2);
    }

    void aRecordedInterviewCanBeEdited()
    {
        MemoryStore store(acme());
        Desk desk(store);

        desk.page.edit({u"first"_s});
        tabTo(u"nextStep"_s);
        type(u"A panel"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        const Opportunity &opportunity = desk.session->dossier().opportunities.first();
        QCOMPARE(opportunity.interviews.size(), 1);
        QCOMPARE(opportunity.interviews.first().nextStep, u"A panel"_s);
    }
};

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
