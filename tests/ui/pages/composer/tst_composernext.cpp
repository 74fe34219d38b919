// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/composer/composerdesk.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

Q_DECLARE_METATYPE(Afterword::Channel)

namespace {

/// Where the note and what stands above it are on the window.
QStringList placesOn(const Desk &desk)
{
    QCoreApplication::sendPostedEvents();
    QStringList places;
    const auto *sheet = desk.page.findChild<QWidget *>(u"sheet"_s);
    for (QWidget *part : sheet->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QPoint at = part->mapTo(&desk.page, QPoint());
        if (part->isVisible())
            places
                += u"%1,%2 %3×%4"_s.arg(at.x()).arg(at.y()).arg(part->width()).arg(part->height());
    }
    const QTextCursor start(desk.text().document());
    const QTextCursor end(desk.text().document()->lastBlock());
    for (const QTextCursor &cursor : {start, end})
        places += QString::number(desk.text().cursorRect(cursor).top());
    return places;
}

} // namespace

/// One note is sent, and the next one lies there.
class TestComposerNext : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &) { }

private Q_SLOTS:
    void init() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "take"); }
    void cleanup() { QDesktopServices::unsetUrlHandler(u"mailto"_s); }

    void theNextNoteStandsOnItsSheetAsIfItWereTheFirst_data()
    {
        QTest::addColumn<Channel>("sent");
        QTest::addColumn<Channel>("next");
        QTest::addColumn<int>("height");
        const QList<std::pair<const char *, Channel>> ways{
            {"mail", Channel::Email}, {"post", Channel::Post}, {"hand", Channel::Hand}};
        for (const auto &[sentBy, sent] : ways) {
            for (const auto &[nextBy, next] : ways) {
                for (const int height : {700, 420})
                    QTest::addRow("by %s, then by %s, %d high", sentBy, nextBy, height)
                        << sent << next << height;
            }
        }
    }

    void theNextNoteStandsOnItsSheetAsIfItWereTheFirst()
    {
        QFETCH(const Channel, sent);
        QFETCH(const Channel, next);
        QFETCH(const int, height);
        Dossier dossier = fourPeople();
        for (Contact &contact : dossier.contacts)
            contact.address = {u"2 Mill Lane"_s, u"Leeds LS6 3AB"_s};
        dossier.seeker.address = {u"1 High Street"_s, u"York YO1 7EP"_s};
        MemoryStore store(dossier);
        Desk desk(store);
        desk.page.resize(1100, height);
        desk.page.open(desk.noteTo(u"eva"_s).id);
        choose(desk, next);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        choose(desk, sent);
        desk.page.findChild<QAction *>(u"sendMail"_s)->trigger();
        press(Qt::Key_End, Qt::ControlModifier);

        desk.page.findChild<QPushButton *>(u"yesSent"_s)->click();

        const QStringList places = placesOn(desk);
        const QString words = desk.words();
        Desk other(store);
        other.page.resize(1100, height);
        other.page.open(other.noteTo(u"eva"_s).id);
        QCOMPARE(placesOn(other), places);
        QCOMPARE(other.words(), words);
        QVERIFY(words.contains(u"Li"_s));
    }

    void whatIsSentIsNoLongerBegun()
    {
        MemoryStore store(fourPeople());
        Desk desk(store);
        QSignalSpy counted(&desk.page, &ComposerPage::countChanged);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        QCOMPARE(desk.page.count(), 0);
        type(u"PS "_s);
        desk.page.keepDraft();
        QCOMPARE(desk.page.count(), 1);
        const auto before = counted.size();

        desk.send();

        QCOMPARE(desk.page.count(), 0);
        QVERIFY(counted.size() > before);
        QVERIFY(desk.session->undo());
        QCOMPARE(desk.page.count(), 1);
    }

    void aKeyHeldOnTheQuestionWritesNothingIntoTheNextNote()
    {
        MemoryStore store(fourPeople());
        Desk desk(store);
        desk.page.open(desk.noteTo(u"ana"_s).id);
        desk.page.findChild<QAction *>(u"sendMail"_s)->trigger();

        desk.page.findChild<QPushButton *>(u"yesSent"_s)->click();
        const QString words = desk.words();
        QCOMPARE(QApplication::focusWidget(), &desk.text());
        QKeyEvent again(
            QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, /*autorep*/ true);
        QCoreApplication::sendEvent(&desk.text(), &again);

        QCOMPARE(desk.words(), words);
    }
};

QTEST_MAIN(TestComposerNext)
#include "tst_composernext.moc"
