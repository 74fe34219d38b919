// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterfont.h"

#include <QFontDatabase>
#include <QStringList>
#include <QtMath>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

QString letterFontFamily()
{
    static const QString family = [] {
        const int regular
            = QFontDatabase::addApplicationFont(u":/fonts/AfterwordSerif-Regular.otf"_s);
        QFontDatabase::addApplicationFont(u":/fonts/AfterwordSerif-Italic.otf"_s);
        QFontDatabase::addApplicationFont(u":/fonts/AfterwordSerif-Bold.otf"_s);
        return QFontDatabase::applicationFontFamilies(regular).value(0, u"serif"_s);
    }();
    return family;
}

namespace {

bool isInstalled(const QString &family)
{
    return !family.isEmpty() && QFontDatabase::hasFamily(family);
}

/// Ten figures and nothing else: all other letters come from the family behind it.
QString figuresFamily()
{
    static const QString family = [] {
        const int figures
            = QFontDatabase::addApplicationFont(u":/fonts/AfterwordFigures-Regular.otf"_s);
        return QFontDatabase::applicationFontFamilies(figures).value(0);
    }();
    return family;
}

} // namespace

QFont letterFont(qreal size, const QString &family)
{
    QFont font(isInstalled(family) ? family : letterFontFamily());
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(size));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

QFont addressFont(qreal size, const QString &family)
{
    QFont font = letterFont(size, family);
    if (!isInstalled(family) && !figuresFamily().isEmpty())
        font.setFamilies({figuresFamily(), letterFontFamily()});
    return font;
}

} // namespace Afterword
