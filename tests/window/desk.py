# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of Afterword, and what can be done with it by name alone."""
import time

import pyatspi

RETURN = 0xFF0D  # its key symbol
PATIENCE = 30  # seconds; under the sanitizers a window takes its time


def wait_for(look, what):
    """What `look` finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # a node may vanish while it is looked at
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"not there after {PATIENCE} seconds: {what}")


def is_visible(node):
    return node.getState().contains(pyatspi.STATE_VISIBLE)


def spoken_name(node):
    """The name, or that of the label which Qt gives as a relation (as for a combo box)."""
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return node.name


def nodes(node):
    """The nodes below `node`, and itself, that can be scrolled into view."""
    try:
        if not is_visible(node):
            return
        yield node
        children = [node.getChildAtIndex(i) for i in range(node.childCount)]
    except Exception:
        return
    for child in children:
        if child is not None:
            yield from nodes(child)


def programs():
    """Those of that name which are alive; one that was killed stays in the list for a while."""
    for one in pyatspi.Registry.getDesktop(0):
        try:
            if one and one.name == "afterword":
                yield one
        except Exception:
            continue


def application():
    return wait_for(lambda: next((one for one in programs() if one.childCount), None), "the window")


def find(name, role=None):
    """The first thing of that spoken name, or whose name begins so if it ends in "…"."""

    def fits(node):
        if role and node.getRoleName() != role:
            return False
        spoken = spoken_name(node)
        return spoken.startswith(name[:-1]) if name.endswith("…") else spoken == name

    return wait_for(lambda: next((n for n in nodes(APPLICATION) if fits(n)), None), name)


def is_there(name):
    return any(spoken_name(n) == name for n in nodes(APPLICATION))


def press(name, role=None):
    find(name, role).queryAction().doAction(0)


def start(name, role=None):
    """Goes there and presses Enter."""
    node = find(name, role)
    node.queryComponent().grabFocus()
    wait_for(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), "the focus on " + name)
    pyatspi.Registry.generateKeyboardEvent(RETURN, None, pyatspi.KEY_SYM)


def write(name, text, role="text"):
    find(name, role).queryEditableText().setTextContents(text)


APPLICATION = application()
