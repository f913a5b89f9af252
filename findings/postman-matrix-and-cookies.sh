#!/bin/sh
# openapi-to-postmanv2 6.3.3 (npm; Postman's importer) writes an exploded list in `style: matrix` with
# the positions of its elements, ;p=0=a;1=b, as if the list were an object. A required parameter in a
# cookie is not in the request at all, and one whose schema stands under `content` comes empty, its
# example lost. No warning. Lists in pipes and objects in brackets come right.
# Expected were ;p=a;p=b, a Cookie header, and the example as JSON (OpenAPI 3.0.3, style examples).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit openapi-to-postmanv2@6.3.3 >/dev/null
cat > import.js <<'JS'
const assert = require("assert");
const { convert } = require("openapi-to-postmanv2");

const list = { type: "array", items: { type: "string" }, example: ["a", "b"] };
const map = { type: "object", properties: { a: { type: "string" } } };

function imported(parameter) {
  const path = parameter.in === "path" ? "/x/{p}" : "/x";
  const get = { parameters: [{ name: "p", required: true, ...parameter }], responses: { 200: { description: "ok" } } };
  const info = { title: "t", version: "1" };
  const data = { openapi: "3.0.3", info, servers: [{ url: "http://localhost" }], paths: { [path]: { get } } };
  const options = { requestParametersResolution: "Example" };
  return new Promise((resolve) => {
    convert({ type: "json", data }, options, (error, result) => {
      const request = (item) => item.request ?? request(item.item[0]);
      const { url, header } = request(result.output[0].data.item[0]);
      const pairs = [...url.variable, ...url.query].map(({ key, value }) => `${key}: ${value}`);
      resolve([...pairs, ...(header ?? []).map(({ key }) => key)].join(", "));
    });
  });
}

(async () => {
  const found = {
    matrix: await imported({ in: "path", style: "matrix", explode: true, schema: list }),
    cookie: await imported({ in: "cookie", style: "form", explode: false, schema: list }),
    content: await imported({ in: "query", content: { "application/json": { schema: map, example: { a: "1" } } } }),
    pipes: await imported({ in: "query", style: "pipeDelimited", explode: false, schema: list }),
  };
  console.log(found);
  assert.deepStrictEqual(found, { matrix: "p: ;p=0=a;1=b", cookie: "", content: "p: ", pipes: "p: a|b" });
})();
JS
node import.js
