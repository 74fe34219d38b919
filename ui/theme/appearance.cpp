// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

void applyTheme(QApplication &application, const Theme &theme)
{
    application.setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme, QApplication::font()));
}

Appearance::Appearance(QApplication &application, ThemeChoice choice)
    : m_application(application)
    , m_choice(choice)
{
    // Widgets own the style; Fusion draws the same everywhere and heeds the palette.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
    application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(
        QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#endif
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_isApplying)
        QMetaObject::invokeMethod(
            this, [this] { apply(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    m_isApplying = true;
    applyTheme(m_application, isDark() ? darkTheme() : lightTheme());
    m_isApplying = false;
}

bool Appearance::isDark()
{
    if (m_choice != ThemeChoice::System)
        return m_choice == ThemeChoice::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    // An empty palette makes the application show the desktop's own again.
    m_application.setPalette(QPalette());
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace Afterword
