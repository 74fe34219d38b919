# SPDX-License-Identifier: GPL-3.0-or-later
"""On a desktop with neither notifications nor a tray, what is due is visible within five seconds,
one program is one, and closing its windows does not end it."""
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

second = start(PROGRAM, "--database", DATABASE, "--page", "calendar")
assert second.wait(20) == 0, printed(second)
wait_for_window("^Afterword$")
third = start(PROGRAM, "--database", DATABASE, "--background")
assert third.wait(20) == 0, printed(third)
assert first.poll() is None

subprocess.run(["xdotool", "windowclose", wait_for_window("Due – Afterword")], check=True)
first.send_signal(signal.SIGKILL)
first.wait()
again = afterword()
wait_for_window("^Afterword$")
assert again.poll() is None
for name in os.listdir(os.environ["XDG_RUNTIME_DIR"] + "/afterword-instance"):
    mode = os.stat(os.environ["XDG_RUNTIME_DIR"] + "/afterword-instance/" + name).st_mode
    assert mode & 0o077 == 0, f"{name} is open to others: {mode:o}"
