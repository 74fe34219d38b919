# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./check: installs what packages.txt lists, or says what is missing.

# install_missing FILE SECTION...: returns only if everything of these sections is there.
install_missing() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        install_with_apt "$@"
    else
        say_what_is_missing "$@"
    fi
}

# rows FILE COLUMN SECTION...: that column of all rows of these sections, once each.
rows() {
    local file=$1 column=$2
    shift 2
    awk -v column="$column" -v sections=" $* " \
        '!/^#/ && NF && index(sections, " " $1 " ") && !seen[$column]++ { print $column }' "$file"
}

install_with_apt() {
    local package missing=()
    for package in $(rows "$1" 3 "${@:2}"); do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return
    echo "Installing: ${missing[*]}" >&2
    as_root apt-get -qq update >&2 || { sleep 3 && as_root apt-get -qq update >&2; }
    as_root apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null || {
        echo "Could not install: ${missing[*]}" >&2
        exit 1
    }
}

as_root() {
    local frontend=(env DEBIAN_FRONTEND=noninteractive)
    if [[ $(id -u) -eq 0 ]]; then
        "${frontend[@]}" "$@"
    elif command -v sudo >/dev/null; then
        sudo "${frontend[@]}" "$@"
    else
        echo "This needs root, and there is no sudo. As root, run: $*" >&2
        return 1
    fi
}

# is_there PROBE: whether what the probe names is on this system.
is_there() {
    local what=${1#*:}
    case $1 in
    cmd:*) command -v "$what" >/dev/null ;;
    pc:*) pkg-config --exists "${what/>=/ >= }" 2>/dev/null ;;
    inc:*) [[ -e /usr/include/$what || -e /usr/local/include/$what ]] ;;
    dir:*) [[ -d $what ]] ;;
    py:*) /usr/bin/python3 -c "import $what" 2>/dev/null ;;
    file:*) [[ -f $what ]] ;;
    esac
}

say_what_is_missing() {
    local file=$1 probe manager column missing=()
    shift
    for probe in $(rows "$file" 2 "$@"); do
        is_there "$probe" || missing+=("$probe")
    done
    [[ ${#missing[@]} -eq 0 ]] && return
    echo "There is no apt here. Please install what is missing, then start again:" >&2
    printf '    %s\n' "${missing[@]#*:}" >&2
    column=3
    for manager in "dnf install" "pacman -S" "zypper install"; do
        column=$((column + 1))
        echo "With ${manager%% *}: $manager$(names_of "$file" "$column" "${missing[@]}")" >&2
    done
    exit 1
}

# names_of FILE COLUMN PROBE...: what that package manager calls the things probed, on one line.
names_of() {
    local file=$1 column=$2
    shift 2
    awk -v column="$column" -v probes=" $* " \
        '!/^#/ && index(probes, " " $2 " ") && !seen[$column]++ { printf " %s", $column }' "$file"
}
