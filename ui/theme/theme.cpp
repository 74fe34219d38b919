// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace Afterword {

const Theme &lightTheme()
{
    // Muted and soon are a shade darker than drawn, for 4.5:1 on the sidebar and on their ground.
    static const Theme theme{.paper = QColor(0xF6F4EF),
        .surface = QColor(0xFFFFFF),
        .sidebar = QColor(0xEFECE4),
        .line = QColor(0xE3DFD6),
        .ink = QColor(0x1E2328),
        .muted = QColor(0x5F656D),
        .accent = QColor(0x14615C),
        .accentSoft = QColor(0xE1EEEC),
        .onAccent = QColor(0xFFFFFF),
        .late = QColor(0xA8322A),
        .lateSoft = QColor(0xF8E5E2),
        .soon = QColor(0x8F5C0F),
        .soonSoft = QColor(0xF9EFDB),
        .done = QColor(0x2D7448),
        .doneSoft = QColor(0xE2F0E7)};
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{.paper = QColor(0x1B1D1F),
        .surface = QColor(0x25282B),
        .sidebar = QColor(0x202325),
        .line = QColor(0x3A3E42),
        .ink = QColor(0xECEAE4),
        .muted = QColor(0xA3A9B0),
        .accent = QColor(0x5FC3BA),
        .accentSoft = QColor(0x1F3B39),
        .onAccent = QColor(0x0F2220),
        .late = QColor(0xF0948B),
        .lateSoft = QColor(0x472522),
        .soon = QColor(0xE3B368),
        .soonSoft = QColor(0x40321B),
        .done = QColor(0x83CB9C),
        .doneSoft = QColor(0x213B2B)};
    return theme;
}

const Theme &lightContrastTheme()
{
    static const Theme theme{.paper = QColor(0xFFFFFF),
        .surface = QColor(0xFEFEFE),
        .sidebar = QColor(0xFDFDFD),
        .line = QColor(0x4A4A4A),
        .ink = QColor(0, 0, 0),
        .muted = QColor(0x2B2B2B),
        .accent = QColor(0x003F3B),
        .accentSoft = QColor(0xE3F4F2),
        .onAccent = QColor(0xFFFFFF),
        .late = QColor(0x7A0C06),
        .lateSoft = QColor(0xFCECEA),
        .soon = QColor(0x553400),
        .soonSoft = QColor(0xFBF1DD),
        .done = QColor(0x064A22),
        .doneSoft = QColor(0xE4F5EA)};
    return theme;
}

const Theme &darkContrastTheme()
{
    static const Theme theme{.paper = QColor(0, 0, 0),
        .surface = QColor(0x080808),
        .sidebar = QColor(0x050505),
        .line = QColor(0xB4B4B4),
        .ink = QColor(0xFFFFFF),
        .muted = QColor(0xDADADA),
        .accent = QColor(0x7DF0E5),
        .accentSoft = QColor(0x06302D),
        .onAccent = QColor(0x001513),
        .late = QColor(0xFFB9B1),
        .lateSoft = QColor(0x3A0906),
        .soon = QColor(0xFFD489),
        .soonSoft = QColor(0x332200),
        .done = QColor(0x9CF0B8),
        .doneSoft = QColor(0x062B14)};
    return theme;
}

bool isDark(const Theme &theme)
{
    return theme.paper.lightness() < 128;
}

const Theme &paperTheme()
{
    static const QColor black(Qt::black);
    static const QColor white(Qt::white);
    static const QColor pale(0xEEEEEE);
    static const QColor grey(0xDDDDDD);
    static const Theme theme{.paper = pale,
        .surface = white,
        .sidebar = white,
        .line = QColor(0x999999),
        .ink = black,
        .muted = QColor(0x444444),
        .accent = black,
        .accentSoft = grey,
        .onAccent = white,
        .late = black,
        .lateSoft = white,
        .soon = black,
        .soonSoft = grey,
        .done = black,
        .doneSoft = white};
    return theme;
}

const Theme &themeFor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const std::array themes
        = {&lightTheme(), &darkTheme(), &lightContrastTheme(), &darkContrastTheme()};
    const auto found = std::ranges::find(themes, window, [](const Theme *t) { return t->paper; });
    if (found != themes.end())
        return **found;
    return window.lightness() < 128 ? darkTheme() : lightTheme();
}

const Theme &currentTheme()
{
    return themeFor(QGuiApplication::palette());
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.paper);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.paper);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.late);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    return palette;
}

} // namespace Afterword
