#!/bin/sh
# Fetches GeoNames and Natural Earth, as package-lock.json pins them, when they are missing or older than the lock.
set -eu
cd "$(dirname "$0")"
mark=node_modules/.package-lock.json
if [ -f "$mark" ] && [ -z "$(find package-lock.json -newer "$mark")" ]; then
  exit 0
fi
if ! command -v npm >/dev/null 2>&1; then
  echo "knowledge: npm is missing. It fetches the place names and map outlines that package.json lists." >&2
  echo "Maybe install Node.js 20 or newer, e.g. apt install nodejs npm." >&2
  exit 1
fi
npm ci --ignore-scripts --loglevel=error >&2
touch "$mark"
