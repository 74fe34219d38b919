#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a Python script beside Afterword in a real window, on a display, a session bus and an
# accessibility bus of its own: in_window.sh PROGRAM SCRIPT [ARGUMENT …].
# The script finds the database in $AFTERWORD_DATABASE; the clock stands at 28 May 2026, 10:42.
set -euo pipefail
program=$1
script=$2
shift 2

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/run" "$place/home"
export XDG_RUNTIME_DIR=$place/run HOME=$place/home LANG=C.UTF-8 TZ=Europe/London
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
export AFTERWORD_PROGRAM=$program AFTERWORD_DATABASE=$place/search.db
# What the test environment sets for the tests without a window.
unset QT_QPA_PLATFORM WAYLAND_DISPLAY

exec 3>"$place/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
xvfb=$!
trap 'kill $xvfb 2>/dev/null || true; rm -rf "$place"' EXIT
for _ in $(seq 100); do
    [[ -s $place/display ]] && break
    sleep 0.1
done
DISPLAY=:$(cat "$place/display")
export DISPLAY QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

"$program" --quiet demo "$AFTERWORD_DATABASE" --today 2026-05-28
# shellcheck disable=SC2016 # the inner shell shall expand these
dbus-run-session -- bash -c '
    openbox >/dev/null 2>&1 &
    "$AFTERWORD_PROGRAM" --database "$AFTERWORD_DATABASE" --today 2026-05-28T10:42 &
    status=0
    /usr/bin/python3 "$@" || status=$?
    kill %1 %2 2>/dev/null
    exit $status
' in_window "$script" "$@"
