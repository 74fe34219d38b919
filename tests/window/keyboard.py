# SPDX-License-Identifier: GPL-3.0-or-later
"""Afterword with the keyboard alone: keys are pressed as a hand would, and what has the keyboard
is known by the name that a screen reader says."""
import os
import subprocess
import time

import pyatspi

import desk

CONTROL, ALT, SHIFT = 37, 64, 50  # key codes of every keyboard that X knows
SYMBOLS = {"Tab": 0xFF09, "Enter": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20, "Home": 0xFF50,
           "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "Delete": 0xFFFF}
MOST_STEPS = 120


def wait_until_active(role="frame"):
    """Until keys go to a window of that role: what is pressed before is lost."""
    desk.wait_for(lambda: any(one.getRoleName() == role
                              and one.getState().contains(pyatspi.STATE_ACTIVE)
                              for one in desk.APPLICATION), "an active " + role)


def press(name, *modifiers):
    """Presses a key by its name, or by the one letter that it writes."""
    registry = pyatspi.Registry
    for code in modifiers:
        registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
    registry.generateKeyboardEvent(SYMBOLS.get(name) or ord(name), None, pyatspi.KEY_SYM)
    for code in modifiers:
        registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)


def write(text):
    pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)


def has_focus(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


def is_ticked(node):
    return node.getState().contains(pyatspi.STATE_CHECKED)


def fits(node, name):
    spoken = desk.spoken_name(node)
    return spoken.startswith(name[:-1]) if name.endswith("…") else spoken == name


def control(name):
    """The first thing so called that can have the keyboard; "…" at the end stands for anything."""

    def look():
        for node in desk.nodes(desk.APPLICATION):
            can_have_it = node.getState().contains(pyatspi.STATE_FOCUSABLE)
            if can_have_it and fits(node, name):
                return node
        return None

    return desk.wait_for(look, name)


def settled(look):
    """Whether it comes true within a moment."""
    for _ in range(5):
        if look():
            return True
        time.sleep(0.01)
    return False


def go_to(name, key="Tab", *modifiers):
    """Presses the key until what is called so has the keyboard."""
    node = control(name)
    for _ in range(MOST_STEPS):
        if settled(lambda: has_focus(node)):
            return node
        press(key, *modifiers)
    raise AssertionError(f"{key} never reaches “{name}”")


def fill(name, text):
    """Writes over what stands in the field of that name."""
    go_to(name)
    press("a", CONTROL)
    write(text)


def push(name):
    go_to(name)
    press("Space")


def says(text):
    """Waits until something is shown that is called so."""
    return desk.wait_for(
        lambda: next((n for n in desk.nodes(desk.APPLICATION) if fits(n, text)), None), text)


def is_said(part):
    """Waits until something is shown whose name or text holds `part`."""
    return desk.wait_for(
        lambda: next((desk.spoken_name(n) for n in desk.nodes(desk.APPLICATION)
                      if part in desk.spoken_name(n)), None), part)


def is_silent_about(part):
    """Waits until nothing is shown whose name holds `part`."""
    return desk.wait_for(
        lambda: not any(part in desk.spoken_name(n) for n in desk.nodes(desk.APPLICATION)),
        "no more " + part)


def print_names():
    """What there was when something went wrong."""
    for node in desk.nodes(desk.APPLICATION):
        if node.getState().contains(pyatspi.STATE_FOCUSABLE):
            print(node.getRoleName(), desk.spoken_name(node), "<" if has_focus(node) else "")


class Window:
    """The program on one day; it is left with Ctrl+Q."""

    def __init__(self, today, *arguments):
        self.today = today
        self.arguments = arguments

    def __enter__(self):
        command = [os.environ["AFTERWORD_PROGRAM"], "--today", self.today, *self.arguments]
        self.process = subprocess.Popen(command)
        desk.APPLICATION = desk.application()
        return self

    def __exit__(self, kind, *_):
        if kind:
            print_names()
            self.process.kill()
            return
        quit_window()
        assert self.process.wait(timeout=desk.PATIENCE) == 0


def quit_window():
    """Leaves the program, which asks first if something is still to come."""

    def is_gone():
        return not list(desk.programs())

    def is_asked():
        return any(desk.spoken_name(n) == "Quit" and n.getRoleName() == "push button"
                   for n in desk.nodes(desk.APPLICATION))

    press("q", CONTROL)
    desk.wait_for(lambda: is_gone() or is_asked(), "the end of the program, or its question")
    if not is_gone():
        push("Quit")
    desk.wait_for(is_gone, "the end of the program")
