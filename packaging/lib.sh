# shellcheck shell=bash
# What the scripts of this directory share. Source it; it changes to the root of the project.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck disable=SC2034  # used by the scripts that source this
root=$PWD

say() { printf '%s\n' "$*" >&2; }
die() { say "$(basename "$0"): $*"; exit 1; }

# Qt and the tools want UTF-8; a bare machine has no other such locale than C.UTF-8.
utf8_locale() {
  if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then export LC_ALL=C.UTF-8 LANG=C.UTF-8; fi
}

# The compiler's cache outlives build/, so that a fresh clone and a removed build directory are cheap.
compiler_cache() {
  export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/var/tmp}/.cache}/ccache}
  export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
  export CCACHE_DEPEND=1  # a miss costs one run of the compiler, not two
  export CCACHE_SLOPPINESS=pch_defines,time_macros  # without it nothing that reads precompiled headers is kept
  if ! mkdir -p "$CCACHE_DIR" 2>/dev/null || ! [[ -w $CCACHE_DIR ]]; then export CCACHE_DISABLE=1; fi
}

# build PRESET TARGET…: configures and builds, quietly while all goes well.
build() {
  local preset=$1
  shift
  compiler_cache
  mkdir -p build
  if ! cmake --preset "$preset" >"build/$preset.configure.log" 2>&1; then
    cat "build/$preset.configure.log" >&2
    return 1
  fi
  # No more compilers than processors: two on one push each other out of its caches.
  cmake --build --preset "$preset" --parallel "$(nproc)" --target "$@"
}

utf8_locale
