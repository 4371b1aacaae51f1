# The web pages, and the C++ parts by preset.

readonly web_stamp=build/.web

# A second start of the demo waits for nothing: the pages are built again only when something is newer.
web_is_built() {
  local folder newer
  for folder in dashboard shop widget; do
    [ -d "web/$folder/dist" ] || return 1
  done
  [ -e "$web_stamp" ] || return 1
  newer=$(find web protocol package.json package-lock.json \( -name node_modules -o -name dist \) -prune \
    -o -newer "$web_stamp" -print -quit)
  [ -z "$newer" ]
}

build_web() {
  web_is_built && return 0
  npm run build
  touch "$web_stamp"
}

# compile PRESET TARGET...: all targets when none is named. Ninja configures again by itself.
compile() {
  local preset=$1 log=build/$1.configure.log
  shift
  if [ ! -e "build/$preset/build.ninja" ]; then
    cmake --preset "$preset" >"$log" 2>&1 || {
      cat "$log"
      return 1
    }
  fi
  cmake --build --preset "$preset" ${1:+--target "$@"}
}

build() {
  setup_to_build
  say "Building the web pages"
  build_web
  say "Building the server"
  compile release hovor
}

bench() {
  setup
  say "Building"
  build_web
  compile release
  install_npm bench
  node bench/run.mjs "$@"
}
