#!/usr/bin/env bash
# tools/alone.sh COMMAND...: runs it in a network of its own, where only loopback is and nothing leads out. TEST_ALONE
# tells the tests. Where the machine does not let us make one, it says so and runs the command as it is.
set -euo pipefail

own_network=(unshare --net)
[ "$(id -u)" = 0 ] || own_network+=(--map-root-user)

if "${own_network[@]}" ip link set lo up 2>/dev/null; then
  # shellcheck disable=SC2016
  exec "${own_network[@]}" sh -c 'ip link set lo up && TEST_ALONE=1 exec "$@"' sh "$@"
fi
echo "alone.sh: this machine allows no network namespace: what follows could reach others" >&2
exec "$@"
