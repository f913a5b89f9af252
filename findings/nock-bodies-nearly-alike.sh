#!/bin/sh
# nock 14.0.17 (npm) is to "exact match" a body, says its README, and takes other ones: {"owner": {"id": 1}}
# where {"owner.id": 1} is expected, and the other way round, and two rows of JSON lines that lack the line
# break between them, or have one within a row. So a test passes for requests that a server reads in another
# way, or not at all. A blank too few and a number for true are refused, so it does compare.
# Expected was equality of members and of bytes (RFC 8259, 4; https://jsonlines.org).
# Source: nock/lib/match_body.js (strips line breaks), nock/lib/common.js (dataEqual, expand).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit nock@14.0.17 >/dev/null
cat > bodies.mjs <<'JS'
import assert from "assert";
import nock from "nock";

nock.disableNetConnect();

async function matches(expected, sent, type = "application/json") {
  nock.cleanAll();
  nock("http://localhost").post("/groups", expected).reply(200);
  const body = typeof sent === "string" ? sent : JSON.stringify(sent);
  const options = { method: "POST", body, headers: { "Content-Type": type } };
  return fetch("http://localhost/groups", options).then(() => true, () => false);
}

const lines = '{"id":1}\n{"id":2}\n';
const found = {
  same: await matches(lines, lines, "application/jsonl"),
  "a name with a dot": await matches({ "owner.id": 1 }, { owner: { id: 1 } }),
  "an object": await matches({ owner: { id: 1 } }, { "owner.id": 1 }),
  "no line break": await matches(lines, '{"id":1}{"id":2}', "application/jsonl"),
  "one within a row": await matches(lines, '{"id":\n1}\n{"id":2}\n', "application/jsonl"),
  "no blank": await matches('{"id":1} {"id":2}', '{"id":1}{"id":2}', "application/jsonl"),
  "a number": await matches({ active: true }, { active: 1 }),
};
console.log(found);
assert.deepStrictEqual(Object.values(found), [true, true, true, true, true, false, false]);
JS
node bodies.mjs
