# SPDX-License-Identifier: GPL-3.0-or-later
"""On a desktop with neither notifications nor a tray, what is due is visible within five seconds, at
the edge and without the keyboard, or within the window where that is in use; one program is one."""
import os
import signal
import subprocess
import time

from parts import DATABASE, PROGRAM, afterword, printed, start, wait_for, wait_for_window, windows

first = afterword("--background")
began = time.monotonic()
wait_for_window("Due – Afterword")
print(f"what is due: visible {time.monotonic() - began:.1f} seconds after the start")
assert not windows("^Afterword$"), "the window came although it was not wanted"
place = subprocess.run(["xdotool", "getwindowgeometry", "--shell", wait_for_window("Due – Afterword")],
                       capture_output=True, text=True, check=True).stdout
place = dict(line.split("=") for line in place.split())
assert int(place["X"]) + int(place["WIDTH"]) > 1200, place
assert int(place["Y"]) + int(place["HEIGHT"]) > 700, place
active = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True)
assert "Due" not in active.stdout, "it took the keyboard"

second = start(PROGRAM, "--database", DATABASE, "--page", "calendar")
assert second.wait(20) == 0, printed(second)
wait_for_window("^Afterword$")
wait_for(lambda: not windows("Due – Afterword"), "the window alone, with what is due in it")
third = start(PROGRAM, "--database", DATABASE, "--background")
assert third.wait(20) == 0, printed(third)
assert first.poll() is None

first.send_signal(signal.SIGKILL)
first.wait()
again = afterword()
wait_for_window("^Afterword$")
assert again.poll() is None
for name in os.listdir(os.environ["XDG_RUNTIME_DIR"] + "/afterword-instance"):
    mode = os.stat(os.environ["XDG_RUNTIME_DIR"] + "/afterword-instance/" + name).st_mode
    assert mode & 0o077 == 0, f"{name} is open to others: {mode:o}"
