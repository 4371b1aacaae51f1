#!/usr/bin/env bash
# Runs each libFuzzer target of server/tests/fuzz for so many seconds: tools/fuzz.sh 60
# Begins with the committed corpus; what is found on the way is kept in build/fuzz-corpus, and an input that
# breaks a promise in build/fuzz-artefacts. Then the exit code is 1, and the input belongs into the corpus.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:?how many seconds for each target?}
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzz_targets

failed=0
for corpus in server/tests/fuzz/corpus/*/; do
  target=$(basename "$corpus")
  found=build/fuzz-corpus/$target
  artefacts=build/fuzz-artefacts/$target
  mkdir -p "$found" "$artefacts"
  log=build/fuzz-artefacts/$target.log
  if build/fuzz/server/tests/fuzz/fuzz_"$target" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=1024 \
    -print_final_stats=1 -artifact_prefix="$artefacts/" "$found" "$corpus" >"$log" 2>&1; then
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    coverage=$(sed -n 's/.*DONE *\(cov: [0-9]* ft: [0-9]*\).*/\1/p' "$log")
    echo "$target: $executions executions, $coverage, no findings"
  else
    failed=1
    echo "$target: a finding, see $log and $artefacts" >&2
    grep -m 3 -E 'ERROR|SUMMARY|Test unit written' "$log" >&2 || tail -n 20 "$log" >&2
  fi
done
exit "$failed"
