#!/bin/sh
# openapi-diff 0.24.1 (npm) calls two documents equal where a request loses a value of an enumeration,
# gains a pattern, or takes null no more: "No changes found", exit 0. A smaller maxLength and a new
# required member in the same place are breaking, as expected, so it does compare request bodies;
# it knows none of these three, and does not say so when it meets one. Expected was exit 1 for each,
# or a warning. Source: KEYWORDS.md of its dependency json-schema-diff ("enum: no").
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit openapi-diff@0.24.1 >/dev/null
cat > compare.js <<'JS'
const { spawnSync } = require("child_process");
const fs = require("fs");

function write(file, schema) {
  const content = { "application/json": { schema } };
  const responses = { 204: { description: "done" } };
  const post = { requestBody: { required: true, content }, responses };
  const info = { title: "t", version: "1" };
  fs.writeFileSync(file, JSON.stringify({ openapi: "3.0.3", info, paths: { "/a": { post } } }));
  return file;
}

function status(old, fresh) {
  const files = [write("old.json", old), write("new.json", fresh)];
  const run = spawnSync("node_modules/.bin/openapi-diff", files, { encoding: "utf8" });
  return [run.status, /No changes found/.test(run.stdout)];
}

const text = { type: "string" };
const found = {
  "a value lost": status({ ...text, enum: ["a", "b"] }, { ...text, enum: ["a"] }),
  "a new pattern": status(text, { ...text, pattern: "^a$" }),
  "null no more": status({ ...text, nullable: true }, text),
  "a smaller maxLength": status({ ...text, maxLength: 5 }, { ...text, maxLength: 2 }),
};
console.log(found);
const expected = [[0, true], [0, true], [0, true], [1, false]];
require("assert").deepStrictEqual(Object.values(found), expected);
JS
node compare.js
