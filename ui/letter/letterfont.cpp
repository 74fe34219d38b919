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

QFont letterFont(qreal size, const QString &family)
{
    const bool isInstalled = !family.isEmpty() && QFontDatabase::hasFamily(family);
    QFont font(isInstalled ? family : letterFontFamily());
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(size));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

} // namespace Afterword
