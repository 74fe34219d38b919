// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutlist.h"

#include <QCoreApplication>

namespace Afterword {

namespace {

struct ShortcutList
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutList)
};

} // namespace

QStringList shortcutList()
{
    return {
        ShortcutList::tr("Ctrl+1, Ctrl+2 …: the pages"),
        ShortcutList::tr("Ctrl+I: record an interview"),
        ShortcutList::tr("Ctrl+K: search and commands"),
        ShortcutList::tr("Ctrl+,: settings"),
        ShortcutList::tr("Ctrl+N: add an opportunity, on that page"),
        ShortcutList::tr("Ctrl+Z, Ctrl+Shift+Z: undo, redo"),
        ShortcutList::tr("Up, Down: from follow-up to follow-up; with one in focus:"),
        ShortcutList::tr("Enter: start what it asks for"),
        ShortcutList::tr("Space: mark done"),
        ShortcutList::tr("S: snooze"),
        ShortcutList::tr("M: move"),
        ShortcutList::tr("W: why it is there"),
        ShortcutList::tr("O: show the opportunity"),
        ShortcutList::tr("Delete: skip"),
        ShortcutList::tr(
            "In the calendar: arrow keys, Page Up and Page Down go from day to day and "
            "month to month, or week to week; Ctrl+P: print what is shown"),
        ShortcutList::tr("Tab: the entries of the day; Enter: open; Ctrl and an arrow key: move; "
                         "Ctrl+Home: today"),
        ShortcutList::tr(
            "On the call sheet, Alt and the underlined letter: how it went; Esc: back"),
        ShortcutList::tr(
            "On the board: arrow keys go from card to card; Ctrl and Left or Right moves "
            "the card"),
        ShortcutList::tr("In a letter: F7, Shift+F7: the next and the previous finding; Alt+Enter: "
                         "what to do about it"),
        ShortcutList::tr("Ctrl+B, Ctrl+I, Ctrl+K: bold, italic, a link behind selected words; "
                         "Ctrl+Enter: send; Ctrl+P: print"),
        ShortcutList::tr(
            "Tab: what is still to be filled in; Alt+1, Alt+2 …: a line of the "
            "interview; Ctrl+Page Down, Ctrl+Page Up: the next and the previous reader"),
        ShortcutList::tr("Ctrl+Q: quit"),
    };
}

} // namespace Afterword
