// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/cardentry.h"
#include "ui/pages/people/cardgrid.h"
#include "ui/pages/people/mergedialog.h"
#include "ui/pages/people/peoplepage.h"

#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
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
                         .prefix = u"Ms"_s,
                         .employer = u"Acme Robotics"_s,
                         .emails = {u"ana@acme.example"_s}},
            {.id = {u"tom"_s},
                .given = u"Tom"_s,
                .family = u"Okafor"_s,
                .employer = u"Acme Robotics"_s}},
        .opportunities = {{.id = {u"acme"_s},
            .employer = u"Acme Robotics"_s,
            .interviews = {{.id = {u"first"_s},
                .start = {QDate(2026, 5, 27), QTime(10, 0)},
                .met = {{.contact = {u"ana"_s}, .isMain = true}}}}}},
    };
}

Dossier withDouble()
{
    Dossier dossier = acme();
    dossier.contacts.append({.id = {u"ana2"_s},
        .given = u"Ana"_s,
        .family = u"Nunez"_s,
        .employer = u"Acme Robotics Ltd"_s,
        .phones = {u"123"_s}});
    dossier.opportunities.first().interviews.first().met.append(
        {.contact = {u"ana2"_s}, .role = Role::Helper});
    return dossier;
}

Advice advice()
{
    return {.playbooks = builtInPlaybooks(u"balanced"_s).value(),
        .calendar = Calendar::builtIn().value()};
}

/// A page over a store that may outlive it.
struct Desk
{
    explicit Desk(Store &store, int width = 1072)
        : session(Session::open(store, advice(), clock).value())
        , page(*session)
    {
        page.resize(width, 720);
        page.show();
        QApplication::setActiveWindow(&page);
        choose(u"ana"_s);
    }

    void choose(const QString &id) { (void)page.showPerson({id}); }
    template<typename T>
    T *part(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    QLineEdit *line(const QString &name) const { return part<QLineEdit>(name); }
    const Contact &card(const QString &id) const { return *findContact(session->dossier(), {id}); }
    /// Writes over a field by keyboard, and stays in it.
    void write(const QString &field, const QString &text) const
    {
        part<QWidget>(field)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    HandClock clock{QDateTime(QDate(2026, 5, 28), QTime(10, 42), QTimeZone("Europe/London"))};
    std::unique_ptr<Session> session;
    PeoplePage page;
};

} // namespace

class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldThatIsLeftIsOneUndoStep()
    {
        MemoryStore store(acme());
        Desk desk(store);

        desk.write(u"title"_s, u"Head of Analytics"_s);
        press(Qt::Key_Tab);

        QCOMPARE(desk.card(u"ana"_s).title, u"Head of Analytics"_s);
        QCOMPARE(desk.session->nextUndo()->label, ChangeLabel::EditContact);
        QVERIFY(desk.session->undo());
        QCOMPARE(desk.card(u"ana"_s).title, QString());
        QVERIFY(desk.line(u"title"_s)->text().isEmpty());
        QVERIFY(!desk.session->nextUndo());
    }

    void whoChangesTheEmployerIsANewConnection()
    {
        MemoryStore store(acme());
        Desk desk(store);

        desk.write(u"title"_s, u"Head of Analytics"_s);
        press(Qt::Key_Tab);
        QCOMPARE(desk.card(u"ana"_s).knownSince, QDate());
        desk.write(u"employer"_s, u"Verity"_s);
        press(Qt::Key_Tab);

        QCOMPARE(desk.card(u"ana"_s).knownSince, QDate(2026, 5, 28));
        QVERIFY(desk.session->undo());
        QCOMPARE(desk.card(u"ana"_s).knownSince, QDate());
    }

    void whatItShowsIsAPlaceToComeBackTo()
    {
        MemoryStore store(acme());
        Desk desk(store);

        QCOMPARE(desk.page.place(), Destination(ShowPerson{{u"ana"_s}}));
        desk.page.resize(600, 720);
        press(Qt::Key_Escape);

        QVERIFY(!desk.page.place());
        QVERIFY(!desk.page.showPerson({u"gone"_s}));
    }

    void everyFieldCanBeEdited_data()
    {
        QTest::addColumn<QString>("field");
        for (const CardField field : cardFields())
            QTest::newRow(qPrintable(fieldName(field))) << fieldName(field);
    }

    void everyFieldCanBeEdited()
    {
        QFETCH(QString, field);
        MemoryStore store(acme());
        Desk desk(store);
        const QString text = field == u"emails"_s ? u"b@c.example"_s : u"New"_s;

        desk.write(field, text);
        press(Qt::Key_Tab);

        const auto place = std::ranges::find(cardFields(), field, fieldName);
        QCOMPARE(cardText(desk.card(u"ana"_s), *place), text);
    }

    void severalAddressesStandOnSeveralLines()
    {
        MemoryStore store(acme());
        Desk desk(store);

        desk.part<QPlainTextEdit>(u"emails"_s)->setFocus();
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_Return);
        type(u"ana@home.example"_s);
        press(Qt::Key_Tab);

        QCOMPARE(desk.card(u"ana"_s).emails,
            QStringList({u"ana@acme.example"_s, u"ana@home.example"_s}));
    }

    void anAddressThatIsNoneIsKeptAndExplained()
    {
        MemoryStore store(acme());
        {
            Desk desk(store);
            desk.write(u"emails"_s, u"ana@"_s);
            press(Qt::Key_Tab);
            QCOMPARE(desk.card(u"ana"_s).emails, QStringList{u"ana@acme.example"_s});
            auto *emails = desk.part<QPlainTextEdit>(u"emails"_s);
            QVERIFY(emails->accessibleDescription().contains(u"name@example.com"_s));

            desk.choose(u"tom"_s);
            QVERIFY(emails->accessibleDescription().isEmpty());
            QVERIFY(emails->toPlainText().isEmpty());
            desk.choose(u"ana"_s);
            QCOMPARE(emails->toPlainText(), u"ana@"_s);
        }
        Desk later(store);

        auto *emails = later.part<QPlainTextEdit>(u"emails"_s);
        QCOMPARE(emails->toPlainText(), u"ana@"_s);
        later.write(u"emails"_s, u"ana@new.example"_s);
        press(Qt::Key_Tab);

        QCOMPARE(later.card(u"ana"_s).emails, QStringList{u"ana@new.example"_s});
        QVERIFY(later.session->drafts().empty());
    }

    void anAddressThatCameWithTheCardAndIsNoneIsExplained()
    {
        Dossier dossier = acme();
        dossier.contacts.first().emails = {u"not an email"_s};
        MemoryStore store(dossier);

        Desk desk(store);

        auto *emails = desk.part<QPlainTextEdit>(u"emails"_s);
        QVERIFY(emails->accessibleDescription().contains(u"mia@example.org"_s));
        desk.choose(u"tom"_s);
        QVERIFY(emails->accessibleDescription().isEmpty());
    }

    void whatWasTypedIsKeptWithinTwoSecondsAndComesBack()
    {
        MemoryStore store(acme());
        MemoryStore atTheCrash;
        {
            Desk desk(store);
            desk.write(u"notes"_s, u"Plays chess."_s);
            QTRY_VERIFY_WITH_TIMEOUT(
                desk.session->draft(cardDraftKey({u"ana"_s})).contains(u"chess"_s), 2000);
            QVERIFY(desk.card(u"ana"_s).notes.isEmpty());
            atTheCrash = store;
        }
        Desk later(atTheCrash);

        QCOMPARE(later.card(u"ana"_s).notes, u"Plays chess."_s);
        QVERIFY(later.session->drafts().empty());
    }

    void closingTheWindowKeepsWhatWasTyped()
    {
        MemoryStore store(acme());
        Desk desk(store);

        desk.write(u"title"_s, u"Head"_s);
        desk.page.keepDraft();

        QCOMPARE(desk.card(u"ana"_s).title, u"Head"_s);
    }

    void anotherCardIsNotGivenWhatWasTypedOnThisOne()
    {
        MemoryStore store(acme());
        Desk desk(store);

        desk.write(u"title"_s, u"Head"_s);
        desk.choose(u"tom"_s);

        QCOMPARE(desk.card(u"ana"_s).title, u"Head"_s);
        QCOMPARE(desk.card(u"tom"_s).title, QString());
        QVERIFY(desk.line(u"title"_s)->text().isEmpty());
    }

    void theTickAndTheRelationAreKeptAtOnce()
    {
        MemoryStore store(acme());
        Desk desk(store);

        desk.part<QCheckBox>(u"spelling"_s)->click();
        QVERIFY(desk.card(u"ana"_s).spellingChecked);
        desk.part<QComboBox>(u"relation"_s)->setFocus();
        press(Qt::Key_Down);
        QCOMPARE(desk.card(u"ana"_s).relation, Relation::Met);

        QVERIFY(desk.session->undo());
        QVERIFY(desk.session->undo());
        QVERIFY(!desk.part<QCheckBox>(u"spelling"_s)->isChecked());
        QVERIFY(!desk.session->nextUndo());
    }

    void anEmptyFormOfAddressShowsWhatWouldBeUsed()
    {
        MemoryStore store(acme());
        Desk desk(store);

        QCOMPARE(desk.line(u"address_as"_s)->placeholderText(), u"Ms Núñez"_s);
        desk.write(u"prefix"_s, u"Dr"_s);
        press(Qt::Key_Tab);

        QCOMPARE(desk.line(u"address_as"_s)->placeholderText(), u"Dr Núñez"_s);
    }

    void theLocalTimeFollowsTheClock()
    {
        MemoryStore store(acme());
        Desk desk(store);

        auto *time = desk.part<QLabel>(u"localTime"_s);

        QCOMPARE(time->text(), u"Local time 10:42 (same as yours)"_s);
    }

    void writingAndCallingLeadToTheNextOne()
    {
        MemoryStore store(acme());
        Desk desk(store);
        QSignalSpy requested(&desk.page, &Page::requested);

        desk.part<QPushButton>(u"write"_s)->click();

        QCOMPARE(requested.size(), 1);
        const auto place = requested.first().first().value<Destination>();
        QVERIFY(std::holds_alternative<ShowNote>(place));
        QCOMPARE(findFollowUp(desk.session->plan(), std::get<ShowNote>(place).followUp)->contact,
            ContactId{u"ana"_s});
        desk.choose(u"tom"_s);
        QVERIFY(!desk.part<QPushButton>(u"write"_s)->isEnabled());
        QVERIFY(!desk.part<QPushButton>(u"write"_s)->accessibleDescription().isEmpty());
    }

    void aCardIsCopiedAsTextAndAsVCard()
    {
        MemoryStore store(acme());
        Desk desk(store);

        desk.part<QPushButton>(u"copy"_s)->click();

        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->data(u"text/vcard"_s).contains("FN:Ana Núñez"));
        QVERIFY(copied->text().startsWith(u"Ms Ana Núñez"_s));
    }

    void aNewCardIsMadeWhenItHasAName()
    {
        MemoryStore store(acme());
        Desk desk(store);

        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"given"_s);
        press(Qt::Key_Tab);
        QCOMPARE(desk.session->dossier().contacts.size(), 2);
        press(Qt::Key_Backtab);
        type(u"Lena"_s);
        press(Qt::Key_Tab);
        type(u"Fischer"_s);
        press(Qt::Key_Tab);

        QCOMPARE(desk.session->dossier().contacts.size(), 3);
        QCOMPARE(fullName(desk.session->dossier().contacts.last()), u"Lena Fischer"_s);
        QCOMPARE(desk.page.count(), 3);
        QVERIFY(desk.session->drafts().empty());
        QVERIFY(desk.session->undo());
        QVERIFY(desk.session->undo());
        QCOMPARE(desk.session->dossier().contacts.size(), 2);
    }

    void aRemovedCardComesBack()
    {
        MemoryStore store(acme());
        Desk desk(store);

        desk.part<CardGrid>(u"cards"_s)->setFocus();
        press(Qt::Key_Delete);
        QCOMPARE(desk.session->dossier().contacts.size(), 1);
        QVERIFY(desk.session->dossier().opportunities.first().interviews.first().met.isEmpty());
        QVERIFY(desk.session->undo());

        QCOMPARE(desk.session->dossier().contacts.size(), 2);
        QCOMPARE(desk.session->dossier().opportunities, acme().opportunities);
    }

    void doublesAreComparedAndMerged()
    {
        MemoryStore store(withDouble());
        Desk desk(store);

        QVERIFY(desk.part<QPushButton>(u"compare"_s)->isVisible());
        desk.part<QPushButton>(u"compare"_s)->click();
        auto *dialog = desk.page.findChild<MergeDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"preview"_s)->text().contains(u"Núñez"_s));
        dialog->findChild<QRadioButton *>(u"family2"_s)->click();
        QVERIFY(
            dialog->findChild<QLabel *>(u"preview"_s)->text().contains(u"Family name: Nunez"_s));
        dialog->findChild<QRadioButton *>(u"family1"_s)->click();
        dialog->findChild<QPushButton *>(u"merge"_s)->click();

        QCOMPARE(desk.session->dossier().contacts.size(), 2);
        const Contact &ana = desk.card(u"ana"_s);
        QCOMPARE(ana.family, u"Núñez"_s);
        QCOMPARE(ana.phones, QStringList{u"123"_s});
        QVERIFY(ana.notes.contains(u"Nunez"_s));
        QVERIFY(!desk.part<QPushButton>(u"compare"_s)->isVisible());
        QCOMPARE(desk.session->nextUndo()->label, ChangeLabel::MergeContacts);
        QVERIFY(desk.session->undo());
        QCOMPARE(desk.session->dossier().opportunities, withDouble().opportunities);
        QCOMPARE(desk.session->dossier().contacts.size(), 3);
    }

    void twoPeopleAreNotTakenForOneAgain()
    {
        MemoryStore store(withDouble());
        {
            Desk desk(store);
            desk.part<QPushButton>(u"compare"_s)->click();
            desk.page.findChild<MergeDialog *>()->findChild<QPushButton *>(u"apart"_s)->click();
            QVERIFY(!desk.part<QPushButton>(u"compare"_s)->isVisible());
        }
        Desk later(store);

        QVERIFY(!later.part<QPushButton>(u"compare"_s)->isVisible());
        QCOMPARE(later.session->dossier().contacts.size(), 3);
    }

    void onANarrowPageTheCardTakesThePlaceOfTheOthers()
    {
        MemoryStore store(acme());
        Desk desk(store, 800);
        auto *grid = desk.part<CardGrid>(u"cards"_s);
        QVERIFY(!grid->isVisible());

        desk.part<QPushButton>(u"allCards"_s)->click();
        QVERIFY(grid->isVisible());
        QVERIFY(!desk.line(u"given"_s)->isVisible());
        press(Qt::Key_Return);

        QVERIFY(!grid->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"given"_s);
        desk.page.resize(1072, 720);
        QVERIFY(grid->isVisible());
    }

    void anEmptyPageTeaches()
    {
        MemoryStore store;
        Desk desk(store);

        auto *empty = desk.part<QWidget>(u"empty"_s);
        QVERIFY(empty->isVisible());
        empty->findChild<QPushButton *>()->click();
        type(u"Ana"_s);
        press(Qt::Key_Tab);

        QCOMPARE(desk.session->dossier().contacts.size(), 1);
        QVERIFY(!empty->isVisible());
    }

    void whoIsNotThereIsNotShown()
    {
        MemoryStore store(acme());
        Desk desk(store);

        QVERIFY(!desk.page.showPerson({u"nobody"_s}));
        QVERIFY(desk.page.showPerson({u"tom"_s}));
        QCOMPARE(desk.line(u"given"_s)->text(), u"Tom"_s);
    }

    void everyControlHasAName()
    {
        MemoryStore store(acme());
        Desk desk(store);

        for (const QWidget *control : desk.page.findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                    || control->inherits("QSplitterHandle"),
                qPrintable(QLatin1StringView(control->metaObject()->className()) + u' '
                    + control->objectName()));
        }
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
