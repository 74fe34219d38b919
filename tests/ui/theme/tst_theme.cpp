// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace Afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2 defines it.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

std::initializer_list<std::pair<QString, const Theme *>> allThemes()
{
    static const std::initializer_list<std::pair<QString, const Theme *>> all = {
        {u"light"_s, &lightTheme()},
        {u"dark"_s, &darkTheme()},
        {u"light contrast"_s, &lightContrastTheme()},
        {u"dark contrast"_s, &darkContrastTheme()},
    };
    return all;
}

} // namespace

class tst_Theme final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeReadOnItsGround_data();
    void everyTextCanBeReadOnItsGround();
    void linesOfHighContrastCanBeSeen();
    void aPaletteIsRecognisedAsTheThemeItWasMadeOf();
    void theStyleSheetLeavesNoColourOpen();
    void anIconIsDrawnInTheColourOfTheTheme();
    void everyIconIsAnOutlineThatCanBeTinted();
};

void tst_Theme::everyTextCanBeReadOnItsGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");

    for (const auto &[which, theme] : allThemes()) {
        const double least = which.contains(u"contrast"_s) ? 7 : 4.5;
        const auto row = [&](const QString &name, const QColor &text, const QColor &ground) {
            QTest::newRow(qPrintable(which + u": "_s + name)) << text << ground << least;
        };
        const std::initializer_list<std::pair<QString, QColor>> texts = {{u"ink"_s, theme->ink},
            {u"muted"_s, theme->muted}, {u"accent"_s, theme->accent}, {u"late"_s, theme->late}};
        const std::initializer_list<std::pair<QString, QColor>> grounds
            = {{u"paper"_s, theme->paper}, {u"surface"_s, theme->surface},
                {u"sidebar"_s, theme->sidebar}, {u"soft accent"_s, theme->accentSoft}};
        for (const auto &[text, textColour] : texts) {
            for (const auto &[ground, groundColour] : grounds)
                row(text + u" on "_s + ground, textColour, groundColour);
        }
        row(u"on the accent"_s, theme->onAccent, theme->accent);
        row(u"late"_s, theme->late, theme->lateSoft);
        row(u"soon"_s, theme->soon, theme->soonSoft);
        row(u"done"_s, theme->done, theme->doneSoft);
    }
}

void tst_Theme::everyTextCanBeReadOnItsGround()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);

    const double ratio = contrast(text, ground);

    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void tst_Theme::linesOfHighContrastCanBeSeen()
{
    for (const Theme *theme : {&lightContrastTheme(), &darkContrastTheme()}) {
        for (const QColor &ground : {theme->paper, theme->surface, theme->sidebar})
            QVERIFY(contrast(theme->line, ground) >= 4.5);
    }
}

void tst_Theme::aPaletteIsRecognisedAsTheThemeItWasMadeOf()
{
    for (const auto &[which, theme] : allThemes())
        QVERIFY2(themeFor(paletteOf(*theme)) == *theme, qPrintable(which));
    QPalette foreign(QColor(0x30, 0x30, 0x30));
    QCOMPARE(themeFor(foreign), darkTheme());
}

void tst_Theme::theStyleSheetLeavesNoColourOpen()
{
    QVERIFY(!styleSheetOf(lightTheme(), QFont()).contains(u'@'));
    QVERIFY(styleSheetOf(lightTheme(), QFont()).contains(lightTheme().lateSoft.name()));
    QVERIFY(styleSheetOf(darkTheme(), QFont()) != styleSheetOf(lightTheme(), QFont()));
}

void tst_Theme::anIconIsDrawnInTheColourOfTheTheme()
{
    for (const auto &[which, theme] : allThemes()) {
        QGuiApplication::setPalette(paletteOf(*theme));

        const QImage drawn = icon(u"sun"_s, Tint::Accent).pixmap(64, 64).toImage();

        bool isAccentThere = false;
        for (int x = 0; x < drawn.width(); ++x)
            isAccentThere |= drawn.pixelColor(x, drawn.height() / 2).rgb() == theme->accent.rgb();
        QVERIFY(isAccentThere);
    }
}

void tst_Theme::everyIconIsAnOutlineThatCanBeTinted()
{
    const QStringList icons = QDir(u":/icons"_s).entryList();
    QVERIFY(icons.size() > 10);
    for (const QString &name : icons) {
        QFile file(u":/icons/"_s + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY2(file.readAll().contains("currentColor"), qPrintable(name));
    }
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
