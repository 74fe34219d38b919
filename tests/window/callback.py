# SPDX-License-Identifier: GPL-3.0-or-later
"""By accessible names alone: an interview is written down, the call about it made, a call back
agreed for Tuesday at ten, and found in the calendar."""
from desk import APPLICATION, find, nodes, press, spoken_name, start, wait_for, write

press("Record an interview", "push button")
write("Employer", "Verity Labs")
write("Position", "Statistician")
write("Name of person 1", "Ms Ines Okoye")
write("Phone of person 1", "+44 113 496 0199")
write("What is the next step?", "A panel in June")
press("Record", "push button")

press("To Today", "push button")
start("Call Ines Okoye…", "frame")
find("What to say")
press("No decision yet")
write("Ask when would be a good time…", "Tuesday 10:00")
press("Log the call", "push button")

find("Call Ines Okoye, as agreed…", "frame")
press("Calendar…")


def tuesday():
    for node in nodes(APPLICATION):
        spoken = spoken_name(node)
        if "Tuesday, 2 June 2026" in spoken and "Ines Okoye" in spoken and "10:00" in spoken:
            return spoken
    return None


print(wait_for(tuesday, "the call back on Tuesday, 2 June, at 10:00"))
