# SPDX-License-Identifier: GPL-3.0-or-later
"""On every page, each thing that takes the focus has a name."""
import sys

import pyatspi

from desk import APPLICATION, nodes, press, spoken_name

PAGES = ["Today…", "Opportunities…", "Calendar…", "People…", "Letters…", "Record an interview"]


def unnamed():
    for node in nodes(APPLICATION):
        takes_focus = node.getState().contains(pyatspi.STATE_FOCUSABLE)
        if takes_focus and not spoken_name(node).strip():
            yield f"{node.getRoleName()} in {node.parent.getRoleName()} “{node.parent.name}”"


faults = []
for page in PAGES:
    press(page)
    faults += [f"{page}: {what}" for what in unnamed()]
print("\n".join(faults) or "every control has a name")
sys.exit(1 if faults else 0)
