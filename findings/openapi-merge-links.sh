#!/bin/sh
# openapi-merge 2.0.2 (npm) renames an operationId that two documents share, and all that names it but the
# links: those by `operationId` keep the old name, so that after a merge the link of the second document
# leads to the first one's operation, "get this group" to "get this user". A prefix does not help. Links
# by `operationRef`, mappings of discriminators and security requirements it does rename, with the path
# or name; so nobody looks. Expected was get1 in the link, too (OpenAPI 3.0.3, Link Object).
# Source: openapi-merge/dist/paths-and-components.js, reference-walker.js.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit openapi-merge@2.0.2 >/dev/null
cat > merge.js <<'JS'
const assert = require("assert");
const { merge } = require("openapi-merge");

function document(name) {
  const links = { byId: { operationId: "get" }, byRef: { operationRef: `#/paths/~1${name}/get` } };
  const get = { operationId: "get", security: [{ key: [] }], responses: { 200: { description: "ok", links } } };
  const securitySchemes = { key: { type: "apiKey", in: "header", name: `X-${name}` } };
  const info = { title: name, version: "1" };
  return { openapi: "3.0.3", info, paths: { [`/${name}`]: { get } }, components: { securitySchemes } };
}

function second(options) {
  const { output } = merge([{ oas: document("users") }, { oas: document("groups"), ...options }]);
  const [path, { get }] = Object.entries(output.paths)[1];
  const { byId, byRef } = get.responses[200].links;
  return [path, get.operationId, Object.keys(get.security[0])[0], byId.operationId, byRef.operationRef];
}

const found = {
  plain: second({}),
  prefixed: second({ dispute: { prefix: "B" } }),
  moved: second({ pathModification: { prepend: "/v2" } }),
};
console.log(found);
assert.deepStrictEqual(found, {
  plain: ["/groups", "get1", "key1", "get", "#/paths/~1groups/get"],
  prefixed: ["/groups", "Bget", "Bkey", "get", "#/paths/~1groups/get"],
  moved: ["/v2/groups", "get1", "key1", "get", "#/paths/~1v2~1groups/get"],
});
JS
node merge.js
