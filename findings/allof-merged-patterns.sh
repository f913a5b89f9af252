#!/bin/sh
# json-schema-merge-allof 0.8.1 ("Lossless in terms of validation rules") and allof-merge 0.6.8 (npm; viewers of
# OpenAPI flatten `allOf` with them) join two patterns into (?=b$)(?=^a), which asks for both at one position: "ab"
# matches each, and the merged schema refuses it. Where both begin with ^ it comes right. For types that exclude each
# other, allof-merge drops the type, so that a schema which nothing fits takes everything; the other raises. Expected
# were the same values before and after, as ajv 8.17.1 judges them (JSON Schema 2020-12, Validation 6.3.3: a pattern
# matches anywhere). Source: json-schema-merge-allof/src/index.js, allof-merge/dist (mergePattern, mergeTypes).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit json-schema-merge-allof@0.8.1 allof-merge@0.6.8 ajv@8.17.1 >/dev/null
cat > merge.js <<'JS'
const assert = require("assert");
const Ajv = require("ajv/dist/2020");
const { merge } = require("allof-merge");
const mergeAllOf = require("json-schema-merge-allof");

const ajv = new Ajv({ strict: false });
const both = (one, other) => ({ allOf: [one, other] });
const cases = [
  [both({ pattern: "b$" }, { pattern: "^a" }), "ab"],
  [both({ pattern: "^a" }, { pattern: "^.*b$" }), "ab"],
  [both({ pattern: "[0-9]" }, { pattern: "[a-z]" }), "a1"],
  [both({ type: "integer", maximum: 4 }, { type: "string" }), "text"],
];

function judged(way, schema, value) {
  try {
    return ajv.validate(way(structuredClone(schema)), value);
  } catch (error) {
    return error.message.split(" for ")[0];
  }
}

const ways = { unmerged: (schema) => schema, "merge-allof": mergeAllOf, "allof-merge": (schema) => merge(schema) };
const found = Object.fromEntries(
  Object.entries(ways).map(([name, way]) => [name, cases.map(([schema, value]) => judged(way, schema, value))]),
);
console.log(merge(cases[0][0]), mergeAllOf(cases[0][0]), found);
assert.deepStrictEqual(found, {
  unmerged: [true, true, true, false],
  "merge-allof": [false, true, false, "Could not resolve values"],
  "allof-merge": [false, true, false, true],
});
JS
node merge.js
