# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws what Afterword shows outside its window: a notification in dunst, the menu of its icon in
trayer, and the Due window of a desktop without notifications. Called by docs/pictures; needs
ImageMagick besides what the tests need."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.environ["AFTERWORD_PARTS"])
from parts import (NOTIFICATIONS, afterword, has_owner, printed, start,  # noqa: E402
                   wait_for, wait_for_window)

PICTURES = os.environ["AFTERWORD_PICTURES"]
DUNST = """[global]
    font = "Inter 11"
    width = 420
    height = 300
    offset = 24x24
    frame_width = 1
    frame_color = "#c9ced6"
    corner_radius = 8
    padding = 14
    horizontal_padding = 16
    icon_position = left
    max_icon_size = 40
    show_indicators = no
[urgency_critical]
    background = "#ffffff"
    foreground = "#1d2430"
[urgency_normal]
    background = "#ffffff"
    foreground = "#1d2430"
"""


def draw(name, *place):
    """The desktop behind it is painted over, which is black, and cut away but for an edge."""
    file = f"{PICTURES}/{name}.png"
    subprocess.run(["import", *place, "+repage", "-strip", file], check=True)
    if "root" not in place:
        return
    subprocess.run(["mogrify", "-bordercolor", "black", "-border", "1", "-fill", "#dfe4ea", "-draw",
                    "color 0,0 floodfill", "-trim", "+repage", "-bordercolor", "#dfe4ea",
                    "-border", "16", "-strip", file], check=True)


def area(width, height, x, y):
    return "-window", "root", "-crop", f"{width}x{height}+{x}+{y}"


def end(process):
    process.terminate()
    process.wait()


def icon():
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True).stdout
    for line in tree.splitlines():
        if '"afterword"' in line and line.split()[-1].startswith("+1"):
            return [int(part) for part in line.split()[-1].strip("+").split("+")]
    return None


program = afterword("--background", "--theme", "light")
window = wait_for_window("Due – Afterword")
time.sleep(1)
draw("due-window", "-window", window)
end(program)

settings = os.environ["HOME"] + "/dunstrc"
with open(settings, "w", encoding="utf-8") as file:
    file.write(DUNST)
start("trayer", "--edge", "bottom", "--align", "right", "--width", "200", "--widthtype", "pixel",
      "--height", "32", "--SetDockType", "true", "--expand", "false", "--tint", "0xf4f5f7",
      "--transparent", "true", "--alpha", "0")
dunst = start("dunst", "-conf", settings, "-print")
wait_for(lambda: has_owner(NOTIFICATIONS), "dunst")
program = afterword("--background", "--theme", "light")
wait_for(lambda: "Afterword" in printed(dunst), "the notification in dunst")
time.sleep(1)
draw("notification", *area(480, 240, 800, 0))

subprocess.run(["dunstctl", "close-all"], check=True)
x, y = wait_for(icon, "the icon in trayer")
subprocess.run(["xdotool", "mousemove", str(x + 12), str(y + 12), "click", "3"], check=True)
time.sleep(2)
draw("tray-menu", *area(480, 400, 800, 400))
end(program)
