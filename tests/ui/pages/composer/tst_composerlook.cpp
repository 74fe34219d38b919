// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keys.h"
#include "tests/ui/pages/composer/composerdesk.h"

#include <QFontDatabase>
#include <QLabel>
#include <QTest>

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

} // namespace

/// The page as the settings of letters have it.
class TestComposerLook : public QObject
{
    Q_OBJECT

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
};

QTEST_MAIN(TestComposerLook)
#include "tst_composerlook.moc"
