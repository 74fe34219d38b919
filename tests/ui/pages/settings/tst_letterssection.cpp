// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/letterssection.h"

#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/letter/letterfont.h"
#include "ui/letter/signaturepicture.h"

#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The section over the sample data and a file of preferences, shown.
struct Shown
{
    explicit Shown(const LetterStyle &style = {})
        : clock(QDateTime(QDate(2026, 5, 28), QTime(10, 0), QTimeZone("Europe/London")))
        , calendar(*Calendar::builtIn())
        , store(demoDossier(QDate(2026, 5, 28), calendar))
        , session(*Session::open(store,
              Advice{.playbooks = *builtInPlaybooks(u"balanced"_s), .calendar = calendar}, clock))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , preferences(settings)
    {
        Q_UNUSED(preferences.keep({.letters = style}))
        section = std::make_unique<LettersSection>(*session, preferences);
        section->resize(700, 600);
        section->show();
        QVERIFY(QTest::qWaitForWindowActive(section.get()));
    }

    template<typename Part>
    Part *part(const QString &name) const
    {
        return section->findChild<Part *>(name);
    }
    QString sample() const { return part<QLabel>(u"letterSample"_s)->text(); }

    const QTemporaryDir folder;
    const HandClock clock;
    const Calendar calendar;
    MemoryStore store;
    std::unique_ptr<Session> session;
    QSettings settings;
    PreferenceFile preferences;
    std::unique_ptr<LettersSection> section;
};

} // namespace

class tst_LettersSection final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsUsualInTheRegionIsSaid();
    void everyChoiceIsKeptAtOnce();
    void theSampleShowsWhatIsChosen();
    void aFontThatIsGoneIsStillNamed();
    void aSignatureIsChosenMeasuredAndRemoved();
    void whatIsNoPictureIsRefusedAndSaid();
    void everyControlHasItsName();
};

void tst_LettersSection::whatIsUsualInTheRegionIsSaid()
{
    const Shown shown;

    QCOMPARE(shown.part<QComboBox>(u"letterPaper"_s)->currentText(), u"As in your region: A4"_s);
    QCOMPARE(shown.part<QComboBox>(u"letterDates"_s)->currentText(),
        u"As in your region: 28 May 2026"_s);
    QCOMPARE(shown.part<QComboBox>(u"letterFont"_s)->currentIndex(), 0);
    QCOMPARE(shown.part<QSpinBox>(u"letterSize"_s)->value(), 12);
}

void tst_LettersSection::everyChoiceIsKeptAtOnce()
{
    Shown shown;
    auto *fonts = shown.part<QComboBox>(u"letterFont"_s);
    QVERIFY(fonts->count() > 1);

    shown.part<QComboBox>(u"letterPaper"_s)->setFocus();
    press(Qt::Key_End);
    tabTo(u"letterDates"_s);
    press(Qt::Key_End);
    tabTo(u"letterFont"_s);
    press(Qt::Key_Down);
    tabTo(u"letterSize"_s);
    press(Qt::Key_Down);

    const LetterStyle wanted{.paper = LetterPaper::Letter,
        .dates = LetterDates::MonthFirst,
        .family = fonts->itemText(1),
        .textSize = 11};
    QCOMPARE(shown.preferences.current().letters, wanted);
    QCOMPARE(PreferenceFile(shown.settings).current().letters, wanted);
}

void tst_LettersSection::theSampleShowsWhatIsChosen()
{
    Shown shown;
    QVERIFY(shown.sample().startsWith(u"28 May 2026"_s));

    shown.part<QComboBox>(u"letterDates"_s)->setFocus();
    press(Qt::Key_End);
    shown.part<QComboBox>(u"letterFont"_s)->setFocus();
    press(Qt::Key_Down);

    QVERIFY(shown.sample().startsWith(u"May 28, 2026"_s));
    QCOMPARE(shown.part<QLabel>(u"letterSample"_s)->font().family(),
        shown.preferences.current().letters.family);
}

void tst_LettersSection::aFontThatIsGoneIsStillNamed()
{
    const Shown shown({.family = u"Gone Grotesk"_s});

    QCOMPARE(shown.part<QComboBox>(u"letterFont"_s)->currentText(),
        u"Gone Grotesk (not on this machine)"_s);
    QCOMPARE(shown.part<QLabel>(u"letterSample"_s)->font().family(), letterFontFamily());
}

void tst_LettersSection::aSignatureIsChosenMeasuredAndRemoved()
{
    Shown shown;
    QImage drawn(300, 100, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter(&drawn).fillRect(20, 20, 200, 50, Qt::black);
    const QString path = shown.folder.filePath(u"signature.png"_s);
    QVERIFY(drawn.save(path));

    shown.part<QPushButton>(u"chooseSignature"_s)->click();
    Q_EMIT shown.part<QFileDialog>(u"signatureFiles"_s)->fileSelected(path);
    shown.part<QSpinBox>(u"signatureHeight"_s)->setValue(20);

    const Signature kept = PreferenceFile(shown.settings).current().letters.signature;
    QCOMPARE(kept.height, 20);
    QCOMPARE(signatureImage(kept.picture).size(), QSize(200, 50));
    QVERIFY(shown.part<QLabel>(u"signaturePicture"_s)->isVisible());

    shown.part<QPushButton>(u"removeSignature"_s)->click();
    QVERIFY(PreferenceFile(shown.settings).current().letters.signature.picture.isEmpty());
    QVERIFY(!shown.part<QLabel>(u"signaturePicture"_s)->isVisible());
}

void tst_LettersSection::whatIsNoPictureIsRefusedAndSaid()
{
    Shown shown;
    const QString path = shown.folder.filePath(u"signature.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<svg><image href='/etc/x'/></svg>") > 0);
    file.close();

    shown.part<QPushButton>(u"chooseSignature"_s)->click();
    Q_EMIT shown.part<QFileDialog>(u"signatureFiles"_s)->fileSelected(path);

    QVERIFY(shown.preferences.current().letters.signature.picture.isEmpty());
    const auto *problem = shown.part<QLabel>(u"signatureProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"neither PNG nor JPEG"_s));
}

void tst_LettersSection::everyControlHasItsName()
{
    const Shown shown;

    for (const QString &name : {u"letterPaper"_s, u"letterDates"_s, u"letterFont"_s,
             u"letterSize"_s, u"signatureHeight"_s, u"chooseSignature"_s, u"removeSignature"_s}) {
        QAccessibleInterface *read
            = QAccessible::queryAccessibleInterface(shown.part<QWidget>(name));
        QVERIFY2(!read->text(QAccessible::Name).isEmpty(), qPrintable(name));
    }
}

QTEST_MAIN(tst_LettersSection)
#include "tst_letterssection.moc"
