// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/programlanguage.h"

#include <QTest>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

class tst_ProgramLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void theLocaleFollowsTheLanguageAndThePlace_data();
    void theLocaleFollowsTheLanguageAndThePlace();
    void aLanguageIsFoundByAShortName_data();
    void aLanguageIsFoundByAShortName();
};

void tst_ProgramLanguage::theLocaleFollowsTheLanguageAndThePlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("the system's") << QString() << u"en_US"_s << u"en_US"_s << u"en_US"_s;
    QTest::newRow("the system's, which is not spoken")
        << QString() << u"fr_FR"_s << u"fr_FR"_s << u"en_GB"_s;
    QTest::newRow("that of a machine") << QString() << u"C"_s << u"en_GB"_s << u"en_GB"_s;
    QTest::newRow("another one") << u"de_DE"_s << u"en_GB"_s << u"de_DE"_s << u"de_DE"_s;
    QTest::newRow("German in Austria") << u"de_DE"_s << u"de_AT"_s << u"de_AT"_s << u"de_DE"_s;
    QTest::newRow("British in America") << u"en_GB"_s << u"en_US"_s << u"en_GB"_s << u"en_GB"_s;
}

void tst_ProgramLanguage::theLocaleFollowsTheLanguageAndThePlace()
{
    QFETCH(const QString, language);
    QFETCH(const QString, system);
    QFETCH(const QString, locale);
    QFETCH(const QString, spoken);

    const QLocale found = localeFor(language, QLocale(system));

    QCOMPARE(found.name(), locale);
    QCOMPARE(spokenLanguage(found), spoken);
}

void tst_ProgramLanguage::aLanguageIsFoundByAShortName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");

    QTest::newRow("in full") << u"de_DE"_s << u"de_DE"_s;
    QTest::newRow("short") << u"de"_s << u"de_DE"_s;
    QTest::newRow("as on the web") << u"en-us"_s << u"en_US"_s;
    QTest::newRow("English") << u"en"_s << u"en_GB"_s;
    QTest::newRow("none") << u"xx"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_ProgramLanguage::aLanguageIsFoundByAShortName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);

    QCOMPARE(languageNamed(name), language);
}

QTEST_GUILESS_MAIN(tst_ProgramLanguage)
#include "tst_programlanguage.moc"
