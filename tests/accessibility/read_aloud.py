#!/usr/bin/env python3
"""read_aloud.py PROGRAM LESSON.json LANGUAGE: opens the lesson on a display and a bus of its own, presses Step over AT-SPI
until it ends, and reads after each step what a screen reader would: the strip says in one sentence which step this is, the
words below it begin with the title, both hosts say what they wait for. Exit status 77: skipped, with the reason."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

try:
    from gi.repository import Gio, GLib
except ImportError:
    Gio = None

LAUNCHERS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]
PATIENCE = 120  # seconds, for whatever has to happen; nothing is judged by how long it takes


def skip(reason):
    print("skipped: " + reason)
    sys.exit(77)


def until(what, wanted):
    """The first value of wanted() that is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = wanted()
        if value:
            return value
        time.sleep(0.1)
    sys.exit("never came: " + what)


class Bus:
    def __init__(self, address):
        if address:
            flags = Gio.DBusConnectionFlags
            self.connection = Gio.DBusConnection.new_for_address_sync(
                address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        else:
            self.connection = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(self, name, path, method, values=None):
        """What is answered; None where there is nobody, or nobody any more."""
        try:
            answer = self.connection.call_sync(name, path, *method.rsplit(".", 1), values, None,
                                               Gio.DBusCallFlags.NONE, PATIENCE * 1000)
        except GLib.Error:
            return None
        return answer.unpack()[0] if answer.n_children() else None


class Accessible:
    def __init__(self, bus, name, path):
        self.bus, self.name, self.path = bus, name, path

    def property(self, which):
        asked = GLib.Variant("(ss)", ("org.a11y.atspi.Accessible", which))
        return self.bus.call(self.name, self.path, "org.freedesktop.DBus.Properties.Get", asked) or ""

    def children(self):
        said = self.bus.call(self.name, self.path, "org.a11y.atspi.Accessible.GetChildren") or []
        return [Accessible(self.bus, *pair) for pair in said]

    def press(self):
        self.bus.call(self.name, self.path, "org.a11y.atspi.Action.DoAction", GLib.Variant("(i)", (0,)))


def walk(root):
    """Breadth first: what is sought lies near the top, the hundreds of parts of the drawings at the bottom."""
    row = [root]
    while row:
        yield from row
        row = [child for one in row for child in one.children()]


def find(root, wanted):
    """Each of these, by the name that it has: {key: test of the name}. None while one is missing."""
    found = {}
    for one in walk(root):
        name = one.property("Name")
        for key, test in wanted.items():
            if key not in found and test(name):
                found[key] = one
        if len(found) == len(wanted):
            return found
    return None


def read(bus, lesson, language):
    words = {"en": ("Step", "waits for: "), "ko": ("다음", "기다리는 것: ")}
    step_name, waits = words[language]
    program = until("the program on the bus", lambda: Accessible(
        bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root").children())[0]
    hosts = {"en": ("client", "server"), "ko": ("클라이언트", "서버")}[language]
    titles = [step["title"][language] for step in lesson["steps"]]
    tree = until("the window with its lesson", lambda: find(program, {
        "step": lambda name: name == step_name,
        "strip": lambda name: name.endswith(": " + titles[0]),
        "client": lambda name: name == hosts[0],
        "server": lambda name: name == hosts[1],
    }))
    faults = []
    for number, title in enumerate(titles, 1):
        before = tree["strip"].property("Name")
        tree["step"].press()
        said = until(f"step {number}", lambda: (lambda now: now if now != before else "")(tree["strip"].property("Name")))
        waiting = [tree[host].property("Description") for host in ("client", "server")]
        print(said, *waiting, sep=" | ")
        if not said.endswith(": " + title) or str(number) not in said or str(len(titles)) not in said:
            faults.append(f"{said!r} is not step {number}, {title!r}")
        faults += [f"step {number}: {text!r}" for text in waiting if not text.startswith(waits.strip())]
    return faults


def inside(program, lesson_file, language, folder):
    launcher = next(path for path in LAUNCHERS if os.path.exists(path))
    own = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_CONFIG_HOME": folder,
           "XDG_DATA_HOME": folder, "XDG_CACHE_HOME": folder, "XDG_RUNTIME_DIR": folder}
    reading, writing = os.pipe()
    # Without -noreset the display is gone for a moment when its last client has left, as the bus launcher does.
    display = subprocess.Popen(["Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", "1280x800x24"],
                               pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    own["DISPLAY"] = ":" + os.read(reading, 16).decode().strip()
    running = [display, subprocess.Popen([launcher, "--launch-immediately"], env=own, stderr=subprocess.DEVNULL)]
    try:
        session = Bus(None)
        bus = "org.a11y.Bus", "/org/a11y/bus"
        answer = until("the accessibility bus", lambda: session.call(*bus, "org.a11y.Bus.GetAddress"))
        for status in ("IsEnabled", "ScreenReaderEnabled"):
            session.call(*bus, "org.freedesktop.DBus.Properties.Set",
                         GLib.Variant("(ssv)", ("org.a11y.Status", status, GLib.Variant("b", True))))
        lesson = json.load(open(lesson_file, encoding="utf-8"))
        running.append(subprocess.Popen([program, "--lang", language, lesson["id"]], env=own, stderr=subprocess.DEVNULL))
        faults = read(Bus(answer), lesson, language)
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait()
    if faults:
        sys.exit("\n".join(faults))


def main():
    program, lesson, language = sys.argv[1:4]
    if len(sys.argv) > 4:
        return inside(program, lesson, language, sys.argv[4])
    if not Gio:
        skip("python3-gi is not installed")
    for tool in ("dbus-run-session", "Xvfb"):
        if not shutil.which(tool):
            skip(tool + " is not installed")
    if not any(os.path.exists(path) for path in LAUNCHERS):
        skip("at-spi2-core is not installed")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(["dbus-run-session", "--", sys.executable, __file__, program, lesson, language, folder],
                              env={**os.environ, "XDG_RUNTIME_DIR": folder}, check=False)
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
