#!/bin/sh
# openapi-backend 5.21.2 (npm) mocks a response of `example: false` as true, "" as "string" and null as {}:
# it takes an example only if that is true in JavaScript, and else makes a sample of the schema. Asked for
# the named example "off" of value false, it gives the first one, "on". The first of several it takes
# whatever it is, so 0 in `examples` comes right. Expected were the examples, as @scalar/mock-server
# 0.14.4 gives them. So a client tested at the mock never meets "no more pages" or "not a member".
# Source: openapi-backend/backend.js (mockResponseForOperation).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts openapi-backend@5.21.2 @scalar/mock-server@0.14.4 >/dev/null
cat > mock.mjs <<'JS'
import assert from "assert";
import { createMockServer } from "@scalar/mock-server";
import { OpenAPIBackend } from "openapi-backend";

const media = {
  member: { schema: { type: "boolean" }, example: false },
  next: { schema: { type: ["string", "null"] }, example: null },
  note: { schema: { type: "string" }, example: "" },
  first: { schema: { type: "boolean" }, examples: { off: { value: false }, on: { value: true } } },
  named: { schema: { type: "boolean" }, examples: { on: { value: true }, off: { value: false } } },
};
const paths = Object.fromEntries(
  Object.entries(media).map(([operationId, each]) => {
    const content = { "application/json": each };
    return [`/${operationId}`, { get: { operationId, responses: { 200: { description: "ok", content } } } }];
  }),
);
const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths };
const backend = new OpenAPIBackend({ definition: structuredClone(document), quick: true });
await backend.init();
const server = await createMockServer({ document: structuredClone(document) });

const found = {};
for (const operation of Object.keys(media)) {
  const example = operation === "named" ? "off" : undefined;
  const { mock } = backend.mockResponseForOperation(operation, { example });
  const prefer = example ? { Prefer: `example=${example}` } : {};
  const response = await server.request(`/${operation}`, { headers: { Accept: "application/json", ...prefer } });
  found[operation] = [JSON.stringify(mock), await response.text()];
}
console.log(found);
assert.deepStrictEqual(found, {
  member: ["true", "false"],
  next: ["{}", "null"],
  note: ['"string"', '""'],
  first: ["false", "false"],
  named: ["true", "false"],
});
process.exit(0);
JS
node mock.mjs
