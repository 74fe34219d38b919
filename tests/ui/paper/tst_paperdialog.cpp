// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperdialog.h"

#include "tests/support/keys.h"
#include "tests/ui/paper/paperworld.h"
#include "ui/paper/papermemory.h"
#include "ui/paper/paperoptions.h"
#include "ui/paper/paperpreview.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

/// The dialog over settings of its own.
struct PaperDesk
{
    explicit PaperDesk(PaperOrder order)
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , dialog(std::make_unique<PaperDialog>(order, settings))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QApplication::setActiveWindow(dialog.get());
    }

    template<typename Control>
    Control &control(const QString &name)
    {
        return *dialog->findChild<Control *>(name);
    }
    void choose(const QString &name, int index) { control<QComboBox>(name).setCurrentIndex(index); }
    QString problems() { return control<QLabel>(u"problems"_s).text(); }

    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<PaperDialog> dialog;
};

PaperOrder orderOf(int pieces)
{
    return {.pieces = QList<PaperPiece>(pieces, postedPiece()), .seeker = paperSeeker(u"DE-BE"_s)};
}

} // namespace

class TestPaperDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithWhatIsUsualInTheCountry()
    {
        PaperDesk desk(orderOf(1));

        QCOMPARE(desk.control<QComboBox>(u"form"_s).currentText(), u"DIN 5008 B"_s);
        QVERIFY(desk.control<QComboBox>(u"window"_s).currentText().contains(u"DL"_s));
        QCOMPARE(desk.problems(), QString());
        QVERIFY(!desk.control<QAbstractButton>(u"stop"_s).isVisible());
        QVERIFY(desk.control<PaperPreview>(u"preview"_s)
                    .accessibleDescription()
                    .contains(u"Thank you"_s));
    }

    void aWindowThatMissesTheAddressIsTold()
    {
        PaperDesk desk(orderOf(1));

        desk.choose(u"form"_s, int(letterForms().indexOf(LetterForm::FullBlock)));
        QCOMPARE(desk.control<QComboBox>(u"window"_s).currentIndex(), 0);
        desk.choose(u"window"_s, 2);

        QVERIFY2(desk.problems().contains(u"not behind the window"_s), qPrintable(desk.problems()));
        desk.choose(u"form"_s, int(letterForms().indexOf(LetterForm::DinA)));
        QCOMPARE(desk.problems(), QString());
    }

    void onlyTheQuestionsOfTheKindAreAsked()
    {
        PaperDesk desk(orderOf(1));
        const auto shown = [&](const char *name) {
            return desk.control<QWidget>(QLatin1StringView(name)).isVisibleTo(desk.dialog.get());
        };

        QVERIFY(shown("form") && shown("sheet") && !shown("card") && !shown("labels"));
        desk.choose(u"kind"_s, 1);
        QVERIFY(shown("card") && shown("fold") && shown("envelopes") && !shown("form"));
        desk.choose(u"kind"_s, 2);
        QVERIFY(shown("envelope") && !shown("envelopes") && !shown("card"));
        desk.choose(u"kind"_s, 3);
        QVERIFY(shown("labels") && shown("start"));
        desk.choose(u"kind"_s, 4);
        QVERIFY(shown("guide") && shown("sheet") && !shown("window"));
    }

    void aCardIsFoldedOnlyAsItCanBe()
    {
        PaperDesk desk(orderOf(1));
        desk.choose(u"kind"_s, 1);
        desk.choose(u"card"_s, 0);
        auto &fold = desk.control<QComboBox>(u"fold"_s);
        fold.setCurrentIndex(2);

        desk.choose(u"card"_s, 2);
        QCOMPARE(fold.currentIndex(), 1);
        QCOMPARE(desk.control<PaperOptions>(QString()).choice().fold, CardFold::Half);
        fold.setFocus();
        press(Qt::Key_Down);
        QCOMPARE(fold.currentIndex(), 1);
        desk.choose(u"card"_s, 1);
        press(Qt::Key_Down);

        QCOMPARE(fold.currentIndex(), 2);
    }

    void howToFoldTheSheetIsTold()
    {
        PaperDesk desk(orderOf(1));
        auto &folding = desk.control<QLabel>(u"folding"_s);
        QVERIFY(!folding.isVisible());
        desk.choose(u"kind"_s, 1);
        desk.choose(u"card"_s, 0);
        desk.choose(u"fold"_s, 0);
        QVERIFY(!folding.isVisible());

        desk.choose(u"fold"_s, 1);
        QVERIFY(folding.isVisible());
        QVERIFY2(folding.text().contains(u"210 × 148 mm"_s), qPrintable(folding.text()));
        desk.choose(u"fold"_s, 2);
        QVERIFY2(folding.text().contains(u"210 × 297 mm"_s), qPrintable(folding.text()));

        QVERIFY(folding.text().contains(u"upper half"_s));
    }

    void aPageSeenWholeCannotBeScrolled_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("width");
        for (int kind = 0; kind < 5; ++kind) {
            for (const int width : {700, 791, 813, 960})
                QTest::addRow("kind %d, %d wide", kind, width) << kind << width;
        }
    }

    void aPageSeenWholeCannotBeScrolled()
    {
        QFETCH(const int, kind);
        QFETCH(const int, width);
        PaperDesk desk(orderOf(1));
        desk.choose(u"kind"_s, kind);

        for (int height = 500; height < 520; ++height) {
            desk.dialog->resize(width, height);
            QCoreApplication::sendPostedEvents();
            const auto &preview = desk.control<PaperPreview>(u"preview"_s);
            QVERIFY(!preview.horizontalScrollBar()->isVisible());
            QVERIFY(!preview.verticalScrollBar()->isVisible());
        }
    }

    void nothingMakesTheDialogWiderThanASmallScreen()
    {
        applyTheme(*qApp, lightTheme());
        constexpr int widest = 576; // nine tenths of 640
        PaperOrder order = orderOf(1);
        order.others = order.pieces;
        order.heldBack
            = {u"Ana Núñez: "_s + u"There is a lot to be said of her note. "_s.repeated(9)};
        PaperDesk desk(order);
        desk.control<QCheckBox>(u"sitting"_s).click();

        for (int kind = 0; kind < 5; ++kind) {
            desk.choose(u"kind"_s, kind);
            QCoreApplication::sendPostedEvents();
            QVERIFY2(desk.dialog->minimumSizeHint().width() <= widest,
                qPrintable(desk.control<QComboBox>(u"kind"_s).currentText()));
        }
    }

    void withoutALetterThereAreEnvelopesAndLabels()
    {
        PaperOrder order = orderOf(1);
        order.pieces.front().letter.reset();
        order.kind = PaperKind::Envelope;

        PaperDesk desk(order);

        QCOMPARE(desk.control<QComboBox>(u"kind"_s).count(), 2);
        QVERIFY(desk.control<PaperPreview>(u"preview"_s)
                    .accessibleDescription()
                    .contains(u"VEREINIGTES"_s)
            || desk.control<PaperPreview>(u"preview"_s)
                   .accessibleDescription()
                   .contains(u"Núñez"_s));
    }

    void arrowsLeadThroughLettersAndEnvelopes()
    {
        PaperDesk desk(orderOf(2));
        desk.choose(u"window"_s, 0);
        QCOMPARE(desk.control<QLabel>(u"place"_s).text(), u"1 of 2"_s);
        desk.control<QCheckBox>(u"envelopes"_s).click();
        auto &next = desk.control<QAbstractButton>(u"pageNext"_s);
        QStringList places;

        for (int step = 0; step < 4; ++step) {
            places += desk.control<QLabel>(u"place"_s).text();
            next.click();
        }

        QCOMPARE(places,
            (QStringList{u"Letter 1 of 2"_s, u"Letter 2 of 2"_s, u"Envelope 1 of 2"_s,
                u"Envelope 2 of 2"_s}));
        QVERIFY(!next.isEnabled());
        QVERIFY(desk.control<QAbstractButton>(u"pageBack"_s).isEnabled());
    }

    void aHundredPerCentIsTheRealSize()
    {
        PaperDesk desk(orderOf(1));
        auto &preview = desk.control<PaperPreview>(u"preview"_s);
        const double whole = preview.dotsPerMillimetre();

        desk.choose(u"zoom"_s, 3);

        QCOMPARE(preview.dotsPerMillimetre(), desk.dialog->screen()->physicalDotsPerInch() / 25.4);
        QVERIFY(preview.widget()->width() > 200 * preview.dotsPerMillimetre());
        desk.choose(u"zoom"_s, 0);
        QCOMPARE(preview.dotsPerMillimetre(), whole);
    }

    void everythingIsReachedByTabAndHasAName()
    {
        PaperDesk desk(orderOf(2));
        desk.control<QWidget>(u"kind"_s).setFocus();

        for (const char *name : {"form", "sheet", "window", "printer", "tune", "preview", "print"})
            tabTo(QLatin1StringView(name));

        for (const QComboBox *box : desk.dialog->findChildren<QComboBox *>())
            QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
    }

    void aPrinterIsSetRightAndStaysSo()
    {
        PaperDesk desk(orderOf(1));
        desk.control<QAbstractButton>(u"tune"_s).click();
        auto *tuning = desk.dialog->findChild<QDialog *>(u"tuningDialog"_s);
        QVERIFY(tuning);

        tuning->findChild<QDoubleSpinBox *>(u"right"_s)->setValue(1.5);
        tuning->findChild<QDoubleSpinBox *>(u"down"_s)->setValue(-0.3);
        tuning->findChild<QComboBox *>(u"feed"_s)->setCurrentIndex(1);
        tuning->findChild<QAbstractButton *>(u"keepTuning"_s)->click();

        QCOMPARE(keptTuning(
                     desk.settings, desk.control<QComboBox>(u"printer"_s).currentData().toString()),
            (PrinterTuning{.right = 15, .down = -3, .feed = EnvelopeFeed::LeftEdgeFirst}));
    }

    void printingOpensTheDialogOfTheSystem()
    {
        PaperDesk desk(orderOf(1));

        desk.control<QAbstractButton>(u"print"_s).click();

        auto *system = desk.dialog->findChild<QPrintDialog *>();
        QVERIFY(system && system->isVisible());
        const QPageLayout layout = system->printer()->pageLayout();
        QCOMPARE(layout.pageSize().id(), QPageSize::A4);
        system->reject();
    }

    void aFileIsNamedAfterWhatIsInIt_data()
    {
        QTest::addColumn<int>("pieces");
        QTest::addColumn<QString>("name");
        QTest::newRow("one letter") << 1 << u"2026-05-28-Letter-Ms-Ana-Núñez.pdf"_s;
        QTest::newRow("letters to several") << 3 << u"2026-05-28-Letter-3-people.pdf"_s;
    }

    void aFileIsNamedAfterWhatIsInIt()
    {
        QFETCH(const int, pieces);
        QFETCH(const QString, name);
        PaperDesk desk(orderOf(pieces));

        desk.control<QAbstractButton>(u"print"_s).click();

        auto *system = desk.dialog->findChild<QPrintDialog *>();
        QCOMPARE(QFileInfo(system->printer()->outputFileName()).fileName(), name);
        system->reject();
    }

    void whereItWasWrittenIsTold_data()
    {
        QTest::addColumn<bool>("envelopes");
        QTest::addColumn<QString>("told");
        QTest::newRow("letters") << false << u"Written to %1/mine.pdf"_s;
        QTest::newRow("and envelopes") << true << u"2 files were written to %1"_s;
    }

    void whereItWasWrittenIsTold()
    {
        QFETCH(const bool, envelopes);
        QFETCH(const QString, told);
        PaperDesk desk(orderOf(1));
        desk.choose(u"window"_s, 0);
        desk.control<QCheckBox>(u"envelopes"_s).setChecked(envelopes);
        desk.control<QAbstractButton>(u"print"_s).click();
        auto *system = desk.dialog->findChild<QPrintDialog *>();
        QSignalSpy printed(desk.dialog.get(), &PaperDialog::printed);

        system->findChild<QLineEdit *>(u"filename"_s)->setText(desk.folder.filePath(u"mine.pdf"_s));
        system->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(printed.wait(60'000));

        const QString status = desk.control<QLabel>(u"status"_s).text();
        QCOMPARE(status, told.arg(desk.folder.path()));
        QCOMPARE(QDir(desk.folder.path()).entryList({u"*.pdf"_s}).size(), envelopes ? 2 : 1);
    }

    void itBeginsWithTheStyleOfTheLetters()
    {
        PaperOrder order = orderOf(1);
        order.style = {.paper = LetterPaper::Letter, .textSize = 10};

        PaperDesk desk(order);

        QCOMPARE(desk.control<QComboBox>(u"sheet"_s).currentText(), u"US Letter"_s);
        desk.choose(u"form"_s, int(letterForms().indexOf(LetterForm::FullBlock)));
        QCOMPARE(desk.dialog->findChild<PaperOptions *>()->choice().letter,
            (LetterMake{
                .form = LetterForm::FullBlock, .sheet = SheetSize::Letter, .textSize = 10}));
    }
};

QTEST_MAIN(TestPaperDialog)
#include "tst_paperdialog.moc"
