# What can be seen without running anything.

cpp_files() {
  git ls-files '*.cpp' '*.hpp'
}

check_format() {
  cpp_files | xargs -r clang-format-14 --dry-run -Werror
}

# The flags of a build that need not have been built: only its configuration is read.
read_with_clang() {
  [ -e build/dev/build.ninja ] || cmake --preset dev >build/dev.configure.log || return 1
  cmake --build --preset dev --target build.ninja >/dev/null
  node tools/lint/second-compiler.mjs build/dev
}

check_shell() {
  git ls-files '*.sh' dev .ci/run | xargs -r shellcheck --shell=bash
}

check_web_types() {
  npm run typecheck
  npm run lint:web
}

lint() {
  step "Installing what is missing" setup
  step "Building the web pages" build_web
  step "Format of the C++ code" check_format
  step "What derives from the wire" npm run protocol:check
  step "Shell scripts" check_shell
  step "Layers" node tools/check-layers.mjs
  step "Length of files" node tools/lint/file-length.mjs
  step "Contrast of the colours" node tools/contrast.mjs
  step "Size of what browsers load" npm run size
  step "Types and rules of the web code" check_web_types
  step "A second compiler's warnings" read_with_clang
  sum_up
}

format() {
  setup
  cpp_files | xargs -r clang-format-14 -i
  npm run format:web
}
