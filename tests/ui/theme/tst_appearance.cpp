// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window that is open while the look changes.
class Pane final : public QDialog
{
public:
    Pane()
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(&title);
        layout->addWidget(&body);
        layout->addWidget(&button);
        show();
        QVERIFY(QTest::qWaitForWindowExposed(this));
    }

    QColor ground()
    {
        QCoreApplication::processEvents();
        return grab().toImage().pixelColor(2, 2);
    }

    Label title{u"Today"_s, u"title"_s};
    Label body{u"Thank Ana for the interview"_s};
    QPushButton button{u"Write the note"_s};
};

} // namespace

class tst_Appearance final : public QObject
{
    Q_OBJECT

private slots:
    void anOpenWindowChangesItsColoursAtOnce_data();
    void anOpenWindowChangesItsColoursAtOnce();
    void textGrowsInAnOpenWindowAndShrinksAgain();
    void reducedMotionHoldsEverythingStill();
    void theListOfABoxShowsAllThatItHas();
};

void tst_Appearance::anOpenWindowChangesItsColoursAtOnce_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("ink");

    const auto row = [](const char *name, ThemeChoice choice, const Theme &theme) {
        QTest::newRow(name) << choice << theme.paper << theme.ink;
    };
    row("light", ThemeChoice::Light, lightTheme());
    row("dark", ThemeChoice::Dark, darkTheme());
    row("high contrast on a light desktop", ThemeChoice::HighContrast, lightContrastTheme());
    row("as the desktop", ThemeChoice::System, lightTheme());
}

void tst_Appearance::anOpenWindowChangesItsColoursAtOnce()
{
    QFETCH(const ThemeChoice, choice);
    QFETCH(const QColor, ground);
    QFETCH(const QColor, ink);
    const auto other = choice == ThemeChoice::Dark ? ThemeChoice::Light : ThemeChoice::Dark;
    Appearance appearance(*qApp, {.theme = other});
    Pane pane;
    QVERIFY(pane.ground() != ground);

    appearance.show({.theme = choice});

    QCOMPARE(pane.ground(), ground);
    QCOMPARE(pane.title.palette().color(QPalette::WindowText), ink);
    QCOMPARE(pane.button.palette().color(QPalette::ButtonText), ink);
}

void tst_Appearance::textGrowsInAnOpenWindowAndShrinksAgain()
{
    Appearance appearance(*qApp, {});
    Pane pane;
    QCoreApplication::processEvents();
    const QList<QWidget *> parts = {&pane.title, &pane.body, &pane.button};
    QList<int> before;
    for (const QWidget *part : parts)
        before.append(part->fontMetrics().height());
    const int height = pane.button.sizeHint().height();

    appearance.show({.textSize = 200});
    QCoreApplication::processEvents();

    for (qsizetype i = 0; i < parts.size(); ++i)
        QVERIFY(parts.at(i)->fontMetrics().height() > before.at(i) * 17 / 10);
    QVERIFY(pane.button.sizeHint().height() > height);

    appearance.show({});
    QCoreApplication::processEvents();

    for (qsizetype i = 0; i < parts.size(); ++i)
        QCOMPARE(parts.at(i)->fontMetrics().height(), before.at(i));
    QCOMPARE(pane.button.sizeHint().height(), height);
}

void tst_Appearance::reducedMotionHoldsEverythingStill()
{
    const auto duration
        = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
    Appearance appearance(*qApp, {});
    QVERIFY(duration() > 0);
    QVERIFY(QApplication::cursorFlashTime() > 0);

    appearance.show({.motion = MotionChoice::Reduced});

    QCOMPARE(duration(), 0);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_General));
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));

    appearance.show({});

    QVERIFY(duration() > 0);
    QVERIFY(QApplication::cursorFlashTime() > 0);
}

void tst_Appearance::theListOfABoxShowsAllThatItHas()
{
    const Appearance appearance(*qApp, {});
    Pane pane;
    QComboBox box(&pane);
    box.addItems({u"Interviewer"_s, u"Met on the day"_s, u"Helped"_s, u"Introduced me"_s});
    box.move(40, 40);
    box.show();

    box.showPopup();
    QVERIFY(QTest::qWaitForWindowExposed(box.view()->window()));

    const QAbstractItemView &list = *box.view();
    const QModelIndex last = list.model()->index(box.count() - 1, 0);
    QVERIFY(list.viewport()->rect().contains(list.visualRect(last)));
}

QTEST_MAIN(tst_Appearance)
#include "tst_appearance.moc"
