# How ./dev talks: what it does, how long that took, and why it stopped.

say() {
  if [ -t 1 ]; then printf '\n\033[1m%s\033[0m\n' "$*"; else printf '\n%s\n' "$*"; fi
}

die() {
  printf 'dev: %s\n' "$*" >&2
  exit 1
}

steps_taken=()
step_now=

# What failed has said why by itself; that it was the last thing done is easily overlooked.
name_what_failed() {
  local code=$?
  [ $code = 0 ] || [ -z "$step_now" ] || printf '\ndev: failed: %s\n' "$step_now" >&2
}
trap name_what_failed EXIT

# step 'What is done' COMMAND...
step() {
  local title=$1 start=$SECONDS
  shift
  step_now=$title
  say "$title"
  "$@"
  step_now=
  steps_taken+=("$(printf '%5d s  %s' $((SECONDS - start)) "$title")")
  printf '(%d s)\n' $((SECONDS - start))
}

sum_up() {
  say "All passed in $SECONDS s"
  printf '%s\n' "${steps_taken[@]}"
}
