# Everything that has to pass.

# Their threads meet: they run under ThreadSanitizer too.
readonly concurrent_suites=(transport_tests conformance_tests contract_tests)

# The server that integration and end-to-end tests start.
export TEST_HOVOR=$PWD/build/asan/hovor

readonly fuzz_seconds=60

test_server() {
  ctest --test-dir build/asan --output-on-failure --no-tests=error
}

test_threads() {
  local suite
  for suite in "${concurrent_suites[@]}"; do
    ctest --test-dir build/tsan --output-on-failure --no-tests=error --tests-regex "^$suite\$"
  done
}

run_tests() {
  step "Installing what is missing" setup
  step "Building the web pages" build_web
  step "Building with ASan and UBSan" compile asan
  step "Testing the server's parts" test_server
  step "Building the concurrent suites with TSan" compile tsan "${concurrent_suites[@]}"
  step "Testing what runs at the same time" test_threads
  step "Testing the web code" npm run test:web
  step "Testing the program over TLS, where nothing leads out" tools/alone.sh npm run test:integration
  step "Telling the stories in Chromium, where nothing leads out" tools/alone.sh npm run test:e2e
  step "Fuzzing, $fuzz_seconds s each" tools/fuzz.sh "$fuzz_seconds"
  sum_up
}

e2e() {
  setup
  build_web
  compile asan hovor
  npm run test:e2e -- "$@"
}
