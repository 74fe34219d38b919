# SPDX-License-Identifier: GPL-3.0-or-later
"""With dunst and trayer as they are: the notification is shown, the icon stands in the tray, a click
on it shows what is due, and a click on the notification opens the window."""
import subprocess

from parts import (NOTIFICATIONS, afterword, has_owner, printed, start, wait_for, wait_for_window,
                   windows)

start("trayer", "--edge", "bottom", "--align", "right", "--width", "200", "--widthtype", "pixel",
      "--height", "32", "--SetDockType", "true", "--expand", "false")
dunst = start("dunst", "-print")
wait_for(lambda: has_owner(NOTIFICATIONS), "dunst")
program = afterword("--background")
wait_for(lambda: "Afterword" in printed(dunst), "the notification in dunst")


def icon():
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True).stdout
    for line in tree.splitlines():
        if '"afterword"' in line and line.split()[-1].startswith("+1"):
            x, y = line.split()[-1].strip("+").split("+")
            return int(x) + 8, int(y) + 8
    return None


def click():
    """The icon may still be on its way to its place."""
    x, y = wait_for(icon, "the icon in trayer")
    subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)
    try:
        return wait_for_window("Due – Afterword", 3)
    except AssertionError:
        return None


wait_for(click, "what is due, after a click on the icon")
assert not windows("^Afterword$")
subprocess.run(["dunstctl", "action", "0"], check=True)
wait_for_window("^Afterword$")
assert program.poll() is None
