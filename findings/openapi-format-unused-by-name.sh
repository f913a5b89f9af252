#!/bin/sh
# openapi-format 1.33.6 (npm), told to remove unused schemas, removes those that a discriminator's `mapping` names by
# their bare name, and those that only say `allOf` of the base, which is how documents write subtypes. The mapping
# stays, and names nothing. A schema that is mapped by a reference is kept. Expected were all three, which
# @redocly/cli 2.77.0 keeps with --remove-unused-components: a name in a mapping is a schema's, and without a mapping
# the value of the discriminator is (OpenAPI 3.0.3, Discriminator Object).
# Source: openapi-format/openapi-format.js (openapiFilter).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts openapi-format@1.33.6 @redocly/cli@2.77.0 >/dev/null
cat > document.json <<'JSON'
{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/members": {"get": {"responses": {"200":
  {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Member"}}}}}}}},
 "components": {"schemas": {
  "Member": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}, "discriminator":
   {"propertyName": "kind", "mapping": {"user": "#/components/schemas/User", "device": "Device"}}},
  "User": {"allOf": [{"$ref": "#/components/schemas/Member"}]},
  "Device": {"allOf": [{"$ref": "#/components/schemas/Member"}]},
  "Robot": {"allOf": [{"$ref": "#/components/schemas/Member"}]},
  "Unused": {"type": "object"}}}}
JSON
echo '{"unusedComponents": ["schemas"]}' > filter.json
node_modules/.bin/openapi-format document.json --no-sort --filterFile filter.json --json -o one.json >/dev/null
node_modules/.bin/redocly bundle document.json --remove-unused-components -o other.json >/dev/null 2>&1
for made in one other; do
  node -p 'const { schemas } = require("./" + process.argv[1] + ".json").components;
    [...Object.keys(schemas), ":", ...Object.values(schemas.Member.discriminator.mapping)].join(" ")' "$made"
done | tee found
test "$(cat found)" = 'Member User : #/components/schemas/User Device
Member User Device Robot : #/components/schemas/User Device'
