#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a Python script on a display and a session bus of its own, on which nothing starts by itself:
# in_desktop.sh PROGRAM SCRIPT. The script starts Afterword and the parts of a desktop that it
# wants (see parts.py); the database in $AFTERWORD_DATABASE is the sample of 28 May 2026.
set -euo pipefail
program=$1
script=$2

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/run" "$place/home"
export XDG_RUNTIME_DIR=$place/run HOME=$place/home LANG=C.UTF-8 TZ=Europe/London
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
export AFTERWORD_PROGRAM=$program AFTERWORD_DATABASE=$place/search.db
# What the test environment sets for the tests without a window.
unset QT_QPA_PLATFORM WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

exec 3>"$place/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
xvfb=$!
trap 'kill $xvfb 2>/dev/null || true; rm -rf "$place"' EXIT
for _ in $(seq 100); do
    [[ -s $place/display ]] && break
    sleep 0.1
done
DISPLAY=:$(cat "$place/display")
export DISPLAY

cat >"$place/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=$place/run</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
END

"$program" --quiet demo "$AFTERWORD_DATABASE" --today 2026-05-28
# shellcheck disable=SC2016 # the inner shell shall expand these
dbus-run-session --config-file="$place/bus.conf" -- bash -c '
    openbox >/dev/null 2>&1 &
    /usr/bin/python3 "$1"
' in_desktop "$script"
