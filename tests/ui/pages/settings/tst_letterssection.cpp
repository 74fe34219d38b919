// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/letterssection.h"

#include "core/playbook/playbookreader.h"
#include "core/session/demo.h"
#include "tests/support/handclock.h"
#include "tests/support/keys.h"
#include "tests/support/memorystore.h"
#include "ui/letter/letterfont.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
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

void tst_LettersSection::everyControlHasItsName()
{
    const Shown shown;

    for (const QString &name :
        {u"letterPaper"_s, u"letterDates"_s, u"letterFont"_s, u"letterSize"_s}) {
        QAccessibleInterface *read
            = QAccessible::queryAccessibleInterface(shown.part<QWidget>(name));
        QVERIFY2(!read->text(QAccessible::Name).isEmpty(), qPrintable(name));
    }
}

QTEST_MAIN(tst_LettersSection)
#include "tst_letterssection.moc"
