#!/bin/sh
# Debian's Chromium as people have it: a frame of another site keeps its things in a part of its own. Playwright turns
# that off, and its private windows then refuse such frames any storage.
for argument; do
  shift
  case $argument in
    --disable-features=*) argument=$(printf %s "$argument" | sed 's/ThirdPartyStoragePartitioning,*//') ;;
  esac
  set -- "$@" "$argument"
done
exec "${TEST_CHROMIUM:-/usr/bin/chromium}" "$@"
