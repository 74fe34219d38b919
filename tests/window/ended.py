# SPDX-License-Identifier: GPL-3.0-or-later
"""A system that ends the program takes nothing away: no notification stays behind with dead buttons,
no question is asked, and what was typed a moment ago is there at the next start."""
import contextlib
import signal
import sqlite3
import subprocess
import time

from parts import DATABASE, Daemon, afterword, printed, wait_for, wait_for_window

daemon = Daemon()


def drafts():
    with contextlib.closing(sqlite3.connect(f"file:{DATABASE}?mode=ro", uri=True)) as database:
        return " ".join(row[0] for row in database.execute("SELECT content FROM draft"))


for number, name in ((signal.SIGTERM, "Halfword"), (signal.SIGINT, "Otherword")):
    program = afterword("--page", "record")
    window = wait_for_window("^Afterword$")
    subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
    wait_for(lambda: len(daemon.shown) > len(daemon.closed), "the notifications")
    time.sleep(1)  # for the window to have the keyboard
    subprocess.run(["xdotool", "key", "alt+e", "type", "--delay", "20", name], check=True)
    time.sleep(0.2)
    program.send_signal(number)
    assert program.wait(20) == 0, f"{number}: {program.returncode} {printed(program)}"
    wait_for(lambda: set(daemon.closed) == set(range(1, len(daemon.shown) + 1)),
             f"the end of {len(daemon.shown)} notifications, not only {daemon.closed}")
    assert name in drafts(), f"{name} is lost: {drafts()}"
    print(f"{number.name}: {len(daemon.shown)} notifications closed, {name} kept")
