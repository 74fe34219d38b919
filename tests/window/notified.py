# SPDX-License-Identifier: GPL-3.0-or-later
"""A reminder is a notification with buttons, said once; Done on it marks the follow-up done, Open
brings the window, and what others press means nothing."""
import time

from parts import Daemon, afterword, facts, wait_for, wait_for_window, windows

daemon = Daemon()
program = afterword("--background")
wait_for(lambda: daemon.shown, "a notification")
time.sleep(2)  # nothing more may come
assert not windows("Afterword"), "a window, although there is a daemon"
titles = [notice["title"] for notice in daemon.shown]
print("\n".join(titles))
assert len(titles) == len(set(titles)), "said twice"

daemon.press(4711, "done")
daemon.press(1, "nonsense")
time.sleep(0.5)
assert not daemon.closed
daemon.press(1, "default")
wait_for_window("^Afterword$")
wait_for(lambda: 1 in daemon.closed, "the end of the notification")
program.terminate()
program.wait()
assert facts()["seeker"]["name"]
