#!/bin/sh
# Three parsers of Link headers (npm) do not find the next page in fields that RFC 8288 (3 and B.3)
# allows, and say nothing, so that a reader of pages stops at the first: parse-link-header 2.0.0 and
# li 1.3.0 with blanks around "=" or REL in capitals; li where a title quotes a word, too;
# http-link-header 1.1.4 after a parameter without a value, whose name it takes for "crossorigin; rel".
# Expected was /2 from all. What the fields of most servers look like, they read.
# Source: parse-link-header/index.js (parseLink), http-link-header/lib/link.js (parse).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit parse-link-header@2.0.0 li@1.3.0 http-link-header@1.1.4 >/dev/null
cat > next.js <<'JS'
const assert = require("assert");
const httpLinkHeader = require("http-link-header");
const li = require("li");
const parseLinkHeader = require("parse-link-header");

const fields = {
  usual: '</2>; rel="next"',
  blanks: '</2>; rel = "next"',
  capitals: '</2>; REL="next"',
  "a title": '</2>; title="page \\"two\\""; rel="next"',
  "no value": '</2>; crossorigin; rel="next"',
};
const found = {};
for (const [name, field] of Object.entries(fields)) {
  found[name] = [
    parseLinkHeader(field)?.next?.url,
    li.parse(field).next,
    httpLinkHeader.parse(field).rel("next")[0]?.uri,
  ].map((url) => url ?? "none").join(" ");
}
const names = Object.keys(httpLinkHeader.parse(fields["no value"]).refs[0]);
console.log(found, names);
assert.deepStrictEqual(found, {
  usual: "/2 /2 /2",
  blanks: "none none /2",
  capitals: "none none /2",
  "a title": "/2 none /2",
  "no value": "/2 none none",
});
assert.deepStrictEqual(names, ["uri", "crossorigin; rel"]);
JS
node next.js
