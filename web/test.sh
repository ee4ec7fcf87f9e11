#!/bin/sh
# Runs the unit tests of the page. Arguments: the values of Maven's skipTests and maven.test.skip.
set -eu
cd "$(dirname "$0")"
case " $* " in
  *" true "*) exit 0 ;;
esac
node_modules/.bin/vitest run --silent --reporter=dot >&2
