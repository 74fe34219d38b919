#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program beside a print server of its own, with two queues that print into files:
# in_cups.sh PPD PROGRAM. Where there is no CUPS, it says so and ends with 77.
set -euo pipefail
export PATH=$PATH:/usr/sbin:/sbin
for tool in cupsd lpadmin pdftotext; do
    if ! command -v $tool >/dev/null; then
        echo "skipped: $tool is not installed"
        exit 77
    fi
done
folder=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; wait; rm -rf "$folder"' EXIT
chmod 755 "$folder"
mkdir -p "$folder"/{etc,spool/tmp,cache,state,log,home}
chmod 1777 "$folder/spool/tmp"
socket=$folder/state/cups.sock
cat >"$folder/etc/cupsd.conf" <<C
Listen $socket
WebInterface No
Browsing Off
DefaultAuthType None
LogLevel warn
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
  </Limit>
</Policy>
C
cat >"$folder/etc/cups-files.conf" <<C
FileDevice Yes
ServerRoot $folder/etc
RequestRoot $folder/spool
TempDir $folder/spool/tmp
CacheDir $folder/cache
StateDir $folder/state
AccessLog $folder/log/access_log
ErrorLog $folder/log/error_log
PageLog $folder/log/page_log
C
cupsd -f -c "$folder/etc/cupsd.conf" -s "$folder/etc/cups-files.conf" >"$folder/log/out" 2>&1 &
server=$!
for _ in $(seq 200); do
    [ -S "$socket" ] && break
    sleep 0.1
done
export CUPS_SERVER=$socket HOME=$folder/home AFTERWORD_CUPS_FOLDER=$folder
for queue in letters envelopes; do
    touch "$folder/$queue.pdf"
    lpadmin -p $queue -E -v "file://$folder/$queue.pdf" -P "$1" 2>/dev/null
done
status=0
"$2" || status=$?
if [ $status -ne 0 ]; then
    tail -n 40 "$folder/log/error_log" || true
fi
exit $status
