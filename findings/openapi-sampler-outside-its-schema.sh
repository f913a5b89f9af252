#!/bin/sh
# openapi-sampler 1.7.10 (npm; it makes the samples on Redoc's pages) shows values that the schema
# refuses: {} for `anyOf` of null and a text, which is neither, though the text first gives a text;
# 1 for multiples of 7 from 1; nulls for the integers after `prefixItems`. Bounds it does keep (6 for
# exclusiveMinimum 5, "b" where two enumerations meet). So a sample on a page is no evidence of a type.
# Source: openapi-sampler/src/traverse.js, samplers/number.js, samplers/array.js.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit openapi-sampler@1.7.10 ajv@8.17.1 >/dev/null
cat > sample.js <<'JS'
const assert = require("assert");
const Ajv = require("ajv/dist/2020");
const { sample } = require("openapi-sampler");

const ajv = new Ajv({ strict: false });
const integers = { type: "integer" };
const schemas = {
  "null or text": { anyOf: [{ type: "null" }, { type: "string" }] },
  "text or null": { anyOf: [{ type: "string" }, { type: "null" }] },
  "multiples of 7": { type: "integer", multipleOf: 7, minimum: 1 },
  "text, then integers": { type: "array", prefixItems: [{ type: "string" }], items: integers, minItems: 3 },
  "above 5": { type: "integer", exclusiveMinimum: 5 },
  "where two meet": { allOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }] },
};
const found = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => {
    const value = sample(schema);
    return [name, [JSON.stringify(value), ajv.validate(schema, value)]];
  }),
);
console.log(found);
assert.deepStrictEqual(found, {
  "null or text": ["{}", false],
  "text or null": ['"string"', true],
  "multiples of 7": ["1", false],
  "text, then integers": ['["string",null,null]', false],
  "above 5": ["6", true],
  "where two meet": ['"b"', true],
});
JS
node sample.js
