# A shop that carries the chat box, and the dashboard of its agent, both on this machine.
#
# It speaks plain HTTP on loopback, where browsers trust it as they trust HTTPS, secure cookies included. HTTPS
# would need a certificate that no browser knows, and the first thing to see would be a warning.

readonly demo_data=demo-data
readonly demo_log=$demo_data/server.log
readonly demo_hovor=build/release/hovor
readonly demo_email=ema@lesnikava.example
readonly demo_patience=30 # seconds until the server must be ready

demo() {
  local port=8080 is_reset=
  while [ $# -gt 0 ]; do
    case $1 in
      --port)
        port=${2:-}
        [[ $port =~ ^[0-9]+$ ]] || die "--port wants a number"
        shift
        ;;
      --reset) is_reset=yes ;;
      *) die "no such option of ./dev demo: $1" ;;
    esac
    shift
  done
  build
  [ -z "$is_reset" ] || rm -rf "$demo_data"
  mkdir -p "$demo_data"
  # What an older version has left.
  "$demo_hovor" migrate --data "$demo_data" >/dev/null
  open_demo_account
  serve_demo "$port"
}

# field NAME: of the JSON object on standard input.
field() {
  node -p 'JSON.parse(require("fs").readFileSync(0, "utf8"))[process.argv[1]] ?? ""' "$1"
}

# Nobody needs the password: each start makes a link that signs in.
open_demo_account() {
  [ -z "$(demo_chat_key)" ] || return 0
  say "Opening an account for the shop Lesní Káva"
  head -c 24 /dev/urandom | base64 | "$demo_hovor" account create --data "$demo_data" --company "Lesní Káva" \
    --name "Ema Nováková" --email "$demo_email" --password-stdin >/dev/null
}

# Nothing before the first account.
demo_chat_key() {
  [ -e "$demo_data/hovor.db" ] || return 0
  "$demo_hovor" account list --data "$demo_data" --json | head -n 1 | field chat_key
}

serve_demo() {
  local port=$1 server base link
  say "Starting"
  : >"$demo_log" # nothing of an earlier start
  "$demo_hovor" serve --data "$demo_data" --listen 127.0.0.1:0 --plain-listen "127.0.0.1:$port" \
    --demo-shop "$(demo_chat_key)" >"$demo_log" 2>&1 &
  server=$!
  # shellcheck disable=SC2064
  trap "kill -TERM $server 2>/dev/null || true" INT TERM
  wait_until_ready "$server"

  base=http://localhost:$port
  link=$base$("$demo_hovor" agent sign-in-link --data "$demo_data" --email "$demo_email" | field path)
  say "Write in one, and see it in the other:"
  printf '  the shop       %s\n' "$base/shop/"
  printf '  the dashboard  %s   (signs in once)\n' "$link"
  printf '\nCtrl-C stops it. What was said stays in %s/ until ./dev demo --reset.\n' "$demo_data"
  open_in_browser "$link" "$base/shop/"
  wait_for_end "$server"
}

wait_until_ready() {
  local server=$1 until=$((SECONDS + demo_patience))
  until grep -q '"ready"' "$demo_log"; do
    if ! kill -0 "$server" 2>/dev/null || [ $SECONDS -ge $until ]; then
      kill -TERM "$server" 2>/dev/null || true
      cat "$demo_log" >&2
      die "the server did not start; if the port is taken, choose another one with --port"
    fi
    sleep 0.1
  done
}

open_in_browser() {
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && command -v xdg-open >/dev/null || return 0
  local address
  for address in "$@"; do xdg-open "$address" >/dev/null 2>&1 || true; done
}

# A trapped signal ends `wait` before the server has ended.
wait_for_end() {
  while kill -0 "$1" 2>/dev/null; do wait "$1" || true; done
  say "Stopped."
}
