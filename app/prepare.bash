# Sourced by app/run and tests/run: what to install, where to build. Everything said here goes to standard error.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
release=$root/build/release
# Files of one room are compiled several at once, and what they all include before them: half of the time.
quick=(-D TCP_STATE_LAB_QUICK=ON -D CMAKE_UNITY_BUILD=ON -D CMAKE_UNITY_BUILD_BATCH_SIZE=40)
release_options=(-D CMAKE_BUILD_TYPE=Release "${quick[@]}")

app_packages=(cmake ninja-build qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev
              qt6-l10n-tools libpcap-dev libgif-dev zlib1g-dev)  # giflib: --animation; zlib: captures that gzip has packed
if ! command -v c++ >/dev/null; then app_packages+=(clang lld); fi
if [[ -n ${WAYLAND_DISPLAY:-} ]]; then app_packages+=(qt6-wayland); fi

# Clang compiles the program in three fifths of GCC's time, and the tests in a third: it is taken where it is installed
# and finds a library of C++20. `CXX=g++ app/run` takes another.
compiler() {
    if [[ -n ${CXX:-} ]]; then command -v "$CXX" || fail "CXX names a compiler that is not there: $CXX"
    elif clang++ -std=c++20 -x c++ -fsyntax-only - <<<'#include <span>' 2>/dev/null; then command -v clang++
    else command -v c++
    fi
}

say() { printf '%s\n' "$@" >&2; }
fail() { say "$@"; exit 1; }

# Where there is no apt: what is needed, and the end if a tool to go on with is missing.
require_by_hand() {
    local tool
    for tool in c++ cmake ninja; do
        command -v "$tool" >/dev/null || fail \
            "This system has no apt, and $tool is missing. Please install by its own means, and call again:" \
            "  a C++20 compiler (GCC 12, Clang 14 or later), CMake 3.21, Ninja, libpcap, giflib, zlib" \
            "  Qt 6.4 or later: Core, Gui, Widgets, Svg, Charts, OpenGL, Test, Linguist tools" \
            "  for tests/run also: GoogleTest, RapidCheck, Google Benchmark"
    done
}

is_installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

# Older distributions have packages of these names, or nearly, with a Qt that is too old.
require_qt_on_offer() {
    local offered
    offered=$(apt-cache policy qt6-base-dev | awk '/Candidate:/ && !/none/ {print $2}')
    dpkg --compare-versions "${offered:-0}" ge 6.4 ||
        fail "Qt 6.4 or later is needed (Debian 12, Ubuntu 24.04, or later). This system offers: ${offered:-none}."
}

# install_packages NAME…: those that are missing, by apt; nothing is asked of apt when none is.
install_packages() {
    command -v apt-get >/dev/null || { require_by_hand; return; }
    local name missing=() as_root=(env DEBIAN_FRONTEND=noninteractive)
    for name in "$@"; do is_installed "$name" || missing+=("$name"); done
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || fail "Please install as root, and call again:" "  apt-get install ${missing[*]}"
        as_root=(sudo "${as_root[@]}")
    fi
    say "Installing by apt: ${missing[*]}"
    "${as_root[@]}" apt-get update -q >&2
    require_qt_on_offer
    # Another apt that is at work, as after the start of a machine, is waited for.
    "${as_root[@]}" apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=600 "${missing[@]}" >&2
}

# A build that was configured for this place: a copied or moved tree starts anew.
is_configured() { [[ -f $1/build.ninja ]] && grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$1/CMakeCache.txt"; }

# What memory Clang and lld ask for comes in large pages, where the system has them: up to a seventh less time.
export GLIBC_TUNABLES=glibc.malloc.hugetlb=1

# configure FOLDER OPTION…: by CMake, unless this was done with these options. For another compiler it starts anew.
configure() {
    local folder=$1 options=(-G Ninja "${@:2}") compiler=.*  # any: a toolchain brings its own
    [[ "$*" == *CMAKE_TOOLCHAIN_FILE=* ]] || { compiler=$(compiler); options+=(-D CMAKE_CXX_COMPILER="$compiler"); }
    command -v ccache >/dev/null && options+=(-D CMAKE_CXX_COMPILER_LAUNCHER=ccache)
    if is_configured "$folder" && grep -q "^CMAKE_CXX_COMPILER:[A-Z]*=$compiler$" "$folder/CMakeCache.txt"; then
        [[ -f $folder/options && $(<"$folder/options") == "${options[*]}" ]] && return
    else
        rm -rf "$folder"
    fi
    mkdir -p "$folder"
    cmake -S "$root" -B "$folder" "${options[@]}" >"$folder/configure.log" 2>&1 ||
        { cat "$folder/configure.log" >&2; fail "CMake could not configure the build in $folder."; }
    printf '%s' "${options[*]}" >"$folder/options"
}

build_by=(cmake)  # tests/run puts `nice` before it while tests run
# build FOLDER TARGET…: says nothing when there is nothing to do; on a terminal progress stays on one line.
build() {
    local line code=1
    while IFS= read -r line; do
        case $line in
        'exit '*) code=${line#exit } ;;
        *'no work to do.' | *'Entering directory'* | *'Re-checking globbed directories'*) ;;
        \[*) if [[ -t 2 ]]; then printf '\r\033[K%.79s' "$line" >&2; else say "$line"; fi ;;
        *) say "$line" ;;
        esac
    done < <("${build_by[@]}" --build "$1" --target "${@:2}" 2>&1; echo "exit $?")
    if [[ -t 2 ]]; then printf '\r\033[K' >&2; fi
    return "$code"
}
