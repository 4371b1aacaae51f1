# What has to be on the machine: from Debian, and from npm into this folder.

readonly node_minimum=20.19.0

# For those who build (and run the demo); those who test and lint need tools/packages-test.txt too.
setup_to_build() {
  mkdir -p build
  install_debian tools/packages.txt
  install_node
  install_npm .
}

setup() {
  mkdir -p build
  install_debian tools/packages.txt tools/packages-test.txt
  install_node
  install_npm .
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "this needs root, and there is no sudo: run as root $*"
  fi
}

# A machine that is thrown away need not survive a power cut in the middle of this.
apt_options=(-yq -o APT::Status-Fd=1)
[ -z "${CI:-}" ] || apt_options+=(-o Dpkg::Options::=--force-unsafe-io)

# apt_get WHAT...: keeps its many lines in build/apt.log and shows how far it is.
apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get "${apt_options[@]}" "$@" 2>&1 | tee -a build/apt.log |
    awk -F: '/^(dl|pm)status:/ {
               now = ($1 == "dlstatus" ? "fetching " : "installing ") int($3 / 20) * 20 " %"
               if (now != before) print "  " now
               fflush()
               before = now
             }' ||
    {
      tail -n 20 build/apt.log >&2
      die "apt-get $1 failed; all it said is in build/apt.log"
    }
}

missing_packages() {
  local wanted
  wanted=$(cat "$@" | sed '/^#/d; /^$/d' | sort -u)
  # shellcheck disable=SC2086
  comm -23 <(echo "$wanted") \
    <(dpkg-query -W -f '${Status}\t${Package}\n' $wanted 2>/dev/null | sed -n 's/^install ok installed\t//p' | sort -u)
}

install_debian() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing from Debian: ${missing[*]}"
  apt_get update
  apt_get install --no-install-recommends "${missing[@]}"
}

# Debian 12 has Node.js 18. A newer one, where it is needed, is npm's package `node`, in the project.
has_node() {
  command -v node >/dev/null && command -v npm >/dev/null || return 1
  [ "$(printf '%s\n' "$node_minimum" "$(node --version | tr -d v)" | sort -V | head -n 1)" = "$node_minimum" ]
}

install_node() {
  has_node && return 0
  export PATH="$PWD/.tools/node/node_modules/node/bin:$PWD/.tools/node/node_modules/.bin:$PATH"
  has_node && return 0
  say "Installing Node.js 22 into .tools"
  if ! command -v npm >/dev/null; then
    apt_get update
    apt_get install --no-install-recommends npm
  fi
  npm install --prefix .tools/node --no-save --no-package-lock --no-audit --no-fund --foreground-scripts node@22 npm@11
  hash -r
  has_node || die "npm's package node@22 brought no Node.js of at least $node_minimum: install one by hand"
}

# install_npm FOLDER: what its lock file names, unless just that is there.
install_npm() {
  local known=$1/node_modules/.installed-lock.json
  cmp -s "$1/package-lock.json" "$known" && return 0
  say "Installing from npm"
  (cd "$1" && npm ci --no-audit --no-fund)
  cp "$1/package-lock.json" "$known"
}
