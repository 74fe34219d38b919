// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/countryname.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

class TestCountryName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountryIsKnownByItsNames_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("country");
        QTest::newRow("English") << u"Germany"_s << u"DE"_s;
        QTest::newRow("its own language") << u"Deutschland"_s << u"DE"_s;
        QTest::newRow("capitals") << u" UNITED KINGDOM "_s << u"GB"_s;
        QTest::newRow("a part") << u"Scotland"_s << u"GB"_s;
        QTest::newRow("German") << u"Vereinigtes Königreich"_s << u"GB"_s;
        QTest::newRow("French, without accents") << u"Etats-Unis"_s << u"US"_s;
        QTest::newRow("initials") << u"USA"_s << u"US"_s;
        QTest::newRow("another script") << u"日本"_s << u"JP"_s;
        QTest::newRow("accent") << u"España"_s << u"ES"_s;
        QTest::newRow("far away") << u"Côte d’Ivoire"_s << u"CI"_s;
        QTest::newRow("a town") << u"Leeds LS11 5PS"_s << QString();
        QTest::newRow("a state") << u"CA"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void aCountryIsKnownByItsNames()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, country);

        QCOMPARE(countryNamed(line), country);
    }

    void theWholeWorldHasNames()
    {
        int known = 0;
        for (const QLocale &locale : QLocale::matchingLocales(
                 QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            const QString code = QLocale::territoryToCode(locale.territory());
            if (code.size() != 2)
                continue;
            const QString name = countryName(code, u"en"_s);
            QVERIFY2(!name.isEmpty(), qPrintable(code));
            known += countryNamed(name) == code ? 1 : 0;
        }

        QVERIFY2(known > 500, qPrintable(QString::number(known)));
    }

    void namesAreInTheLanguageOfThePost()
    {
        QCOMPARE(countryName(u"GB"_s, postalLanguage(u"DE"_s)), u"Vereinigtes Königreich"_s);
        QCOMPARE(countryName(u"DE"_s, postalLanguage(u"GB"_s)), u"Germany"_s);
        QCOMPARE(postalLanguage(u"JP"_s), u"en"_s);
        QCOMPARE(postalLanguage(u"US"_s), u"en"_s);
        QCOMPARE(countryName(u"QX"_s, u"en"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestCountryName)
#include "tst_countryname.moc"
