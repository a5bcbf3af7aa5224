# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share: install what is missing, on Debian 12 and 13.

say() { printf '\n== %s\n' "$*"; }

die() { printf '%s\n' "$*" >&2; exit 1; }

# The packages that the build needs; one name where 12 and 13 agree. clang reads precompiled headers several times faster than g++:
# everything is built and tested in half of the time.
build_packages() {
  printf '%s ' clang cmake ninja-build mold pkg-config \
    qt6-base-dev qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n \
    libsqlcipher-dev qtkeychain-qt6-dev libqrencode-dev libpango1.0-dev libgmime-3.0-dev libgumbo-dev liborcus-dev libxlsxwriter-dev libarchive-dev libzstd-dev fonts-noto-cjk
  . /etc/os-release
  case "${VERSION_ID:-}" in
    12) printf '%s ' libbotan-2-dev libqt6svg6-dev libqt6svg6 ;;
    *) printf '%s ' libbotan-3-dev qt6-svg-dev qt6-svg-plugins libminizip-dev ;; # xlsxwriter.pc of 13 asks for minizip and its package does not
  esac
}

# What only the tests need: the plain SQLite driver for the oracle, a real keyring in a private session, an accessibility bus and an X
# server for the program on it.
test_packages() {
  printf '%s ' libqt6sql6-sqlite poppler-utils gnome-keyring dbus dbus-x11 libsecret-1-0 at-spi2-core xvfb
}

install_missing() {
  local missing=() name
  for name in "$@"; do
    dpkg-query -W -f='${Status}\n' "$name" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || die "These packages are missing and neither root nor sudo is there to install them: ${missing[*]}"
    as_root=(sudo)
  fi
  say "Installing ${missing[*]}"
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

configure_and_build() { # preset, further cmake words …
  local preset=$1
  shift
  if command -v ccache >/dev/null 2>&1; then
    export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache}
    # Without this nothing that uses a precompiled header is kept.
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS-pch_defines,time_macros}
  fi
  cmake --preset "$preset" "$@"
  cmake --build --preset "$preset" -j "$(nproc)"
}
