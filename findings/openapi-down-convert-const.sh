#!/bin/sh
# @apiture/openapi-down-convert 0.14.2 (npm; OpenAPI 3.1 to 3.0) turns `const` into an `enum`, but not
# false, 0 and "": those stay, 3.0 does not know the word, and so every value is valid. A property that
# is *named* const is gone instead: the object gets a property "enum", whose schema is a list. It walks
# through all objects alike, so that the data of an `example` is changed, too. Expected were an enum of
# one for each, and untouched names and data (its README, "Convert const to enum").
# Source: openapi-down-convert/lib/src/converter.js (convertConstToEnum, walkNestedSchemaObjects).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit @apiture/openapi-down-convert@0.14.2 >/dev/null
cat > convert.js <<'JS'
const assert = require("assert");
const { Converter } = require("@apiture/openapi-down-convert");

function converted(schema) {
  const document = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {},
    components: { schemas: { S: schema } },
  };
  return new Converter(document).convert().components.schemas.S;
}

const text = { type: "string" };
const found = {
  true: converted({ type: "boolean", const: true }),
  false: converted({ type: "boolean", const: false }),
  zero: converted({ type: "integer", const: 0 }),
  empty: converted({ type: "string", const: "" }),
  name: converted({ type: "object", properties: { const: text, other: text } }),
  data: converted({ type: "object", example: { type: ["user", "null"], const: 1 } }),
};
console.log(JSON.stringify(found, null, 1));
assert.deepStrictEqual(found, {
  true: { type: "boolean", enum: [true] },
  false: { type: "boolean", const: false },
  zero: { type: "integer", const: 0 },
  empty: { type: "string", const: "" },
  name: { type: "object", properties: { other: text, enum: [text] } },
  data: { type: "object", example: { type: "user", nullable: true, enum: [1] } },
});
JS
node convert.js
