#!/bin/sh
# Two readers of rate limits find no wait in a 429 that says "Retry-After: 60" beside X-RateLimit-Remaining: 0.
# ratelimit-header-parser 0.1.0 (npm) takes the 60 for a time since 1970, so the limit was reset long ago;
# ratelimit-headers 0.1.0 (PyPI) drops it, and reads X-RateLimit-Reset: 60 as 1970 instead. Of the form that
# IETF's drafts have since 08, RateLimit: "default";r=0;t=60, one makes NaN and an invalid date, the other
# nothing, both without an error. Expected were 60 seconds from now (RFC 9110, 10.2.3) in each; both read
# them from RateLimit-Reset: 60. Source: ratelimit-header-parser/dist/index.mjs, ratelimit_headers/parsers/.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check ratelimit-headers==0.1.0
npm install --silent --no-fund --no-audit ratelimit-header-parser@0.1.0 >/dev/null
cat > headers.json <<'JSON'
{"RateLimit-Reset": {"ratelimit-limit": "9", "ratelimit-remaining": "0", "ratelimit-reset": "60"},
 "Retry-After": {"x-ratelimit-limit": "9", "x-ratelimit-remaining": "0", "retry-after": "60"},
 "X-RateLimit-Reset": {"x-ratelimit-limit": "9", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "60"},
 "RateLimit": {"ratelimit-policy": "\"default\";q=9;w=60", "ratelimit": "\"default\";r=0;t=60"}}
JSON
cat > read.mjs <<'JS'
import { readFileSync } from "fs";
import { parseRateLimit } from "ratelimit-header-parser";

for (const [name, headers] of Object.entries(JSON.parse(readFileSync("headers.json")))) {
  const { remaining, reset } = parseRateLimit({ headers });
  const wait = Math.round((reset - Date.now()) / 1000);
  console.log(`npm ${name}: ${remaining} left, wait ${wait < 0 ? "since 1970" : wait}`);
}
JS
cat > read.py <<'PYTHON'
import datetime
import json

from ratelimit_headers import parse

with open("headers.json") as text:
    given = json.load(text)
for name, headers in given.items():
    state = parse(response_headers=headers)
    wait = state.retry_after
    if wait is None and state.reset is not None:
        left = state.reset - datetime.datetime.now(datetime.timezone.utc)
        wait = "since 1970" if left.days < 0 else left.seconds
    print(f"PyPI {name}: {state.remaining} left, wait {wait}")
PYTHON
{ node read.mjs && venv/bin/python read.py; } | tee found
test "$(cat found)" = 'npm RateLimit-Reset: 0 left, wait 60
npm Retry-After: 0 left, wait since 1970
npm X-RateLimit-Reset: 0 left, wait 60
npm RateLimit: NaN left, wait NaN
PyPI RateLimit-Reset: 0 left, wait 60
PyPI Retry-After: 0 left, wait None
PyPI X-RateLimit-Reset: 0 left, wait since 1970
PyPI RateLimit: None left, wait None'
