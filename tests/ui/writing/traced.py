#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs tst_hostilenote under strace and looks at each file and socket: traced.py PROGRAM.

Between its marks the program may open what it had opened before, and its own folder; nothing that
only the hostile content names, and no socket of the network. Where tracing is not allowed, it says
so and ends with 77.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
OPENED = re.compile(r'\b(?:open|openat|openat2|execve|readlink|creat)\([^"]*"([^"]*)"')
# To be asked for only, as stat does, tells a hostile page as much as being opened.
NAMED = re.compile(r'\b\w+\([^"]*"([^"]*)"')
NETWORK = re.compile(r"\b(?:socket|connect|sendto)\(.*AF_INET")


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def trace(program, folder):
    """The lines of a run, in their order."""
    log = folder / "trace"
    canary = folder / "canary.png"
    canary.write_bytes(b"\x89PNG\r\n\x1a\n")
    work = folder / "work"
    work.mkdir()
    run = subprocess.run(
        ["strace", "-f", "-qq", "-s", "4096", "-e", "trace=%file,%network", "-o", log, program],
        # The search for leaks cannot work on a traced program.
        env=os.environ | {"AFTERWORD_CANARY": str(canary), "TMPDIR": str(work),
                          "ASAN_OPTIONS": "detect_leaks=0"})
    if run.returncode != 0:
        sys.exit(f"the program ended with {run.returncode}")
    return log.read_text(errors="replace").splitlines()


def parts_of(lines):
    """The lines before the first mark, and those of each part."""
    parts, current = {"before": []}, "before"
    for line in lines:
        mark = re.search(r'"/afterword-mark/(\w+)"', line)
        if mark:
            current = mark.group(1)
        parts.setdefault(current, []).append(line)
    return parts


def offences(parts, own):
    """What of the hostile part is neither the program's own nor known from before."""
    known = {path for line in parts["before"] for path in OPENED.findall(line)}
    for line in parts["hostile"]:
        for path in OPENED.findall(line):
            if "ENOENT" not in line and path not in known and not path.startswith(own):
                yield f"opened: {line}"
        if any("canary" in path for path in NAMED.findall(line)):
            yield f"asked for: {line}"
        if NETWORK.search(line):
            yield f"network: {line}"


def main():
    program = sys.argv[1]
    if not shutil.which("strace"):
        skip("strace is not installed")
    if subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True).returncode:
        skip("tracing is not allowed here")
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        parts = parts_of(trace(program, folder))
        found = list(offences(parts, f"{folder}/work/"))
    if len(parts["hostile"]) < 100:
        sys.exit("the hostile notes were not put through")
    if not any("canary" in line for line in parts["control"]):
        sys.exit("the trace does not show what is opened")
    if found:
        sys.exit("\n".join(found[:20]))
    print(f"{len(parts['hostile'])} calls while hostile notes were put through, all our own")


if __name__ == "__main__":
    main()
