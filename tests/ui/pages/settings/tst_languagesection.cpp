// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/languagesection.h"

#include "tests/support/keys.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_LanguageSection final : public QObject
{
    Q_OBJECT

private slots:
    void aLanguageIsChosenByItsOwnName();
};

void tst_LanguageSection::aLanguageIsChosenByItsOwnName()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    PreferenceFile preferences(settings);
    LanguageSection section(preferences);
    section.show();
    QVERIFY(QTest::qWaitForWindowActive(&section));
    auto *box = section.findChild<QComboBox *>(u"language"_s);
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(!box->accessibleName().isEmpty());

    box->setFocus();
    press(Qt::Key_End);
    QCOMPARE(box->currentText(), u"Deutsch"_s);
    QVERIFY(preferences.current().language.isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(preferences.current().language, u"de_DE"_s);
    QCOMPARE(PreferenceFile(settings).current().language, u"de_DE"_s);

    press(Qt::Key_Home);
    QCOMPARE(preferences.current().language, u"de_DE"_s);
    box->clearFocus();
    QVERIFY(preferences.current().language.isEmpty());

    box->showPopup();
    QTest::keyClick(box->view(), Qt::Key_End);
    QVERIFY(preferences.current().language.isEmpty());
    QTest::keyClick(box->view(), Qt::Key_Return);
    QCOMPARE(preferences.current().language, u"de_DE"_s);
}

QTEST_MAIN(tst_LanguageSection)
#include "tst_languagesection.moc"
