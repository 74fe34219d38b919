// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/motionstyle.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

QFont scaled(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    return font;
}

} // namespace

void applyTheme(QApplication &application, const Theme &theme)
{
    application.setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme, QApplication::font()));
}

Appearance::Appearance(QApplication &application, const Look &look)
    : m_application(application)
    , m_font(QApplication::font())
    , m_cursorFlashTime(QApplication::cursorFlashTime())
    , m_isDesktopMoving(QApplication::isEffectEnabled(Qt::UI_General))
    , m_look(look)
{
    // Widgets own the style.
    m_style = new MotionStyle;
    QApplication::setStyle(m_style);
    apply();
    application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(
        QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#endif
}

void Appearance::show(const Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    apply();
}

bool Appearance::followsDesktop() const
{
    return m_look.theme == ThemeChoice::System || m_look.theme == ThemeChoice::HighContrast;
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && followsDesktop() && !m_isApplying)
        QMetaObject::invokeMethod(
            this, [this] { apply(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    m_isApplying = true;
    applyMotion();
    if (const QFont font = scaled(m_font, m_look.textSize); font != QApplication::font())
        QApplication::setFont(font);
    applyTheme(m_application, chosenTheme());
    m_isApplying = false;
}

void Appearance::applyMotion()
{
    const bool isStill = m_look.motion == MotionChoice::Reduced;
    m_style->holdStill(isStill);
    QApplication::setCursorFlashTime(isStill ? 0 : m_cursorFlashTime);
    QApplication::setEffectEnabled(Qt::UI_General, !isStill && m_isDesktopMoving);
}

const Theme &Appearance::chosenTheme()
{
    switch (m_look.theme) {
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::HighContrast:
        return isDesktopDark() ? darkContrastTheme() : lightContrastTheme();
    case ThemeChoice::System:
        break;
    }
    return isDesktopDark() ? darkTheme() : lightTheme();
}

bool Appearance::isDesktopDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    // An empty palette makes the application show the desktop's own again.
    m_application.setPalette(QPalette());
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace Afterword
