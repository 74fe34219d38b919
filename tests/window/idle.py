# SPDX-License-Identifier: GPL-3.0-or-later
"""What it costs to wait: the program in the background, its reminders shown, on the real clock, for a
minute, or for so many as AFTERWORD_MINUTES names. Each return of a wait of any of its threads is a
wake-up, as the kernel sees it."""
import os
import re
import subprocess
import sys
import time

from parts import DATABASE, PROGRAM, Daemon, start, wait_for

MINUTES = int(os.environ.get("AFTERWORD_MINUTES", "1"))
SKIP = 77
WAITS = "poll,ppoll,select,pselect6,epoll_wait,epoll_pwait"


def seconds_used(pid):
    """Of all threads, also of those that have ended."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        numbers = file.read().rpartition(")")[2].split()
    return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid):
    with open(f"/proc/{pid}/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4


if subprocess.run(["strace", "-o", "/dev/null", "true"], check=False).returncode != 0:
    print("nobody may trace here")
    sys.exit(SKIP)



def has_settled():
    """Whether the start, the daily backup and all that is over."""
    before = seconds_used(program.pid)
    time.sleep(5)
    return seconds_used(program.pid) - before < 0.02


daemon = Daemon()
program = start(PROGRAM, "--database", DATABASE, "--background")
time.sleep(5)
wait_for(has_settled, "the end of the start", 120)
time.sleep(30 - time.time() % 30 + 5)  # between two of its looks

used, held = seconds_used(program.pid), memory(program.pid)
time.sleep(MINUTES * 60)
used, held = seconds_used(program.pid) - used, memory(program.pid) - held

trace = os.environ["HOME"] + "/waits"
watcher = start("strace", "-f", "-T", "-e", "trace=" + WAITS, "-o", trace, "-p", str(program.pid))
time.sleep(MINUTES * 60)
watcher.terminate()
watcher.wait()
with open(trace, encoding="utf-8", errors="replace") as file:
    # Only those that waited; and the wait at the end of the trace did not return by itself.
    waits = [float(took) for took in re.findall(r"<([0-9.]+)>$", file.read(), re.MULTILINE)]
wakes = sum(1 for took in waits if took > 0.001)

share = used / (MINUTES * 60) * 100
print(f"{wakes / MINUTES:.1f} wake-ups a minute, {share:.4f} % of a core, {held} KiB more in memory")
assert wakes <= 2 * MINUTES, waits
assert share < 0.1
