# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed into a note is there again after the program was killed two seconds later."""
import os
import subprocess
import time

import desk
from keyboard import CONTROL, go_to, press, quit_window, wait_until_active, write

MAY_BE_LOST = 2  # seconds of typing
ROUNDS = ("Kept once, ", "kept twice, ", "and kept thrice. ")


def start():
    process = subprocess.Popen([os.environ["AFTERWORD_PROGRAM"], "--database",
                                os.environ["AFTERWORD_DATABASE"], "--today", "2026-05-28T10:42"])
    desk.APPLICATION = desk.application()
    wait_until_active()
    return process


def open_note():
    """The note to Ana, with the cursor at its begin."""
    press("1", CONTROL)
    go_to("Thank Ana Núñez…")
    press("Enter")
    return desk.find("The note", "text")


def words(note):
    return note.queryText().getText(0, -1)


def main():
    wait_until_active()
    quit_window()  # that of the sample data
    typed = ""
    for part in ROUNDS:
        process = start()
        note = open_note()
        assert words(note).startswith(typed + "Dear Ms"), "lost: " + words(note)[:80]
        for _ in typed:
            press("Right")
        write(part)
        typed += part
        desk.wait_for(lambda: words(note).startswith(typed), "what is typed")
        time.sleep(MAY_BE_LOST)
        process.kill()
        process.wait()
        desk.wait_for(lambda: not list(desk.programs()), "the end of the program")
    start()
    assert words(open_note()).startswith(typed + "Dear Ms"), "lost"
    quit_window()


if __name__ == "__main__":
    main()
