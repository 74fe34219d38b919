// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "tests/support/handclock.h"
#include "tests/support/memorystore.h"
#include "ui/shell/palette.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The search field in a window of its own, below it a button that has the keyboard.
struct InWindow
{
    InWindow()
        : clock(QDateTime(QDate(2026, 5, 28), QTime(10, 0), QTimeZone("Europe/London")))
        , store(demoDossier(QDate(2026, 5, 28), *Calendar::builtIn()))
        , session(*Session::open(store,
              Advice{
                  .playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = *Calendar::builtIn()},
              clock))
        , field(new SearchField(*session, store,
              [this] {
                  return QList<WindowCommand>{{.id = u"record"_s,
                                                  .title = u"Record an interview"_s,
                                                  .run = [this] { ran.append(u"record"_s); }},
                      {.id = u"undo"_s, .title = u"Undo"_s, .run = [this] {
                           hadFocus = button->hasFocus();
                           ran.append(u"undo"_s);
                       }}};
              }))
        , button(new QPushButton(u"Elsewhere"_s))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addStretch(1);
        layout->addWidget(button);
        QObject::connect(field, &SearchField::requested, &window,
            [this](const Destination &destination) { went.append(destination); });
        window.resize(900, 600);
        window.show();
        button->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    bool isOpen() const { return field->palette() && field->palette()->isVisible(); }
    QString current() const
    {
        const PaletteRow *row = field->palette()->current();
        return row ? row->title : QString();
    }

    HandClock clock;
    MemoryStore store;
    std::unique_ptr<Session> session;
    QWidget window;
    SearchField *field = nullptr;
    QPushButton *button = nullptr;
    QStringList ran;
    QList<Destination> went;
    bool hadFocus = false;
};

} // namespace

class tst_SearchField final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFieldOffersTheCommands();
    void enterGoesToTheFirstHit();
    void arrowsPassOverHeadings();
    void aCommandRunsWithTheKeyboardWhereItWas();
    void escapeGivesTheKeyboardBack();
    void aClickOnAHitChoosesIt();
    void aClickElsewhereClosesTheList();
    void theNumberOfResultsIsTold();
    void theListStaysInsideTheWindow_data();
    void theListStaysInsideTheWindow();
};

void tst_SearchField::anEmptyFieldOffersTheCommands()
{
    InWindow in;

    in.field->begin();

    QVERIFY(in.isOpen());
    QVERIFY(in.field->hasFocus());
    QCOMPARE(in.field->palette()->model().choices(), 2);
    QCOMPARE(in.current(), u"Record an interview"_s);
}

void tst_SearchField::enterGoesToTheFirstHit()
{
    InWindow in;
    in.field->begin();

    QTest::keyClicks(in.field, u"nunez"_s);
    QCOMPARE(in.current(), u"Ana Núñez"_s);
    QTest::keyClick(in.field, Qt::Key_Return);

    QCOMPARE(in.went.size(), 1);
    QVERIFY(std::holds_alternative<ShowPerson>(in.went.first()));
    QVERIFY(!in.isOpen());
    QCOMPARE(in.field->text(), QString());
}

void tst_SearchField::arrowsPassOverHeadings()
{
    InWindow in;
    in.field->begin();
    QTest::keyClicks(in.field, u"acme"_s);
    const PaletteModel &model = in.field->palette()->model();
    QStringList wanted;
    for (const PaletteRow &row : model.rows()) {
        if (!row.isHeading)
            wanted.append(row.title);
    }
    QVERIFY(wanted.size() > 3);

    QStringList reached{in.current()};
    for (qsizetype i = 1; i < wanted.size(); ++i) {
        QTest::keyClick(in.field, Qt::Key_Down);
        reached.append(in.current());
    }
    QTest::keyClick(in.field, Qt::Key_Down);

    QCOMPARE(reached, wanted);
    QCOMPARE(in.current(), wanted.last());

    QTest::keyClick(in.field, Qt::Key_PageUp);
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QTest::keyClick(in.field, Qt::Key_Up);
    QCOMPARE(in.current(), wanted.first());
}

void tst_SearchField::aCommandRunsWithTheKeyboardWhereItWas()
{
    InWindow in;
    in.field->begin();

    QTest::keyClicks(in.field, u"und"_s);
    while (in.current() != u"Undo"_s)
        QTest::keyClick(in.field, Qt::Key_Down);
    QTest::keyClick(in.field, Qt::Key_Enter);

    QCOMPARE(in.ran, QStringList{u"undo"_s});
    QVERIFY(in.hadFocus);
    QVERIFY(in.went.isEmpty());
}

void tst_SearchField::escapeGivesTheKeyboardBack()
{
    InWindow in;
    in.field->begin();
    QTest::keyClicks(in.field, u"acme"_s);

    QTest::keyClick(in.field, Qt::Key_Escape);

    QVERIFY(!in.isOpen());
    QVERIFY(in.button->hasFocus());
    QCOMPARE(in.field->text(), QString());
}

void tst_SearchField::aClickOnAHitChoosesIt()
{
    InWindow in;
    in.field->begin();
    auto *list = in.window.findChild<QListView *>(u"hits"_s);

    const QRect second = list->visualRect(list->model()->index(2, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second.center());

    QCOMPARE(in.ran, QStringList{u"undo"_s});
    QVERIFY(!in.isOpen());
}

void tst_SearchField::aClickElsewhereClosesTheList()
{
    InWindow in;
    in.field->begin();
    QVERIFY(in.isOpen());

    QTest::mouseClick(&in.window, Qt::LeftButton, {}, QPoint(4, 596));

    QVERIFY(!in.isOpen());
}

void tst_SearchField::theNumberOfResultsIsTold()
{
    InWindow in;
    in.field->begin();
    auto *count = in.window.findChild<Palette *>()->findChild<QLabel *>();

    QVERIFY(count->text().contains(u'2'));

    QTest::keyClicks(in.field, u"zzzzz"_s);

    QCOMPARE(count->text(), u"Nothing has all these words in it."_s);
    QVERIFY(!in.field->palette()->current());
    QTest::keyClick(in.field, Qt::Key_Return);
    QVERIFY(in.went.isEmpty() && in.ran.isEmpty());
}

void tst_SearchField::theListStaysInsideTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");

    QTest::newRow("wide") << QSize(1280, 800) << Qt::LeftToRight;
    QTest::newRow("small") << QSize(500, 300) << Qt::LeftToRight;
    QTest::newRow("right to left") << QSize(1280, 800) << Qt::RightToLeft;
}

void tst_SearchField::theListStaysInsideTheWindow()
{
    QFETCH(const QSize, size);
    QFETCH(const Qt::LayoutDirection, direction);
    InWindow in;
    in.window.setLayoutDirection(direction);
    in.window.resize(size);

    in.field->begin();
    QTest::keyClicks(in.field, u"a"_s);

    QVERIFY(in.isOpen());
    QVERIFY(in.window.rect().contains(in.field->palette()->geometry()));
}

QTEST_MAIN(tst_SearchField)
#include "tst_searchfield.moc"
