#!/usr/bin/env bash
# tools/alone.sh COMMAND...: runs it in a network of its own, where only loopback is and nothing leads out. TEST_ALONE
# tells the tests. Where the machine does not let us make one, it says so and runs the command as it is.
set -euo pipefail

own_network=(unshare --net)
as_we_are=()
if [ "$(id -u)" != 0 ]; then
  # To bring loopback up one is root, of that network alone; the command is run by who we are.
  own_network+=(--map-root-user)
  as_we_are=(unshare --user "--map-user=$(id -u)" "--map-group=$(id -g)")
fi

if "${own_network[@]}" ip link set lo up 2>/dev/null; then
  # shellcheck disable=SC2016
  exec "${own_network[@]}" sh -c 'ip link set lo up && exec "$@"' sh "${as_we_are[@]}" env TEST_ALONE=1 "$@"
fi
echo "alone.sh: this machine allows no network namespace: what follows could reach others" >&2
exec "$@"
