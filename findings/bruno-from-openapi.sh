#!/bin/sh
# @usebruno/converters 0.23.0 (npm; Bruno's import of OpenAPI) makes requests that the document does not describe:
# a login with `security: []` inherits the collection's bearer token; the `servers` of an operation are dropped, so
# that its request goes to another host; an object in `deepObject` loses its name; and a merge patch goes as plain
# JSON. No warning. Expected were no authentication, its own host, filter[a]=1, and application/merge-patch+json
# (OpenAPI 3.1.1, Operation Object and style examples). A scheme of an operation's own is kept.
# Source: converters/src/openapi/openapi-to-bruno.js.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @usebruno/converters@0.23.0 >/dev/null
cat > convert.mjs <<'JS'
import assert from "assert";
import { openApiToBruno } from "@usebruno/converters";

const responses = { 204: { description: "done" } };
const object = { type: "object", properties: { a: { type: "integer", example: 1 } } };
const filter = { name: "filter", in: "query", style: "deepObject", schema: object, example: { a: 1 } };
const patch = { content: { "application/merge-patch+json": { schema: object } } };
const document = {
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  servers: [{ url: "https://api.example" }],
  security: [{ token: [] }],
  paths: {
    "/login": { post: { summary: "login", security: [], responses } },
    "/upload": { post: { summary: "upload", servers: [{ url: "https://files.example" }], responses } },
    "/search": { get: { summary: "search", security: [{ basic: [] }], parameters: [filter], responses } },
    "/group": { patch: { summary: "group", requestBody: patch, responses } },
  },
  components: {
    securitySchemes: { token: { type: "http", scheme: "bearer" }, basic: { type: "http", scheme: "basic" } },
  },
};
const made = await openApiToBruno(document);
const found = { all: made.root.request.auth.mode, host: made.environments[0].variables[0].value };
for (const { name, request } of made.items) {
  const headers = request.headers.map((header) => header.value);
  const query = request.params.map((each) => `${each.name}=${each.value}`);
  found[name] = [request.url, request.auth.mode, ...query, request.body.mode, ...headers].join(" ");
}
console.log(found);
assert.deepStrictEqual(found, {
  all: "bearer",
  host: "https://api.example",
  login: "{{baseUrl}}/login inherit none",
  upload: "{{baseUrl}}/upload inherit none",
  search: "{{baseUrl}}/search basic a=1 none",
  group: "{{baseUrl}}/group inherit json",
});
JS
node convert.mjs
