#!/bin/sh
# Builds the page into target/classes/org/sitrep/web, when something it is made of is newer than the page there.
set -eu
cd "$(dirname "$0")"
contract=../app/src/main/resources/org/sitrep/app/serve/openapi.yaml
out=target/classes/org/sitrep/web
made=$out/index.html.gz
if [ -f "$made" ] && [ -z "$(find src messages scripts index.html build.sh package-lock.json ./*.js ./*.json "$contract" \
    -newer "$made" -print | head -n 1)" ]; then
  exit 0
fi
if ! command -v npm >/dev/null 2>&1; then
  echo "web: npm is missing. It fetches what package.json lists, to build the page." >&2
  echo "Maybe install Node.js 20 or newer, e.g. apt install nodejs npm." >&2
  exit 1
fi
mark=node_modules/.package-lock.json
if [ ! -f "$mark" ] || [ -n "$(find package-lock.json -newer "$mark")" ]; then
  npm ci --ignore-scripts --loglevel=error >&2
  touch "$mark"
fi
node scripts/schema.js >&2
node scripts/check.js >&2
node_modules/.bin/svelte-check --tsconfig tsconfig.json --threshold warning --fail-on-warnings --output human >&2
stage=target/stage.$$
trap 'rm -rf "$stage"' EXIT
node_modules/.bin/vite build --logLevel warn --outDir "$stage" >&2
node scripts/compress.js "$stage" >&2
rm -rf "$out"
mkdir -p "$(dirname "$out")"
mv "$stage" "$out"
