# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a desktop around Afterword: real ones, and a register of tray icons and a notification
daemon that do what a test wants. Whatever was started ends with the script."""
import atexit
import json
import os
import subprocess
import tempfile
import time

from gi.repository import Gio, GLib

PROGRAM = os.environ["AFTERWORD_PROGRAM"]
DATABASE = os.environ["AFTERWORD_DATABASE"]
NOTIFICATIONS = "org.freedesktop.Notifications"
REGISTER = "org.kde.StatusNotifierWatcher"
PATIENCE = 30  # seconds; under the sanitizers everything takes its time

BUS = Gio.bus_get_sync(Gio.BusType.SESSION)
STARTED = []


def end_all():
    for process in reversed(STARTED):
        process.kill()
        process.wait()


atexit.register(end_all)


def start(*command):
    """A program that runs until the script ends; what it prints is in its `.printed`."""
    printed = tempfile.NamedTemporaryFile("w+", suffix=".log", delete=False)
    atexit.register(os.unlink, printed.name)
    process = subprocess.Popen(command, stdout=printed, stderr=subprocess.STDOUT)
    process.printed = printed.name
    STARTED.append(process)
    return process


def afterword(*arguments):
    """At the time of the sample, on a clock that stands still."""
    return start(
        PROGRAM, "--database", DATABASE, "--today", "2026-05-28T10:42", *arguments)


def printed(process):
    with open(process.printed, encoding="utf-8", errors="replace") as file:
        return file.read()


def wait_for(look, what, patience=PATIENCE):
    """What `look` finds, as soon as it finds something; the bus is served meanwhile."""
    end = time.monotonic() + patience
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.iteration(False):
            pass
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"not there after {patience} seconds: {what}")


def windows(title):
    """The ids of the windows that are shown under that title."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True)
    return found.stdout.split()


def wait_for_window(title, patience=PATIENCE):
    return wait_for(lambda: windows(title), f"the window {title}", patience)[0]


def has_owner(name):
    return BUS.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                         "NameHasOwner", GLib.Variant("(s)", (name,)), None, 0, -1, None)[0]


def facts():
    """What the database holds; only once the program has ended."""
    exported = subprocess.run([PROGRAM, "--database", DATABASE, "export", "-", "--format", "json"],
                              capture_output=True, text=True, check=True)
    return json.loads(exported.stdout)


def own(name, path, xml, answer):
    """Stands on the bus under `name`; calls and read properties go to `answer`."""

    def call(_bus, _sender, _path, _interface, method, arguments, invocation):
        result = answer(method, arguments.unpack())
        if result is not None:
            invocation.return_value(result)

    def read(_bus, _sender, _path, _interface, name):
        return answer(name, ())

    interface = Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
    object_id = BUS.register_object(path, interface, call, read, None)
    owner = Gio.bus_own_name_on_connection(BUS, name, Gio.BusNameOwnerFlags.NONE, None, None)

    def leave():
        Gio.bus_unown_name(owner)
        BUS.unregister_object(object_id)

    return leave


class Daemon:
    """A notification daemon that keeps what it was asked to show."""

    XML = f"""<node><interface name="{NOTIFICATIONS}">
    <method name="GetCapabilities"><arg type="as" direction="out"/></method>
    <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="as" direction="in"/><arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/>
    <arg type="u" direction="out"/></method>
    <method name="CloseNotification"><arg type="u" direction="in"/></method>
    <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
    <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
    </interface></node>"""
    PATH = "/org/freedesktop/Notifications"

    def __init__(self):
        self.shown = []
        self.closed = []
        self.leave = own(NOTIFICATIONS, self.PATH, self.XML, self.answer)

    def answer(self, method, arguments):
        if method == "GetCapabilities":
            return GLib.Variant("(as)", (["body", "actions"],))
        if method == "Notify":
            _, _, _, title, text, actions, _, _ = arguments
            self.shown.append({"title": title, "text": text, "actions": actions})
            return GLib.Variant("(u)", (len(self.shown),))
        if method == "CloseNotification":
            self.closed.append(arguments[0])
            return GLib.Variant("()", ())
        return None

    def press(self, number, action):
        BUS.emit_signal(None, self.PATH, NOTIFICATIONS, "ActionInvoked",
                        GLib.Variant("(us)", (number, action)))


class TrayRegister:
    """A register of tray icons with a host that shows them."""

    XML = f"""<node><interface name="{REGISTER}">
    <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
    <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
    <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
    <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
    <property name="ProtocolVersion" type="i" access="read"/>
    </interface></node>"""

    def __init__(self):
        self.items = []
        self.leave = own(REGISTER, "/StatusNotifierWatcher", self.XML, self.answer)

    def answer(self, method, arguments):
        if method == "RegisterStatusNotifierItem":
            self.items.append(arguments[0])
            return GLib.Variant("()", ())
        values = {"IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                  "RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
                  "ProtocolVersion": GLib.Variant("i", 0)}
        return values.get(method, GLib.Variant("()", ()))


def ask_item(item, path, interface, method, arguments):
    """Calls the tray icon as a panel would."""
    answers = []
    name = item if item.startswith((":", "org.")) else item.split("/")[0]
    BUS.call(name, path, interface, method, arguments, None, 0, -1, None,
             lambda bus, result: answers.append(bus.call_finish(result)))
    return wait_for(lambda: answers, f"the answer to {method}")[0].unpack()


def menu_texts(item):
    layout = ask_item(item, "/MenuBar", "com.canonical.dbusmenu", "GetLayout",
                      GLib.Variant("(iias)", (0, -1, [])))
    return {child[1].get("label", ""): child[0] for child in layout[1][2]}


def choose(item, text):
    entry = menu_texts(item)[text]
    ask_item(item, "/MenuBar", "com.canonical.dbusmenu", "Event",
             GLib.Variant("(isvu)", (entry, "clicked", GLib.Variant("i", 0), 0)))
