#!/bin/sh
# Two converters of Postman's collections (npm), @readme/postman-to-openapi 4.1.0 and @scalar/postman-to-openapi
# 0.7.14, lose a folder's basic authentication, so that its requests take the collection's token, and describe a key
# that comes twice in a query as one integer. The first turns "No Auth" into a required scheme "noauth", and the type
# of a merge patch into `*/*`; the second describes a saved response of JSON as a string. Expected were basic, a list,
# no security, application/merge-patch+json and an object (OpenAPI 3.0.3, Security Requirement and Media Type Object).
# Source: @readme/postman-to-openapi/src/index.js; @scalar/postman-to-openapi/dist/helpers (responses.js, auth.js).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @readme/postman-to-openapi@4.1.0 \
  @scalar/postman-to-openapi@0.7.14 js-yaml@4.1.0 >/dev/null
cat > convert.mjs <<'JS'
import assert from "assert";
import { writeFileSync } from "fs";
import readme from "@readme/postman-to-openapi";
import { convert } from "@scalar/postman-to-openapi";
import yaml from "js-yaml";

const type = (value) => [{ key: "Content-Type", value }];
const query = ["1", "2"].map((value) => ({ key: "id", value }));
const basic = { type: "basic", basic: [{ key: "username", value: "u" }, { key: "password", value: "p" }] };
const item = (name, method, rest = {}, search = "") => ({
  name,
  request: {
    method,
    header: [],
    url: {
      raw: `https://h.example/${name}${search}`,
      protocol: "https",
      host: ["h", "example"],
      path: [name],
      query: search ? query : [],
    },
    ...rest,
  },
});
const saved = {
  name: "saved",
  code: 200,
  status: "OK",
  _postman_previewlanguage: "json",
  header: type("application/json"),
  body: '{"id": 1}',
};
const collection = {
  info: { name: "c", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  auth: { type: "bearer", bearer: [{ key: "token", value: "t" }] },
  item: [
    { ...item("saved", "GET", {}, "?id=1&id=2"), response: [saved] },
    item("open", "GET", { auth: { type: "noauth" } }),
    { name: "folder", auth: basic, item: [item("inner", "GET")] },
    item("merge", "PATCH", { header: type("application/merge-patch+json"), body: { mode: "raw", raw: '{"a": 1}' } }),
  ],
};
writeFileSync("collection.json", JSON.stringify(collection));

function seen({ paths, security }) {
  const content = paths["/saved"].get.responses[200].content;
  const [parameter] = paths["/saved"].get.parameters;
  return {
    response: Object.entries(content).map(([media, { schema }]) => `${media} ${schema.type}`).join(),
    query: parameter.schema.type,
    open: paths["/open"].get.security,
    inner: paths["/inner"].get.security ?? security,
    merge: Object.keys(paths["/merge"].patch.requestBody.content).join(),
  };
}

const found = [
  seen(yaml.load(await readme("collection.json", null, {}))),
  seen(convert(JSON.stringify(collection))),
];
console.log(JSON.stringify(found, null, 1));
assert.deepStrictEqual(found, [
  {
    response: "application/json object",
    query: "integer",
    open: [{ noauthAuth: [] }],
    inner: [{ bearerAuth: [] }],
    merge: "*/*",
  },
  {
    response: "application/json string",
    query: "integer",
    open: [],
    inner: [{ bearerAuth: [] }],
    merge: "application/merge-patch+json",
  },
]);
JS
node convert.mjs
