// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Afterword {

namespace {

constexpr auto frames = R"(
QMainWindow, QDialog, QWidget[kind="page"] { background: @paper; }
QToolTip { background: @surface; color: @ink; border: 1px solid @line; padding: 4px; }
QFrame[kind="topbar"] { background: @sidebar; border: none; border-bottom: 1px solid @line; }
QFrame[kind="sidebar"] { background: @sidebar; border: none; border-right: 1px solid @line; }
QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[card="true"]:focus { border: 2px solid @accent; }
QFrame[kind="list"] { background: @surface; border: none; }
QFrame[kind="entry"] { border: 2px solid transparent; border-radius: 6px; }
QFrame[kind="entry"]:focus { border-color: @accent; }
QFrame[kind="banner"] { background: @lateSoft; border: 1px solid @late; border-radius: 8px; }
QFrame[kind="banner"] QLabel { color: @late; }
QStatusBar { background: @sidebar; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[kind="page"] { background: @paper; }
QSplitter::handle { background: @line; }
)"_L1;

constexpr auto texts = R"(
QLabel { background: transparent; }
QLabel[kind="title"] { color: @ink; font-size: @titleSize; font-weight: 600; }
QLabel[kind="heading"] { color: @ink; font-weight: 600; }
QLabel[kind="brand"] { color: @ink; font-size: @brandSize; font-weight: 700; }
QLabel[kind="section"] { color: @muted; font-weight: 600; }
QLabel[kind="muted"] { color: @muted; }
QLabel[kind="small"] { color: @muted; font-size: @smallSize; }
QLabel[kind="problem"] { color: @late; }
QLabel[tone] { border-radius: 8px; padding: 2px 8px; min-height: 14px; font-weight: 600; font-size: @smallSize; }
QLabel[tone="late"] { color: @late; background: @lateSoft; }
QLabel[tone="soon"] { color: @soon; background: @soonSoft; }
QLabel[tone="done"] { color: @done; background: @doneSoft; }
QLabel[tone="plain"] { color: @accent; background: @accentSoft; }
)"_L1;

constexpr auto buttons = R"(
QPushButton, QToolButton { background: @surface; color: @ink; border: 1px solid @line;
    border-radius: 6px; padding: 6px 12px; min-height: 17px; outline: none; }
QPushButton:hover, QToolButton:hover { background: @accentSoft; border-color: @accent; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:disabled, QToolButton:disabled { color: @muted; background: @paper; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: @ink; }
QPushButton[kind="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink; padding: 5px 11px; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent;
    border-color: transparent; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: @accent; }
QToolButton { padding: 6px 8px; }
QToolButton:focus { padding: 5px 7px; }
QToolButton[kind="quiet"] { padding: 3px; min-height: 0; }
QToolButton[kind="quiet"]:focus { padding: 2px; }
QToolButton::menu-indicator { image: none; }
QPushButton[kind="line"] { background: transparent; border-color: transparent; padding: 0;
    min-height: 0; }
QPushButton[kind="line"]:focus { border: 2px solid @accent; padding: 0; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: @accent;
    padding: 2px 0; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: @muted; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; padding: 1px 2px; }
QPushButton[kind="choice"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="choice"]:checked:focus { border: 2px solid @ink; }
QPushButton[kind="line"] { background: transparent; color: @muted; border-color: transparent;
    padding: 2px 5px; margin-left: -6px; text-align: left; }
QPushButton[kind="line"]:hover { color: @accent; background: @accentSoft; }
QPushButton[kind="line"]:focus { border: 2px solid @accent; padding: 1px 4px; }
QPushButton[kind="nav"] { background: transparent; border: 1px solid transparent; padding: 7px 9px;
    text-align: left; }
QPushButton[kind="nav"]:hover { border-color: @line; }
QPushButton[kind="nav"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QPushButton[kind="nav"]:focus { border: 2px solid @accent; padding: 6px 8px; }
)"_L1;

constexpr auto fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: @surface;
    color: @ink; border: 1px solid @line; border-radius: 6px; padding: 5px 9px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 4px 8px; }
QLineEdit:disabled, QComboBox:disabled { color: @muted; background: @paper; }
QLineEdit[state="error"], QPlainTextEdit[state="error"] { border-color: @late; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { outline: none; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url(:/theme/down-@mode.svg);
    width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow { image: url(:/theme/up-@mode.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QListView#sections { background: transparent; border: 2px solid transparent; border-radius: 6px; }
QListView#sections::item { padding: 7px 9px; border-radius: 6px; }
QListView#rules::item, QTreeView::item, QTableView::item { padding: 4px 2px; }
QListView#sections::item:selected, QListView#rules::item:selected,
QTreeView::item:selected, QTableView::item:selected { background: @accentSoft;
    color: @accent; }
QListView#sections:focus, QListView#rules:focus, QTreeView#holidays:focus,
QTableView#preview:focus { border: 2px solid @accent; }
QHeaderView::section { background: @sidebar; color: @muted; border: none; padding: 4px 6px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QAbstractItemView { background: @surface; color: @ink; border: 1px solid @line;
    selection-background-color: @accentSoft; selection-color: @accent; }
QListView[kind="plain"] { background: transparent; border: none; outline: none; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @ink; border: 2px solid transparent;
    padding: 6px 8px; }
QTabBar::tab:selected { color: @accent; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @accent; }
QTabBar::tab:focus { border-color: @accent; }
QTabBar QToolButton { background: @paper; border: none; }
QTabBar::left-arrow { image: url(:/theme/left-@mode.svg); width: 16px; height: 16px; }
QTabBar::right-arrow { image: url(:/theme/right-@mode.svg); width: 16px; height: 16px; }
QTabBar::left-arrow:disabled, QTabBar::right-arrow:disabled { image: none; }
QListView[kind="cards"] { background: @paper; border: none; }
QMenu { background: @surface; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @accent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: @surface;
    border: 1px solid @muted; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/theme/check-@mode.svg); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; min-height: 32px; min-width: 32px;
    margin: 1px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_L1;

QString scaled(const QFont &font, double factor)
{
    if (font.pointSizeF() > 0)
        return QString::number(font.pointSizeF() * factor, 'f', 1) + u"pt"_s;
    return QString::number(qRound(font.pixelSize() * factor)) + u"px"_s;
}

} // namespace

QString styleSheetOf(const Theme &theme, const QFont &font)
{
    // Longer names first: "@late" must not eat the beginning of "@lateSoft".
    const std::array colours = {std::pair("@accentSoft"_L1, theme.accentSoft),
        std::pair("@lateSoft"_L1, theme.lateSoft), std::pair("@soonSoft"_L1, theme.soonSoft),
        std::pair("@doneSoft"_L1, theme.doneSoft), std::pair("@onAccent"_L1, theme.onAccent),
        std::pair("@surface"_L1, theme.surface), std::pair("@paper"_L1, theme.paper),
        std::pair("@line"_L1, theme.line), std::pair("@ink"_L1, theme.ink),
        std::pair("@muted"_L1, theme.muted), std::pair("@accent"_L1, theme.accent),
        std::pair("@late"_L1, theme.late), std::pair("@soon"_L1, theme.soon),
        std::pair("@done"_L1, theme.done), std::pair("@sidebar"_L1, theme.sidebar)};
    QString sheet = frames + QString(texts) + buttons + fields;
    sheet.replace("@mode"_L1, isDark(theme) ? "dark"_L1 : "light"_L1);
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    sheet.replace("@titleSize"_L1, scaled(font, 1.65));
    sheet.replace("@brandSize"_L1, scaled(font, 1.1));
    return sheet.replace("@smallSize"_L1, scaled(font, 0.92));
}

} // namespace Afterword
