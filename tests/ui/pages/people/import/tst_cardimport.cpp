// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/import/importdialog.h"
#include "ui/pages/people/import/importtext.h"
#include "ui/pages/people/peoplepage.h"

#include "core/playbook/playbookreader.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/text/errortext.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine that has other things to do

const QByteArray cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:tom\r\nN:Okafor;Tom;;;\r\n"
                         "FN:Tom Okafor\r\nORG:Acme\r\nEND:VCARD\r\n"
                         "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:x\r\nN:Núñez;Ana;;;\r\nFN:Ana Núñez\r\n"
                         "ORG:Acme\r\nEMAIL:ana@acme.example\r\nTEL:123\r\nEND:VCARD\r\n"
                         "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:Who?\r\nEND:VCARD\r\n";

Dossier withAna()
{
    return {.seeker = {.timeZone = u"Europe/London"_s, .region = u"GB-ENG"_s},
        .contacts = {{.id = {u"ana"_s},
            .given = u"Ana"_s,
            .family = u"Núñez"_s,
            .employer = u"Acme"_s,
            .emails = {u"ana@acme.example"_s}}}};
}

/// A page, and a folder with files to drop on it.
struct Reception
{
    explicit Reception(const Dossier &dossier = withAna())
        : store(dossier)
        , session(Session::open(store,
              {.playbooks = builtInPlaybooks(u"balanced"_s).value(),
                  .calendar = Calendar::builtIn().value()},
              clock)
                      .value())
        , page(*session)
    {
        page.resize(1072, 720);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            ? file.fileName()
            : QString();
    }

    /// Drags over `target` and lets go; whether it would be taken.
    static bool drop(QWidget &target, const QMimeData &mime)
    {
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop({9, 9}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &drop);
        return drop.isAccepted();
    }

    bool drop(QWidget &target, const QStringList &paths) const
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        mime.setUrls(urls);
        return drop(target, mime);
    }

    ImportDialog *dialog() const { return page.findChild<ImportDialog *>(); }
    template<typename T>
    T *part(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    QStringList rows() const
    {
        QStringList texts;
        const auto *list = part<QTreeWidget>(u"importedCards"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            texts.append(list->topLevelItem(row)->data(0, Qt::AccessibleTextRole).toString());
        return texts;
    }

    QTemporaryDir folder;
    HandClock clock{QDateTime(QDate(2026, 5, 28), QTime(10, 42), QTimeZone("Europe/London"))};
    MemoryStore store;
    std::unique_ptr<Session> session;
    PeoplePage page;
};

} // namespace

class TestCardImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDroppedIsShownBeforeItIsKept()
    {
        Reception desk;
        const QString path = desk.write(u"colleagues.vcf"_s, cards);

        QVERIFY(desk.drop(desk.page, {path}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog(), patience);

        QVERIFY(desk.dialog()->windowTitle().contains(u"colleagues.vcf"_s));
        QCOMPARE(desk.part<QLabel>(u"importSummary"_s)->text(),
            u"1 new card · 1 adds to a card you have · 1 is passed over"_s);
        QCOMPARE(desk.rows(),
            QStringList({u"Tom Okafor: New card"_s, u"Ana Núñez: Adds to the card of Ana Núñez"_s,
                u"%1, line 17: Passed over: the card has no name"_s.arg(path)}));
        QCOMPARE(desk.session->dossier(), withAna());
    }

    void keepingIsOneStepThatCanBeUndone()
    {
        Reception desk;
        QSignalSpy said(&desk.page, &Page::said);
        QVERIFY(desk.drop(desk.page, {desk.write(u"colleagues.vcf"_s, cards)}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog(), patience);

        QTest::mouseClick(desk.part<QPushButton>(u"keepCards"_s), Qt::LeftButton);

        QCOMPARE(desk.session->dossier().contacts.size(), 2);
        const Contact ana = *findContact(desk.session->dossier(), {u"ana"_s});
        QCOMPARE(ana.phones, QStringList{u"123"_s});
        QCOMPARE(ana.relation, Relation::Interviewer);
        QCOMPARE(desk.page.count(), 2);
        QCOMPARE(desk.session->nextUndo()->label, ChangeLabel::Import);
        QCOMPARE(desk.session->nextUndo()->about, u"colleagues.vcf"_s);
        QVERIFY(said.first().first().toString().contains(u"2 cards"_s));
        QVERIFY(desk.session->undo());
        QCOMPARE(desk.session->dossier(), withAna());
        QVERIFY(!desk.session->nextUndo());
    }

    void leavingThePreviewKeepsNothing()
    {
        Reception desk;
        QVERIFY(desk.drop(desk.page, {desk.write(u"colleagues.vcf"_s, cards)}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog(), patience);

        QTest::keyClick(desk.dialog(), Qt::Key_Escape);

        QCOMPARE(desk.session->dossier(), withAna());
    }

    void theButtonAsksForFiles_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<Dossier>("dossier");
        QTest::newRow("beside the other cards") << u"importCards"_s << withAna();
        QTest::newRow("where there is no card yet") << u"importFirst"_s << Dossier();
    }

    void theButtonAsksForFiles()
    {
        QFETCH(QString, button);
        QFETCH(Dossier, dossier);
        Reception desk(dossier);
        const QString path = desk.write(u"colleagues.vcf"_s, cards);

        desk.part<QPushButton>(button)->setFocus();
        press(Qt::Key_Space);
        auto *files = desk.part<QFileDialog>(u"importFiles"_s);
        QVERIFY(files);
        QCOMPARE(files->fileMode(), QFileDialog::ExistingFiles);
        Q_EMIT files->filesSelected({path});

        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog(), patience);
        QCOMPARE(desk.rows().size(), 3);
    }

    void aBrokenFileIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no card in it") << QByteArray("Dear all,\r\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("bytes of a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
    }

    void aBrokenFileIsNamedWithItsLine()
    {
        QFETCH(QByteArray, content);
        Reception desk;
        QSignalSpy failed(&desk.page, &Page::failed);
        const QString good = desk.write(u"good.vcf"_s, cards);

        QVERIFY(desk.drop(desk.page, {good, desk.write(u"broken.vcf"_s, content)}));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);

        const QString text = errorText(failed.first().first().value<Error>());
        QVERIFY2(text.contains(u"broken.vcf, line 1"_s), qPrintable(text));
        QVERIFY(!desk.dialog());
        QCOMPARE(desk.session->dossier(), withAna());
    }

    void aFileThatIsGoneIsNamed()
    {
        Reception desk;
        QSignalSpy failed(&desk.page, &Page::failed);

        QVERIFY(desk.drop(desk.page, {desk.folder.filePath(u"gone.vcf"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);

        QVERIFY(errorText(failed.first().first().value<Error>()).contains(u"gone.vcf"_s));
    }

    void onlyCardsAreTaken()
    {
        Reception desk;

        QVERIFY(!desk.drop(desk.page, {desk.write(u"letter.pdf"_s, "%PDF")}));
        QVERIFY(!desk.drop(desk.page, QStringList()));
        QVERIFY(!desk.dialog());
    }

    void aFieldDoesNotTakeTheFileForText()
    {
        Reception desk;
        auto *search = desk.part<QLineEdit>(u"filter"_s);

        QVERIFY(desk.drop(*search, {desk.write(u"colleagues.vcf"_s, cards)}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog(), patience);

        QVERIFY(search->text().isEmpty());
    }

    void cardsOfAnAddressBookComeWithoutAFile()
    {
        Reception desk;
        QMimeData mime;
        mime.setData(u"text/x-vcard"_s, cards);

        QVERIFY(Reception::drop(desk.page, mime));
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog(), patience);

        QCOMPARE(desk.rows().size(), 3);
    }

    void nothingNewCannotBeKept()
    {
        Reception desk;
        const QByteArray same = "BEGIN:VCARD\r\nUID:ana\r\nN:Núñez;Ana\r\nEND:VCARD\r\n";

        QVERIFY(desk.drop(desk.page, {desk.write(u"same.vcf"_s, same)}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog(), patience);

        QVERIFY(!desk.part<QPushButton>(u"keepCards"_s)->isEnabled());
        QCOMPARE(desk.rows(),
            QStringList{u"Ana Núñez: Passed over: the card of Ana Núñez says all of it already"_s});
    }

    void aContradictionNamesTheField()
    {
        CardFate fate{.note = {.fate = MergeNote::Fate::PassedOver,
                          .kind = u"contact"_s,
                          .why = MergeNote::Why::Differs},
            .known = u"Ana Núñez"_s};

        fate.note.path = u"title"_s;
        QCOMPARE(fateText(fate),
            u"Passed over: the card of Ana Núñez says something else under “Title”"_s);
        fate.note.path = u"relation"_s;
        QCOMPARE(fateText(fate), u"Passed over: the card of Ana Núñez says something else"_s);
    }
};

QTEST_MAIN(TestCardImport)
#include "tst_cardimport.moc"
