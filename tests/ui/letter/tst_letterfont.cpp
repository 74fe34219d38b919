// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterfont.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Afterword;

namespace {

double heightOf(const QFont &font, QChar character)
{
    return QFontMetricsF(font).tightBoundingRect(character).height();
}

} // namespace

/// The fonts of letters and of addresses.
class TestLetterFont : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfAnAddressAreAsHighAsCapitals_data()
    {
        QTest::addColumn<QChar>("figure");
        for (char16_t figure = u'0'; figure <= u'9'; ++figure)
            QTest::newRow(qPrintable(QString(QChar(figure)))) << QChar(figure);
    }

    void figuresOfAnAddressAreAsHighAsCapitals()
    {
        QFETCH(const QChar, figure);
        const QFont font = addressFont(100);

        QVERIFY(qAbs(heightOf(font, figure) - heightOf(font, u'H')) < 6);
        QCOMPARE(heightOf(letterFont(100), u'1') < heightOf(letterFont(100), u'H') - 15, true);
    }

    void lettersOfAnAddressAreThoseOfTheLetter()
    {
        const QFontMetricsF address(addressFont(100));
        const QFontMetricsF letter(letterFont(100));

        for (const QString &words : {u"Ms Ana Núñez"_s, u"Łódź, Þingvellir"_s, u"Köln"_s})
            QCOMPARE(address.horizontalAdvance(words), letter.horizontalAdvance(words));
        QCOMPARE(address.ascent(), letter.ascent());
        QCOMPARE(address.height(), letter.height());
    }

    void anotherFontThatIsInstalledKeepsItsFigures()
    {
        const QString other = QFontDatabase::families(QFontDatabase::Latin).value(0);

        QCOMPARE(addressFont(100, other), letterFont(100, other));
        QCOMPARE(addressFont(100, u"No Such Font"_s), addressFont(100));
    }
};

QTEST_MAIN(TestLetterFont)
#include "tst_letterfont.moc"
