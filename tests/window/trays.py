# SPDX-License-Identifier: GPL-3.0-or-later
"""A tray that comes after the program is found; its menu and its icon do what they say."""
import time

from gi.repository import GLib

from parts import (Daemon, TrayRegister, afterword, ask_item, choose, menu_texts, wait_for,
                   wait_for_window, windows)

daemon = Daemon()
program = afterword("--background")
wait_for(lambda: daemon.shown, "a notification")
time.sleep(3)  # as when the panel is slow to start

register = TrayRegister()
item = wait_for(lambda: register.items, "the icon in the tray")[0]
texts = list(menu_texts(item))
print("\n".join(texts))
assert "Record an interview …" in texts and "Quit" in texts and len(texts) >= 8

ask_item(item, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate",
         GLib.Variant("(ii)", (1, 1)))
wait_for_window("Due – Afterword")
choose(item, "Pause until tomorrow")
wait_for(lambda: "Remind me again" in menu_texts(item), "the way out of the pause")
choose(item, "Remind me again")
assert not windows("^Afterword$")
choose(item, "Record an interview …")
wait_for_window("^Afterword$")
choose(item, "Quit")
wait_for_window("Quit Afterword")
assert program.poll() is None
