#!/bin/sh
# just-diff 6.0.2 and just-diff-apply 5.5.0 (npm) have converters for "standard patches" of jsonpatch.com. The first
# does not escape: for a change below the member /users it writes the pointer /paths//users, with which
# fast-json-patch 3.1.1 changes a member "" instead, if there is one. The second overwrites a list's element where
# `add` inserts, loses what is added at "-", passes a `test` that fails, and leaves a moved member in its parent.
# Expected was what fast-json-patch does (RFC 6902, 4; RFC 6901, 3). Replacing and removing come right.
# Source: the packages' index.mjs (jsonPatchPathConverter, diffApply).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit just-diff@6.0.2 just-diff-apply@5.5.0 fast-json-patch@3.1.1 >/dev/null
cat > patch.mjs <<'JS'
import assert from "assert";
import fast from "fast-json-patch";
import { diff, jsonPatchPathConverter as toPointer } from "just-diff";
import { diffApply, jsonPatchPathConverter as fromPointer } from "just-diff-apply";

function just(document, patch) {
  const copy = structuredClone(document);
  diffApply(copy, patch, fromPointer);
  return copy;
}

function standard(document, patch) {
  try {
    return fast.applyPatch(structuredClone(document), patch, true).newDocument;
  } catch (error) {
    return error.name;
  }
}

const [change] = diff({ paths: { "/users": { a: 1 } } }, { paths: { "/users": { a: 2 } } }, toPointer);
const patches = [
  [{ l: [1, 3] }, { op: "add", path: "/l/1", value: 2 }],
  [{ l: [1] }, { op: "add", path: "/l/-", value: 2 }],
  [{ a: 1 }, { op: "test", path: "/a", value: 2 }],
  [{ a: { b: 1 } }, { op: "move", from: "/a/b", path: "/c" }],
  [{ a: 1 }, { op: "replace", path: "/a", value: 2 }],
  [{ a: 1, b: 2 }, { op: "remove", path: "/b" }],
];
const found = patches.map(([document, patch]) => [just(document, [patch]), standard(document, [patch])]);
const elsewhere = standard({ paths: { "/users": { a: 1 }, "": { users: { a: 0 } } } }, [change]);
console.log(change.path, JSON.stringify(elsewhere), ...found.map((pair) => `\n${JSON.stringify(pair)}`));
assert.strictEqual(change.path, "/paths//users/a");
assert.deepStrictEqual(elsewhere, { paths: { "/users": { a: 1 }, "": { users: { a: 2 } } } });
assert.deepStrictEqual(JSON.parse(JSON.stringify(found)), [
  [{ l: [1, 2] }, { l: [1, 2, 3] }],
  [{ l: [1] }, { l: [1, 2] }],
  [{ a: 1 }, "TEST_OPERATION_FAILED"],
  [{ a: { c: 1 } }, { a: {}, c: 1 }],
  [{ a: 2 }, { a: 2 }],
  [{ a: 1 }, { a: 1 }],
]);
JS
node patch.mjs
