# SPDX-License-Identifier: GPL-3.0-or-later
"""On every page, each thing that takes the focus has a name."""
import sys

import pyatspi

from desk import APPLICATION, find, nodes, press, spoken_name

# What leads there, and something that only that page has.
PAGES = {
    "Opportunities…": "They answered …",
    "Calendar…": "Agenda",
    "People…": "New card",
    "Letters…": "Export …",
    "Today…": "Pace",
    "Record an interview": "What did I forget?",
}


def unnamed():
    for node in nodes(APPLICATION):
        takes_focus = node.getState().contains(pyatspi.STATE_FOCUSABLE)
        if takes_focus and not spoken_name(node).strip():
            yield f"{node.getRoleName()} in {node.parent.getRoleName()} “{node.parent.name}”"


faults = []
for page, part in PAGES.items():
    press(page)
    find(part)
    faults += [f"{page}: {what}" for what in unnamed()]
print("\n".join(faults) or "every control has a name")
sys.exit(1 if faults else 0)
