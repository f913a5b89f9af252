#!/bin/sh
# immutable-json-patch 6.0.3 (npm; it edits the documents of svelte-jsoneditor) fails a `test` of an
# object whose members come in another order, so that a patch which a server made of the same object
# is refused as a conflict. It takes "-" for the end of a list in an object, too: to replace the member
# "-" changes nothing, and to add one makes "undefined". Expected were no conflict (RFC 6902, 4.6: members
# are compared by name) and a changed member, as from fast-json-patch 3.1.1.
# Source: immutable-json-patch/lib/esm/utils.js (isEqual), immutableJSONPatch.js (resolvePathIndex).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit immutable-json-patch@6.0.3 fast-json-patch@3.1.1 >/dev/null
cat > patch.mjs <<'JS'
import assert from "assert";
import fast from "fast-json-patch";
import { immutableJSONPatch } from "immutable-json-patch";

function tried(apply) {
  try {
    return JSON.stringify(apply());
  } catch (error) {
    return error.constructor.name;
  }
}

const patches = [
  [{ v: { a: 1, b: 2 } }, { op: "test", path: "/v", value: { a: 1, b: 2 } }],
  [{ v: { a: 1, b: 2 } }, { op: "test", path: "/v", value: { b: 2, a: 1 } }],
  [{ "-": 1 }, { op: "replace", path: "/-", value: 2 }],
  [{ a: 1 }, { op: "add", path: "/-", value: 2 }],
];
const found = patches.map(([document, operation]) => [
  tried(() => immutableJSONPatch(document, [operation])),
  tried(() => fast.applyPatch(structuredClone(document), [operation]).newDocument),
]);
console.log(found);
assert.deepStrictEqual(found, [
  ['{"v":{"a":1,"b":2}}', '{"v":{"a":1,"b":2}}'],
  ["Error", '{"v":{"a":1,"b":2}}'],
  ['{"-":1}', '{"-":2}'],
  ['{"a":1,"undefined":2}', '{"a":1,"-":2}'],
]);
JS
node patch.mjs
