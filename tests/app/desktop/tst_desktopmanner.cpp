// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopmanner.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_DesktopManner final : public QObject
{
    Q_OBJECT

private slots:
    void theThemeOfTheCommandLineHoldsUntilAnotherIsChosen();
};

void tst_DesktopManner::theThemeOfTheCommandLineHoldsUntilAnotherIsChosen()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    PreferenceFile preferences(settings);
    const DesktopManner manner(*qApp, {.theme = u"dark"_s}, preferences);
    const auto isDarkNow = [] { return isDark(themeFor(QApplication::palette())); };
    QVERIFY(isDarkNow());

    Preferences changed = preferences.current();
    changed.showsEncouragement = !changed.showsEncouragement;
    QVERIFY(preferences.keep(changed));
    QVERIFY(isDarkNow());

    changed.look.theme = ThemeChoice::Light;
    QVERIFY(preferences.keep(changed));
    QVERIFY(!isDarkNow());
}

QTEST_MAIN(tst_DesktopManner)
#include "tst_desktopmanner.moc"
