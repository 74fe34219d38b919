# SPDX-License-Identifier: GPL-3.0-or-later
"""On every page, each thing that takes the focus has a name."""
import sys

import pyatspi

from desk import APPLICATION, find, nodes, press, spoken_name

PAGES = ["Today", "Opportunities", "Calendar", "People", "Letters", "Settings", "Record an interview"]


def unnamed():
    for node in nodes(APPLICATION):
        takes_focus = node.getState().contains(pyatspi.STATE_FOCUSABLE)
        if takes_focus and not spoken_name(node).strip():
            yield f"{node.getRoleName()} in {node.parent.getRoleName()} “{node.parent.name}”"


def entry(page):
    """The sidebar tells how much waits, as in "Today, 6 waiting"."""
    return find(page + "…") if page != "Record an interview" else find(page)


faults = []
for page in PAGES:
    entry(page).queryAction().doAction(0)
    faults += [f"{page}: {what}" for what in unnamed()]
print("\n".join(faults) or "every control has a name")
sys.exit(1 if faults else 0)
