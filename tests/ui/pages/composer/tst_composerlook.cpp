// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/handwriting.h"
#include "tests/support/keys.h"
#include "tests/ui/pages/composer/composerdesk.h"

#include "core/paper/paperformat.h"
#include "ui/letter/letterdocument.h"

#include <QDesktopServices>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

QString anotherFont()
{
    const QStringList families = QFontDatabase::families(QFontDatabase::Latin);
    return families.contains(u"DejaVu Sans"_s) ? u"DejaVu Sans"_s : families.value(0);
}

bool showsDate(const Desk &desk, const QString &date)
{
    const QList<QLabel *> labels
        = desk.page.findChild<QWidget *>(u"sheet"_s)->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&date](const QLabel *label) { return label->text() == date; });
}

double shapeOf(const Desk &desk)
{
    const auto *sheet = desk.page.findChild<QWidget *>(u"sheet"_s);
    return double(sheet->minimumHeight()) / sheet->width();
}

/// Where a control of the bar stands on the page.
QRect placeOf(const Desk &desk, const QString &name)
{
    const auto *control = desk.page.findChild<QWidget *>(name);
    return {control->mapTo(&desk.page, QPoint()), control->size()};
}

const QLabel &signatureOn(const Desk &desk)
{
    return *desk.page.findChild<QLabel *>(u"signature"_s);
}

/// Of the words that begin the last paragraph, on the sheet.
QRect nameOn(const Desk &desk)
{
    const QRect name = desk.text().cursorRect(QTextCursor(desk.text().document()->lastBlock()));
    return {desk.text().mapTo(signatureOn(desk).parentWidget(), name.topLeft()), name.size()};
}

int bottomOfClosing(const Desk &desk)
{
    const QTextBlock closing = desk.text().document()->lastBlock().previous();
    const QRect words = desk.text().cursorRect(QTextCursor(closing));
    return desk.text().mapTo(signatureOn(desk).parentWidget(), words.bottomLeft()).y();
}

/// A note about a position with so long a name that no line holds it.
Dossier withALongName()
{
    Dossier dossier = acme();
    dossier.opportunities[0].position = u"Senior analyst of data "_s.repeated(6).trimmed();
    return dossier;
}

} // namespace

/// The page as the settings of letters have it.
class TestComposerLook : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &) { }

private Q_SLOTS:
    void theOpenNoteFollowsTheSettingsAtOnce()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QVERIFY(showsDate(desk, u"28 May 2026"_s));
        QVERIFY(qAbs(shapeOf(desk) - 297.0 / 210) < 0.01);
        const QString usualFont = desk.text().font().family();

        QVERIFY(desk.preferences.keep({.letters = {.paper = LetterPaper::Letter,
                                           .dates = LetterDates::MonthFirst,
                                           .family = anotherFont()}}));

        QVERIFY(showsDate(desk, u"May 28, 2026"_s));
        QVERIFY(qAbs(shapeOf(desk) - 11 / 8.5) < 0.01);
        QCOMPARE(desk.text().font().family(), anotherFont());
        QVERIFY(desk.preferences.keep({}));
        QVERIFY(showsDate(desk, u"28 May 2026"_s));
        QCOMPARE(desk.text().font().family(), usualFont);
    }

    void wordsOfTheSeekersOwnStayWhenTheLookChanges()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        type(u"OWN "_s);
        const QString words = desk.words();

        QVERIFY(desk.preferences.keep({.letters = {.dates = LetterDates::MonthFirst}}));

        QCOMPARE(desk.words(), words);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.words().startsWith(u"Dear"_s));
    }

    void theSignatureStandsOnTheSheetAsItPrints_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("in a wide window") << 1500 << 12;
        QTest::newRow("in a usual one") << 1100 << 12;
        QTest::newRow("in a narrow one") << 640 << 12;
        QTest::newRow("as low as may be") << 1100 << lowestSignature;
        QTest::newRow("as high as may be") << 1100 << highestSignature;
    }

    void theSignatureStandsOnTheSheetAsItPrints()
    {
        QFETCH(const int, width);
        QFETCH(const int, height);
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QVERIFY(!signatureOn(desk).isVisible());

        QVERIFY(desk.preferences.keep({.letters = {.signature = handwriting(height)}}));
        desk.page.resize(width, 700);
        QCoreApplication::sendPostedEvents();

        QVERIFY(signatureOn(desk).isVisible());
        QCOMPARE(signatureOn(desk).accessibleName(), u"Your signature"_s);
        const QRect place = signatureOn(desk).geometry();
        const double dots = desk.text().font().pixelSize() * pointsPerMillimetre / 12;
        QVERIFY(qAbs(place.height() - height * dots) <= 1);
        QVERIFY(qAbs(place.width() - 4 * height * dots) <= 1);
        QCOMPARE(place.left(), nameOn(desk).left());
        const int below = nameOn(desk).top() - place.bottom();
        QVERIFY2(below >= 1 && below <= 3 * dots, qPrintable(QString::number(below)));
        const int above = place.top() - bottomOfClosing(desk);
        QVERIFY2(above >= 0 && above <= 4 * dots, qPrintable(QString::number(above)));
    }

    void theSignatureIsNoChangeOfTheWords()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        const QString words = desk.words();
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "take");
        desk.page.findChild<QAction *>(u"sendMail"_s)->trigger();
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        const auto *yes = desk.page.findChild<QPushButton *>(u"yesSent"_s);
        QVERIFY(yes->isVisible());

        QVERIFY(desk.preferences.keep({.letters = {.signature = handwriting(12)}}));

        QVERIFY(yes->isVisible());
        QCOMPARE(desk.words(), words);
        QVERIFY(!desk.text().document()->isUndoAvailable());
        QVERIFY(desk.preferences.keep({}));
        QVERIFY(!signatureOn(desk).isVisible());
    }

    void whatGoesOnPaperHasRoomForThePen()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        const int inMail = nameOn(desk).top() - bottomOfClosing(desk);

        choose(desk, Channel::Post);
        QCoreApplication::sendPostedEvents();

        const double dots = desk.text().font().pixelSize() / 12.0;
        const int onPaper = nameOn(desk).top() - bottomOfClosing(desk);
        const int printed = roomAboveName({});
        QVERIFY2(qAbs(onPaper - printed * dots) < 10, qPrintable(QString::number(onPaper)));
        QVERIFY(onPaper > inMail + 10);
        QVERIFY(!signatureOn(desk).isVisible());
        choose(desk, Channel::Email);
        QCOMPARE(nameOn(desk).top() - bottomOfClosing(desk), inMail);
    }

    void withoutANameThereIsNothingToSign()
    {
        MemoryStore store(acme());
        Desk desk(store);
        QVERIFY(desk.preferences.keep({.letters = {.signature = handwriting(12)}}));
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QVERIFY(signatureOn(desk).isVisible());
        const int top = signatureOn(desk).geometry().top();

        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Hello"_s);
        QVERIFY(!signatureOn(desk).isVisible());
        while (desk.text().document()->isUndoAvailable())
            press(Qt::Key_Z, Qt::ControlModifier);

        QVERIFY(signatureOn(desk).isVisible());
        QCOMPARE(signatureOn(desk).geometry().top(), top);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Return);
        QVERIFY(signatureOn(desk).geometry().top() > top);
    }

    void whereAPageEndsIsMarkedAndTold()
    {
        MemoryStore store(acme());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.page.findChild<QLabel *>(u"fit"_s)->text().contains(u"Fits"_s), 30'000);
        QVERIFY(!desk.page.findChild<QWidget *>(u"pageMark"_s));

        QTextCursor cursor(desk.text().document()->findBlockByNumber(1));
        cursor.insertText(u"And more.\n"_s.repeated(60));

        QTRY_VERIFY_WITH_TIMEOUT(desk.page.findChild<QWidget *>(u"pageMark"_s), 30'000);
        const auto *mark = desk.page.findChild<QWidget *>(u"pageMark"_s);
        QVERIFY(mark->isVisible());
        QVERIFY(mark->accessibleName().startsWith(u"Page 2 begins here: “"_s));
        QVERIFY(desk.page.findChild<QLabel *>(u"fit"_s)->text().contains(u"lines too long"_s));
        const int middle = mark->geometry().center().y();
        QVERIFY(middle > 200 && middle < mark->parentWidget()->height());
        cursor.document()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page.findChild<QWidget *>(u"pageMark"_s), 30'000);
    }

    void aLongTitleGivesWaySoThatTheBarIsOneLine()
    {
        MemoryStore store(withALongName());
        Desk desk(store);
        desk.page.resize(1300, 700);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QCoreApplication::sendPostedEvents();

        const int line = placeOf(desk, u"send"_s).center().y();
        for (const QString &name :
            {u"noteTitle"_s, u"letter"_s, u"templates"_s, u"tone"_s, u"channel"_s, u"export"_s})
            QVERIFY2(qAbs(placeOf(desk, name).center().y() - line) <= 2, qPrintable(name));
        auto *title = desk.page.findChild<QLabel *>(u"noteTitle"_s);
        QVERIFY(title->text().contains(u"Senior analyst of data"_s));
        QHelpEvent asked(QEvent::ToolTip, QPoint(), title->mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(title, &asked);
        QCOMPARE(title->toolTip(), title->text());
    }

    void whereThereIsNoRoomTheChoicesGoBelowAndSendStaysAtTheEnd()
    {
        MemoryStore store(withALongName());
        Desk desk(store);
        desk.page.resize(1300, 700);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QCoreApplication::sendPostedEvents();

        desk.page.resize(620, 700);
        QCoreApplication::sendPostedEvents();

        const QRect send = placeOf(desk, u"send"_s);
        QVERIFY(send.right() > desk.page.width() - 40);
        QVERIFY(qAbs(placeOf(desk, u"noteTitle"_s).center().y() - send.center().y()) <= 2);
        QVERIFY(placeOf(desk, u"letter"_s).top() > send.bottom());
        desk.page.findChild<QWidget *>(u"export"_s)->setFocus();
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"letter"_s);
    }
};

QTEST_MAIN(TestComposerLook)
#include "tst_composerlook.moc"
