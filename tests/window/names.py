# SPDX-License-Identifier: GPL-3.0-or-later
"""On every page, tab and dialog, what takes the focus and each item has a name. (The entries of menus
are told as they take the focus; they are words already.)"""
import sys

import pyatspi

import desk
from desk import find, nodes, spoken_name
from keyboard import (ALT, CONTROL, control, go_to, is_silent_about, press, push, says,
                      wait_until_active)

ITEMS = {"list item", "table cell", "tree item", "menu item", "check menu item", "page tab"}
SECTIONS = ("you", "region", "playbook", "reminders", "writing", "letters", "e-mail", "backup",
            "appearance", "background", "language")
faults = []


def is_labelled(box):
    """Of a box without a label Qt gives what is chosen for its name."""
    return any(relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
               for relation in box.getRelationSet())


def is_mute(node):
    """Needs a name and has none. Qt gives no name to what only groups."""
    if node.getRoleName() == "combo box" and not is_labelled(node):
        return True
    needs = node.getState().contains(pyatspi.STATE_FOCUSABLE) or node.getRoleName() in ITEMS
    return needs and not spoken_name(node).strip()


def look(place):
    for node in nodes(desk.APPLICATION):
        if is_mute(node):
            parent = node.parent
            faults.append(f"{place}: {node.getRoleName()} in {parent.getRoleName()} “{parent.name}”")


def page(number, part):
    press(str(number), CONTROL)
    find(part)
    look(part)


def dialog(name, part):
    """Opens what a button opens, looks, and leaves it with Escape."""
    push(name)
    control(part)
    look(name)
    leave(part)


def leave(part):
    press("Escape")
    is_silent_about(part)
    wait_until_active()


def opportunities():
    page(2, "They answered …")
    go_to("Timeline")
    for tab in range(5):
        press("Right")
        look(f"tab {tab + 2}")
    dialog("They answered …", "Keep this")
    dialog("Edit", "Cancel")
    dialog("Add opportunity", "Cancel")
    push("Board")
    look("the board")
    push("List")


def calendar():
    page(3, "Month")
    for view in ("Week", "Agenda", "Month"):
        desk.press(view, "check box")
        look(view)


def today():
    page(1, "Pace")
    go_to("Thank…")
    for key, part in (("m", "Take this day"), ("w", "Close")):
        press(key)
        control(part)
        look(part)
        leave(part)


def call_sheet():
    page(1, "Pace")
    go_to("Call…")
    press("Enter")
    says("What to say")
    for letter, outcome in (("n", "No decision yet"), ("d", "They named a day"), ("s", "We spoke"),
                            ("v", "Left a voicemail"), ("o", "No answer"), ("f", "An offer"),
                            ("h", "Not hired")):
        press(letter, ALT)
        look(outcome)
        press("Escape")
    press("Escape")


def people():
    page(4, "New card")
    push("New card")
    find("Given name")
    look("a new card")
    press("Escape")


def window():
    press(",", CONTROL)
    find("Appearance")
    press("Home")
    for section in SECTIONS:
        look(f"Settings, {section}")
        press("Down")
    press("k", CONTROL)
    find("Commands")
    look("the palette")
    press("Escape")


def main():
    wait_until_active()
    page(1, "Pace")
    today()
    opportunities()
    calendar()
    people()
    page(5, "Export …")
    page(1, "Pace")  # in a letter, Ctrl+I is italic
    press("i", CONTROL)
    find("What did I forget?")
    look("Record an interview")
    call_sheet()
    window()
    print("\n".join(dict.fromkeys(faults)) or "every control has a name")
    sys.exit(1 if faults else 0)


main()
