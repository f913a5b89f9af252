#!/bin/sh
# swagger-client 3.39.0 (npm; what Swagger UI sends with) joins an object in `style: pipeDelimited`
# by commas, though an array in the same style gets its pipes. A list in a cookie with `explode: true`
# becomes one cookie that holds the pairs once more, p=p%3Dx%26p%3Dy, and without `explode` it is not
# exploded, though true is the default of its style. An empty text in the query is not sent at all.
# Expected were p=a|1|b|2, p=x&p=y twice, and p= (OpenAPI 3.1.1, 4.8.12, table of style examples).
# Source: swagger-client/es/execute/oas3/style-serializer.js and parameter-builders.js.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit swagger-client@3.39.0 >/dev/null
cat > send.mjs <<'JS'
import assert from "assert";
import SwaggerClient from "swagger-client";

async function sent(parameter, value) {
  const responses = { 200: { description: "ok" } };
  const get = { operationId: "read", parameters: [{ name: "p", ...parameter }], responses };
  const spec = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    servers: [{ url: "http://localhost" }],
    paths: { "/x": { get } },
  };
  const resolved = await SwaggerClient.resolve({ spec });
  const call = { spec: resolved.spec, operationId: "read", parameters: { p: value } };
  const request = SwaggerClient.buildRequest(call);
  return request.headers.Cookie ?? request.url.replace("http://localhost/x", "");
}

const list = { type: "array", items: { type: "string" } };
const map = { type: "object", additionalProperties: { type: "string" } };
const pipes = { in: "query", style: "pipeDelimited", explode: false };
const found = [
  await sent({ ...pipes, schema: list }, ["1", "2"]),
  await sent({ ...pipes, schema: map }, { a: "1", b: "2" }),
  await sent({ in: "cookie", explode: true, schema: list }, ["x", "y"]),
  await sent({ in: "cookie", schema: list }, ["x", "y"]),
  await sent({ in: "query", schema: { type: "string" } }, ""),
];
console.log(found);
assert.deepStrictEqual(found, ["?p=1|2", "?p=a,1,b,2", "p=p%3Dx%26p%3Dy", "p=x%2Cy", ""]);
JS
node send.mjs
