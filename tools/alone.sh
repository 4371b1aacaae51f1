#!/usr/bin/env bash
# tools/alone.sh COMMAND...: runs it in a network of its own, out of which nothing leads. TEST_ALONE tells the tests.
# Where the machine does not let us make one, it says so and runs the command as it is.
set -euo pipefail

# Beside loopback a cable whose both ends are here, with an address and no route: a browser with loopback alone holds
# itself to be offline.
readonly cables='ip link set lo up && ip link add out type veth peer name in && ip addr add 198.51.100.1/32 dev out &&
  ip link set out up && ip link set in up'

own_network=(unshare --net)
as_we_are=()
if [ "$(id -u)" != 0 ]; then
  # To lay the cables one is root, of that network alone; the command is run by who we are.
  own_network+=(--map-root-user)
  as_we_are=(unshare --user "--map-user=$(id -u)" "--map-group=$(id -g)")
fi

if "${own_network[@]}" sh -c "$cables" 2>/dev/null; then
  exec "${own_network[@]}" sh -c "$cables"' && exec "$@"' sh "${as_we_are[@]}" env TEST_ALONE=1 "$@"
fi
echo "alone.sh: this machine allows no network namespace: what follows could reach others" >&2
exec "$@"
