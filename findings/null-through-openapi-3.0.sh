#!/bin/sh
# Two packages of one house (npm), @openapi-contrib/json-schema-to-openapi-schema 4.3.4 and
# openapi-schema-to-json-schema 5.1.0, lose null between them. The first writes `nullable` beside a $ref, which OpenAPI
# 3.0 ignores, and beside an anyOf without a type, where it says nothing. So on the way back "a group or null" and "two
# types or null" refuse null, and `type: null` takes everything. Expected were the same values, as ajv 8.17.1 judges
# them, or an error (OpenAPI 3.0.3, Schema Object, `nullable`, and Reference Object). Null beside one type comes right.
# Source: the first one's dist/index.js.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit @openapi-contrib/json-schema-to-openapi-schema@4.3.4 \
  @openapi-contrib/openapi-schema-to-json-schema@5.1.0 ajv@8.17.1 >/dev/null
cat > convert.js <<'JS'
const assert = require("assert");
const { fromSchema } = require("@openapi-contrib/openapi-schema-to-json-schema");
const { convert } = require("@openapi-contrib/json-schema-to-openapi-schema");
const Ajv = require("ajv/dist/2020");

const definitions = { Group: { type: "object" } };
const valid = (schema, value) => new Ajv({ strict: false }).validate({ ...schema, definitions }, value);
const cases = {
  "one type or null": [{ type: ["string", "null"] }, null],
  "a group or null": [{ anyOf: [{ $ref: "#/definitions/Group" }, { type: "null" }] }, null],
  "two types or null": [{ type: ["string", "integer", "null"] }, null],
  "null alone": [{ type: "null" }, 1],
};
(async () => {
  const found = {};
  for (const [name, [schema, value]] of Object.entries(cases)) {
    const openapi = await convert(structuredClone(schema));
    const { $schema, ...back } = fromSchema(structuredClone(openapi));
    found[name] = [JSON.stringify(openapi), valid(schema, value), valid(back, value)];
  }
  console.log(found);
  assert.deepStrictEqual(found, {
    "one type or null": ['{"type":"string","nullable":true}', true, true],
    "a group or null": ['{"anyOf":[{"$ref":"#/definitions/Group","nullable":true}]}', true, false],
    "two types or null": ['{"nullable":true,"anyOf":[{"type":"string"},{"type":"integer"}]}', true, false],
    "null alone": ['{"nullable":true}', false, true],
  });
})();
JS
node convert.js
