#!/bin/sh
# Clients that three generators (npm) write send what the document does not say. oazapfts 7.5.0 and
# swagger-typescript-api 13.13.0 send a merge patch as application/json; a list in `style: label` lacks its dot in all
# three. The second one's exploded object in a query is "[object Object]", its list in a multipart body one part of
# JSON, and it and @hey-api/openapi-ts 0.99.0 ignore `explode: false` in a form. Expected is what stands to the right
# of the results below (OpenAPI 3.0.3, Parameter Object and Encoding Object; RFC 7396).
# Source: oazapfts/dist, swagger-typescript-api/templates/base, openapi-ts' client-fetch.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit @hey-api/openapi-ts@0.99.0 oazapfts@7.5.0 @oazapfts/runtime@1.2.0 \
  swagger-typescript-api@13.13.0 typescript@5.9.3 tsx@4.23.15 >/dev/null
cat > document.js <<'JS'
const list = { type: "array", items: { type: "string" } };
const object = { type: "object", properties: { a: { type: "integer" } } };
const members = { type: "object", properties: { l: list } };
const responses = { 204: { description: "done" } };
const body = (type, schema, encoding) => ({ requestBody: { content: { [type]: { schema, encoding } } } });
const calls = {
  merge: ["patch", "", body("application/merge-patch+json", object)],
  label: ["get", "/{p}", { parameters: [{ name: "p", in: "path", required: true, style: "label", schema: list }] }],
  filter: ["get", "", { parameters: [{ name: "p", in: "query", schema: object }] }],
  parts: ["post", "", body("multipart/form-data", members)],
  form: ["post", "", body("application/x-www-form-urlencoded", members, { l: { explode: false } })],
};
const paths = {};
for (const [operationId, [method, rest, call]] of Object.entries(calls)) {
  paths[`/${operationId}${rest}`] = { [method]: { operationId, responses, ...call } };
}
const servers = [{ url: "http://localhost" }];
console.log(JSON.stringify({ openapi: "3.0.3", info: { title: "t", version: "1" }, servers, paths }));
JS
node document.js > document.json
node_modules/.bin/openapi-ts -i document.json -o hey -c @hey-api/client-fetch >/dev/null 2>&1
node_modules/.bin/oazapfts document.json oazapfts.ts >/dev/null
node_modules/.bin/swagger-typescript-api generate --path document.json -o swagger -n api.ts >/dev/null 2>&1
cat > send.mts <<'TS'
import assert from "assert";
import { client } from "./hey/client.gen.ts";
import * as hey from "./hey/sdk.gen.ts";
import * as oazapfts from "./oazapfts.ts";
import { Api } from "./swagger/api.ts";

let sent = "";
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const type = request.headers.get("content-type") ?? "";
  const parts = async () => [...(await request.formData())].map(([name, value]) => `${name}=${value}`).join(" ");
  const text = type.startsWith("multipart") ? await parts() : await request.text();
  sent = type.includes("json") ? type : text || request.url.replace("http://localhost", "");
  return new Response(null, { status: 204 });
};
client.setConfig({ baseUrl: "http://localhost" });
const api: any = new Api({ baseUrl: "http://localhost" });
const l = ["x", "y"];
const ways: Record<string, (() => Promise<unknown>)[]> = {
  merge: [() => hey.merge({ body: { a: 1 } }), () => oazapfts.merge({ a: 1 }), () => api.merge.merge({ a: 1 })],
  label: [() => hey.label({ path: { p: l } }), () => oazapfts.label(l), () => api.label.label(l)],
  filter: [
    () => hey.filter({ query: { p: { a: 1 } } }),
    () => oazapfts.filter({ p: { a: 1 } }),
    () => api.filter.filter({ p: { a: 1 } }),
  ],
  parts: [() => hey.parts({ body: { l } }), () => oazapfts.parts({ l }), () => api.parts.parts({ l })],
  form: [() => hey.form({ body: { l } }), () => oazapfts.form({ l }), () => api.form.form({ l })],
};
const found: Record<string, string[]> = {};
for (const [name, calls] of Object.entries(ways)) {
  found[name] = [];
  for (const call of calls) {
    await call();
    found[name].push(sent);
  }
}
console.log(found);
const merge = "application/merge-patch+json";
assert.deepStrictEqual(found, {
  merge: [merge, "application/json", "application/json"], // application/merge-patch+json
  label: ["/label/x,y", "/label/x%2Cy", "/label/x,y"], // /label/.x,y
  filter: ["/filter?a=1", "/filter?a=1", "/filter?p=%5Bobject%20Object%5D"], // /filter?a=1
  parts: ["l=x l=y", "l=x l=y", 'l=["x","y"]'], // l=x l=y
  form: ["l=x&l=y", "l=x,y", "l=x&l=y"], // l=x,y
});
TS
node_modules/.bin/tsx send.mts
